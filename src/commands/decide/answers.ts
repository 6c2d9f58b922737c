import { dayFromPeople } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import type { Reading } from '../asking.ts';
import { type Candidate, subjectsAsked } from '../subject-argument.ts';
import { UsageError } from '../usage.ts';
import { NO_DAY, noCount } from './question-words.ts';

/** A day as people type it; nothing for Enter alone. */
export function dayOrNothing(text: string): Reading<string | undefined> {
  if (text === '') return { value: undefined };
  const day = dayFromPeople(text);
  return day ? { value: day } : { complaint: NO_DAY };
}

/** A number from 0 to `most`; what Enter alone stands for is `usual`. */
export function countOr<T>(usual: T, most: number | undefined): (text: string) => Reading<number | T> {
  return (text) => {
    if (text === '') return { value: usual };
    const count = /^\d{1,6}$/.test(text) ? Number(text) : undefined;
    return count === undefined || (most !== undefined && count > most)
      ? { complaint: noCount(most) }
      : { value: count };
  };
}

/** Ids of those a text names among some, as on a command line. */
export function namedAmong(candidates: readonly Candidate[]): (text: string) => Reading<readonly string[]> {
  return (text) => {
    try {
      return { value: subjectsAsked([text], candidates, 'seat') };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const { words, help } = error;
      const whole = (locale: 'vi' | 'en') => `  ${words[locale]}${help ? `; ${help[locale]}` : ''}`;
      return { complaint: { vi: whole('vi'), en: whole('en') } };
    }
  };
}

/** One of two words, by their first letter in either language. */
export function eitherOr<T>(usual: T, ways: readonly (readonly [letters: string, value: T])[], complaint: Words) {
  return (text: string): Reading<T> => {
    const letter = unaccented(text).charAt(0);
    if (letter === '') return { value: usual };
    const found = ways.find(([letters]) => letters.includes(letter));
    return found ? { value: found[1] } : { complaint };
  };
}
