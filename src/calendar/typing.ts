import { numberOf } from '../base/day.ts';
import type { Words } from '../base/locale.ts';
import { unaccented } from '../base/nearest.ts';
import type { Bases } from './bases.ts';
import { neighbour, type Period, type PeriodKind } from './period.ts';

/** A period as somebody typed it. */
export interface TypedText {
  readonly raw: string;
  /** Small letters without accents, a hyphen for every blank: `tuan-45`. */
  readonly plain: string;
}

/** What is known where somebody types a period. */
export interface TypingContext {
  /** Periods that have a scores file, newest first. */
  readonly newest: readonly Period[];
  readonly bases: Bases;
  /** What stands before the period in the line, for lines to copy: `emul score`. */
  readonly command: string;
  today(): string;
}

/** The period that was meant, or what is wrong with the text and the way out. */
export type Typed =
  | { readonly period: Period }
  | { readonly period?: undefined; readonly complaint: Words; readonly help?: Words };

export function typedText(raw: string): TypedText {
  const plain = unaccented(raw)
    .trim()
    .replace(/[\s_]+/g, '-');
  return { raw: raw.trim(), plain: plain.replace(/-*([/.])-*/g, '$1').replace(/-{2,}/g, '-') };
}

/** A number, and the year where it was typed too: 45 of `tuan-45`, 10 and 2016 of `thang-10/2016`. */
export interface Numbered {
  readonly number: string;
  readonly year: string | undefined;
}

/** Reads `NOUN-45`, `NOUN-45-2016`, `NOUN-45/2016`, `NOUN-45-nam-2016`; `number` is the pattern of the number. */
export function numbered(plain: string, nouns: string, number = String.raw`\d{1,2}`): Numbered | undefined {
  const found = new RegExp(`^(?:${nouns})-?(${number})(?:(?:-nam-|[-/])(\\d{4}))?$`).exec(plain);
  return found?.[1] === undefined ? undefined : { number: found[1], year: found[2] };
}

/** The year and the number in one of some other spellings of an id, which name them. */
export function misspelt(text: string, spellings: readonly RegExp[]): { year: string; number: string } | undefined {
  for (const spelling of spellings) {
    const { year, number } = spelling.exec(text)?.groups ?? {};
    if (year !== undefined && number !== undefined) return { year, number };
  }
  return undefined;
}

/** Reads `this-week`, `tuan-nay`, `last-week`, `tuan-truoc`, `next-week`, `tuan-sau`, by the calendar's today. */
export function relative(plain: string, kind: PeriodKind, today: () => string): Period | undefined {
  const { vi, en } = kind.noun;
  if (plain === `this-${en}` || plain === `${vi}-nay`) return kind.holding(today());
  if (plain === `last-${en}` || plain === `${vi}-truoc`) return neighbour(kind.holding(today()), -1);
  if (plain === `next-${en}` || plain === `${vi}-sau`) return neighbour(kind.holding(today()), 1);
  return undefined;
}

/** Where a week without further word belongs; only to find the month or half-year somebody named without its year. */
const THURSDAY = 3;

/** The newest period of a kind, out of those that have scores, that fits; where no year was typed. */
export function newestThat(
  kind: PeriodKind,
  { newest }: TypingContext,
  fits: (period: Period) => boolean,
): Period | undefined {
  for (const scored of newest) {
    const period = scored.kind === kind ? scored : kind.holding(scored.kind.decidingDay(scored, THURSDAY));
    if (lengthOf(period) >= lengthOf(scored) && fits(period)) return period;
  }
  return undefined;
}

function lengthOf({ from, to }: Period): number {
  return numberOf(to) - numberOf(from);
}

/** The shortest text that means a base period: its number where that is enough, else its id. */
export function spelling({ id, kind }: Period, context: TypingContext): string {
  const number = /[-W](\d{2})$/.exec(id)?.[1];
  const short = number === undefined ? id : String(Number(number));
  return kind.typed(typedText(short), context)?.period?.id === id ? short : id;
}
