import { COLUMNS } from '../../model/briefing.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { CriterionWorking } from '../../scoring/working.ts';
import { columnWords } from '../column-words.ts';
import type { ExplainTerms } from './explain-terms.ts';
import { columnsInWords, markInWords } from './mark-words.ts';

/** “tự chấm 18 → lãnh đạo 16,5”: the last is the one that counted. */
export function givenBy(
  { criterion, column, mark }: CriterionWorking,
  { sheet, subject }: Standing,
  { locale }: Pick<ExplainTerms, 'locale'>,
): string {
  const given = COLUMNS.flatMap((name) => {
    const found = sheet?.columns.get(name)?.marks.find((other) => other.id === criterion.id.value);
    return found ? [{ column: columnWords(name, subject.choice.criteria, locale), mark: found }] : [];
  });
  const note = given.length > 1 && column?.note ? ` (${column.note.value})` : '';
  if (given.length > 1) return `${columnsInWords(given, criterion, locale)}${note}`;
  return mark ? markInWords(mark, criterion, locale) : '';
}
