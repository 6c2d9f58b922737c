import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import { figure, type Prose } from '../../documents/prose.ts';
import type { Working } from '../../documents/working.ts';
import { exactly } from '../explain/exact-words.ts';
import { cutSteps, type Naming, nameOf, type Who, whoOpened } from './names.ts';

/** A number in a phrase opens; a phrase without one does not. */
export function figured(text: string, working: () => Working): Prose {
  return /\d/.test(text) ? figure(text, working) : text;
}

/** Whether a phrase says a number that was worked out: days, years and what is quoted are none. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text.replaceAll(/“[^”]*”|\d{1,2}\/\d{1,2}\/\d{4}|(?:năm|in) \d{4}/g, ''));
}

/** `3 : 14 = 21,43%`, with who the 3 are. */
export function shareOpened(part: readonly Who[], all: number, naming: Naming): Working {
  return partOpened(part.length, all, whoOpened(part, naming), naming.locale);
}

/** `3 : 14 = 21,43%`, with what the 3 are. */
function partOpened(part: number, all: number, below: Working, locale: Locale): Working {
  const share = percent(Exact.whole(part).over(Exact.whole(all)), locale);
  return { text: `${part} : ${all} = ${share}`, steps: [below] };
}

/** `21,0 : 45,5 = 46,15%`, of points. */
export function pointShareOpened(part: Exact, all: Exact, locale: Locale): Working {
  return { text: `${exactly(part, locale)} : ${exactly(all, locale)} = ${percent(part.over(all), locale)}` };
}

/** Whose points a mean is made of. */
export interface WithPoints extends Who {
  readonly points: Exact;
}

/** The points of all, added and divided, with whose they are. */
export function meanOpened(all: readonly WithPoints[], naming: Naming): Working {
  const { locale } = naming;
  const sum = Exact.sum(all.map(({ points }) => points));
  const mean = sum.over(Exact.whole(all.length));
  return {
    text: `${SUM[locale]}: ${exactly(sum, locale)} : ${all.length} = ${exactly(mean, locale)}`,
    steps: cutSteps(
      all.map((points) => ({ text: `${nameOf(points, naming)}: ${exactly(points.points, locale)}` })),
      locale,
    ),
  };
}

/** `91,25 − 89,75 = 1,5`, with how both came about. */
export function differenceOpened(
  now: Exact,
  before: Exact,
  locale: Locale,
  below: readonly { readonly name: string; readonly working: Working }[] = [],
): Working {
  return {
    text: `${exactly(now, locale)} − ${exactly(before, locale)} = ${exactly(now.minus(before), locale)}`,
    steps: below.map(({ name, working }) => ({
      text: `${name}: ${working.text}`,
      ...(working.steps && { steps: working.steps }),
    })),
  };
}

/** `2 + 3,5 = 5,5`. */
export function sumOpened(all: readonly Exact[], locale: Locale): Working {
  return { text: `${all.map((exact) => exactly(exact, locale)).join(' + ')} = ${exactly(Exact.sum(all), locale)}` };
}

const SUM: Words = { vi: 'Cộng điểm chia số được xếp loại', en: 'Points added, by how many are rated' };
