import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticedResults } from '../../../src/answers/noticed.ts';
import { Exact } from '../../../src/base/exact.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import type { Period } from '../../../src/calendar/period.ts';
import { run } from '../../../src/commands/run.ts';
import type { Document } from '../../../src/documents/document.ts';
import type { Row, Table } from '../../../src/documents/table.ts';
import { fitsOnPage } from '../../../src/reports/papers/notice/room.ts';
import { together } from '../../../src/reports/papers/notice/together.ts';
import { notice } from '../../../src/reports/papers/notice.ts';
import type { Setting } from '../../../src/reports/papers/setting.ts';
import type { Result } from '../../../src/scoring/result.ts';
import { crowdedWorkspace } from '../../crowded.ts';
import { HOME, memoryHost } from '../../host.ts';
import { copied, emul } from '../entry/office.ts';

const EXAMPLE = join(HOME, 'data', 'example');

interface Noticed {
  readonly result: Result;
  readonly paper: Document;
}

const asked = new Map<string, Promise<readonly Noticed[]>>();

/** The notices of a period; what several tests ask of is written once. */
function notices(period: string, locale: Setting['locale'] = 'vi', root = EXAMPLE): Promise<readonly Noticed[]> {
  const key = `${period} ${locale} ${root}`;
  const known = asked.get(key) ?? written(period, locale, root);
  asked.set(key, known);
  return known;
}

async function written(period: string, locale: Setting['locale'], root: string): Promise<Noticed[]> {
  const { classified, answers } = await noticedResults(root, memoryHost(EXAMPLE).home, {
    regulation: undefined,
    choose: () => known(period),
    asOf: () => undefined,
    subjects: () => [],
  });
  if (!classified) throw new Error('not classified');
  const setting: Setting = {
    locale,
    audience: 'person',
    workspace: classified.workspace,
    fill: undefined,
    numbered: { number: undefined, date: undefined, isFinal: false },
    about: classified.period.to,
    isProposal: false,
  };
  return answers.flatMap((one) => {
    const { result } = one;
    return result ? [{ result, paper: notice(one, result, setting, setting.workspace) }] : [];
  });
}

