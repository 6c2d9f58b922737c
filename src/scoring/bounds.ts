import type { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import { asWritten } from '../base/number-words.ts';
import { type Condition, POINTS, type Rung } from '../model/condition.ts';
import type { Key } from '../model/key.ts';

const NUMBER = { $ref: '#/$defs/number' };

/** The bounds that points may be held against. */
export const POINT_BOUNDS: readonly Key[] = [
  {
    name: 'atLeast',
    words: { vi: ['Từ … điểm', 'Từ số điểm này trở lên'], en: ['At least', 'These points or more'] },
    example: '90',
    shape: NUMBER,
  },
  {
    name: 'above',
    words: { vi: ['Trên … điểm', 'Nhiều hơn số điểm này'], en: ['Above', 'More than these points'] },
    example: '85',
    shape: NUMBER,
  },
  {
    name: 'atMost',
    words: { vi: ['Không quá … điểm', 'Không quá số điểm này'], en: ['At most', 'These points or fewer'] },
    example: '85',
    shape: NUMBER,
  },
  {
    name: 'below',
    words: { vi: ['Dưới … điểm', 'Ít hơn số điểm này'], en: ['Below', 'Fewer than these points'] },
    example: '85',
    shape: NUMBER,
  },
];

/** A condition by its bounds alone. */
type Bounded = Pick<Condition, 'bounds'>;

/** Where points begin to be enough: a bound, and whether it is itself too little. */
export function lowerBound(
  bounds: Condition['bounds'],
): { readonly bound: Exact; readonly isStrict: boolean } | undefined {
  const [least, above] = [bounds.get('atLeast')?.value, bounds.get('above')?.value];
  if (above && (!least || !above.isLess(least))) return { bound: above, isStrict: true };
  return least && { bound: least, isStrict: false };
}

/** Whether a value lies within the bounds a condition types: `atLeast`, `above`, `atMost`, `below`. */
export function isWithin(value: Exact, { bounds }: Bounded): boolean {
  const atLeast = bounds.get('atLeast')?.value;
  const above = bounds.get('above')?.value;
  const atMost = bounds.get('atMost')?.value;
  const below = bounds.get('below')?.value;
  return !(
    (atLeast && value.isLess(atLeast)) ||
    (above && !value.isMore(above)) ||
    (atMost && value.isMore(atMost)) ||
    (below && !value.isLess(below))
  );
}

/** “từ 90 điểm trở lên”, “từ 80, dưới 85 điểm”: what a condition on points asks for. */
export function pointsAsked(condition: Bounded): Words {
  const { bounds } = condition;
  const least = bounds.get('atLeast')?.value;
  if (least && bounds.size === 1) {
    return { vi: `từ ${asWritten(least, 'vi')} điểm trở lên`, en: `${asWritten(least, 'en')} points or more` };
  }
  const said = boundsInWords(condition);
  return { vi: `${said.vi} điểm`, en: `${said.en} points` };
}

/** What is asked of a level without conditions: “dưới 50 điểm” below one that asks for so many points alone, else “còn lại”. */
export function restAsked(above: Rung | undefined): Words {
  const [only, another] = above?.when ?? [];
  const least = only?.kind.value === POINTS && only.bounds.size === 1 ? only.bounds.get('atLeast')?.value : undefined;
  if (!least || another) return { vi: 'còn lại', en: 'all others' };
  return { vi: `dưới ${asWritten(least, 'vi')} điểm`, en: `under ${asWritten(least, 'en')} points` };
}

/** “từ 90 đến dưới 95”: the bounds of a condition inside a sentence. */
export function boundsInWords({ bounds }: Bounded): Words {
  const said = (words: readonly (readonly [key: string, word: string])[], locale: 'vi' | 'en') =>
    words
      .flatMap(([key, word]) => {
        const bound = bounds.get(key)?.value;
        return bound ? `${word} ${asWritten(bound, locale)}` : [];
      })
      .join(BETWEEN[locale]);
  return { vi: said(BOUNDS.vi, 'vi'), en: said(BOUNDS.en, 'en') };
}

const BETWEEN: Words = { vi: ', ', en: ' and ' };
const BOUNDS: Words<readonly (readonly [key: string, word: string])[]> = {
  vi: [
    ['atLeast', 'từ'],
    ['above', 'trên'],
    ['atMost', 'không quá'],
    ['below', 'dưới'],
  ],
  en: [
    ['atLeast', 'at least'],
    ['above', 'more than'],
    ['atMost', 'at most'],
    ['below', 'less than'],
  ],
};
