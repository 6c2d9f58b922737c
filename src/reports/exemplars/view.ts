import type { Striving, StrivingRow } from '../../answers/striving.ts';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Exemplar } from '../../model/exemplar.ts';
import { levelNamed } from '../../model/level-names.ts';

/** What exemplars are shown from, and the day by which reviews and tasks fall due. */
export interface ExemplarsView {
  readonly striving: Striving;
  readonly today: Day;
}

/** One subject's whole file. */
export interface SubjectView extends ExemplarsView {
  readonly row: StrivingRow;
}

/** The exemplars that a subject is, or was. */
export function exemplarsOf(
  { kind, id }: Pick<StrivingRow, 'kind' | 'id'>,
  { striving }: ExemplarsView,
): readonly Exemplar[] {
  return striving.workspace.exemplars.filter((exemplar) => exemplar.kind === kind && exemplar.subject.value === id);
}

/** A level by its short name in the newest regulation that was read. */
export function levelName(id: string, { striving }: ExemplarsView): Words {
  return levelNamed(id, striving.newest?.rules.levels);
}
