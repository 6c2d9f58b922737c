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

/** One of two answers: what Enter alone stands for, or one typed whole, with case and accents forgiven; a first letter says nothing. */
export function eitherOr<T>(
  usual: T,
  ways: readonly (readonly [typed: readonly string[], value: T])[],
  complaint: Words,
) {
  return (text: string): Reading<T> => {
    if (text === '') return { value: usual };
    const plain = unaccented(text).replace(/\s+/g, ' ');
    const found = ways.find(([typed]) => typed.some((text) => unaccented(text) === plain));
    return found ? { value: found[1] } : { complaint };
  };
}
