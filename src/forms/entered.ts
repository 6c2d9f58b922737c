import type { Value } from '../editing/value.ts';
import { type ColumnName, isValue } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Node } from '../source/node.ts';
import type { CellValue } from './cell-value.ts';
import { isCounted, typedCriteria } from './fields.ts';
import type { Given } from './filled.ts';
import { markFrom } from './mark.ts';
import { decimalTyped } from './number.ts';
import type { Trouble } from './trouble.ts';

/** One question of a sheet: a criterion, or how often one of its events happened. */
export interface Step {
  readonly criterion: Criterion;
  readonly event: ScoreEvent | undefined;
}

/** The questions of a sheet, in the order of the scale. */
export function stepsOf(criteria: Criteria): Step[] {
  return typedCriteria(criteria).flatMap((criterion): Step[] =>
    isCounted(criterion) ? criterion.events.map((event) => ({ criterion, event })) : [{ criterion, event: undefined }],
  );
}

/** Text as somebody types it at a question. */
export function typedValue(text: string): CellValue {
  const digits = decimalTyped(text);
  if (digits !== undefined) return { is: 'number', digits, said: [] };
  return text.trim() === '' ? { is: 'blank' } : { is: 'text', text: text.trim(), said: [] };
}

/** What is wrong with an answer to a question; nothing where it fits. A grade may be typed by its number. */
export function troubleIn({ criterion, event }: Step, criteria: Criteria, value: CellValue): Trouble | undefined {
  const read = markFrom(criterion, criteria.scale, [{ part: event?.id.value, value: graded(criterion, value) }], false);
  return read.is === 'trouble' ? read.trouble : undefined;
}

/** `2` for the second grade of the list, where no grade is called so. */
function graded({ mode, grades }: Criterion, value: CellValue): CellValue {
  if (mode.value !== 'grade' || value.is !== 'number' || grades.has(value.digits)) return value;
  const name = /^\d{1,2}$/.test(value.digits) ? [...grades.keys()][Number(value.digits) - 1] : undefined;
  return name === undefined ? value : { is: 'text', text: name, said: [] };
}

/**
 * The marks that answers make; what was left as it stands is no answer. In the column that begins a sheet events that
 * nobody answered did not happen, unless the mark stands there already or nothing at all was answered.
 */
export function marksEntered(
  criteria: Criteria,
  answers: ReadonlyMap<Step, CellValue>,
  known: (criterion: string) => Node | undefined,
  isBase: boolean,
): Map<string, Given> {
  const marks = new Map<string, Given>();
  if (answers.size === 0) return marks;
  for (const criterion of typedCriteria(criteria)) {
    const own = [...answers].filter(([step]) => step.criterion === criterion);
    const there = known(criterion.id.value);
    if (own.length === 0 && !(isBase && isCounted(criterion) && !there)) continue;
    const value = markOf(criterion, criteria, own, there);
    if (value !== undefined) marks.set(criterion.id.value, { value, column: 0 });
  }
  return marks;
}

function markOf(
  criterion: Criterion,
  { scale }: Criteria,
  own: readonly (readonly [Step, CellValue])[],
  there: Node | undefined,
): Value | undefined {
  const parts = isCounted(criterion)
    ? criterion.events.map((event) => {
        const typed = own.find(([step]) => step.event === event)?.[1];
        return { part: event.id.value, value: typed ?? typedValue(there?.get(event.id.value)?.text ?? '') };
      })
    : own.map(([, value]) => ({ part: undefined, value: graded(criterion, value) }));
  const read = markFrom(criterion, scale, parts, true);
  return read.is === 'mark' ? read.value : undefined;
}

/** The mark that stands in a column, if it is one. */
export function markIn(sheet: Sheet | undefined, name: ColumnName) {
  return (criterion: string): Node | undefined => {
    const node = sheet?.columns.get(name)?.node.get(criterion);
    return node !== undefined && isValue(node) ? node : undefined;
  };
}
