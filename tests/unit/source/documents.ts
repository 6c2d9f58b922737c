import fc from 'fast-check';

type Lines = readonly string[];

const word = fc.constantFrom(
  ...'a b A1 cv-03 16.5 -3 007 1e3 70/3 true no ~ null 2016-10-07 http://x.vn/a#b 16,5 -x … 12/QĐ-BDT a:b 🎖 __proto__ = .5'.split(
    ' ',
  ),
  'Nguyễn Văn An',
  'Kadá Thị Mai',
  'e\u0302',
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
const filler = fc.constantFrom('', '   ', '# note', '      # note: x');
const scalar = fc.oneof(word, word, quoted);
const inBrackets = scalar.map((text) => (/^['"]/.test(text) ? text : text.replace(',', '.')));

const { flow } = fc.letrec<{ flow: string; inner: string }>((tie) => ({
  inner: fc.oneof({ depthSize: 'small' }, inBrackets, tie('flow')),
  flow: fc.oneof(
    fc.array(fc.tuple(inBrackets, gap, tie('inner')), { maxLength: 3 }).map(braces),
    fc.array(tie('inner'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  ),
}));

function braces(pairs: [string, string, string][]): string {
  return `{${pairs.map(([key, space, value]) => `${key}:${space}${value}`).join(', ')}}`;
}

const { block } = fc.letrec<{ block: Lines; map: Lines; list: Lines; value: Lines; inLine: Lines; pair: Lines }>(
  (tie) => ({
    inLine: fc.tuple(fc.oneof(scalar, flow, fc.constant('')), tail).map(([text, end]) => [text + end]),
    value: fc.oneof({ depthSize: 'small' }, tie('inLine'), tie('block')),
    pair: fc.oneof(
      fc.tuple(scalar, gap, tie('inLine')).map(([key, space, [value]]) => [`${key}:${space}${value}`]),
      fc.tuple(scalar, tail, tie('map')).map(([key, end, lines]) => [`${key}:${end}`, ...moved(lines, '  ')]),
      fc
        .tuple(scalar, tail, tie('list'), fc.constantFrom('', '  '))
        .map(([key, end, lines, by]) => [`${key}:${end}`, ...moved(lines, by)]),
    ),
    map: fc.array(tie('pair'), { minLength: 1, maxLength: 4 }).map((pairs) => pairs.flat()),
    list: fc
      .array(tie('value'), { minLength: 1, maxLength: 4 })
      .map((items) => items.flatMap((item) => [`- ${item[0] ?? ''}`, ...moved(item.slice(1), '  ')])),
    block: fc.oneof(tie('map'), tie('list')),
  }),
);

function moved(lines: Lines, by: string): string[] {
  return lines.map((line) => by + line);
}

/** Documents of the subset, now and then with a key twice or text that is no scalar: the readers must agree on those too. */
export const document = fc
  .tuple(
    block,
    fc.array(fc.tuple(fc.nat(), filler), { maxLength: 3 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([lines, fillers, lineEnd, last]) => {
    const filled = fillers.reduce(
      (before, [at, line]) => before.toSpliced(at % (before.length + 1), 0, line),
      [...lines],
    );
    return filled.join(lineEnd) + last;
  });

/** What a hand slips on. */
const slip = fc.constantFrom(
  ...' \t\n\r\0:-#,{}[]"\'\\|>%@`!x1.~=\u0085\u00a0\ufeff\ud800\u2028',
  ...['  ', '\r\n', ': ', '- ', ' #', '&a ', '*a', '!!str ', '? ', '---\n', '...\n', '--- ', '<<: '],
);

/** A document after some slips. */
export const slipped = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), slip), { minLength: 1, maxLength: 4 }))
  .map(([text, slips]) =>
    slips.reduce((before, [where, length, put]) => {
      const at = where % (before.length + 1);
      return before.slice(0, at) + put + before.slice(at + length);
    }, text),
  );

/** Anything at all. */
export const noise = fc.array(fc.oneof(slip, word), { maxLength: 12 }).map((parts) => parts.join(''));
