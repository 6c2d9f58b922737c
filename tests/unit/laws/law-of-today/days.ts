import type { Kind, Span } from './office.ts';

/** A period as days, by JavaScript's Date. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DAY = 86_400_000;
const textOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const LENGTHS: Readonly<Record<Exclude<Kind, 'term'>, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

export function dayAfter(day: string, days = 1): string {
  return textOf(Date.parse(day) + days * DAY);
}

export function kindOf(period: string): Kind {
  if (period.includes('..')) return 'term';
  if (period.includes('Q')) return 'quarter';
  if (period.includes('H')) return 'half-year';
  return period.includes('-') ? 'month' : 'year';
}

export function daysOf(period: string): Days {
  const year = Number(period.slice(0, 4));
  const kind = kindOf(period);
  if (kind === 'term') return { first: `${year}-01-01`, last: `${period.slice(6)}-12-31` };
  const length = LENGTHS[kind];
  const at = kind === 'year' ? 0 : Number(period.slice(kind === 'month' ? 5 : 6)) - 1;
  return {
    first: textOf(Date.UTC(year, at * length, 1)),
    last: textOf(Date.UTC(year, (at + 1) * length, 0)),
  };
}

const NAMES: Readonly<Record<Exclude<Kind, 'term'>, (year: number, at: number) => string>> = {
  month: (year, at) => `${year}-${String(at + 1).padStart(2, '0')}`,
  quarter: (year, at) => `${year}-Q${at + 1}`,
  'half-year': (year, at) => `${year}-H${at + 1}`,
  year: (year) => `${year}`,
};

/** Periods of a kind that lie in these days, in order. */
export function periodsIn({ first, last }: Days, kind: Exclude<Kind, 'term'>): string[] {
  const all: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (let at = 0; at < 12 / LENGTHS[kind]; at += 1) all.push(NAMES[kind](year, at));
  }
  return all.filter((period) => first <= daysOf(period).last && daysOf(period).last <= last);
}

export function covers({ from, to }: Span, day: string): boolean {
  return (from ?? '') <= day && day <= (to ?? '9999');
}

/** Days inside a period, each once, that any of the spans covers. */
export function daysIn(spans: readonly Span[], { first, last }: Days): string[] {
  const all: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) {
    if (spans.some((span) => covers(span, day))) all.push(day);
  }
  return all;
}
