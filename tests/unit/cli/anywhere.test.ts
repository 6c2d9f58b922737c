import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import { folderTyped } from '../../../src/commands/hinting.ts';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { everyCommand, exampleOf, wordsIn } from '../commands/example-lines.ts';

const AWAY = ['-C', '../Thi đua/sổ 2016'];
const made: string[] = [];
afterAll(() => made.map((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of the example, as offices name their folders, and a folder beside it. */
function places(): { inside: string; beside: string } {
  const base = mkdtempSync(join(tmpdir(), 'emul-anywhere-'));
  made.push(base);
  const [inside, beside] = [join(base, 'Thi đua', 'sổ 2016'), join(base, 'khác đây')];
  cpSync(join(HOME, 'data', 'example'), inside, { recursive: true });
  mkdirSync(beside);
  return { inside, beside };
}

/** What a line prints, with the path of the workspace as one types it there. */
async function told(folder: string, line: readonly string[], root: string) {
  const host = memoryHost(folder);
  const code = await run(line, host);
  return { code, printed: host.printed().replaceAll(root, AWAY[1] ?? '') };
}

/** All papers of a month say as much as those of a half-year. */
const SHORTER: Readonly<Record<string, string>> = { dossier: 'dossier 2016-10 --dry-run' };

/** The command's own first example, without a workspace of its own. */
const lineOf = (command: Command) => wordsIn(SHORTER[command.name] ?? exampleOf(command).replace(/ -C \S+/, ''));
// The folders of `province` lie where one stands, and no workspace is meant.
const inWorkspace = (await everyCommand()).filter(({ name }) => name !== 'province');
const every = inWorkspace.map((command) => [command.name, lineOf(command), command] as const);
const shared = places();

describe('a workspace in a path with blanks and Vietnamese letters', () => {
  test.each(every)('emul %s says from another folder what it says in it', async (name, line, { flags }) => {
    const isWriting = 'dryRun' in flags && !line.includes('--dry-run');
    const [here, there] = isWriting ? [places(), places()] : [shared, shared];
    const inside = await told(here.inside, line, here.inside);
    const outside = await told(there.beside, [...line, ...AWAY], there.inside);
    // `-C` is where `init` starts from: there alone a path that it was given is not the one that it tells.
    if (name === 'init') outside.printed = outside.printed.replace(`${AWAY[1]}/so-thi-dua`, 'so-thi-dua');
    // Lines to copy are said for where one stands.
    outside.printed = outside.printed.replaceAll(`emul -C ${folderTyped(AWAY[1] ?? '')}`, 'emul');
    expect(outside).toEqual(inside);
    expect(readdirSync(there.beside)).toEqual([]);
  });

  test('a line that names a folder of its own gets no other', async () => {
    const { beside } = places();
    const { printed } = await told(beside, ['export', '-o', 'ra', '-C', '.'], beside);
    expect(printed).toMatch(/xem thử: emul score -C \S+example/);
  });

  test('what `-o` names lies where one stands', async () => {
    const { beside, inside } = places();
    expect((await told(beside, ['score', '45', '-o', 'bảng tuần 45.md', ...AWAY], inside)).code).toBe(0);
    expect(readdirSync(beside)).toEqual(['bảng tuần 45.md']);
  });
});

/** How a shell leaves what a process reads and prints to. */
const CLOSED = { input: 'exec "$@" <&-', both: 'exec "$@" <&- >&-', late: '"$@" <&- | { sleep 0.4; cat; }' };

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a line as a process of its own, of which somebody reads stdout or nobody. */
function ended(shell: string, line: readonly string[], isRead: boolean): Promise<Ended> {
  const words = ['-c', shell, 'sh', process.execPath, join(HOME, 'bin', 'emul.js'), ...line];
  const child = spawn('sh', words, { cwd: shared.beside, stdio: ['pipe', 'pipe', 'pipe'] });
  const texts = { out: '', err: '' };
  child.stderr.setEncoding('utf8').on('data', (text) => (texts.err += text));
  if (isRead) child.stdout.setEncoding('utf8').on('data', (text) => (texts.out += text));
  else child.stdout.destroy();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...texts })));
}

/** One for each way in which emul begins: kept help, each quick bundle, the whole, what asks, what writes. */
const BEGINNINGS = [
  ['--help'],
  ['--version'],
  ['score'],
  ['score', '45', '-o', 'bảng.docx'],
  ['classify', 'thang-10'],
  ['check'],
  [],
  ['week', '--leader', '--dry-run'],
  ['menu'],
  ['decide', '2016-H2', '--enter'],
  ['help', 'score'],
].map((line) => [line.join(' '), [...line, ...(line[0]?.startsWith('--') ? [] : AWAY)]] as const);

const isPosix = process.platform !== 'win32';

describe.skipIf(!isPosix || !existsSync(join(HOME, 'dist', 'emul.cjs')))('a process', () => {
  test.each(BEGINNINGS)('emul %s is silent where its reader has gone, nobody can type', async (_, line) => {
    const { code, err } = await ended(CLOSED.input, line, false);
    expect(err).not.toMatch(/EPIPE|^\s+at |node:/m);
    expect([0, 1, 2]).toContain(code);
  });

  test.each(BEGINNINGS.slice(1, 4))('emul %s goes on without stdin and stdout', async (_, line) => {
    expect((await ended(CLOSED.both, line, true)).code).toBe(0);
  });

  test('a reader that comes late gets every line', async () => {
    const { out, code } = await ended(CLOSED.late, ['schema', 'scores'], true);
    const host = memoryHost(shared.beside);
    expect([await run(['schema', 'scores'], host), host.stdout()]).toEqual([code, out]);
    expect(out.length).toBeGreaterThan(10_000);
  });
});
