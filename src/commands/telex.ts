import { unaccented } from '../base/nearest.ts';

/** What a command may be called, and the words it runs by. */
export interface Name {
  readonly text: string;
  readonly runs: string;
}

/**
 * The words that somebody's own mean: a name with accents too many or too few, or what a Vietnamese input method made of its
 * keys (“clóe” is close, “ưêk” is week). Nothing where none is meant, or more than one may be.
 */
export function meant(typed: string, names: readonly Name[]): string | undefined {
  const plain = unaccented(typed);
  const found = names.find(({ text }) => unaccented(text) === plain)?.runs;
  if (found !== undefined) return found;
  const spoilt = names.filter(({ text }) => {
    const name = unaccented(text);
    return isComposed(typed, name) || (text !== name && isComposed(text, typed)) || isNumbered(plain, name);
  });
  const [runs, ...others] = new Set(spoilt.map(({ runs }) => runs));
  return others.length === 0 ? runs : undefined;
}

/** Keys that Telex takes for tones and hooks, and letters that it takes for a hat when they come again. */
const KEYS = 'sfrxjzw';
const TWICE = 'aeod';

/** Whether Telex makes one text of the keys of another: letters stay in order, keys that it swallows are gone. */
function isComposed(made: string, keys: string): boolean {
  const [marked, plain, pressed] = [made.normalize('NFC').toLowerCase(), unaccented(made), keys.toLowerCase()];
  let [at, isUndone] = [0, true];
  for (const [i, key] of [...pressed].entries()) {
    const isHook = key === 'w' && /[ưứừửữự]/.test(marked[at] ?? '');
    if (plain[at] === key || isHook) at += 1;
    else if (isSwallowed(key, pressed.slice(0, i))) isUndone &&= isTakenBack(key, pressed);
    else return false;
  }
  // Without an accent the keys are gone only where a later one took the first one back.
  return at === plain.length && (marked !== plain || isUndone);
}

function isSwallowed(key: string, before: string): boolean {
  return KEYS.includes(key) ? key === 'w' || /[aeiouy]/.test(before) : TWICE.includes(key) && before.includes(key);
}

/** Whether a key comes again, and so gives up its accent: a tone the second time behind a vowel, a hat the third. */
function isTakenBack(key: string, pressed: string): boolean {
  const behind = pressed.slice(pressed.search(/[aeiouy]/));
  return KEYS.includes(key) ? behind.split(key).length > 2 : pressed.split(key).length > 3;
}

/** Digits that VNI takes for accents, where nothing composed them: `kho1a-so6`. The last may be a period’s number. */
function isNumbered(typed: string, name: string): boolean {
  return /\d/.test(typed) && typed.replace(/\d+(?=[a-z-])/g, '') === name;
}
