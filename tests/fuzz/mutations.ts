import type { Chance } from './chance.ts';

/** One change of a file's bytes. */
type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

/** What hands, editors and disks leave behind, and what breaks parsers. */
const NASTY: readonly (string | Buffer)[] = [
  ...[
    '\t',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '? ',
    '|',
    '>',
    '%',
    '@',
    '`',
    '!',
    '!!int ',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '<<:',
    '---\n',
    '...\n',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\u00a0',
    '…',
    '“',
    '”',
    '–',
  ],
  ...[
    '1e9',
    '-0',
    '-1',
    '.5',
    '0x1F',
    '1_000',
    '16,5',
    '70/3',
    '1/0',
    '9'.repeat(40),
    '0.1',

    'true',
    'no',
    'null',
    '~',
  ],
  ...['2016-W40', '2016-W54', '2016-02-30', '9999-12-31', '0000-01-01', '2016', '2016..2020', '2017-H1', '2016-Q4'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../../x',
    '/etc/passwd',
    'cv-03',
    'A1',
    'A2: 17',
    'tre: 1',
    'x'.repeat(300),
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u2028',
    'e\u0302\u0301',
    '👩‍👩‍👧',
    'A\u030a'.repeat(50),
  ],
  ...[
    '\\',
    '\\u',
    '\\x00',
    '"\\e[31m"',
    '"\\0"',
    'Nguyeãn Vaên',
    'NguyÔn V¨n',
    '\u0110',
    `[${'['.repeat(80)}`,
    '{}',
    '[]',
    '{a: '.repeat(70),
  ],
  ...[[0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff, 0xfe], [0xef, 0xbb, 0xbf]].map(
    Buffer.from,
  ),
  ' '.repeat(5000),
  `${'long '.repeat(4000)}\n`,
];

const flip: Mutation = (bytes, chance) => {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[chance.below(copy.length)] = chance.below(256);
  return copy;
};

const insert: Mutation = (bytes, chance) => spliced(bytes, chance.below(bytes.length + 1), 0, chance.among(NASTY));

const replace: Mutation = (bytes, chance) =>
  spliced(bytes, chance.below(bytes.length + 1), 1 + chance.below(12), chance.among(NASTY));

const remove: Mutation = (bytes, chance) => spliced(bytes, chance.below(bytes.length + 1), 1 + chance.below(30), '');

const truncate: Mutation = (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1));

const repeatLine: Mutation = (bytes, chance) => {
  const lines = linesOf(bytes);
  const at = chance.below(lines.length);
  return joined(lines.toSpliced(at, 0, lines[at] ?? ''));
};

const dropLine: Mutation = (bytes, chance) => {
  const lines = linesOf(bytes);
  return joined(lines.toSpliced(chance.below(lines.length), 1));
};

const swapLines: Mutation = (bytes, chance) => {
  const lines = linesOf(bytes);
  const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
  return joined(lines.with(a, lines[b] ?? '').with(b, lines[a] ?? ''));
};

const shiftLine: Mutation = (bytes, chance) => {
  const lines = linesOf(bytes);
  const at = chance.below(lines.length);
  const line = lines[at] ?? '';
  return joined(lines.with(at, chance.below(2) ? ` ${line}` : line.replace(/^ /, '')));
};

/** One value takes the place of another: the shape stays, the sense goes. */
const swapValues: Mutation = (bytes, chance) => {
  const text = bytes.toString('latin1');
  const values = [...text.matchAll(/(?<=[:[,] )[^,:{}[\]\n]+/g)];
  if (values.length === 0) return bytes;
  const [to, from] = [chance.among(values), chance.among(values)];
  return Buffer.from(text.slice(0, to.index) + from[0] + text.slice(to.index + to[0].length), 'latin1');
};

/** A value becomes one of the nasty ones. */
const spoilValue: Mutation = (bytes, chance) => {
  const text = bytes.toString('latin1');
  const values = [...text.matchAll(/(?<=[:[,] )[^,:{}[\]\n]+/g)];
  if (values.length === 0) return bytes;
  const to = chance.among(values);
  return spliced(bytes, to.index, to[0].length, chance.among(NASTY));
};

const MUTATIONS: readonly Mutation[] = [
  ...[flip, insert, replace, remove, truncate, repeatLine, dropLine, swapLines, shiftLine],
  ...[swapValues, swapValues, swapValues, spoilValue, spoilValue, spoilValue, dropLine, repeatLine],
];

/** A file after one to four accidents. */
export function mutated(bytes: Buffer, chance: Chance): Buffer {
  let result = bytes;
  for (let left = 1 + chance.below(4); left > 0; left--) result = chance.among(MUTATIONS)(result, chance);
  return result;
}

function spliced(bytes: Buffer, at: number, removed: number, put: string | Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(put as string), bytes.subarray(at + removed)]);
}

function linesOf(bytes: Buffer): string[] {
  return bytes.toString('latin1').split('\n');
}

function joined(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\n'), 'latin1');
}
