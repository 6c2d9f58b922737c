import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from './host.ts';

/** Rooms whose types name each other, each with its reason. At run time no file waits for itself: the linter holds that. */
const ALLOWED: readonly (readonly [why: string, files: RegExp])[] = [
  ['a condition asks of an award’s evidence, which holds the awards that were asked before', /^candidates\//],
  [
    'a result of a longer period holds its working, whose parts are results',
    /^scoring\/(?:result|rollup\/rollup-working)\.ts$/,
  ],
  ['a period knows how it is typed, and what is typed becomes a period', /^calendar\/(?:bases|period|typing)\.ts$/],
  [
    'a block of a document is a heading or a paper’s part, and these hold blocks',
    /^documents\/(?:document|heading|paper)\.ts$/,
  ],
  ['a call carries all commands, for help', /^commands\/(?:command|family|listing)\.ts$/],
  [
    'a sheet of Word draws charts in paragraphs, which know their sheet',
    /^formats\/docx\/(?:chart|paragraphs|sheet)\.ts$/,
  ],
  ['a form’s list is laid by rows that know their list', /^forms\/(?:lists\/[\w-]+|filled|row-cells|row-reader)\.ts$/],
  [
    'what is read of a file names who it is about, which is read of it',
    /^model\/(?:briefing|entry-subjects|namesakes|organization|typed-mark)\.ts$/,
  ],
  ['both readers answer in one shape', /^source\/(?:reading|yaml-tape)\.ts$/],
  [
    'a broken entry is found while its file is read',
    /^schema\/(?:broken-decimals|broken-entries|file-reading|validation)\.ts$/,
  ],
  [
    'a claim is made of what was checked, and kept with it',
    /^(?:proofs\/(?:bounds-judged|idle-conditions)|answers\/criteria\/(?:criteria-checked|scale-claims))\.ts$/,
  ],
  [
    'a lane of the table is a part’s, or brought',
    /^reports\/classify\/(?:facts\/(?:brought|index)|lanes|part-lanes)\.ts$/,
  ],
  ['which edition is in force is read of the book that asks it', /^answers\/closing\/(?:editions|seal-book)\.ts$/],
  [
    'a later mark holds its ground, which is looked for by whose sheet it is',
    /^answers\/closing\/shown-since\/(?:grounds|mark-changes|marks)\.ts$/,
  ],
];

const files = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
const known = new Set(files);

/** Every file that a file names, for values, types or later. */
const named = new Map(
  files.map((path) => {
    const text = readFileSync(join(HOME, 'src', path), 'utf8');
    const all = [...text.matchAll(/(?:\bfrom |\bimport\()'(\.[^']+)'/g)].map(([, to = '']) =>
      normalize(join(dirname(path), to)).replaceAll('\\', '/'),
    );
    return [path, all.filter((to) => known.has(to))] as const;
  }),
);

function reachedFrom(path: string): Set<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const to of named.get(next) ?? []) if (!reached.has(to) && reached.add(to)) open.push(to);
  return reached;
}

const within = new Map(files.map((path) => [path, reachedFrom(path)]));
const cycles = new Set(
  files
    .filter((path) => within.get(path)?.has(path))
    .map((path) =>
      files
        .filter((other) => within.get(path)?.has(other) && within.get(other)?.has(path))
        .sort()
        .join(' '),
    ),
);

test('files name each other in a circle only within a room, for types, and with a reason', () => {
  const without = [...cycles].filter(
    (cycle) => !ALLOWED.some(([, of]) => cycle.split(' ').every((path) => of.test(path))),
  );
  expect(without).toEqual([]);
});

test('no reason outlives its circle', () => {
  const idle = ALLOWED.filter(
    ([, of]) => ![...cycles].some((cycle) => cycle.split(' ').every((path) => of.test(path))),
  );
  expect(idle).toEqual([]);
});
