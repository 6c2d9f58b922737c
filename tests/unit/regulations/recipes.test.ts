import { describe, expect, test } from 'vitest';
import { emul } from '../reports/office.ts';
import { agency } from './agency.ts';
import { oneNumber, scoresOf } from './classified.ts';
import { shipped, shippedFile } from './shipped.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['hoan-thanh', 50], ['khong']] as const;
const RUNGS =
  '[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: hoan-thanh, when: [{points: {atLeast: 50}}]}, {level: khong}]';

/** Lines that the head of a shipped file offers to an office: “#   service: […]”, without what stands behind them. */
async function offeredBy(id: string): Promise<Map<string, string>> {
  const { node } = await shippedFile(id);
  const lines = (node?.place.file.text ?? '').match(/^# {3}(?:base|service|appeals|gates|quotas): .*/gm) ?? [];
  const bare = lines.map((line) => line.replace(/^# {3}/, '').replace(/ {3,}.*/, ''));
  return new Map(bare.map((line) => [line.replace(/:.*/, ''), line]));
}

/** An office under its own regulation, with this line in it. */
function officeWith(line: string, scores = scoresOf({ '2026-11': { an: 95, binh: 85, cuong: 75 } })): string {
  return agency({
    'emul.yaml': 'kind: workspace\nagency: {name: Ban Mẫu}\nregulation: quy-che\ncalendar: {start: 2026-01}\n',
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nextends: nd335-2025\nsource: {document: 1/QĐ-BDT, date: 2026-01-02, force: own}\n${line}\n`,
    'criteria/ca-nhan.yaml': oneNumber(LEVELS),
    ...scores,
  });
}

describe('what the head of decree 335 offers to an office', () => {
  test('is five lines', async () => {
    expect([...(await offeredBy('nd335-2025')).keys()]).toEqual(['base', 'service', 'appeals', 'gates', 'quotas']);
  });

  test.each(['service', 'appeals', 'gates', 'quotas'])('%s: as it stands', async (key) => {
    const { out, code } = await emul(officeWith((await offeredBy('nd335-2025')).get(key) ?? ''), 'check');
    expect(out).toContain('không có lỗi');
    expect(code).toBe(0);
  });

  test('base: with the half-year and the year by quarters, as the line says', async () => {
    const block = (kind: string) => `  ${kind}: {from: quarter, points: {method: mean}, levels: ${RUNGS}}`;
    const line = (await offeredBy('nd335-2025')).get('base');
    const folder = officeWith(
      `${line}\nrollup:\n${block('half-year')}\n${block('year')}`,
      scoresOf({ '2026-Q1': { an: 95, binh: 85, cuong: 75 }, '2026-Q2': { an: 85, binh: 85, cuong: 75 } }),
    );
    expect((await emul(folder, 'check')).out).toContain('không có lỗi');
    expect((await emul(folder, 'score 2026-Q1')).out).toContain('95');
    expect((await emul(folder, 'classify 2026')).out).toContain('90,0');
  });

  test.each([
    ['', 1],
    ['quotas', 2],
  ])('ten people at Tốt or better, with %s: %i places', async (key, places) => {
    const { limitOf } = await import('../../../src/scoring/quotas/quota-result.ts');
    const { rulesOf } = await import('../../../src/model/rules.ts');
    const { regulationOf } = await import('./shipped.ts');
    const line = (await offeredBy('nd335-2025')).get(key) ?? '';
    const own = await regulationOf(`kind: regulation\nid: quy-che\ntitle: Quy chế\nextends: nd335-2025\n${line}\n`);
    const [quota] = rulesOf(own, new Map([['nd335-2025', await shipped('nd335-2025')]])).quotas;
    if (!quota) throw new Error('no quota');
    expect(quota.atMost && limitOf(quota, quota.atMost.value, 10)).toBe(places);
  });
});

describe('decree 90 where an office gives no points', () => {
  const SCALE = `kind: criteria
id: nam
title: Tiêu chí xếp loại năm
status: issued
issued: {date: 2023-12-29, decision: 59/QĐ-BDT}
effective: {from: 2024-01-01}
appliesTo: {kind: member}
scale: {max: 2, step: 1, shown: false}
groups:
  - {id: A, title: Phẩm chất, max: 1, criteria: [{id: A1, title: Đạt tiêu chí chung, max: 1, mode: grade, grades: {Đạt: 1, Không đạt: 0}}]}
  - {id: B, title: Nhiệm vụ, max: 1, criteria: [{id: B1, title: Hoàn thành 100%, max: 1, mode: grade, grades: {Đạt: 1, Không đạt: 0}}]}
levels:
  - {level: tot, when: [{group: {id: A, atLeastShare: 1}}, {group: {id: B, atLeastShare: 1}}]}
  - {level: hoan-thanh, when: [{group: {id: A, atLeastShare: 1}}]}
  - {level: khong}
`;
  const folder = (titles: string) =>
    agency({
      'emul.yaml': 'kind: workspace\nagency: {name: Ban Mẫu}\nregulation: quy-che\ncalendar: {start: 2024}\n',
      'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nextends: ${titles}\nsource: {document: 1/QĐ-BDT, date: 2024-01-02, force: own}\nbase: year\n`,
      'criteria/ca-nhan.yaml': SCALE,
      'scores/2024/2024.yaml':
        'kind: scores\nperiod: 2024\nentries: [{member: an, council: {A1: Đạt, B1: Đạt}}, {member: binh, council: {A1: Đạt, B1: Không đạt}}, {member: cuong, council: {A1: Không đạt, B1: Đạt}}]\n',
    });

  test('one line makes the year the base, and nothing is left of summing up months', async () => {
    const { out, code } = await emul(folder('[nd90-2020, tdkt-2022]'), 'check');
    expect(out).toContain('không có lỗi');
    expect(code).toBe(0);
    const { out: table } = await emul(folder('[nd90-2020, tdkt-2022]'), 'score 2024');
    expect(table).toMatch(/Tốt[\s\S]*Hoàn thành[\s\S]*Không hoàn thành/);
    expect(table).not.toMatch(/\d,\d/);
  });

  test('titles of an ended decree are told, with the line that lays the law of the day over them', async () => {
    const { out } = await emul(folder('nd90-2020'), 'check');
    expect(out).toContain('dựa trên “nd91-2017” hết hiệu lực ngày 31/12/2023');
    expect(out).toContain('emul regulation list --on 31/12/2024');
    expect(out).toContain('sau nd90-2020');
  });
});
