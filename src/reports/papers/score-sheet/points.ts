import type { Exact } from '../../../base/exact.ts';
import type { Locale } from '../../../base/locale.ts';
import { placesOf } from '../../../base/number-words.ts';
import { BLANK, type Cell } from '../../../documents/table.ts';
import type { Working } from '../../../documents/working.ts';
import type { ColumnName } from '../../../model/briefing.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { modeOf } from '../../../scoring/modes/index.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import { markOpened } from '../../workings/marks.ts';

/** What one column gave for a criterion, or what was computed, with the mark it comes from. */
export function givenCell(
  computed: Exact | undefined,
  name: ColumnName,
  criterion: Criterion,
  standing: RankedStanding,
  locale: Locale,
): Cell {
  const points = computed ?? givenIn(name, criterion, standing);
  return pointsCell(points, () => markOpened(name, criterion, standing, locale));
}

/** What one column gave for a criterion. */
function givenIn(name: ColumnName, criterion: Criterion, { sheet }: RankedStanding): Exact | undefined {
  const mark = sheet?.columns.get(name)?.marks.find(({ id }) => id === criterion.id.value);
  return mark && modeOf(criterion.mode.value).points(mark.value, criterion);
}

export function pointsCell(points: Exact | undefined, opens?: () => Working): Cell {
  return points ? { kind: 'number', value: points, places: placesOf(points), ...(opens && { opens }) } : BLANK;
}
