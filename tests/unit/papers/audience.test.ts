import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, emul, office } from '../reports/office.ts';

/** Every paper that may hang on a notice board, as it is asked for. */
const PUBLIC = [
  'briefing 2016-W40',
  'ratings 2016-W40',
  'ratings 2016-10',
  'grid 2016-10',
  'grid 2016-10 --by week',
  'candidates 2016-10',
  'decision 2016-10',
];

/** Words that only a private version may hold; each is put into a file in the place where such words stand. */
const PRIVATE = [
  'vì bận',
  'sẽ cố',
  'chậm một ngày',
  'thai sản',
  'nghỉ',
  'khiển trách',
  'báo cáo chậm',
  'đi muộn',
  'lý do',
];

const REGULATION = `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
base: week
levels:
  - {id: xuat-sac, name: Hoàn thành xuất sắc nhiệm vụ, short: Xuất sắc}
  - {id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}
  - {id: han-che, name: Hoàn thành nhiệm vụ nhưng còn hạn chế, short: Còn hạn chế}
  - {id: chua, name: Chưa hoàn thành nhiệm vụ, short: Chưa hoàn thành}
rollup:
  month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: han-che, when: [{points: {atLeast: 50}}]}, {level: chua}]}
gates: [{id: khien-trach, gate: discipline, periods: [month], forms: [khien-trach], level: han-che}]
quotas: [{id: top, periods: [month], level: xuat-sac, atMost: 0.2, of: rated}]
awards:
  - {id: ldtt, name: Lao động tiên tiến, form: title, periods: [month], decides: {who: head, name: Trưởng ban}, when: [{level: {atLeast: chua}}]}
`;

const ORGANIZATION = `kind: organization
units: [{id: cs-dt, name: Phòng Chính sách, head: tp-01}, {id: van-phong, name: Văn phòng}]
members:
  - {id: tp-01, name: Trần Quốc Hòa, assignments: [{unit: cs-dt, position: Trưởng phòng, from: 2016-01-01}], discipline: [{form: khien-trach, date: 2016-10-04, decision: 27/QĐ-BDT}]}
  - {id: cv-03, name: Nguyễn Văn An, assignments: [{unit: cs-dt, position: Chuyên viên, from: 2016-01-01}]}
  - {id: cvp-01, name: Phạm Minh Tuấn, assignments: [{unit: van-phong, position: Chuyên viên, from: 2016-01-01}], leave: [{kind: maternity, from: 2016-10-10}]}
`;

interface Sheet {
  readonly done: number;
  readonly quality: number;
  readonly late: number;
  readonly penalty: boolean;
}

const SHEET = fc.record({
  done: fc.integer({ min: 0, max: 9 }),
  quality: fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
  late: fc.integer({ min: 0, max: 3 }),
  penalty: fc.boolean(),
});

function entry(id: string, { done, quality, late, penalty }: Sheet): string {
  return `  - member: ${id}
    self: {A1: {done: ${done}, assigned: 9}, A2: ${quality}, A3: {tre: ${late}}, B1: {}, B2: Khá}
    council: {B2: Tốt, note: Chậm một ngày}
    causes: Vì bận
    remedies: Sẽ cố
${penalty ? '    penalty: [{event: tre-bao-cao, basis: Lý do riêng}]\n' : ''}`;
}

const week = (id: string, sheets: readonly Sheet[]) => `kind: scores
period: ${id}
held: ${id === '2016-W40' ? '2016-10-07' : '2016-10-14'}
entries:
${['tp-01', 'cv-03'].map((who, i) => entry(who, sheets[i] ?? { done: 9, quality: 20, late: 0, penalty: false })).join('')}  - {member: cvp-01, absence: {kind: sick, note: Lý do riêng}}
commend: [{member: cv-03, for: Hoàn thành đề án}]
`;