function known(id: string): Period {
  const period = periodOf(id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

/** What every sheet below a result lost, and what was deducted: counted without anything of the paper. */
function lostIn({ standing, working, isRated }: Result): Exact {
  if (!standing) return Exact.sum((working?.parts ?? []).flatMap(({ result }) => (result ? lostIn(result) : [])));
  if (!isRated || !standing.working) return Exact.zero;
  const criteria = standing.working.workedGroups.flatMap((group) => group.criteria);
  const lost = criteria.map(({ criterion, points }) => criterion.max.value.minus(points));
  return Exact.sum([...lost, ...standing.working.penalties.map(({ points }) => points)]);
}

/** How many sheets a mean is taken of. */
function sheetsIn({ standing, working, isRated }: Result): number {
  if (!standing) return (working?.parts ?? []).reduce((sum, { result }) => sum + (result ? sheetsIn(result) : 0), 0);
  return isRated && standing.working ? 1 : 0;
}

function lossRows({ blocks }: Document): Row[] {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const [losses] = tables.filter(({ columns }) =>
    columns.some(({ heading }) => /^(Tiêu chí|Criterion)$/.test(heading)),
  );
  return (losses?.rows ?? []).filter((one): one is Row => one.kind === 'row');
}

const numberIn = ({ cells }: Row) => cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
const textIn = ({ cells, remark }: Row) =>
  [...cells, ...(remark ? [remark] : [])].map((cell) => (cell.kind === 'text' ? cell.text : '')).join(' | ');

/** What each sheet lost on average, by the paper and by the sheets. */
function means({ result, paper }: Noticed): { rows: string; total: string | undefined; lost: string } {
  const rows = lossRows(paper);
  const total = rows.find(({ isTotal }) => isTotal);
  const listed = Exact.sum(rows.filter((row) => row !== total).flatMap(numberIn));
  const lost = lostIn(result).over(Exact.whole(Math.max(1, sheetsIn(result))));
  return { rows: listed.toString(), total: total && numberIn(total)[0]?.toString(), lost: lost.toString() };
}

const textOf = ({ blocks }: Document) => JSON.stringify(blocks);

describe.each(['2016-W45', '2016-10', '2016-H2', '2017-H1', '2017'])('the notices of %s', (period) => {
  it('list what a sheet lost on average, which adds up to the fraction', async () => {
    const all = await notices(period);
    expect(all.length).toBeGreaterThan(15);
    for (const each of all) {
      const { rows, total, lost } = means(each);
      if (sheetsIn(each.result) === 0) expect(lossRows(each.paper)).toEqual([]);
      else expect([each.result.subject.id, rows]).toEqual([each.result.subject.id, lost]);
      if (lost !== '0') expect(total).toBe(lost);
    }
  });

  it('never sum a deduction, a cap or a knock-out away', async () => {
    for (const { result, paper } of await notices(period)) {
      const said = textOf(paper).toLowerCase();
      for (const event of eventsIn(result)) expect(said).toContain(event.toLowerCase());
    }
  });

  it('count and cut off nothing: what has no room beside the result stands in an annex that they name', async () => {
    for (const { paper } of await notices(period)) {
      const said = textOf(paper);
      expect(said).not.toMatch(/tiêu chí khác|ý khác|điều khác|loại khác|đọc đủ/);
      const isAnnexed = paper.blocks.some(({ kind }) => kind === 'annex');
      expect(said.includes('Phụ lục kèm theo')).toBe(isAnnexed);
    }
  });
});

describe('the notices of a year that no page holds', () => {
  const root = crowdedWorkspace();

  it.each(['2017-W10', '2017-03', '2017-Q1', '2017-H1', '2017'])('of %s add up in the annex', async (period) => {
    for (const locale of ['vi', 'en'] as const) {
      const [much] = (await notices(period, locale, root)).filter(({ result }) => result.subject.id === 'nhieu');
      if (!much) throw new Error('no notice');
      const { rows, total, lost } = means(much);
      expect([rows, total]).toEqual([lost, lost]);
      expect(lossRows(much.paper).filter(({ isTotal }) => !isTotal).length).toBeGreaterThan(24);
      expect(textOf(much.paper)).toContain(locale === 'vi' ? 'chi tiết tại Phụ lục kèm theo' : 'stands in the annex');
    }
  });

  it('have a row for each week, with what every criterion lost in it and why', async () => {
    const [much] = (await notices('2017-H1', 'vi', root)).filter(({ result }) => result.subject.id === 'nhieu');
    const tables = much?.paper.blocks.filter((block): block is Table => block.kind === 'table') ?? [];
    const weeks = tables.find(({ caption }) => caption === 'Điểm mất theo tuần');
    expect(weeks?.rows.length).toBe(26);
  });

  it('count each part once, by level', async () => {
    const [much] = (await notices('2017-H1', 'vi', root)).filter(({ result }) => result.subject.id === 'nhieu');
    const [parts] = much?.paper.blocks.filter((block): block is Table => block.kind === 'table') ?? [];
    const said = (parts?.rows ?? []).map((one) => (one.kind === 'row' ? textIn(one) : ''));
    expect(said.slice(0, 3)).toEqual([
      '21 kỳ |  | Còn hạn chế | Tuần 1–3, 5–8, 10–12, 14–17, 19–21, 23–26: từ 15,00 đến 34,50 điểm',
      '02 kỳ |  | Chưa hoàn thành | Tuần 9, 18: 0,00 điểm',
      '03 kỳ |  | Không xếp loại | Tuần 4, 13, 22',
    ]);
  });
});

function eventsIn({ standing, working }: Result): string[] {
  if (standing) return standing.working?.penalties.map(({ event }) => event.title.value) ?? [];
  return (working?.parts ?? []).flatMap(({ result }) => (result ? eventsIn(result) : []));
}

it('a criterion that is marked outright says how often it lost and what those who scored wrote', async () => {
  const an = (await notices('2017-H1')).find(({ result }) => result.subject.id === 'cv-03');
  const rows = an ? lossRows(an.paper).map(textIn) : [];
  expect(rows.find((text) => text.startsWith('A2.'))).toContain(
    '24 tuần, mỗi tuần mất từ 2,00 đến 9,50 (tuần 1–10, 12–26)',
  );
  expect(an && textOf(an.paper)).toContain('Trưởng phòng: báo cáo chép lại phần của tháng trước');
});

it('a grade was given in so many weeks, not so many times', async () => {
  const rows = (await notices('2017-H1')).flatMap(({ paper }) => lossRows(paper).map(textIn));
  expect(rows.find((text) => text.includes('Khá'))).toMatch(/Khá \d\d tuần \(tuần /);
  expect(rows.join('\n')).not.toMatch(/Khá \d\d lần|việc chưa xong, \d\d lần/);
});

it('weeks without a sheet are named with the reason', async () => {
  const an = (await notices('2017-H1')).find(({ result }) => result.subject.id === 'cv-03');
  const rows = an?.paper.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
  expect(rows.flatMap((row) => (row.kind === 'row' ? textIn(row) : []))).toContain('Tuần 11 | Nghỉ phép');
});

it('a number of points has the same places wherever it stands on a paper', async () => {
  for (const { paper } of await notices('2016-10')) {
    const said = JSON.stringify(paper.blocks.find(({ kind }) => kind === 'list'));
    const [, shown = ''] = /(\d+,\d+) điểm/.exec(said) ?? [];
    const tables = paper.blocks.filter((block): block is Table => block.kind === 'table');
    const places = new Set(
      tables
        .flatMap(({ rows }) => rows.flatMap((row) => ('cells' in row ? row.cells : [])))
        .flatMap((cell) => (cell.kind === 'number' ? [cell.places] : [])),
    );
    if (shown !== '') expect([...places]).toEqual([shown.split(',')[1]?.length]);
  }
});

it('a notice of a unit names none of its members', async () => {
  const units = (await notices('2016-H2')).filter(({ result }) => result.subject.kind === 'unit');
  expect(units.length).toBe(4);
  const members = (await notices('2016-H2')).filter(({ result }) => result.subject.kind === 'member');
  for (const { paper } of units)
    for (const { result } of members)
      expect(JSON.stringify(lossRows(paper).map(textIn))).not.toContain(result.subject.name);
});

it('periods in a run are told by their ends, those of two years with the year', () => {
  const weeks = (ids: string) => ids.split(' ').map((id) => known(`2016-W${id}`));
  const reader = { locale: 'vi', period: known('2016') } as const;
  const all = weeks('40 41 42 43 44 45 46');
  expect(together(weeks('40 41 42 44 46'), all, reader)).toBe('tuần 40–42, 44, 46');
  expect(together(weeks('41 43'), weeks('41 43 44'), reader)).toBe('tuần 41, 43');
  const next = known('2017-W01');
  expect(together([...weeks('40 41'), next], [...all, next], reader)).toBe('tuần 40, 41 năm 2016 và tuần 1 năm 2017');
});

it('a number in a fill for everybody is nobody’s: each notice has its own', async () => {
  const root = mkdtempSync(join(tmpdir(), 'emul-notice-'));
  cpSync(EXAMPLE, root, { recursive: true });
  mkdirSync(join(root, 'papers'));
  const fill = (name: string, of = '') =>
    writeFileSync(
      join(root, `papers/${name}.yaml`),
      `kind: fill\ndocument: notice\nperiod: 2016-H2\n${of}number: "12"\ndate: 2017-01-06\n`,
    );
  fill('2016-H2.notice');
  const one = async () => {
    const host = memoryHost(root);
    await run(['report', 'notice', '2016-H2', '--subject', 'cv-03'], host);
    return host.stdout();
  };
  expect(await one()).toContain('Số: …[1]/TB-BDT');
  fill('2016-H2.notice.cv-03', 'of: cv-03\n');
  expect(await one()).toContain('Số: 12/TB-BDT');
});

it('says of the same deduction in several weeks that it is of each of them', async () => {
  const path = 'scores/2017/2017-W25.yaml';
  const same = '    penalty: [{event: tra-lai, basis: Hướng dẫn gửi huyện Thuận Bắc bị trả lại vì sai mức hỗ trợ}]\n';
  const text = readFileSync(join(EXAMPLE, path), 'utf8');
  const folder = copied('example', { [path]: text.replace(/( {2}- member: cv-03\n {4}name: .*\n)/, `$1${same}`) });
  const { out } = await emul(folder, 'report notice 2017-06 --subject cv-03');
  expect(out.replace(/\s+/g, ' ')).toMatch(/02 lần, trừ 6,0+ \(tuần 25, 26\)/);
  const { out: english } = await emul(folder, 'report notice 2017-06 --subject cv-03 --lang en');
  expect(english.replace(/\s+/g, ' ')).toMatch(/minus 6\.0+ \(weeks 25, 26\)/);
});

it('what stands above who signs is one page where an annex tells the rest', async () => {
  const papers = await notices('2017-H1');
  const around = ['stamp', 'letterhead', 'type-and-subject', 'signatures'];
  const crowded = papers.filter(({ paper: { blocks } }) => {
    const first = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'new-page'),
    );
    const head = blocks.find((block) => block.kind === 'letterhead');
    return (
      !head ||
      !fitsOnPage(
        first.filter(({ kind }) => !around.includes(kind)),
        head,
      )
    );
  });
  expect(papers.length).toBeGreaterThan(10);
  expect(crowded.map(({ result }) => result.subject.name)).toEqual([]);
});

it('names criteria with long names by how they begin, never by their ids alone', async () => {
  const path = 'criteria/ca-nhan.yaml';
  const title = 'Chất lượng tham mưu, văn bản và hồ sơ';
  const usual = readFileSync(join(EXAMPLE, path), 'utf8');
  const long = `${title}, ${'soạn thảo, trình ký và phát hành đúng thể thức, đúng thẩm quyền; '.repeat(3)}`.trim();
  const folder = copied('example', { [path]: usual.replace(title, `"${long}"`) });
  const { out } = await emul(folder, ['report', 'notice', '2016-H2', '--subject', 'an']);
  const said = out.replace(/\s+/g, ' ');
  expect(said).toContain('nhiều nhất ở Chất lượng tham mưu, văn bản và hồ sơ, soạn thảo, trình ký... (');
  expect(said).not.toContain('A2 (');
});

it('says in one sentence what points give, why the Council went below it and by how many votes', async () => {
  const decision = (reason: string) => `kind: decision
period: 2017-H1
held: 2017-07-06
decision: 80/QĐ-BDT
results: [{member: tp-csdt, level: tot, ${reason}votes: {for: 5, against: 0, of: 5}}]
`;
  const said = async (reason: string) => {
    const folder = copied('example', { 'decisions/2017-H1.yaml': decision(reason) });
    const { out } = await emul(folder, 'report notice 2017-H1 --subject tp-csdt');
    return out.replace(/\s+/g, ' ');
  };
  const voted = 'Hội đồng họp ngày 06/7/2017 biểu quyết (5/5) xếp Hoàn thành tốt nhiệm vụ.';
  expect(await said('')).toContain(`Theo điểm đạt Xuất sắc; do vượt tỷ lệ tối đa 20%, ${voted}`);
  expect(await said('reason: Còn chậm một việc., ')).toContain(
    `Theo điểm đạt Xuất sắc; do còn chậm một việc, ${voted}`,
  );
});
