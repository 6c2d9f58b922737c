import type { ScoreAnswer } from '../../answers/scored.ts';
import type { Locale } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';
import { COLUMNS, type ColumnName } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import { levelNamed } from '../../model/level-names.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import type { RankedStanding, Standing } from '../../scoring/standing.ts';
import { columnWords } from '../column-words.ts';
import { sheetOpened } from '../explain/opened.ts';
import { type Naming, nameOf } from '../workings/names.ts';

/** What every part of the table is written from: the answer, and its names in the language of the reader. */
export interface ScoreTerms {
  readonly answer: ScoreAnswer;
  readonly locale: Locale;
  /** Short where the regulation has a short form. */
  levelName(id: string): string;
  /** As the criteria call a column: Tự chấm, Trưởng phòng, Lãnh đạo. */
  columnName(name: ColumnName, criteria?: Criteria): string;
  /** How somebody's sheet came about, under the name. */
  opened(standing: Standing): Working;
  readonly naming: Naming;
}

export function termsOf(answer: ScoreAnswer, locale: Locale): ScoreTerms {
  const naming = { organization: answer.workspace.organization, locale };
  const names = partNames(answer, answer.period.kind.id);
  return {
    answer,
    locale,
    naming,
    opened: (standing) => ({ ...sheetOpened(standing, { locale, names }), text: nameOf(standing.subject, naming) }),
    levelName: (id) => levelNamed(id, answer.levels)[locale],
    columnName: (name, criteria) => {
      const own = (criteria ? [criteria] : criteriaIn(answer)).flatMap(({ columns }) => columns.get(name) ?? []);
      return own.length > 0 ? [...new Set(own)].join('/') : columnWords(name, undefined, locale);
    },
  };
}

/** The criteria that rows rest on, each once. */
export function criteriaIn({ standings }: { readonly standings: readonly RankedStanding[] }): Criteria[] {
  return [...new Set(standings.flatMap(({ subject }) => subject.choice.criteria ?? []))];
}

/** Whether rows have points at all: not where every scale they rest on comes to levels alone (rule 66). */
export function comesToPoints(answer: Parameters<typeof criteriaIn>[0]): boolean {
  const criteria = criteriaIn(answer);
  return criteria.length === 0 || criteria.some(({ scale }) => scale.isShown);
}

/** The columns that a sheet of these rows can have, in the order in which they are filled. */
export function columnsIn(answer: ScoreAnswer): ColumnName[] {
  const named = new Set(criteriaIn(answer).flatMap(({ columns }) => [...columns.keys()]));
  return COLUMNS.filter(
    (name) => named.size === 0 || named.has(name) || answer.standings.some(({ columns }) => columns.has(name)),
  );
}
