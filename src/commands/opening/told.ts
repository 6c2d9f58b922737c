import type { Opening } from '../../answers/entry/opening.ts';
import { indented } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { asSentence } from '../../base/sentence.ts';
import type { Beginning } from './beginnings.ts';

/** What is done where files begin: of one period with how many sheets wait, of several how many periods there are. */
export function deedOf(openings: readonly Opening[]): Words {
  const [first] = openings;
  const last = openings.at(-1);
  if (!first || !last) return { vi: '', en: '' };
  const { vi, en } = first.period.kind.words;
  if (first === last) {
    return {
      vi: `lập tệp điểm ${vi.title(first.period)}, ${COUNTED.vi(first)}`,
      en: `began the scores of ${en.title(first.period)}, ${COUNTED.en(first)}`,
    };
  }
  return {
    vi: `lập ${openings.length} tệp điểm, từ ${vi.name(first.period)} đến ${vi.name(last.period)}`,
    en: `began the scores of ${openings.length} periods, ${en.name(first.period)} to ${en.name(last.period)}`,
  };
}

/** A line a period: how many sheets wait in it, or why it does not begin. */
export function beginningsTold(all: readonly Beginning[], locale: Locale): string {
  return indented(all.map((each) => lineOf(each, locale)));
}

function lineOf(beginning: Beginning, locale: Locale): string {
  if (!beginning.change) return asSentence(beginning.refusal.words[locale]);
  const { opening } = beginning;
  return asSentence(`${opening.period.kind.words[locale].title(opening.period)}: ${COUNTED[locale](opening)}`);
}

/** How many sheets wait, and how many people are marked as away. */
const COUNTED: Words<(opening: Opening) => string> = {
  vi: (opening) => {
    const { open, away } = countsOf(opening);
    return `${open} phiếu chờ điền${away > 0 ? `, ${away} người nghỉ ghi sẵn` : ''}`;
  },
  en: (opening) => {
    const { open, away } = countsOf(opening);
    return `${open} sheets to fill in${away > 0 ? `, ${away} on leave` : ''}`;
  },
};

function countsOf({ entries }: Opening): { readonly open: number; readonly away: number } {
  const away = entries.filter(({ leave }) => leave).length;
  return { open: entries.length - away, away };
}
