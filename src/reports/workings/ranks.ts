import type { Locale, Words } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';

interface Ranked {
  readonly subject: { readonly kind: 'member' | 'unit' };
  readonly isRated: boolean;
  readonly rank: number | undefined;
}

/**
 * What a rank says: of how many of the same kind, how many have more points and how many as many. In numbers alone, since
 * a rank tells no more of the others. `all` are everybody of the period.
 */
export function rankOpened({ subject, rank = 1 }: Ranked, all: Iterable<Ranked>, locale: Locale): Working {
  let rated = 0;
  let equal = 0;
  for (const other of all) {
    if (other.subject.kind !== subject.kind || !other.isRated) continue;
    rated += 1;
    if (other.rank === rank) equal += 1;
  }
  return { text: WORDS[locale](rated, rank - 1, equal - 1) };
}

const WORDS: Words<(all: number, more: number, same: number) => string> = {
  vi: (all, more, same) =>
    `${all} được xếp loại; ${more} có điểm cao hơn${same === 0 ? '' : `, ${same} khác bằng điểm`}`,
  en: (all, more, same) => `${all} rated; ${more} with more points${same === 0 ? '' : `, ${same} with as many`}`,
};
