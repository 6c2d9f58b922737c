import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copied, emul } from '../entry/office.ts';

const PART = 'levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]';

const FILES = {
  'organization.yaml': `kind: organization
units: [{id: p1, name: Phòng Một}, {id: p2, name: Phòng Hai}]
members:
  - {id: an, name: Nguyễn Văn An, honorific: Ông, assignments: [{unit: p1, position: Chuyên viên, from: 2016-01-01}]}
  - {id: binh, name: Lê Thị Bình, honorific: Bà, assignments: [{unit: p2, position: Chuyên viên, from: 2016-01-01}]}
`,
  'criteria/ca-nhan.yaml': `kind: criteria
id: ca-nhan
title: Thang điểm cá nhân
edition: 1
status: issued
issued: {date: 2015-12-31, decision: 59/QĐ-BDT}
effective: {from: 2016-01-01}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
groups:
  - {id: A, title: Công việc, max: 100, criteria: [{id: A1, title: Kết quả, max: 60, mode: mark}, {id: A2, title: Tiến độ, max: 40, mode: mark}]}
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`,
  'regulations/quy-che.yaml': `kind: regulation
id: quy-che
title: Quy chế thi đua
source: {document: 58/QĐ-BDT, date: 2015-12-31, force: own}
base: week
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa hoàn thành}]
rollup:
  month: {from: week, points: {method: mean}, ${PART}}
  half-year: {from: week, points: {method: mean}, ${PART}}
  year: {from: half-year, points: {method: mean}, ${PART}}
quotas: [{id: nua, periods: [month, half-year], level: tot, atMost: 0.5, of: rated}]
awards:
  - {id: giay-khen, name: Giấy khen, form: commendation, kind: member, periods: [month, half-year, year], decides: head, when: [{level: {atLeast: tot}}]}
  - {id: bang-khen, name: Bằng khen, form: commendation, kind: member, periods: [year], decides: superior, when: [{level: {atLeast: tot}}]}
`,
};

/** Points of An and Bình in the four weeks of October 2016, for A1 and A2. */
const WEEKS: Readonly<Record<string, readonly [string, string]>> = {
  '2016-W40': ['{A1: 50, A2: 30}', '{A1: 45, A2: 25}'],
  '2016-W41': ['{A1: 40, A2: 30}', '{A1: 45, A2: 25}'],
  '2016-W42': ['{A1: 50, A2: 40}', '{A1: 45, A2: 25}'],
  '2016-W43': ['{A1: 41, A2: 30}', '{A1: 38, A2: 25}'],
};

/** The file of a week. */
export function weekPath(week: string): string {
  return `scores/2016/${week}.yaml`;
}

/** A small office of two people with four weeks scored, `files` laid over it. */
export function office(files: Readonly<Record<string, string>> = {}): string {
  const scores = Object.entries(WEEKS).map(([week, [an, binh]]) => [
    weekPath(week),
    `kind: scores\nperiod: ${week}\nentries:\n  - {member: an, head: ${an}}\n  - {member: binh, head: ${binh}}\n`,
  ]);
  return copied('pages', { ...FILES, ...Object.fromEntries(scores), ...files });
}

/** Runs lines one after the other, each of which has to end well; the last one's output. */
export async function done(folder: string, ...lines: readonly (string | readonly string[])[]): Promise<string> {
  let said = '';
  for (const line of lines) {
    const { code, out, err } = await emul(folder, line);
    if (code !== 0) throw new Error(`${line}: ${err}${out}`);
    said = out;
  }
  return said;
}

/** What stands in a file, with one text in place of another. */
export function edit(folder: string, path: string, before: string, after: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(before)) throw new Error(`${path}: no ${before}`);
  writeFileSync(
    join(folder, path),
    text.replace(before, () => after),
  );
}

export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The line that opens a period, with its reason and paper. */
export function opening(period: string, ...scope: readonly string[]): string[] {
  return ['amend', period, ...scope, '--reason', 'ghi nhầm', '--document', 'Biên bản ngày 08/11/2016', '-q'];
}
