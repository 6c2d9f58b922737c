import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { onCourse } from '../base/work.ts';
import type { OfficeSuite } from '../source/office-suite.ts';
import { endedFirst, over, temporaryFolder } from './temporary.ts';

/**
 * Word files as PDF, in their order; undefined where the suite made none of one of them. It works in a folder of its own, with
 * settings of its own, so that it disturbs no window that is open and leaves nothing behind, also when it is broken off.
 */
export async function pdfsOf(
  files: readonly Uint8Array[],
  suite: OfficeSuite,
): Promise<readonly Uint8Array[] | undefined> {
  const folder = temporaryFolder(tmpdir());
  try {
    const [from, to] = [join(folder, 'docx'), join(folder, 'pdf')];
    for (const each of [from, to]) mkdirSync(each);
    for (const [i, bytes] of files.entries()) writeFileSync(join(from, `${i}.docx`), bytes);
    const names = files.map((_, i) => String(i));
    await allMade(suite, folder, names);
    return names.map((name) => timeless(readFileSync(join(to, `${name}.pdf`))));
  } catch {
    return undefined;
  } finally {
    over(folder);
  }
}

/** How often is looked how far the suite is. */
const LOOK = 300;

/** One part of them after the other, since they share the settings; what lies there already says how far it is. */
async function allMade(suite: OfficeSuite, folder: string, names: readonly string[]): Promise<void> {
  const course = onCourse('pdf', () => names.length);
  const look = () => course?.step(Math.min(names.length, readdirSync(join(folder, 'pdf')).length + 1));
  look();
  const looking = course && setInterval(look, LOOK).unref();
  try {
    for (let at = 0; at < names.length; at += AT_ONCE) await made(suite, folder, names.slice(at, at + AT_ONCE));
  } finally {
    clearInterval(looking);
    course?.over();
  }
}

/** When it was made, and what a suite makes of that. */
const DATES = /(?<=\/(?:Creation|Mod)Date\(D:)\d{14}/g;
const MARKS = [/(?<=\/DocChecksum \/)[0-9A-F]+/g, /(?<=\/ID \[ ?)<[0-9A-F]+>\s*<[0-9A-F]+>/g];

const NO_TIME = '20000101000000';

/** Without them, digit for digit, so that the same paper is the same bytes. */
function timeless(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(DATES, NO_TIME);
  const same = MARKS.reduce((all, mark) => all.replace(mark, (found) => found.replace(/[0-9A-F]/g, '0')), dated);
  return Buffer.from(same, 'latin1');
}

/** So many paths find room in a line of every system. */
const AT_ONCE = 100;
/** A suite that asks something of nobody is ended. */
const MOST_MINUTES = 10;

function made(suite: OfficeSuite, folder: string, names: readonly string[]): Promise<void> {
  const words = suite.kind === 'word' ? wordLine(folder, names) : officeLine(folder, names);
  const child = spawn(suite.program, words, {
    stdio: 'ignore',
    windowsHide: true,
    cwd: folder,
    // In a group of its own, so that whatever the starter has started ends with it.
    detached: process.platform !== 'win32',
  });
  const late = setTimeout(() => ended(child), MOST_MINUTES * 60_000);
  endedFirst(folder, () => ended(child));
  return new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  }).finally(() => {
    clearTimeout(late);
    endedFirst(folder, () => {});
  });
}

function ended(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function officeLine(folder: string, names: readonly string[]): string[] {
  const settings = pathToFileURL(join(folder, 'settings')).href;
  const files = names.map((name) => join(folder, 'docx', `${name}.docx`));
  const how = ['--headless', '--norestore', '--nologo', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf')];
  return [`-env:UserInstallation=${settings}`, ...how, ...files];
}

/** Tried by nobody yet: Word as Windows scripts it. 17 is PDF, 0 keeps no changes. */
function wordLine(folder: string, names: readonly string[]): string[] {
  const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;
  const each = names.map((name) => {
    const [from, to] = [join(folder, 'docx', `${name}.docx`), join(folder, 'pdf', `${name}.pdf`)].map(quoted);
    return `$d = $w.Documents.Open(${from}, $false, $true); $d.SaveAs([ref] ${to}, [ref] 17); $d.Close([ref] 0)`;
  });
  const script = `$w = New-Object -ComObject Word.Application; $w.Visible = $false; try { ${each.join('; ')} } finally { $w.Quit() }`;
  return ['-NoProfile', '-NonInteractive', '-Command', script];
}
