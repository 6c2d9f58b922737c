import type { Place } from './located.ts';

/** What can be wrong with a file before its meaning matters, and the facts its words need. The words are in `checks/file/`. */
export interface SourceFaults {
  'file-too-big': { limit: string; size: string };
  'not-utf8': { guess: 'tcvn3' | 'vni' | 'unknown' };
  'utf16-text': Record<never, never>;
  'binary-file': Record<never, never>;
  'control-character': { code: string };
  'tcvn3-text': { sample: string };
  'vni-text': { sample: string };
  'tab-indent': Record<never, never>;
  'bad-indent': Record<never, never>;
  'unclosed-quote': { quote: string };
  'unclosed-bracket': { bracket: string };
  'stray-character': { text: string };
  'missing-colon': { text: string };
  'missing-space': { text: string; after: string };
  'duplicate-key': { key: string; line: number };
  'second-document': Record<never, never>;
  'merge-key': Record<never, never>;
  'yaml-tag': { tag: string };
  'unknown-alias': { name: string };
  'too-many-aliases': { limit: number };
  'too-deep': { limit: number };
  'too-many-values': { limit: number };
  'complex-key': Record<never, never>;
  'yaml-syntax': { code: string };
}

/** One thing wrong with a file's text; `id` is also the id of the check that words it. */
export type Fault = {
  [Id in keyof SourceFaults]: { readonly id: Id; readonly facts: SourceFaults[Id]; readonly place: Place };
}[keyof SourceFaults];
