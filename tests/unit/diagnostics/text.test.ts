import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/base/width.ts';
import { diagnosticText, text } from '../../../src/diagnostics/text.ts';
import { finding, findings, HOSTILE, MANNER } from './findings.ts';

function shown(content: string, under: Parameters<typeof finding>[1], width?: number): string[] {
  return diagnosticText(finding(content, under), 'vi', false, width).split('\n');
}

/** The text that stands over the carets, by columns of a terminal. */
function overCaret([, , source = '', caret = '']: readonly string[]): string {
  const from = caret.indexOf('^');
  const to = caret.lastIndexOf('^') + 1;
  const cells: string[] = [];
  for (const [character] of source.matchAll(/\P{M}\p{M}*/gu)) {
    cells.push(character, ...Array(Math.max(0, widthOf(character) - 1)).fill(''));
  }
  return cells.slice(from, to).join('');
}

describe('the caret stands under the text', () => {
  test('as people see it', () => {
    expect(shown('kind: scores\n  - member: cv-30\n', 'cv-30')).toEqual([
      'lỗi[an-id]: sai',
      '  --> scores/2016/2016-W45.yaml:2:13',
      '2 |   - member: cv-30',
      '  |             ^^^^^',
      '',
    ]);
  });

  test.each([
    ['accents apart from their letters', 'tên: Nguyễn Văn Ánh, điểm: 16,5'.normalize('NFD'), '16,5'],
    ['under a word of such letters', 'tên: Nguyễn Văn Ánh'.normalize('NFD'), 'Ánh'.normalize('NFD')],
    ['tabs', '\tA1:\t16', '16'],
    ['a BOM inside', 'a\ufeffb: 16', '16'],
    ['wide characters', '王: 16', '16'],
    ['emoji', '🎉🎉: 16', '16'],
    ['CRLF', 'a: 1\r\nb: 16\r\nc: 2\r\n', '16'],
    ['the last line without an end', 'a: 1\nb: 16', '16'],
  ])('%s', (_, content, under) => {
    expect(overCaret(shown(content, under))).toBe(under);
  });

  test('steering characters are seen, one column each', () => {
    const lines = shown('a\u202e\u0007: 16', '16');
    expect(lines[2]).toBe('1 | a�␇: 16');
    expect(overCaret(lines)).toBe('16');
  });

  test.each([0, 1, 79, 80, 81, 99, 100, 101, 500, 4_990])('in a long line, at %i', (at) => {
    const content = `${'x'.repeat(at)}HERE${'y'.repeat(5_000 - at)}`;
    for (const width of [undefined, 80, 40]) {
      const lines = shown(content, 'HERE', width);
      expect(overCaret(lines)).toBe('HERE');
      expect(widthOf(lines[2] ?? '')).toBeLessThanOrEqual(width ?? 106);
      expect(widthOf(lines[3] ?? '')).toBeLessThanOrEqual(width ?? 106);
    }
  });

  test('wherever a place lies in a long line of letters with accents apart', () => {
    const word = fc.constantFrom('điểm', 'thưởng', 'x', '🎉', 'ệ').map((one) => one.normalize('NFD'));
    const run = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(run, run, (before, behind) => {
        const lines = shown(`${before} HERE ${behind}`, 'HERE', 80);
        expect(overCaret(lines)).toBe('HERE');
        expect(lines[2]).not.toMatch(/^1 \| …\p{M}/u);
      }),
    );
  });
});

describe('a place without text of its own', () => {
  test.each([
    ['an empty file', '', [0, 0]],
    ['a blank line', 'a: 1\n\nb: 2\n', [5, 5]],
    ['behind the last line end', 'a: 1\n', [5, 5]],
  ] as const)('%s has no excerpt', (_, content, at) => {
    expect(shown(content, at)).toHaveLength(3);
  });

  test.each([
    ['the end of a line', 'a: 1\r\nb: 2\r\n', [4, 4]],
    ['the end of the file', 'a: 1', [4, 4]],
    ['behind the end', 'a: 1', [9, 12]],
  ] as const)('%s has its caret behind the text', (_, content, at) => {
    expect(shown(content, at).slice(2, 4)).toEqual(['1 | a: 1', '  |     ^']);
  });

  test('what goes on in the next lines is underlined to the end of its own', () => {
    expect(shown('a: "x\n  y"\nb: 1\n', '"x\n  y"').slice(2, 4)).toEqual(['1 | a: "x', '  |    ^^']);
  });
});

test.each(HOSTILE)('%j keeps to its line and steers nothing', (hostile) => {
  const one = finding(`a: ${hostile}\n`, [0, 1], { path: `scores/${hostile}.yaml`, message: hostile, help: hostile });
  const printed = text.rendered(findings(one), MANNER);
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(printed.trimEnd().split('\n')).toHaveLength(6);
});

test('the last line counts what is shown and what is not', () => {
  const all = findings(finding('a', 'a'), finding('a', 'a', { severity: 'warning' }));
  const part = { diagnostics: all.diagnostics.slice(0, 1), summary: { ...all.summary, accepted: 3 } };
  expect(text.rendered(part, MANNER)).toMatch(
    /\nĐã xem 1 tệp: 1 lỗi, 1 cảnh báo; 3 điều đã được chấp nhận; 1 điều không in ra\.\n$/,
  );
  expect(text.rendered(findings(), MANNER)).toBe('Đã xem 1 tệp: không có lỗi.\n');
  expect(text.rendered(findings(), { ...MANNER, locale: 'en' })).toBe('1 file looked at: no errors.\n');
});

test('colour repeats what words say', () => {
  const coloured = text.rendered(findings(finding('a: 1', '1')), { ...MANNER, isColoured: true });
  expect(coloured).toContain('\u001b[');
  const bare = coloured.replace(/\u001b\[\d+m/g, '');
  expect(bare).toBe(text.rendered(findings(finding('a: 1', '1')), MANNER));
});
