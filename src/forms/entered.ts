import type { Value } from '../editing/value.ts';
import { type ColumnName, isValue, KEEP } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../model/criterion.ts';
import type { Sheet } from '../model/sheet.ts';
import { eventsOf, partsOf } from '../scoring/modes/index.ts';
import type { MarkPart } from '../scoring/modes/mark-part.ts';
import type { Node } from '../source/node.ts';
import type { CellValue } from './cell-value.ts';
import { typedCriteria } from './fields.ts';
import type { Given } from './filled-row.ts';
import { markFrom } from './mark.ts';
import { decimalTyped } from './number.ts';
import type { Trouble } from './trouble.ts';

/** One question of a sheet: a criterion, or how often one of its events happened; of no parts where a list is asked for line by line. */
export interface Step {
  readonly criterion: Criterion;
  /** What is typed: one value, or several amounts with a slash between them. */
  readonly parts: readonly MarkPart[];
  readonly event: ScoreEvent | undefined;
}

/** The questions of a sheet, in the order of the scale. */
export function stepsOf(criteria: Criteria): Step[] {
  return typedCriteria(criteria).flatMap((criterion): Step[] => {
    const parts = partsOf(criterion);
    const counts = parts.flatMap((part) => (part.takes === 'count' ? part : []));
    if (counts.length > 0) return counts.map((part) => ({ criterion, parts: [part], event: part.event }));
    return [{ criterion, parts, event: undefined }];
  });
}

/** Amounts as they are typed: `9/10`. */
export function exampleOf(parts: readonly MarkPart[]): string {
  return parts.map((_, i) => (i === parts.length - 1 && i > 0 ? '10' : '9')).join('/');
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
function graded(criterion: Criterion, value: CellValue): CellValue {
  const [part] = partsOf(criterion);
  if (part?.takes !== 'choice' || value.is !== 'number' || part.choices.includes(value.digits)) return value;
  const name = /^\d{1,2}$/.test(value.digits) ? part.choices[Number(value.digits) - 1] : undefined;
  return name === undefined ? value : { is: 'text', text: name, said: [] };
}

/**
 * The marks that answers and `lists` of products make; what was left as it stands is no answer. In the column that begins a sheet events that
 * nobody answered did not happen, unless the mark stands there already or nothing at all was answered.
 */
export function marksEntered(
  criteria: Criteria,
  answers: ReadonlyMap<Step, CellValue>,
  known: (criterion: string) => Node | undefined,
  isBase: boolean,
  lists: ReadonlyMap<string, Value> = new Map(),
): Map<string, Given> {
  const marks = new Map<string, Given>();
  if (answers.size + lists.size === 0) return marks;
  for (const criterion of typedCriteria(criteria)) {
    const own = [...answers].filter(([step]) => step.criterion === criterion);
    const there = known(criterion.id.value);
    const isListed = lists.has(criterion.id.value);
    if (own.length === 0 && !isListed && !(isBase && eventsOf(criterion) && !there)) continue;
    const value = lists.get(criterion.id.value) ?? markOf(criterion, criteria, own, there);
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
  const parts = eventsOf(criterion)
    ? criterion.events.map((event) => {
        const typed = own.find(([step]) => step.event === event)?.[1];
        return { part: event.id.value, value: typed ?? typedValue(there?.get(event.id.value)?.text ?? '') };
      })
    : own.map(([, value]) => ({ part: undefined, value: graded(criterion, value) }));
  const read = markFrom(criterion, scale, parts, true);
  return read.is === 'mark' ? read.value : undefined;
}

/** What a column says that keeps all that stands before it. */
export const KEPT: ReadonlyMap<string, Given> = new Map([[KEEP, { value: true, column: 0 }]]);

/** What a mark says at a step, as it is typed there: “9/10”. */
export function textAt({ parts, event }: Step, mark: Node): string {
  if (event) return mark.get(event.id.value)?.text ?? '0';
  const amounts = parts.flatMap(({ name }) => (name === undefined ? [] : (mark.get(name)?.text ?? [])));
  return amounts.length === parts.length ? amounts.join('/') : mark.text;
}

/** The mark that stands in a column, if it is one. */
export function markIn(sheet: Sheet | undefined, name: ColumnName) {
  return (criterion: string): Node | undefined => {
    const node = sheet?.columns.get(name)?.node.get(criterion);
    return node !== undefined && isValue(node) ? node : undefined;
  };
}
