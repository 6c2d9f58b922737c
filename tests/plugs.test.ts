import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plugged, pluggedKinds } from '../build/plugged.ts';
import { HOME } from './host.ts';
import { type Emul, emulWith } from './overlaid.ts';

const textOf = (path: string) => readFileSync(join(HOME, path), 'utf8');

test.each(pluggedKinds)('schemas/%s.schema.json says what the lists of plugs say; if not: npm run schemas', (kind) => {
  const text = textOf(`schemas/${kind}.schema.json`);
  expect(plugged(kind, text)).toBe(text);
});

/** A list with one plug more, as somebody would write it: an import and a name. */
function longer(list: string, name: string, file: string): string {
  return `import { ${name} } from './${file}.ts';\n${textOf(list).replace(/(: readonly \w+\[\] = \[)/, `$1${name}, `)}`;
}

/** A list without one of its plugs. */
function shorter(list: string, name: string): string {
  return textOf(list).replace(new RegExp(`(= \\[[^\\]]*?)\\b${name},?\\s?`), '$1');
}

/** A plug of `tests/plugs` as its file would stand beside the list. */
function asSource(file: string): string {
  return textOf(`tests/plugs/${file}.ts`).replaceAll("'../../src/", "'../../");
}

/** The regulation of the pages with months made of weeks, and what else is written. */
const regulation = (more: string) => ({
  'regulations/quy-che.yaml': `${textOf('tests/pages/workspace/regulations/quy-che.yaml')}
rollup: {month: {from: week, points: {method: mean}, levels: [{level: tot, when: [{points: {atLeast: 1}}]}, {level: han-che}]}}
${more}
`,
});

const gate = (text: string) => regulation(`gates: [{periods: [month], ${text}}]`);

describe('a plug in a file of its own and a line in the list is known everywhere', () => {
  let emul: Emul;
  beforeAll(async () => {
    emul = await emulWith({
      'src/scoring/gates/few-rated-weeks.ts': asSource('few-rated-weeks'),
      'src/scoring/gates/index.ts': longer('src/scoring/gates/index.ts', 'fewRatedWeeks', 'few-rated-weeks'),
    });
  });

  test.each([
    ['check', 'không có lỗi'],
    ['regulation show quy-che', '- tháng: được chấm dưới 6 tuần: cao nhất là Còn hạn chế (1)'],
    ['--lang en regulation show quy-che', 'fewer than 6 rated weeks: at most Còn hạn chế (1)'],
    ['classify 2016-10', 'Tính ra là Tốt; chỉ 1/6 tuần được chấm: cao nhất là Còn hạn chế'],
    ['explain cv-03 2016-10', '- chỉ 1/6 tuần được chấm: cao nhất là Còn hạn chế'],
    ['classify 2016-10 --json', '"id":"few-rated-weeks","message":"chỉ 1/6 tuần được chấm: cao nhất là Còn hạn chế"'],
    ['schema regulation', '"weeks": {"title": "Số tuần được chấm", '],
  ])('gate: %s', async (line, words) => {
    expect(await emul.printed(gate('id: few-rated-weeks, weeks: 6, level: han-che'), line)).toContain(words);
  });

  test.each([
    ['id: few-rated-weeks', 'chưa có mục weeks, nên không có tác dụng; hãy ghi thêm, ví dụ weeks: 3'],
    ['id: few-rated-week', 'có phải “few-rated-weeks”? hãy ghi thêm mục gate, một trong: few-rated-weeks, head-not'],
    [
      'id: a, gate: few-rated-week',
      'có phải “few-rated-weeks”? (chọn một trong: few-rated-weeks, head-not-above-unit,',
    ],
    ['id: few-rated-weeks, weeks: 0', 'mục “weeks” (số tuần được chấm) không thể là 0; hãy ghi số từ 1 trở lên'],
    ['id: few-rated-weeks, weeks: 1, level: to', 'quy chế không có mức xếp loại nào mang mã “to”'],
    ['id: few-rated-weeks, week: 1', 'có phải “weeks”?'],
  ])('a gate that is wrong: {%s}', async (text, words) => {
    expect(await emul.printed(gate(text), 'check')).toContain(words);
  });
});

describe('a plug that is taken out of the list is known nowhere', () => {
  let emul: Emul;
  beforeAll(async () => {
    emul = await emulWith({ 'src/scoring/gates/index.ts': shorter('src/scoring/gates/index.ts', 'longAbsence') });
  });

  test('gate', async () => {
    const printed = await emul.printed(gate('id: long-absence, days: 1, level: tot'), 'check');
    expect(printed).toContain('không có mục nào tên “days” ở đây');
    expect(await emul.printed(gate('id: long-absence'), 'check')).toContain(
      'một trong: head-not-above-unit, discipline, weak-unit\n',
    );
    expect(emul.schema('regulation')).not.toMatch(/long-absence|"days"/);
  });
});
