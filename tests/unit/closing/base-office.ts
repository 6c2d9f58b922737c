import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';

/** What an office scores, one such period with its marks, and the longer one over it. */
export const BASES = [
  { base: 'month', id: '2026-11', longer: 'year', of: '2026' },
  { base: 'quarter', id: '2026-Q4', longer: 'year', of: '2026' },
  { base: 'half-year', id: '2026-H2', longer: 'year', of: '2026' },
  { base: 'year', id: '2026', longer: 'term', of: '2026..2030' },
] as const;
export type Base = (typeof BASES)[number];

/** Marks of the five people and the two divisions, by id; nothing: no sheet. */
export type Marks = Readonly<Record<string, number | undefined>>;
export const MARKS: Marks = { tien: 96, binh: 98, an: 94, dung: 90, giang: 95, p1: 89, p2: 85 };

const LEVELS =
  'levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]';

function criteria(kind: 'member' | 'unit'): string {
  return `kind: criteria
id: ${kind}
title: Thang điểm
edition: 1
status: issued
issued: {date: 2025-12-31, decision: 59/QĐ-BDT}
effective: {from: 2026-01-01}
appliesTo: {kind: ${kind}}
scale: {max: 100, step: 0.5}
groups: [{id: A, title: Công việc, max: 100, criteria: [{id: A1, title: Công việc, max: 100, mode: mark}]}]
${LEVELS}
`;
}

/** An office of two divisions whose base has gates, service and a quota of its own; Giang came in the middle of September. */
export function filesOf({ base, id, longer }: Base, marks: Marks = MARKS): Record<string, string> {
  const entries = Object.entries(marks).filter(([, points]) => points !== undefined);
  return {
    'emul.yaml': `kind: workspace
agency: {name: Ban Dân tộc tỉnh Mẫu, symbol: BDT, place: Mẫu, signers: [{post: Trưởng ban, name: Hoàng Văn Tiến, from: 2026-01-01}]}
regulation: quy-che
calendar: {start: ${id}}
`,
    'organization.yaml': `kind: organization
units:
  - {id: lanh-dao, name: Lãnh đạo Ban, rated: false}
  - {id: p1, name: Phòng Tổng hợp, head: binh}
  - {id: p2, name: Phòng Chính sách, head: dung}
council: {chair: tien, secretary: binh, members: [dung]}
members:
  - {id: tien, name: Hoàng Văn Tiến, honorific: Ông, assignments: [{unit: lanh-dao, position: Trưởng ban}]}
  - {id: binh, name: Lê Thị Bình, honorific: Bà, assignments: [{unit: p1, position: Trưởng phòng}]}
  - id: an
    name: Nguyễn Văn An
    honorific: Ông
    assignments: [{unit: p1, position: Chuyên viên, to: 2026-11-15}, {unit: p2, position: Chuyên viên, from: 2026-11-16}]
  - {id: dung, name: Võ Thị Dung, honorific: Bà, assignments: [{unit: p2, position: Trưởng phòng}]}
  - {id: giang, name: Hồ Văn Giang, honorific: Ông, assignments: [{unit: p2, position: Chuyên viên, from: 2026-09-15}]}
`,
    'regulations/quy-che.yaml': `kind: regulation
id: quy-che
title: Quy chế xếp loại
source: {document: 58/QĐ-BDT, date: 2025-12-31, force: own}
base: ${base}
levels: [{id: xuat-sac, name: Hoàn thành xuất sắc nhiệm vụ, short: Xuất sắc}, {id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}, {id: chua, name: Không hoàn thành nhiệm vụ, short: Không HT}]
rollup: {${longer}: {from: ${base}, points: {method: mean}, ${LEVELS}}}
gates: [{id: head-not-above-unit, periods: [${base}], for: heads}]
service: [{periods: [year], atLeast: {months: 6}}]
quotas: [{id: xs, periods: [${base}], level: xuat-sac, atMost: 0.2, of: rated}]
awards: [{id: giay-khen, name: Giấy khen, form: commendation, kind: member, periods: [${base}, year], decides: head, when: [{level: {atLeast: tot}}]}]
`,
    'criteria/ca-nhan.yaml': criteria('member'),
    'criteria/tap-the.yaml': criteria('unit'),
    [scoresPath(id)]: `kind: scores\nperiod: ${id}\nentries:\n${entries
      .map(([who, points]) => `  - {${/^p\d/.test(who) ? 'unit' : 'member'}: ${who}, council: {A1: ${points}}}\n`)
      .join('')}`,
  };
}

/** Where the marks of a base period stand. */
export function scoresPath(id: string): string {
  return `scores/${id.slice(0, 4)}/${id}.yaml`;
}

/** A folder of its own with these files; the caller takes it away. */
export function laid(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'emul-base-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A folder for as long as something is asked there. */
export async function within(files: Readonly<Record<string, string>>, ask: (root: string) => Promise<void>) {
  const root = laid(files);
  try {
    await ask(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A line typed in a folder on a day after all that is scored. */
export async function typed(root: string, line: string, today = '2027-01-10') {
  const host = { ...memoryHost(root), today: () => today };
  const code = await run(line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], host);
  return { code, said: host.printed(), out: host.stdout() };
}
