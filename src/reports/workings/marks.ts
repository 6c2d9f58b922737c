import type { Locale } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Standing } from '../../scoring/standing.ts';
import { lineOf } from '../../source/line-of.ts';
import { markInWords } from '../explain/mark-words.ts';
import { membersOpened } from './results.ts';

/** What a column wrote for a criterion, and the line; of a computed one, of whom it was counted. */
export function markOpened(
  name: ColumnName,
  criterion: Criterion,
  { sheet, working }: Standing,
  locale: Locale,
): Working {
  const worked = working?.workedGroups
    .flatMap((group) => group.criteria)
    .find((criterionWorking) => criterionWorking.criterion === criterion);
  if (worked?.share) return membersOpened(worked.share);
  const mark = sheet?.columns.get(name)?.marks.find(({ id }) => id === criterion.id.value);
  return mark
    ? { text: markInWords(mark, criterion, locale), source: lineOf(mark.criterion.place) }
    : { text: criterion.title.value };
}
