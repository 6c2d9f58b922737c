import type { Words } from '../../../base/locale.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import { sourceLine } from '../../source-line.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** What gates and the Council made of the level of a base period whose own kind they name, each with the article it rests on. */
export function gated(standing: RankedStanding, { answer, locale, levelName }: ScoreTerms): string[] {
  const { held, level, computedLevel, reasons } = standing;
  const rules = answer.held?.rules;
  if (!held || !rules || computedLevel === undefined) return [];
  const own = new Set([...held.caps, ...(held.decision ? [held.decision] : [])].map(({ reason }) => reason));
  const said = reasons
    .filter((reason) => own.has(reason) || reason.id === 'unit-not-rated')
    .map(({ id, words }) => {
      const article = sourceLine(id, rules, locale);
      return `${words[locale]}${article ? ` (${article})` : ''}`;
    });
  if (said.length === 0) return [];
  return [[...(level === computedLevel ? [] : [BEFORE[locale](levelName(computedLevel))]), ...said].join('; ')];
}

const BEFORE: Words<(computed: string) => string> = {
  vi: (computed) => `tính ra là ${computed}`,
  en: (computed) => `computed: ${computed}`,
};
