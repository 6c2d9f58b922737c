import { expect, test } from 'vitest';
import { proofOf } from '../../../src/proofs/scale-proof.ts';
import { everySheet } from '../../../src/proofs/sheets/every-sheet.ts';
import { workingOf } from '../../../src/proofs/sheets/gist.ts';
import { criteriaOf, LEVELS, ladderOf, PLACES, scaleOfTen } from '../proofs/scales.ts';
import { emul, office } from '../reports/office.ts';

const LOSS = 'loss: {returned: 0.25, late: 0.25}';
const products = (id: string, max: string, more: string) =>
  `{id: ${id}, title: ${id}, max: ${max}, mode: products, ${more}}`;
const FAMILY = `${products('A1', '4', `parts: [quantity], whenNone: full, ${LOSS}`)}, ${products('A2', '3', 'parts: [quality], of: A1')}, ${products('A3', '3', 'parts: [progress], of: A1')}`;
const ladder = (low: string) => `levels: [{level: a, when: [${low}]}, {level: b}]`;

test('in one group every total is reached, and each sheet that shows it is one that can be handed in', () => {
  const criteria = criteriaOf(
    scaleOfTen(`groups: [{id: A, title: A, max: 10, criteria: [${FAMILY}]}]`, ladder('{points: {atLeast: 7}}')),
  );
  const proof = proofOf(criteria, ladderOf(criteria));
  expect(proof.every?.totals.has(proof.every.lattice.cell(criteria.scale.max.value))).toBe(true);
  expect([...proof.levels.keys()].sort()).toEqual(LEVELS.slice(0, 2));
  for (const outcome of proof.outcomes)
    for (const total of [outcome.lowest, outcome.highest]) {
      const written = outcome.written(total);
      expect(written).not.toMatch(/A2|A3/);
      expect(workingOf(written, criteria).points.toString()).toBe(total.toString());
    }
});

test('over groups that levels ask about nothing is claimed of all sheets: those tried are real ones', () => {
  const [first = '', ...others] = FAMILY.split('}, {id: ');
  const groups = `groups: [{id: A, title: A, max: 4, criteria: [${first}}]}, {id: B, title: B, max: 6, criteria: [{id: ${others.join('}, {id: ')}]}]`;
  // Quality and progress are never above quantity, so level a is out of reach; a bound by intervals would give it.
  const criteria = criteriaOf(
    scaleOfTen(
      groups,
      'levels: [{level: a, when: [{group: {id: A, atMost: 1}}, {group: {id: B, atLeast: 5}}]}, {level: b}]',
    ),
  );
  expect(everySheet(criteria, PLACES)).toBeUndefined();
  expect([...proofOf(criteria, ladderOf(criteria)).levels.keys()]).toEqual(['b']);
});

test('over groups that levels do not ask about, a sheet shows its total by a list that comes to it', () => {
  const [first = '', ...others] = FAMILY.split('}, {id: ');
  const groups = `groups: [{id: A, title: A, max: 4, criteria: [${first}}]}, {id: B, title: B, max: 6, criteria: [{id: ${others.join('}, {id: ')}]}]`;
  const criteria = criteriaOf(scaleOfTen(groups, ladder('{points: {atLeast: 7}}')));
  const proof = proofOf(criteria, ladderOf(criteria));
  expect(proof.every).toBeDefined();
  for (const outcome of proof.outcomes)
    for (const total of [outcome.lowest, outcome.highest]) {
      const written = outcome.written(total);
      expect(written).not.toMatch(/A2|A3/); // never quality without quantity
      expect(workingOf(written, criteria).points.toString()).toBe(total.toString());
    }
});

const SCALE = `kind: criteria
id: ca-nhan
title: Thang điểm
edition: 1
status: issued
issued: {date: 2016-09-30, decision: 59/QĐ-BDT}
effective: {from: 2016-10-03}
appliesTo: {kind: member}
scale: {max: 100, step: 0.5}
catalogue: [{id: to-trinh, name: Tờ trình, factor: 2}, {id: bao-cao, name: Báo cáo, factor: 1}]
groups: [{id: A, title: A, max: 100, criteria: [${products('A1', '100', LOSS)}]}]
levels: [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]
`;
const next = (from: string, to: string) =>
  SCALE.replace(
    'edition: 1\nstatus: issued\nissued: {date: 2016-09-30, decision: 59/QĐ-BDT}',
    'edition: 2\nstatus: draft',
  )
    .replace('2016-10-03', '2017-01-02')
    .replace(from, to);

test.each([
  ['factor: 2', 'factor: 3', 'Tờ trình (hệ số 2) → Tờ trình (hệ số 3)'],
  [', {id: bao-cao, name: Báo cáo, factor: 1}', '', 'bỏ Báo cáo (hệ số 1)'],
  ['factor: 1}]', 'factor: 1}, {id: de-an, name: Đề án, factor: 3}]', 'thêm Đề án (hệ số 3)'],
  ['returned: 0.25', 'returned: 0.5', 'mỗi lần bị trả lại mất 50%'],
  [LOSS, `${LOSS}, parts: [quantity]`, 'số lượng, chất lượng, tiến độ → số lượng'],
])('%s → %s is told where two editions are compared', async (from, to, said) => {
  const files = { 'criteria/ca-nhan.yaml': SCALE, 'criteria/moi.yaml': next(from, to) };
  const { out } = await emul(office(files), 'criteria diff ca-nhan');
  expect(out.replace(/\s+/g, ' ')).toContain(said);
});

test.each([
  ['else: 0.25', 'có người chưa đạt thì được 50%” → “tự tính: ', 'có người chưa đạt thì được 25%”'],
  ['level: tot, full: 0.9', '→ “tự tính theo tỷ lệ', ''],
])('another rule for all people is told once, with what differs: %s', async (to, ...said) => {
  const of = (rule: string) => `{id: A1, title: A1, max: 100, mode: members, of: led, ${rule}}`;
  const scale = (text: string, rule: string) => text.replace(products('A1', '100', LOSS), of(rule));
  const after = to.startsWith('else') ? `all: tot, ${to}` : to;
  const files = {
    'criteria/ca-nhan.yaml': scale(SCALE, 'all: tot, else: 0.5'),
    'criteria/moi.yaml': scale(next('Thang điểm', 'Thang điểm'), after),
  };
  const { out } = await emul(office(files), 'criteria diff ca-nhan');
  const shown = out.replace(/\s+/g, ' ');
  for (const words of said) expect(shown).toContain(words);
  expect(shown.split('cách chấm “')).toHaveLength(2);
});

test('a product that the edition tried out no longer lists is left to a person', async () => {
  const files = {
    'criteria/ca-nhan.yaml': SCALE,
    'criteria/moi.yaml': next(', {id: bao-cao, name: Báo cáo, factor: 1}', ''),
    'scores/2016/2016-W40.yaml':
      'kind: scores\nperiod: 2016-W40\nentries:\n  - {member: cv-03, self: {A1: {products: [{id: bao-cao, assigned: 1, done: 1}]}}}\n',
  };
  const { out } = await emul(office(files), 'criteria backtest criteria/moi.yaml 2016-W40');
  expect(out.replace(/\s+/g, ' ')).toContain('danh mục của bản này không có một sản phẩm ghi trong phiếu cũ');
});
