import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../src/commands/run.ts';
import { Home } from '../src/source/home.ts';
import { HOME, memoryHost } from './host.ts';
import { rulesOf } from './rules.ts';

/** One piece of a page: prose, a file laid into the workspace, lines of one that somebody changes by hand, or a run whose output is part of the page. */
type Piece =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'file' | 'link' | 'folder'; readonly path: string; readonly text: string; readonly source: string }
  | { readonly kind: 'change'; readonly path: string; readonly text: string; readonly source: string }
  | { readonly kind: 'run'; readonly day: string | undefined; readonly lines: readonly string[] };

/** A page whose files are those that another lays before its first run: `emul help` names that page in both languages. */
const LIKE = /^Các tệp như ở `emul help ([\w -]+)` · The files are those of `emul help \1`:$/gm;

const FENCE = /^```(\w+)(?: ([^\s`]+))?\n([\s\S]*?)^```\n/gm;

/** Where a page lays every file itself. */
export const NOTHING = '';

/**
 * Runs a page and returns it as it should read: its files are laid over `tests/pages/workspace`, and what each
 * `$ emul …` prints, on both streams, takes the place of what stood below it; `< FILE` is what somebody types. `[exit 1]` follows where the code is not 0.
 * A day behind `console` is that of the clock; `atEnd` is shown the folder before it goes. Lines with `-` in a `diff` of a file are replaced by those with `+`.
 */
export async function pageAsRun(
  page: string,
  from = join('tests', 'pages', 'workspace'),
  atEnd?: (folder: string) => void,
): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'emul-page-'));
  const folder = join(root, 'so');
  if (from === NOTHING) mkdirSync(folder);
  else cpSync(join(HOME, from), folder, { recursive: true });
  try {
    const parts: string[] = [];
    for (const piece of piecesOf(page)) parts.push(await pieceAsRun(piece, folder));
    atEnd?.(folder);
    return parts.join('');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A page of `docs/rules` as it should read: each rule runs by itself, on the files that the page lays before the first; one without rules as any page. */
export async function rulesAsRun(page: string): Promise<string> {
  const [ground = '', ...rules] = rulesOf(page);
  if (rules.length === 0) return await pageAsRun(page);
  const run: string[] = [];
  for (const rule of rules) run.push((await pageAsRun(ground + rule)).slice(ground.length));
  return ground + run.join('');
}

function piecesOf(page: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of page.matchAll(FENCE)) {
    const [source, language, path, text = ''] = found;
    pieces.push({ kind: 'prose', text: page.slice(at, found.index) });
    at = found.index + source.length;
    if (language === 'console')
      pieces.push({ kind: 'run', day: path, lines: text.split('\n').filter((line) => line.startsWith('$ ')) });
    else if (path && language === 'diff') pieces.push({ kind: 'change', path, text, source });
    else if (path && (language === 'link' || language === 'folder'))
      pieces.push({ kind: language, path, text, source });
    else if (path) pieces.push({ kind: 'file', path, text, source });
    else pieces.push({ kind: 'prose', text: source });
  }
  return [...pieces, { kind: 'prose', text: page.slice(at) }];
}

async function pieceAsRun(piece: Piece, folder: string): Promise<string> {
  if (piece.kind === 'prose') {
    for (const [, topic = ''] of piece.text.matchAll(LIKE)) await filesOfPage(topic, folder);
    return piece.text;
  }
  if (piece.kind === 'run') {
    const runs: string[] = [];
    for (const line of piece.lines) runs.push(await lineAsRun(line, folder, piece.day));
    return `\`\`\`console${piece.day === undefined ? '' : ` ${piece.day}`}\n${runs.join('')}\`\`\`\n`;
  }
  const full = join(folder, piece.path);
  if (piece.kind === 'change') {
    writeFileSync(full, changed(readFileSync(full, 'utf8'), piece.text));
    return piece.source;
  }
  mkdirSync(dirname(full), { recursive: true });
  rmSync(full, { recursive: true, force: true });
  if (piece.kind === 'link') symlinkSync(piece.text.trim(), full);
  else if (piece.kind === 'folder') mkdirSync(full);
  else writeFileSync(full, bytesOf(repeated(piece.text)));
  return piece.source;
}

/** A file's text with the lines of a `diff` replaced, each of which stands there once. */
function changed(text: string, diff: string): string {
  const lines = (sign: string) =>
    diff.split('\n').flatMap((line) => (line.startsWith(sign) ? `${line.slice(1)}\n` : []));
  const [before, after] = [lines('-').join(''), lines('+').join('')];
  if (text.split(before).length !== 2) throw new Error(`not there once:\n${before}`);
  return text.replace(before, () => after);
}

/** Lays what a page lays before its first run; of a command and its report of one name, the report's. */
async function filesOfPage(topic: string, folder: string): Promise<void> {
  const page = new Home(HOME).pages(topic).at(-1);
  if (page === undefined) throw new Error(`no page is printed by “emul help ${topic}”`);
  const pieces = piecesOf(page);
  const firstRun = pieces.findIndex(({ kind }) => kind === 'run');
  for (const piece of pieces.slice(0, firstRun)) await pieceAsRun(piece, folder);
}

/** `⟨- a⏎ × 3⟩` in a file block is “- a” and a line end three times: what would fill the page. */
function repeated(text: string): string {
  return text.replace(/⟨([^⟨⟩]+) × (\d+)⟩/g, (_, part: string, times: string) =>
    part.replaceAll('⏎', '\n').repeat(Number(times)),
  );
}

/** `\xE1` in a file block is that byte, `\u{202E}` that character: what a page could not show as itself. */
function bytesOf(text: string): Buffer {
  if (!/\\x[0-9A-F]{2}|\\u\{[0-9A-F]+\}/.test(text)) return Buffer.from(text, 'utf8');
  const pieces = text.split(/(\\x[0-9A-F]{2}|\\u\{[0-9A-F]+\})/);
  return Buffer.concat(
    pieces.map((piece) => {
      if (/^\\x[0-9A-F]{2}$/.test(piece)) return Buffer.from([Number.parseInt(piece.slice(2), 16)]);
      if (piece.startsWith('\\u{'))
        return Buffer.from(String.fromCodePoint(Number.parseInt(piece.slice(3, -1), 16)), 'utf8');
      return Buffer.from(piece, 'utf8');
    }),
  );
}

async function lineAsRun(line: string, folder: string, day: string | undefined): Promise<string> {
  const [, command = line.slice(2), input] = /^\$ (.*?)(?: < (\S+))?$/.exec(line) ?? [];
  const typed = input === undefined ? [] : readFileSync(join(folder, input), 'utf8').replace(/\n$/, '').split('\n');
  const host = {
    ...memoryHost(folder, {}, typed),
    ...(day !== undefined && { today: () => day, now: () => `${day}T09:30:00+07:00` }),
  };
  const [program, ...argv] = wordsOf(command);
  if (program !== 'emul') throw new Error(`a page runs emul alone, not “${program}”`);
  const code = await run(argv, host);
  const printed = host.printed().replaceAll(folder, '…').replaceAll(dirname(folder), '…');
  const exit = code === 0 ? '' : `[exit ${code}]\n`;
  return `${line}\n${printed}${exit}`;
}

/** The words of a line as a shell splits them: blanks outside of quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
