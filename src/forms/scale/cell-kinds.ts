import { type Day, dateInWords, dayFromPeople, isDay } from '../../base/day.ts';
import { Exact } from '../../base/exact.ts';
import { LOCALES, type Locale, type Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import { Numeral, type Value } from '../../editing/value.ts';
import { folded } from '../folded.ts';
import { decimalTyped } from '../number.ts';
import type { ScaleFault } from './fault.ts';
import type { NameKind, Names } from './names.ts';

/** What a cell holds, before anybody asks what it means there: its text, and its day where Excel has it for one. */
export interface Raw {
  readonly text: string;
  readonly isDate: boolean;
  readonly day: Day | undefined;
}

type CellRead = { readonly value: Value; readonly isExact?: true } | { readonly fault: ScaleFault };

/** What cells of a column hold: how a value of the file is shown there, and what a text means. */
export interface CellKind {
  read(raw: Raw, names: Names): CellRead;
  /** A value as files write it, as people read it. */
  shown(written: string, names: Names, locale: Locale): string;
  /** Whether it is shown as a number where it is a decimal. */
  readonly isNumber?: true;
  /** What cells choose from. */
  choices?(names: Names, locale: Locale): readonly string[];
  /** Several may stand in a cell, parted by semicolons. */
  readonly isSeveral?: true;
  /** Other than what is offered may stand there. */
  readonly isOffer?: true;
}

const asIs = (written: string) => written;

export const text: CellKind = { read: ({ text }) => ({ value: text }), shown: asIs };

/** Points, bounds, shares: decimals with a comma or a point, fractions, percentages. */
export const exact: CellKind = {
  isNumber: true,
  read({ text, isDate }) {
    if (isDate) return { fault: { id: 'became-a-date' } };
    const value = exactTyped(text);
    return value === undefined ? { fault: { id: 'not-points', text } } : { value, isExact: true };
  },
  shown: asIs,
};

function exactTyped(text: string): Numeral | string | undefined {
  const digits = decimalTyped(text);
  if (digits !== undefined) return new Numeral(digits);
  const [, share] = /^(.*\d)\s*%$/.exec(text) ?? [];
  const hundredth = share === undefined ? undefined : decimalTyped(share);
  if (hundredth !== undefined) return new Numeral(Exact.of(hundredth).over(Exact.whole(100)).toString());
  const [, over, under] = /^(-?\d{1,30}(?:[.,]\d{1,30})?)\s*\/\s*0*([1-9]\d{0,29})$/.exec(text) ?? [];
  return over === undefined ? undefined : `${over.replace(',', '.')}/${under}`;
}

export const day: CellKind = {
  read({ text, isDate, day }) {
    const found = isDate ? day : dayFromPeople(text);
    return found ? { value: found } : { fault: { id: 'not-a-day', text } };
  },
  shown: (written) => (isDay(written) ? dateInWords(written) : written),
};

/** `A 1.` is A1. */
export const criterionId: CellKind = {
  read({ text }) {
    const id = text.replace(/[\s.)]/g, '').toUpperCase();
    return /^[A-Z]+\d*$/.test(id) ? { value: id } : { fault: { id: 'not-an-id', text } };
  },
  shown: asIs,
};

/** As words of a list are compared: “tỉ lệ” is “Tỷ lệ”. */
function plain(text: string): string {
  return unaccented(folded(text)).replaceAll('y', 'i');
}

/** Words of the file by what they are called; `otherwise` reads what is none of them. */
export function oneOf(called: Readonly<Record<string, Words>>, otherwise?: CellKind): CellKind {
  return {
    ...(otherwise?.isNumber && { isNumber: true }),
    read(raw, names) {
      const wanted = plain(raw.text);
      const found = Object.entries(called).find(([word, words]) =>
        [word, ...LOCALES.map((locale) => words[locale])].some((known) => plain(known) === wanted),
      );
      if (found) return { value: found[0] };
      if (otherwise) return otherwise.read(raw, names);
      return { fault: { id: 'not-in-list', text: raw.text, choices: Object.values(called).map(({ vi }) => vi) } };
    },
    shown: (written, _, locale) => called[written]?.[locale] ?? written,
    ...(otherwise ? {} : { choices: (_, locale) => Object.values(called).map((words) => words[locale]) }),
  };
}

/** Several words of the file in one cell, parted by semicolons. */
export function wordsOf(called: Readonly<Record<string, Words>>): CellKind {
  const item = oneOf(called);
  const parted = (text: string) => text.split(/[;,\n]/).flatMap((part) => part.trim() || []);
  return {
    ...item,
    isSeveral: true,
    read(raw, names) {
      const found = parted(raw.text).map((text) => item.read({ ...raw, text }, names));
      const wrong = found.find((each) => 'fault' in each);
      return wrong ?? { value: found.flatMap((each) => ('value' in each ? each.value : [])) };
    },
    shown: (written, names, locale) =>
      parted(written)
        .map((word) => item.shown(word, names, locale))
        .join('; '),
  };
}

/** True or false, in words. */
export const flag: CellKind = {
  ...oneOf({ true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } }),
  read(raw, names) {
    const found = YES_NO.read(raw, names);
    return 'value' in found ? { value: found.value === 'true' } : found;
  },
};
const YES_NO = oneOf({ true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } });

/** The id of something that has a name. */
export function named(of: NameKind): CellKind {
  return {
    read({ text }, names) {
      const [first, ...others] = names[of].idsOf(text);
      if (first === undefined) return { fault: { id: 'not-in-list', text, choices: names[of].texts } };
      if (others.length === 0) return { value: first };
      return {
        fault: { id: 'several-so-called', text, choices: [first, ...others].map((id) => names[of].called(id)) },
      };
    },
    shown: (written, names) => names[of].called(written),
    choices: (names) => names[of].texts,
  };
}

/** Several of such things in one cell. */
export function severalOf(of: NameKind): CellKind {
  const item = named(of);
  return {
    ...item,
    isSeveral: true,
    read(raw, names) {
      const whole = names[of].idsOf(raw.text); // a name may hold a semicolon itself
      if (whole.length === 1) return { value: whole };
      const texts = raw.text.split(/[;\n]/).flatMap((part) => part.trim() || []);
      const found = texts.map((text) => item.read({ ...raw, text }, names));
      const wrong = found.find((each) => 'fault' in each);
      return wrong ?? { value: found.flatMap((each) => ('value' in each ? each.value : [])) };
    },
  };
}
