import type { WordedCheck } from '../checking/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SchemaFault } from '../schema/fault.ts';
import type { Refusal } from '../source/disk.ts';
import type { Fault } from '../source/fault.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Unreadable } from '../source/unreadable.ts';
import { fileTooBig } from './file/file-too-big.ts';
import { fileUnreadable } from './file/file-unreadable.ts';
import * as checks from './file/index.ts';
import { linkOutside } from './file/link-outside.ts';
import { notAFile } from './file/not-a-file.ts';

/** What source and schema find, in words: the check of the same id. That each has one is a test. */
export function wordsOf(fault: Fault | SchemaFault): Diagnostic {
  const check = byId.get(fault.id);
  if (!check) throw new Error(`no check words the fault ${fault.id}`);
  return check.at(fault.place, fault.facts as never);
}

/** A file whose bytes could not be had, or a folder that could not be gone through, in words. */
export function refusalWords(refusal: Refusal, file: SourceFile, isFolder = false): Diagnostic {
  const place = { file, start: 0, end: 0 };
  if (refusal.why === 'system') return fileUnreadable.at(place, { code: refusal.code, isFolder });
  if (refusal.why === 'link-outside') return linkOutside.at(place, { isFolder });
  if (refusal.why === 'not-a-file') return notAFile.at(place, {});
  const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_000_000));
  return fileTooBig.at(place, { megabytes: megabytes(refusal.size), limit: megabytes(refusal.limit) });
}

/** What stopped a command, in words: what lies there is not known, so this is all there is to say. */
export function unreadableWords({ path, refusal, isFolder }: Unreadable): Diagnostic {
  return refusalWords(refusal, new SourceFile(path.normalize('NFC'), ''), isFolder);
}

// Facts and check have the same id, so they fit; the compiler cannot follow that through a map.
const byId = new Map<string, WordedCheck<never>>(Object.values(checks).map((check) => [check.id, check]));
