import type { GarbledHow } from './garbled.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';
import type { Place } from './located.ts';

/** What can be wrong with a file before its meaning matters, and the facts its words need. The words are in `checks/file/`. */
export interface SourceFaults {
  'file-too-big': { megabytes: string; limit: string };
  'not-utf8': { guess: LegacyEncoding | 'unknown' };
  'utf16-text': Record<never, never>;
  'binary-file': Record<never, never>;
  'control-character': { code: string };
  /** `meant`: the same word in Unicode, in small letters. */
  'tcvn3-text': { sample: string; meant: string };
  'vni-text': { sample: string; meant: string };
  /** `sample`: the word as it stands, hidden characters shown; `meant`: the same as it was before. */
  'garbled-text': { how: GarbledHow; sample: string; meant: string };
  'tab-indent': Record<never, never>;
  /** `behind`: the dash or colon it stands behind, if it does not begin the line. */
  'odd-indent': { code: string; behind: string | undefined };
  /** `meant`: blanks that would put the line level with one above, nearest first. */
  'bad-indent': { spaces: number; meant: readonly number[] };
  'unclosed-quote': { quote: string };
  /** `isBehindHash`: a bracket that would close it stands behind a “ #” of its line, and so in a comment. */
  'unclosed-bracket': { bracket: string; isBehindHash: boolean };
  'stray-character': { text: string };
  'missing-colon': { text: string };
  'missing-space': { text: string; after: string };
  /** `startsItem`: it is the name that the item of a list began with, so the dash of the next item may be missing here. */
  'duplicate-key': { key: string; line: number; startsItem: boolean };
  'second-document': Record<never, never>;
  'merge-key': Record<never, never>;
  'yaml-tag': { tag: string };
  'unknown-alias': { name: string };
  'too-many-aliases': { limit: number };
  'too-deep': { limit: number };
  'too-many-values': { limit: number };
  'complex-key': Record<never, never>;
  'bad-escape': { text: string };
  'colon-in-text': { text: string };
  'dash-after-colon': Record<never, never>;
  'missing-comma': Record<never, never>;
  'mixed-list-and-keys': { isItem: boolean };
  'not-plain-yaml': { limit: string };
  /** `text`: the whole value, where it is one. */
  'reserved-start': { character: string; text?: string };
  'stray-comma': Record<never, never>;
  'stray-line': { text: string };
  'yaml-syntax': { code: string };
}

/** One thing wrong with a file's text; `id` is also the id of the check that words it. */
export type Fault = {
  [Id in keyof SourceFaults]: { readonly id: Id; readonly facts: SourceFaults[Id]; readonly place: Place };
}[keyof SourceFaults];

/** A fault made where it is found; keeps id and facts together in their type. */
export function fault<Id extends keyof SourceFaults>(id: Id, facts: SourceFaults[Id], place: Place): Fault {
  return { id, facts, place } as Fault;
}

/** Faults of letters alone: every value is read as it stands, and every id is known. */
export const OF_LETTERS: ReadonlySet<string> = new Set(['tcvn3-text', 'vni-text', 'garbled-text']);
