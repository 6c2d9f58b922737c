import type { WordedCheck } from '../checking/check.ts';
import { checksIn, type Worded } from '../checking/worded.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SchemaFault, SchemaFaults } from '../schema/fault.ts';
import type { Refusal } from '../source/disk.ts';
import type { Fault, SourceFaults } from '../source/fault.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Unreadable } from '../source/unreadable.ts';
import { decimalComma } from './file/decimal-comma.ts';
import { diskWords } from './file/disk-words.ts';
import { encodingWords } from './file/encoding-words.ts';
import * as ofFiles from './file/index.ts';
import { keyWords } from './file/key-words.ts';
import { lineWords } from './file/line-words.ts';
import { numberWords } from './file/number-words.ts';
import { signWords } from './file/sign-words.ts';
import { valueWords } from './file/value-words.ts';
import { yamlWords } from './file/yaml-words.ts';

/** A fault without words does not compile. */
const WORDED: Worded<SourceFaults & SchemaFaults> = {
  ...encodingWords,
  ...lineWords,
  ...signWords,
  ...yamlWords,
  ...keyWords,
  ...valueWords,
  ...numberWords,
  ...diskWords,
  'decimal-comma': decimalComma,
};

/** What source and schema find, in words: the check of the same id. */
export function wordsOf(fault: Fault | SchemaFault): Diagnostic {
  // Facts and check have the same id, so they fit; the compiler cannot follow that through a union.
  const check: WordedCheck<never> = WORDED[fault.id];
  return check.at(fault.place, fault.facts as never);
}

/** A file whose bytes could not be had, or a folder that could not be gone through, in words. */
export function refusalWords(refusal: Refusal, file: SourceFile, isFolder = false): Diagnostic {
  const place = { file, start: 0, end: 0 };
  if (refusal.why === 'system') return diskWords['file-unreadable'].at(place, { code: refusal.code, isFolder });
  if (refusal.why === 'link-outside') return diskWords['link-outside'].at(place, { isFolder });
  if (refusal.why === 'not-a-file') return diskWords['not-a-file'].at(place, {});
  const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_000_000));
  return diskWords['file-too-big'].at(place, { megabytes: megabytes(refusal.size), limit: megabytes(refusal.limit) });
}

/** What stopped a command, in words: what lies there is not known, so this is all there is to say. */
export function unreadableWords({ path, refusal, isFolder }: Unreadable): Diagnostic {
  return refusalWords(refusal, new SourceFile(path.normalize('NFC'), ''), isFolder);
}

/** The ids of all that can be wrong with a file before its meaning matters. */
export function idsOfFiles(): string[] {
  return checksIn(ofFiles).map(({ id }) => id);
}
