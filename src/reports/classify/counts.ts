import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import { figure, type Prose, prose, strung } from '../../documents/prose.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { type Naming, type Who, whoOpened } from '../workings/names.ts';
import { shareOpened } from '../workings/sums.ts';
import type { ClassifyTerms } from './classify-terms.ts';

/** A line for each kind that adds up: how many at each level, and how many not rated, with their shares of all. */
export function counts(terms: ClassifyTerms): Text[] {
  const { rows, locale } = terms;
  return (['unit', 'member'] as const).flatMap((kind) => {
    const own = rows.filter(({ subject }) => subject.kind === kind);
    if (own.length === 0) return [];
    const naming = namingIn(terms);
    const count = (who: readonly Who[]) => figure(String(who.length), () => whoOpened(who, naming));
    const said = talliesOf(own, terms)
      .filter(({ who }) => who.length > 0)
      .map(({ what, who }) => prose`${what} ${count(who)} (${shareOf(who, own.length, naming)})`);
    const all = count(own.map(({ subject }) => subject));
    return paragraph(prose`${KINDS[locale][kind]} ${all}: ${strung(said, ', ')}.`);
  });
}

/** Every level of the regulation, even at 0, and who is not rated; adds up to the rows. */
export function talliesOf(
  rows: readonly RankedResult[],
  { answer, locale, names }: ClassifyTerms,
): { what: string; who: Who[] }[] {
  const levels = answer.rules.levels.map(({ id }) => ({
    what: names.levelName(id.value)[locale],
    who: whoIn(rows.filter(({ level }) => level === id.value)),
  }));
  const known = new Set(answer.rules.levels.map(({ id }) => id.value));
  const others = rows.filter(({ level }) => level === undefined || !known.has(level));
  return [...levels, { what: NOT_RATED[locale], who: whoIn(others) }];
}

function whoIn(rows: readonly RankedResult[]): Who[] {
  return rows.map(({ subject: { kind, id } }) => ({ kind, id }));
}

interface InWorkspace extends Pick<ClassifyTerms, 'locale'> {
  readonly answer: Pick<ClassifyTerms['answer'], 'workspace'>;
}

/** How people are named in a classification. */
export function namingIn({ answer, locale }: InWorkspace): Naming {
  return { organization: answer.workspace.organization, locale };
}

function shareOf(part: readonly Who[], all: number, naming: Naming): Prose {
  const share = percent(Exact.whole(part.length).over(Exact.whole(all)), naming.locale);
  return figure(share, () => shareOpened(part, all, naming));
}

const NOT_RATED: Words = { vi: 'không xếp loại', en: 'not rated' };
const KINDS: Words<Record<'member' | 'unit', string>> = {
  vi: { unit: 'Tập thể', member: 'Cá nhân' },
  en: { unit: 'Collectives', member: 'Individuals' },
};
