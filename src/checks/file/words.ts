import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SchemaFault } from '../../schema/fault.ts';
import type { Refusal } from '../../source/disk.ts';
import type { Fault } from '../../source/fault.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { WordedCheck } from '../check.ts';
import { fileTooBig } from './file-too-big.ts';
import { fileUnreadable } from './file-unreadable.ts';
import * as checks from './index.ts';
import { linkOutside } from './link-outside.ts';
import { notAFile } from './not-a-file.ts';

/** What source and schema find, in words: the check of the same id. That each has one is a test. */
export function wordsOf(fault: Fault | SchemaFault): Diagnostic {
  const check = byId.get(fault.id);
  if (!check) throw new Error(`no check words the fault ${fault.id}`);
  return check.at(fault.place, fault.facts as never);
}

/** A file whose bytes could not be had, in words. */
export function refusalWords(refusal: Refusal, file: SourceFile): Diagnostic {
  const place = { file, start: 0, end: 0 };
  if (refusal.why === 'system') return fileUnreadable.at(place, { code: refusal.code });
  if (refusal.why === 'link-outside') return linkOutside.at(place, {});
  if (refusal.why === 'not-a-file') return notAFile.at(place, {});
  const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_000_000));
  return fileTooBig.at(place, { megabytes: megabytes(refusal.size), limit: megabytes(refusal.limit) });
}

// Facts and check have the same id, so they fit; the compiler cannot follow that through a map.
const byId = new Map<string, WordedCheck<never>>(Object.values(checks).map((check) => [check.id, check]));
