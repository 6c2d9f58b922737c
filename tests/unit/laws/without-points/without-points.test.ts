import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../../src/commands/run.ts';
import { formats } from '../../../../src/formats/index.ts';
import { memoryHost } from '../../../host.ts';
import { examplesBeside, wordsIn } from '../../commands/example-lines.ts';
import { ASKING, ELSEWHERE, SAID, WRITING } from './lines.ts';
import { officeOf, WORTHS } from './office.ts';

/** The scale itself, which says what it is worth: its file, in an archive too, and the copies that `undo` keeps. */
const OF_THE_SCALE = /^(criteria|\.emul)\/|~criteria\//;

/** Of scales of other worths other sheets are the lowest and highest, which are told by what was done in them; that they show no points, `hidden-points.test.ts` holds. */
const OTHER_SHEETS = /((?:thấp|cao) nhất|lowest|highest): [^<\n]*(?:\n {2}[^ ].*)*|("sheet"): .*/g;

/** A paper is handed in by Word or Excel; what is asked of programs in all. */
const HANDED_IN = formats.filter(({ extension }) => ['docx', 'xlsx'].includes(extension));
const roots = WORTHS.map(() => mkdtempSync(join(tmpdir(), 'emul-hidden-')));
afterAll(() => roots.map((root) => rmSync(root, { recursive: true, force: true })));

beforeAll(async () => {
  for (const [at, root] of roots.entries()) {
    for (const [path, text] of Object.entries(officeOf(WORTHS[at] ?? WORTHS[0], WORTHS[1 - at] ?? WORTHS[0]))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}, 60_000);

/** Fingerprints and codes are of files that differ, as wide as their digits are (no scale comes to points of four digits), and each office has a folder of its own. */
const plain = (text: string, root: string) =>
  text
    .replaceAll(root, 'SO')
    .replaceAll(/ (ht|width|w:w)="[\d.%]+"/g, '')
    .replaceAll(
      /\b([0-9a-f]{64}|[0-9a-f]{16}|[0-9a-f]{12})\b|\b[0-9A-F]{4}( [0-9A-F]{4}){7}\b|(?<!\d[.,])\b[0-9A-F]{4}\b(?![.,]\d)/g,
      (code) => '#'.repeat(code.length),
    );

async function told(root: string, line: string): Promise<string> {
  const host = memoryHost(root);
  await run([...wordsIn(line), '--today', '2027-02-01'], host);
  return plain(host.printed(), root);
}

/** The texts of a file, those in a package part by part. */
function textsOf(path: string, bytes: Uint8Array): [path: string, text: string][] {
  if (!['.docx', '.xlsx', '.zip'].includes(extname(path))) return [[path, Buffer.from(bytes).toString('utf8')]];
  return Object.entries(unzipSync(bytes)).flatMap(([part, inside]) => textsOf(`${path}~${part}`, inside));
}

/** Each line that is not the same in both offices. */
function apart(what: string, [first = '', second = '']: readonly string[]): string[] {
  const asked = (text: string) => (what.startsWith('criteria check') ? text.replace(OTHER_SHEETS, '$1$2') : text);
  const lines = (text: string) => asked(text).replaceAll('><', '>\n<').split('\n');
  const others = lines(second);
  const found = lines(first).flatMap((line, at) => (line === others[at] ? [] : `${what}: ${line.trim()}`));
  return found.slice(0, 3);
}

async function saidApart(line: string): Promise<string[]> {
  const said = [];
  for (const root of roots) said.push(await told(root, line));
  return apart(line, said);
}

async function printedApart(line: string, extension: string): Promise<string[]> {
  const files = [];
  for (const root of roots) {
    await run([...wordsIn(line), '--today', '2027-02-01', '-o', join(root, `in-ra.${extension}`)], memoryHost(root));
    files.push(new Map(written(root, (path) => path === `in-ra.${extension}`)));
    rmSync(join(root, `in-ra.${extension}`), { force: true });
  }
  return filesApart(line, files);
}

/** Every file of an office, as the office’s own text. */
function written(root: string, isAsked: (path: string) => boolean): [path: string, text: string][] {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).filter(isAsked);
  return paths.flatMap((path) =>
    textsOf(path, readFileSync(join(root, path))).map(([name, text]): [string, string] => [name, plain(text, root)]),
  );
}

function filesApart(what: string, [first, second]: readonly ReadonlyMap<string, string>[]): string[] {
  return [...(first ?? [])].flatMap(([path, text]) =>
    OF_THE_SCALE.test(path) ? [] : apart(`${what} ${path}`, [text, second?.get(path) ?? '']),
  );
}

describe('nobody is shown what a scale without points is worth', () => {
  test('every command is asked', async () => {
    expect(await examplesBeside([...WRITING, ...ASKING, ...SAID], ELSEWHERE)).toEqual([]);
  });

  test('in what is written in the course of a year', async () => {
    const found = [];
    for (const line of WRITING) found.push(...(await saidApart(line)));
    const files = roots.map((root) => new Map(written(root, () => true)));
    expect([...found, ...filesApart('', files)]).toEqual([]);
  }, 300_000);

  test.each(SAID)(
    'by emul %s',
    async (line) => {
      expect([...(await saidApart(line)), ...(await saidApart(`${line} --lang en`))]).toEqual([]);
    },
    60_000,
  );

  test.each(ASKING)(
    'by emul %s, in any format',
    async (line) => {
      const found = [];
      for (const more of ['', ' --lang en', ' --json']) found.push(...(await saidApart(line + more)));
      const files = line.startsWith('report ') ? HANDED_IN : formats;
      for (const { extension } of files) found.push(...(await printedApart(line, extension)));
      expect(found).toEqual([]);
    },
    60_000,
  );
});
