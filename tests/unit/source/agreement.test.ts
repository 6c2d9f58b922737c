import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothReaders } from './both-readers.ts';

const word = fc.constantFrom(
  'a',
  'b',
  'A1',
  'cv-03',
  'Nguyễn Văn An',
  'Kadá Thị Mai',
  '16.5',
  '-3',
  '007',
  '1e3',
  '70/3',
  'true',
  'no',
  '~',
  'null',
  '2016-10-07',
  'http://x.vn/a#b',
  '16,5',
  '-x',
  '…',
  'e\u0302',
  'a b',
  '12/QĐ-BDT',
  'a:b',
  '🎖',
  '__proto__',
  '=',
  '.5',
);
const quoted = fc.constantFrom(
  "'x'",
  '"x"',
  "'it''s'",
  '"a \\"b\\" \\\\"',
  "''",
  '""',
  "'a: b'",
  '"# no"',
  "'1'",
  '"{x}"',
);
const gap = fc.constantFrom(' ', ' ', ' ', '  ');
const tail = fc.constantFrom('', '', '', ' ', ' # note', '  #x');
const scalar = fc.oneof(word, word, quoted);

const { flow } = fc.letrec<{ flow: string; inner: string }>((tie) => ({
  inner: fc.oneof({ depthSize: 'small' }, scalar.map(inBrackets), tie('flow')),
  flow: fc.oneof(
    fc.array(fc.tuple(scalar.map(inBrackets), gap, tie('inner')), { maxLength: 3 }).map(braces),
    fc.array(tie('inner'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  ),
}));

function inBrackets(text: string): string {
  return /^['"]/.test(text) ? text : text.replace(',', '.');
}

function braces(pairs: [string, string, string][]): string {
  return `{${pairs.map(([key, space, value]) => `${key}:${space}${value}`).join(', ')}}`;
}

type Lines = readonly string[];
const { block } = fc.letrec<{ block: Lines; map: Lines; list: Lines; value: Lines }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(fc.oneof(scalar, flow, fc.constant('')), tail).map(([v, t]) => [v + t]),
    tie('block'),
  ),
  map: fc
    .array(fc.tuple(scalar, gap, tie('value'), fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((pairs) =>
      pairs.flatMap(([key, space, value, isFlush]) =>
        value.length === 1 && !/^- |^-$|: |:$/.test(value[0] ?? '')
          ? [`${key}:${space}${value[0]}`]
          : [`${key}:`, ...moved(value, isFlush && /^-/.test(value[0] ?? '') ? '' : '  ')],
      ),
    ),
  list: fc
    .array(tie('value'), { minLength: 1, maxLength: 4 })
    .map((items) => items.flatMap((item) => [`- ${item[0] ?? ''}`, ...moved(item.slice(1), '  ')])),
  block: fc.oneof(tie('map'), tie('list')),
}));

function moved(lines: Lines, by: string): string[] {
  return lines.map((line) => by + line);
}

const document = fc
  .tuple(block, fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, isEnded]) => lines.join(end) + (isEnded ? end : ''));
const noise = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  ':',
  ': ',
  '- ',
  '-',
  '#',
  ' #',
  ',',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\\',
  '&a ',
  '*a',
  '!!str ',
  '!',
  '|',
  '>',
  '? ',
  '%',
  '@',
  '`',
  '---\n',
  '...\n',
  '<<: ',
  '\0',
  '\u0085',
  '\u00a0',
  '\ufeff',
  '\ud800',
  'x',
  '1',
  '.',
  '\r',
  '~',
  '=',
  '--- ',
  '\u2028',
);
const mutation = fc.tuple(fc.nat(), fc.nat({ max: 3 }), noise);

function mutated(text: string, changes: readonly [number, number, string][]): string {
  return changes.reduce((before, [where, length, put]) => {
    const at = where % (before.length + 1);
    return before.slice(0, at) + put + before.slice(at + length);
  }, text);
}

const RUNS = Number(process.env.EMUL_RUNS ?? 1500);

describe('two readers, one tape', () => {
  test('documents of the subset, and most of them are not refused', () => {
    let accepted = 0;
    fc.assert(
      fc.property(document, (text) => {
        const { disagreement, isRefused } = bothReaders(text);
        if (!isRefused) accepted++;
        expect(disagreement, JSON.stringify(text)).toBe('');
      }),
      { numRuns: RUNS },
    );
    expect(accepted).toBeGreaterThan(RUNS / 4);
  });

  test('documents with slips of the keyboard', () => {
    fc.assert(
      fc.property(document, fc.array(mutation, { minLength: 1, maxLength: 4 }), (text, changes) => {
        expect(bothReaders(mutated(text, changes)).disagreement).toBe('');
      }),
      { numRuns: RUNS },
    );
  });

  test('noise', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, word), { maxLength: 12 }), (parts) => {
        expect(bothReaders(parts.join('')).disagreement).toBe('');
      }),
      { numRuns: RUNS },
    );
  });
});
