import type { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';

interface Ranked {
  readonly subject: { readonly kind: 'member' | 'unit' };
  readonly points: Exact | undefined;
  readonly isRated: boolean;
  readonly rank: number | undefined;
}

/** Of those of the same kind, how many have more points and how many as many: in numbers alone, for a rank tells no more. */
export function rankOpened(one: Ranked, all: Iterable<Ranked>, locale: Locale): Working {
  const own = one.points;
  const others = [...all].filter((other) => other.subject.kind === one.subject.kind && other.isRated && other !== one);
  const count = (sign: number) =>
    others.filter(({ points }) => own && points && Math.sign(points.compare(own)) === sign).length;
  return { text: WORDS[locale](others.length + 1, count(1), count(0)) };
}

const WORDS: Words<(all: number, more: number, same: number) => string> = {
  vi: (all, more, same) =>
    `${all} được xếp loại; ${more} có điểm cao hơn${same === 0 ? '' : `, ${same} khác bằng điểm`}`,
  en: (all, more, same) => `${all} rated; ${more} with more points${same === 0 ? '' : `, ${same} with as many`}`,
};
