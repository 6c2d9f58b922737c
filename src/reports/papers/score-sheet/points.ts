import type { Exact } from '../../../base/exact.ts';
import type { Locale, Words } from '../../../base/locale.ts';
import { placesOf } from '../../../base/number-words.ts';
import { BLANK, type Cell, SAME } from '../../../documents/table.ts';
import type { Working } from '../../../documents/working.ts';
import type { ColumnName } from '../../../model/briefing.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { keepingColumns } from '../../../model/sheet.ts';
import { isTyped, modeOf } from '../../../scoring/modes/index.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { CriterionWorking, HappeningWorking } from '../../../scoring/working.ts';
import { happeningInWords } from '../../explain/losses.ts';
import { happeningsOpened } from '../../workings/happenings.ts';
import { markOpened } from '../../workings/marks.ts';
import { criterionOpened } from '../../workings/results.ts';

/** What one column gave for a criterion, or what was computed, with the mark it comes from. */
export function givenCell(
  computed: Exact | undefined,
  name: ColumnName,
  criterion: Criterion,
  standing: RankedStanding,
  locale: Locale,
): Cell {
  const points = computed ?? givenIn(name, criterion, standing);
  if (!points && isTyped(criterion) && keeps(name, standing)) return SAME;
  return pointsCell(points, () => markOpened(name, criterion, standing, locale));
}

/** Whether a column keeps what it gives no mark for. */
export function keeps(name: ColumnName, { sheet, subject: { choice } }: RankedStanding): boolean {
  return (
    sheet !== undefined &&
    choice.criteria !== undefined &&
    keepingColumns(sheet, choice.criteria).some((column) => column.name === name)
  );
}

/** What one column gave for a criterion. */
function givenIn(name: ColumnName, criterion: Criterion, { sheet }: RankedStanding): Exact | undefined {
  const mark = sheet?.columns.get(name)?.marks.find(({ id }) => id === criterion.id.value);
  return mark && modeOf(criterion).points?.(mark.value, criterion);
}

/** To the last digit, so that the lines add up (rule 43); a value that never ends is rounded. */
export function pointsCell(points: Exact | undefined, opens?: () => Working): Cell {
  const places = points && (points.decimals ?? placesOf(points));
  return points && places !== undefined ? { kind: 'number', value: points, places, ...(opens && { opens }) } : BLANK;
}

/** What is noted of a criterion, with the mark or the people it comes from where it has a number in it. */
export function opening(text: string, worked: CriterionWorking, locale: Locale): Cell {
  return { kind: 'text', text, ...(/\d/.test(text) && { opens: () => criterionOpened(worked, locale) }) };
}

/** What was added or deducted, and what for. */
export function happenedCell(all: readonly HappeningWorking[], sign: Words, locale: Locale): Cell {
  const text = all.map((working) => happeningInWords(working, sign[locale], locale)).join('; ');
  return { kind: 'text', text, ...(text !== '' && { opens: () => happeningsOpened(all, locale) }) };
}
