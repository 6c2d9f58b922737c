import { dayFromPeople } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import { periodOf } from './index.ts';
import type { Period, PeriodKind } from './period.ts';

/** What is known where somebody types a period. */
export interface TypingContext {
  /** Periods that have a scores file, newest first. */
  readonly newest: readonly Period[];
  /** What the agency scores. */
  readonly base: PeriodKind;
  today(): string;
}

/** The period that was meant, or what is wrong with the text and the way out. */
export type Typed =
  | { readonly period: Period }
  | { readonly period?: undefined; readonly complaint: Words; readonly help: Words };

/** Understands a period as people type it: `2016-W45`, `45`, `7/10/2016`, small letters, words with hyphens. */
export function typedPeriod(text: string, { newest, base }: TypingContext): Typed {
  const period = periodOf(text.toUpperCase());
  if (period) return { period };
  const day = dayFromPeople(text);
  if (day) return { period: base.holding(day) };
  const numbered = /^\d{1,2}$/.test(text) ? newest.find(({ id }) => Number(id.slice(-2)) === Number(text)) : undefined;
  if (numbered) return { period: numbered };
  return {
    complaint: { vi: `không hiểu kỳ “${text}”`, en: `the period “${text}” is not understood` },
    help: { vi: `gõ như 45, 7/10/2016 hoặc ${base.example}`, en: `type it as 45, 7/10/2016 or ${base.example}` },
  };
}
