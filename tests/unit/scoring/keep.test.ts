import { describe, expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';
import { briefing, officeWith, scale, scored, sheetTold } from './office.ts';

const SELF = 'self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}';
const W40 = 'scores/2016/2016-W40.yaml';
const REST = [`{member: tp-01, ${SELF}, council: {A2: 18.5}}`, `{member: cvp-01, ${SELF}, council: {keep: true}}`];
const week = async (entry: string, ofHead = 'council: {A2: 18.5}') =>
  scored(
    await officeWith({
      [W40]: briefing([`{member: tp-01, ${SELF}, ${ofHead}}`, ...REST.slice(1), `{member: cv-03, ${entry}}`]),
    }),
  );

describe('keep: true', () => {
  test.each([
    [`${SELF}, head: {keep: true}`, []],
    [`${SELF}, head: {keep: true, A2: 17}`, []],
    [`${SELF}, council: {keep: true}`, []],
    [`${SELF}, head: {keep: true}, council: {A2: 17}`, []],
    ['head: {keep: true}', ['missing-sheet', 'nothing-to-keep']],
    ['self: {A1: …}, head: {keep: true}', ['missing-sheet', 'nothing-to-keep']],
    ['head: {keep: true}, council: {keep: true}', ['missing-sheet', 'nothing-to-keep']],
    [`${SELF}, head: {keep: true, A2: …}`, ['self-only']],
    ['absence: {kind: leave}, head: {keep: true}', ['nothing-to-keep']],
  ])('%s: %j', async (entry, ids) => {
    expect((await week(entry)).found.toSorted()).toEqual(ids);
  });

  test('gives no value: points are those of the columns before', async () => {
    const [kept, alone] = await Promise.all([week(`${SELF}, head: {keep: true}`), week(SELF)]);
    expect(kept.row('cv-03').points?.toString()).toBe(alone.row('cv-03').points?.toString());
  });

  test('is no sheet where a scale reads {} as one: nobody has full points because somebody kept nothing', async () => {
    const full = scale('{id: A1, title: A1, max: 100, mode: mark, unsaid: full}');
    expect(await sheetTold(full, 'head: {}')).toBe('100 xuat-sac');
    expect(await sheetTold(full, 'head: {keep: true}')).toBe('not rated: missing-sheet');
    expect(await sheetTold(full, 'self: {A1: …}, head: {keep: true}')).toBe('not rated: missing-sheet');
    expect(await sheetTold(full, 'self: {}, head: {keep: true}')).toBe('100 xuat-sac');
    expect(await sheetTold(full, 'self: {A1: 60}, head: {keep: true}, council: {keep: true}')).toBe('60 han-che');
  });

  test('of a head on the own sheet approves it, with or without a mark to come', async () => {
    const own = (entry: string) => week(SELF, entry);
    expect((await own('head: {keep: true}')).found).toContain('own-sheet-approved');
    expect((await own('head: {keep: true, A2: …}')).found).toContain('own-sheet-approved');
    expect((await own('head: {A2: …}')).found).not.toContain('own-sheet-approved');
  });

  test('“=” stands in the table, who kept it in the explanation, the printed sheet and its JSON', async () => {
    const folder = copied('pages', {
      [W40]: briefing([...REST, `{member: cv-03, ${SELF}, head: {keep: true}, council: {keep: true, A2: 17}}`]),
    });
    expect((await emul(folder, 'score 40')).out).toMatch(/Nguyễn Văn An +94,0 += +93,0 +93,0/);
    const { out } = await emul(folder, 'explain cv-03 40');
    expect(out).toMatch(/Trưởng phòng +giữ nguyên điểm chấm trước +2016-W40\.yaml:6/);
    expect(out).toMatch(/Lãnh đạo +giữ nguyên điểm chấm trước ở +2016-W40\.yaml:6\n +các mục còn lại/);
    const json = JSON.parse((await emul(folder, 'explain cv-03 40 --json')).out);
    expect(json.tree.sheet.kept.map(({ column }: { column: string }) => column)).toEqual(['head', 'council']);
    const paper = (await emul(folder, 'report score-sheet 40 --subject cv-03')).out;
    expect(paper).toMatch(/A3 +Tiến độ +10 +10,0 += +=/);
    expect(paper).toContain('Trưởng phòng: giữ nguyên điểm chấm trước');
  });

  test('whoever keeps all is done: nobody is asked again, nothing is wanting', async () => {
    const folder = copied('pages', { [W40]: briefing([...REST, `{member: cv-03, ${SELF}, head: {keep: true}}`]) });
    expect((await emul(folder, 'status 40')).out).toContain('3/3 phiếu đã xong');
  });
});
