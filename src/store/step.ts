import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../base/locale.ts';
import { sha256 } from '../base/sha256.ts';
import { isLogged } from './log-target.ts';
import { systemCode, unreadError } from './store-error.ts';
import { bytesAt, type Target } from './target.ts';
import type { LogLine, Told } from './told.ts';

/** One write of emul, so that it can be taken back. */
export interface Step extends Pick<Told, 'when' | 'user'> {
  readonly deed: Words;
  readonly files: readonly WrittenFile[];
  /** The line that tells of it, or of its being taken back. */
  readonly log: Pick<LogLine, 'path' | 'line'>;
  /** Names of the seals that stood then: nothing is taken back across one that came since. */
  readonly seals: readonly string[];
  /** Whether it is being taken back. */
  readonly isBack?: boolean;
}

interface WrittenFile {
  readonly path: string;
  /** The text before, byte-order mark and all; null where there was no file. */
  readonly before: string | null;
  /** Whether that is base64 of what is no text: an Excel file that was moved. */
  readonly isBase64?: true | undefined;
  /** The fingerprint of what was written; null where the file was removed. */
  readonly after: string | null;
  /** The first of the folders that were made for it. */
  readonly made?: string | undefined;
}

/** What is kept of a write before it begins. */
export function stepOf(root: string, targets: readonly Target[], { deed, when, user, log }: Told): Step {
  const files = targets.flatMap(({ path, old, fresh, made }) =>
    // An archive is never taken back, and its seal tells whether it is there.
    isArchive(path) ? [] : { path, ...keptOf(old), after: fresh === undefined ? null : sha256(fresh), made },
  );
  return { deed, when, user, log: { path: log.path, line: log.line }, seals: sealsIn(root), files };
}

/** A file's content as a record holds it. */
function keptOf(old: Buffer | undefined): Pick<WrittenFile, 'before' | 'isBase64'> {
  if (old === undefined) return { before: null };
  const text = old.toString('utf8');
  return Buffer.from(text, 'utf8').equals(old) ? { before: text } : { before: old.toString('base64'), isBase64: true };
}

/** What a file held before it was written; nothing where it was not there. */
export function heldBefore({ before, isBase64 }: Pick<WrittenFile, 'before' | 'isBase64'>): Buffer | undefined {
  return before === null ? undefined : Buffer.from(before, isBase64 ? 'base64' : 'utf8');
}

/** Whether a file holds what it held before. */
export function isAsBefore(now: Buffer | undefined, file: Pick<WrittenFile, 'before' | 'isBase64'>): boolean {
  const held = heldBefore(file);
  return now === undefined || held === undefined ? now === held : now.equals(held);
}

/** The step in a record's text; nothing where nobody can trust it. */
export function stepIn(text: string): Step | undefined {
  try {
    const step: Step = JSON.parse(text);
    const { deed, files, log, seals, when, user } = step;
    const texts: readonly unknown[] = [when, user, log.path, log.line, ...seals];
    return isWords(deed) && files.every(isWrittenFile) && texts.every((text) => typeof text === 'string')
      ? step
      : undefined;
  } catch {
    return undefined;
  }
}

function isArchive(path: string): boolean {
  return /^seals\/.*\.zip$/.test(path);
}

function isWords({ vi, en }: Words): boolean {
  return typeof vi === 'string' && typeof en === 'string';
}

function isWrittenFile({ path, before, after }: WrittenFile): boolean {
  const isTextOrNull = (each: unknown) => each === null || typeof each === 'string';
  return typeof path === 'string' && isTextOrNull(before) && isTextOrNull(after);
}

/** The line of a write that was killed after its last file and before its line; nothing where a file cannot be read. */
export function lackingLine(root: string, { files, isBack, log }: Step): string | undefined {
  try {
    const isWhole = files.every((file) => {
      const now = bytesAt(root, file.path);
      return isBack ? isAsBefore(now, file) : (now === undefined ? null : sha256(now)) === file.after;
    });
    return isWhole && !isLogged(root, log) ? log.line : undefined;
  } catch {
    return undefined;
  }
}

/** The system's words for a folder that is none. */
const NOT_THERE: readonly string[] = ['ENOENT', 'ENOTDIR'];

/** The names of all seals that stand in a workspace. */
export function sealsIn(root: string): string[] {
  try {
    return readdirSync(join(root, 'seals')).flatMap((name) => /^(.*)\.yaml$/.exec(name)?.[1] ?? []);
  } catch (error) {
    if (NOT_THERE.includes(systemCode(error) ?? '')) return [];
    // A seal that nobody sees would be gone across.
    throw unreadError(error, 'seals');
  }
}
