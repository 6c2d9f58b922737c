import { insideSentence } from '../../../base/sentence.ts';
import { COLUMNS } from '../../../model/briefing.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** What head and council wrote beside what they changed, where the level asks for a cause: held back, missed closely, or low. */
export function remarks(
  { sheet, level, subject, columns }: RankedStanding,
  terms: ScoreTerms,
  isAsked: boolean,
): string[] {
  const place = terms.answer.levels.findIndex(({ id }) => id.value === level);
  if (!sheet || level === undefined || (!isAsked && place < 2)) return [];
  const said = COLUMNS.filter((name) => name !== 'self').flatMap((name) => {
    const note = columns.get(name)?.changes ? sheet.columns.get(name)?.note?.value : undefined;
    return note ? `${terms.columnName(name, subject.choice.criteria)}: ${insideSentence(note)}` : [];
  });
  return said.length > 0 ? [said.join('. ')] : [];
}