/** Holds for offices of any marks, each public paper and both languages. */
function ofEveryOffice(holds: (folder: string, paper: string, lang: string) => Promise<void>) {
  return fc.assert(
    fc.asyncProperty(
      fc.array(SHEET, { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...PUBLIC),
      fc.constantFrom('vi', 'en'),
      (sheets, paper, lang) => {
        const folder = office({
          'regulations/quy-che.yaml': REGULATION,
          'organization.yaml': ORGANIZATION,
          'scores/2016/2016-W40.yaml': week('2016-W40', sheets.slice(0, 2)),
          'scores/2016/2016-W41.yaml': week('2016-W41', sheets.slice(2)),
        });
        return holds(folder, paper, lang);
      },
    ),
    { numRuns: 30 },
  );
}

describe('what goes on the notice board', () => {
  it('carries names and levels, and never points, causes, discipline or leave', async () => {
    await ofEveryOffice(async (folder, paper, lang) => {
      const { out } = await emul(folder, `report ${paper} --audience public --lang ${lang}`, 400);
      expect(out).toContain('Nguyễn Văn An');
      expect(out).not.toMatch(/\d[.,]\d/); // no points, no share, no mean
      expect(out).not.toMatch(/\d+ (?:điểm|points)/);
      for (const words of PRIVATE) expect(out.toLowerCase(), words).not.toContain(words);
      expect(out).not.toMatch(/27\/QĐ|leave|sick|reprimand|cause/i);
    });
  });

  it('reveals none of it in a working of HTML', async () => {
    await ofEveryOffice(async (folder, paper, lang) => {
      await emul(folder, `report ${paper} --audience public --lang ${lang} -o page.html`);
      const html = readFileSync(join(folder, 'page.html'), 'utf8').replaceAll(/<style>.*?<\/style>/gs, '');
      const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
      expect(html).toContain('<details class="why"');
      expect(text).toContain('Nguyễn Văn An');
      expect(text).not.toMatch(/\d[.,]\d|%/); // no points, no share, no mean
      expect(text).not.toMatch(/\d+ (?:điểm|points)/);
      expect(text).not.toMatch(/\.yaml/); // no line of a sheet
      for (const words of PRIVATE) expect(text.toLowerCase(), words).not.toContain(words);
      expect(text).not.toMatch(/27\/QĐ|leave|sick|reprimand|cause/i);
    });
  });

  it('leaves out what the Council gets', async () => {
    const folder = office({
      'regulations/quy-che.yaml': REGULATION,
      'organization.yaml': ORGANIZATION,
      'scores/2016/2016-W40.yaml': week('2016-W40', []),
      'scores/2016/2016-W41.yaml': week('2016-W41', []),
    });
    const briefing = (await emul(folder, 'report briefing 2016-W40', 400)).out;
    const ratings = (await emul(folder, 'report ratings 2016-10', 400)).out;
    for (const words of ['vì bận', 'sẽ cố', 'nghỉ ốm']) expect(briefing.toLowerCase()).toContain(words);
    for (const words of ['khiển trách', 'thai sản']) expect(ratings.toLowerCase()).toContain(words);
    expect(ratings).toMatch(/\d,\d/);
  });

  it('is refused for papers that are nobody else’s business', async () => {
    for (const paper of ['notice 2016-H2', 'score-sheet 45', 'summary 2016-H2', 'submission 2016', 'minutes 2016-H2']) {
      const { code, host } = await emul(EXAMPLE, `report ${paper} --audience public`);
      expect(code, paper).toBe(2);
      expect(host.stdout(), paper).toBe('');
    }
  });
});

describe('what one person gets', () => {
  const NAMES = [
    'Trần Quốc Hòa',
    'Nguyễn Văn An',
    'Katơr Minh Sơn',
    'Phạm Minh Tuấn',
    'Kadá Thị Mai',
    'Võ Thị Mỹ Duyên',
  ];

  it.each([
    'briefing 45 --audience person',
    'ratings 2016-H2 --audience person',
    'grid 2016-H2 --audience person',
    'notice 2016-H2',
    'notice 45',
    'score-sheet 45',
  ])('%s names that person alone', async (paper) => {
    const { out } = await emul(EXAMPLE, `report ${paper} --subject an`, 200);
    expect(out).toContain('Nguyễn Văn An');
    for (const name of NAMES.filter((one) => one !== 'Nguyễn Văn An')) expect(out, name).not.toContain(name);
  });
});

describe('the same files', () => {
  it.each([
    'briefing 45',
    'summary 2017-H1',
    'ratings 2017-H1',
    'grid 2017-H1',
    'notice 2016-H2',
    'score-sheet 45',
    'criteria 45',
  ])('give the same paper: %s', async (paper) => {
    const [first, second] = [await emul(EXAMPLE, `report ${paper}`), await emul(EXAMPLE, `report ${paper}`)];
    expect(first.out.length).toBeGreaterThan(500);
    expect(second.out).toBe(first.out);
  });
});
