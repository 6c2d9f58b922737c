import { randomUUID } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process, { pid } from 'node:process';
import { sha256 } from '../base/sha256.ts';
import { brokenOff, signalsWait } from '../base/work.ts';
import { isAlive } from './alive.ts';

/** What stands beside a file only while it is written says of which computer and process it is: of one that was killed, the next run takes it away. */
const OWN = `.emul-${sha256(hostname()).slice(0, 8)}-`;
const NAME = /^\.emul-[0-9a-f]{8}-(\d+)-/;

/** Each with what has to end before it is removed. */
const begun = new Map<string, () => void>();

/** A folder inside `parent` for what is not in place yet; `over` removes it. */
export function temporaryFolder(parent: string): string {
  swept(parent);
  const folder = mkdtempSync(join(parent, `${OWN}${pid}-`));
  begin(folder);
  return folder;
}

/** A name inside `parent` that nobody else takes; `over` removes what stands there. */
export function temporaryName(parent: string): string {
  // Never that of a leftover: to rename a hard link over another one of the same file does nothing.
  const path = join(parent, `${OWN}${pid}-${randomUUID()}`);
  begin(path);
  return path;
}

/** Something that a signal must not leave behind, until `over`. */
export function begin(path: string): void {
  if (begun.size === 0) listening();
  begun.set(path, () => {});
}

/** Ends what works in something that was begun before that is removed. */
export function endedFirst(path: string, end: () => void): void {
  begun.set(path, end);
}

/** Removes what was begun. */
export function over(path: string): void {
  begun.get(path)?.();
  // What was ended a moment ago may still have put something in.
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  begun.delete(path);
}

/** What was begun is somebody else's by now. */
export function leave(path: string): void {
  begun.delete(path);
}

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
let isListening = false;

/** From the first write on, a signal waits until what is being written is in place, and then ends the process with nothing left behind. */
function listening(): void {
  if (isListening) return;
  isListening = true;
  signalsWait();
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // Where questions are asked, Ctrl-C ends the questions.
      if (process.listenerCount(signal) > 1) return;
      for (const path of begun.keys()) over(path);
      brokenOff();
      process.exit(code);
    });
  }
}

const lookedInto = new Set<string>();

/** Looked for once in each folder: one that is exported to gets hundreds of files. */
function swept(parent: string): void {
  if (lookedInto.has(parent)) return;
  lookedInto.add(parent);
  leftoversGone(parent);
}

/** Removes what killed writes left in a folder: only what this computer's own processes made that are gone, and this user. */
export function leftoversGone(parent: string): void {
  try {
    for (const name of readdirSync(parent)) if (isLeftover(parent, name)) over(join(parent, name));
  } catch {
    // Whatever is wrong with the folder, the write itself will say.
  }
}

function isLeftover(parent: string, name: string): boolean {
  const [, id] = NAME.exec(name) ?? [];
  if (id === undefined || !name.startsWith(OWN) || begun.has(join(parent, name))) return false;
  const isMine = process.getuid === undefined || lstatSync(join(parent, name)).uid === process.getuid();
  return isMine && (Number(id) === pid || !isAlive(Number(id)));
}
