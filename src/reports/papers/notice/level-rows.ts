import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { paperCount, pointsInWords } from '../../../base/number-words.ts';
import { raised } from '../../../base/sentence.ts';
import { BLANK, type Row, rowOf, text } from '../../../documents/table.ts';
import type { Part } from '../../../scoring/rollup/rollup-working.ts';
import { nameOf } from '../../explain/explain-terms.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { together } from './together.ts';

/** Parts as a row for each level, the best first: how many, which, from how many points to how many; last those not rated. */
export function levelRows(parts: readonly Part[], terms: NoticeTerms): Row[] {
  const rated = parts.filter(({ result }) => result?.isRated);
  const unrated = parts.filter(({ result }) => !result?.isRated);
  const rows = terms.levels.flatMap(({ id }) => {
    const some = rated.filter(({ result }) => result?.level === id.value);
    return some.length === 0 ? [] : [row(some, parts, terms.names.levelName(id.value)[terms.locale], terms)];
  });
  return [...rows, ...(unrated.length === 0 ? [] : [row(unrated, parts, WORDS[terms.locale].notRated, terms)])];
}

function row(parts: readonly Part[], all: readonly Part[], level: string, terms: NoticeTerms): Row {
  const { locale, places } = terms;
  const words = WORDS[locale];
  const points = parts.flatMap(({ result }) => result?.points ?? []);
  const [first, ...others] = points;
  const said = (of: Exact) => pointsInWords(of, locale, places);
  const range = first && words.range(said(others.reduce(Exact.min, first)), said(others.reduce(Exact.max, first)));
  const opens = () => ({
    text: level,
    steps: parts.map(({ period, result }) => ({
      text: `${nameOf(period, terms)}${result?.points ? `: ${said(result.points)}` : ''}`,
    })),
  });
  const which = together(
    parts.map(({ period }) => period),
    all.map(({ period }) => period),
    terms,
  );
  return rowOf([
    { kind: 'text', text: words.count(parts.length), opens },
    BLANK,
    text(level),
    { kind: 'text', text: raised(range === undefined ? which : `${which}: ${range}`), opens },
  ]);
}

const WORDS = bilingual({
  vi: {
    notRated: 'Không xếp loại',
    count: (count: number) => `${paperCount(count)} kỳ`,
    range: (least: string, most: string) => (least === most ? `${least} điểm` : `từ ${least} đến ${most} điểm`),
  },
  en: {
    notRated: 'Not rated',
    count: (count) => `${count} ${count === 1 ? 'period' : 'periods'}`,
    range: (least, most) => (least === most ? `${least} points` : `from ${least} to ${most} points`),
  },
});
