import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOME } from './host.ts';
import { type Emul, emulWith } from './overlaid.ts';

const textOf = (path: string) => readFileSync(join(HOME, path), 'utf8');

const KINDS = 'src/calendar/index.ts';
const PAPERS = 'src/commands/report/index.ts';

/** A plug of `tests/plugs` as its file would stand in the sources. */
function asSource(path: string): Readonly<Record<string, string>> {
  const up = '../'.repeat(path.split('/').length - 2);
  return { [path]: textOf(`tests/plugs/${basename(path)}`).replaceAll("'../../src/", `'${up}`) };
}

/** A list in which some text is another one, which is there. */
function changed(list: string, ...[from, to]: readonly [from: string, to: string]): Readonly<Record<string, string>> {
  const text = textOf(list);
  expect(text).toContain(from);
  return { [list]: text.replace(from, to) };
}

const LEVELS = '[{level: tot, when: [{points: {atLeast: 1}}]}, {level: han-che}]';

const QUY_CHE = 'tests/pages/workspace/regulations/quy-che.yaml';

/** The regulation of the pages with months, made of weeks or of what is made of them. */
const rolledUp = (part: string, more = '') => ({
  'regulations/quy-che.yaml': `${textOf(QUY_CHE)}
rollup:
  ${part === 'week' ? '' : `${part}: {from: week, points: {method: mean}, levels: ${LEVELS}}`}
  month: {from: ${part}, points: {method: mean${more}}, levels: ${LEVELS}}
`,
});

let added: Emul;
let removed: Emul;

beforeAll(async () => {
  const paper =
    "{ name: 'never-praised', load: async () => (await import('./never-praised.ts')).reportNeverPraised },\n  { name: 'briefing',";
  added = await emulWith({
    ...asSource('src/calendar/biweek.ts'),
    [KINDS]: `import { biweek } from './biweek.ts';\n${textOf(KINDS).replace('= [week, ', '= [week, biweek, ')}`,
    ...asSource('src/commands/report/never-praised.ts'),
    ...changed(PAPERS, "{ name: 'briefing',", paper),
  });
  const notice = / {2}\{ name: 'notice',.*\n/.exec(textOf(PAPERS))?.[0] ?? '';
  removed = await emulWith({ ...changed(KINDS, 'quarter, ', ''), ...changed(PAPERS, notice, '') });
}, 120_000);

describe('a kind of period in a file of its own and its name in the list', () => {
  test.each([
    ['check', 'không có lỗi'],
    ['schema regulation', '"biweek": {"title": "Hai tuần", "description": "Cách tổng hợp hai tuần, '],
    ['schema regulation', '"periodKind": {"enum": ["week", "biweek", "month", '],
    ['schema plan', 'Việc lặp lại theo kỳ: biweek (hai tuần), month (tháng), '],
    ['schema decision', '-B'],
    ['regulation show quy-che', 'Xếp loại hai tuần (tổng hợp từ tuần)'],
    ['classify 2016-B20', 'KỲ HAI TUẦN 20/2016'],
    ['classify hai-tuan-20-2016', 'KỲ HAI TUẦN 20/2016'],
    ['classify 2016-B20 --json', '"kind": "biweek"'],
    ['classify 2016-10 --parts', 'Kỳ hai'],
    ['--lang en explain cv-03 2016-B20', 'Biweek 20/2016'],
    ['report grid 2016-10 --by hai-tuan', 'kỳ hai'],
    ['report grid 2016-10 --by quy', '--by hai-tuan'],
  ])('%s', async (line, words) => {
    expect(await added.printed(rolledUp('biweek'), line)).toContain(words);
  });

  test.each([[', weights: [1, 2]', 'hai tuần không có hệ số được, vì số hai tuần mỗi kỳ một khác']])(
    'what is wrong: %s',
    async (more, words) => {
      expect(await added.printed(rolledUp('biweek', more), 'check')).toContain(words);
    },
  );
});

test('a kind of period that is taken out of the list is known nowhere', async () => {
  expect(await removed.printed(rolledUp('quarter'), 'check')).toContain('quarter');
  expect(await removed.printed({}, 'classify 2016-Q4')).toContain('không hiểu kỳ “2016-Q4”');
  expect(removed.schema('regulation')).not.toMatch(/"quarter"|quý/i);
  expect(removed.schema('scores')).toContain('W\\\\d{2}|\\\\d{4}-\\\\d{2}|\\\\d{4}-H[12]|\\\\d{4})$');
});

describe('a paper in a file of its own and a line in the list', () => {
  const fill = (place: string) => ({
    ...rolledUp('week'),
    'papers/2016-10.never-praised.yaml': `kind: fill\ndocument: never-praised\nperiod: 2016-10\nplaces: {${place}: Lời của Ban}\n`,
  });

  test.each([
    ['report never-praised 2016-10', 'Chưa được biểu dương trong tháng 10/2016'],
    ['report never-praised 2016-10', 'Lời của Ban'],
    ['report never-praised 2016-10 -o thu-muc/ --format md', 'chua-bieu-duong-2016-10.md'],
    ['report never-praised 2016-10 --audience public', 'văn bản này không có bản niêm yết công khai'],
    ['report --help', 'danh sách chưa được biểu dương lần nào'],
    ['schema fill', '"enum": ["never-praised", "briefing", '],
    ['check', 'không có lỗi'],
  ])('%s', async (typed, words) => {
    expect(await added.printed(fill('note'), typed)).toContain(words);
  });

  test('the register calls it by its title', async () => {
    const file = `{number: 31/DS, date: 2016-11-11, document: never-praised, is: scan, file: a.pdf, sha256: ${'a'.repeat(64)}}`;
    const issued = { 'papers/issued.yaml': `kind: issued\npapers: [${file}]\n` };
    expect(await added.printed(issued, 'papers')).toContain('Danh sách chưa được biểu dương');
  });

  test('a place that it does not have', async () => {
    expect(await added.printed(fill('notes'), 'check')).toContain('văn bản “never-praised” không có chỗ điền “notes”');
  });
});

test('a paper that is taken out of the list is known nowhere', async () => {
  expect(await removed.printed({}, 'report notice 2016-10')).toContain('notice');
  expect(removed.schema('fill')).not.toContain('notice');
  const fill = { 'papers/2016-10.notice.yaml': 'kind: fill\ndocument: notice\nperiod: 2016-10\n' };
  expect(await removed.printed(fill, 'check')).toContain('chọn một trong: briefing, ');
});
