import type { Day } from '../base/day.ts';
import { grouped } from '../base/grouped.ts';
import type { Subject } from '../model/due.ts';
import { type Filled, saysAnything } from './filled-row.ts';
import { joinedRows } from './joined-rows.ts';
import type { Layout } from './layout.ts';
import type { Roster } from './roster.ts';
import { RowReader } from './row-reader.ts';
import { isOnlySaid, type Trouble, type TroubleAt } from './trouble.ts';

/** What is known where a form is read. */
export interface ReadingTerms {
  readonly roster: Roster;
  readonly day: Day;
  /** The division whose form it is: nobody else's people stand in it. */
  readonly unit: string | undefined;
  /** Whether blank counts did not happen, once anything is filled in in the column that begins a sheet. */
  readonly isBlankNone: boolean;
  /** Why marks of a criterion are not taken, whatever they are; nothing where they are. */
  refused(subject: Subject, criterion: string): Trouble | undefined;
}

/** Rows as understood, and what was not, cell by cell. */
export interface FormRead {
  readonly filled: readonly Filled[];
  readonly troubles: readonly TroubleAt[];
}

/** Reads every row of a sheet. A row whose person cannot be told, or who stands in two, is not taken at all. */
export function readForm(layout: Layout, terms: ReadingTerms): FormRead {
  const rows = layout.rows.map((row) => new RowReader(layout, row, terms)).filter((reader) => !reader.isEmpty);
  const read: Filled[] = [];
  const troubles: TroubleAt[] = [];
  const broken = new Set<Subject>();
  let above: Subject | undefined;
  for (const row of rows) {
    const otherFilled = row.filled();
    // A line without a name may well be one more of whoever stands above it.
    if (above && row.troubles.some(({ trouble }) => trouble.id === 'nobody')) broken.add(above);
    above = otherFilled?.subject ?? above;
    if (otherFilled && saysAnything(otherFilled)) read.push(otherFilled);
    if (otherFilled && row.troubles.some(({ trouble }) => !isOnlySaid(trouble))) broken.add(otherFilled.subject);
    troubles.push(...row.troubles);
  }
  const { filled, troubles: heldBack } = joinedRows(read, broken);
  troubles.push(...heldBack);
  troubles.push(...layout.shown.flatMap((row) => typedOver(layout, row)));
  const rowsOf = grouped(filled, ({ subject }) => subject);
  const told = [...rowsOf.values()].flatMap((all) => (all.length > 1 ? tellTwice(all) : []));
  const once = filled.filter(({ subject }) => rowsOf.get(subject)?.length === 1);
  return { filled: once, troubles: onceEach([...troubles, ...told]) };
}

/**
 * Marks that somebody typed where a row only shows what others gave, so that nobody believes them taken. What shows another sheet
 * is worked out by Excel; a program that keeps no formulas leaves none in the row, and then nobody can tell.
 */
function typedOver({ sheet, fields }: Layout, row: number): TroubleAt[] {
  const cells = [...fields].flatMap(([column, { is }]) =>
    is === 'mark' || is === 'note' || is === 'keep' ? (sheet.cell(row, column) ?? []) : [],
  );
  if (cells.every(({ formula }) => formula === undefined)) return [];
  return cells
    .filter(({ formula, text }) => formula === undefined && text.trim() !== '')
    .map(({ text, column }) => ({ trouble: { id: 'typed-over-shown', text }, sheet: sheet.name, row, column }));
}

/** Told once, with all the rows: told at each, a long list would be read as often as it is long. */
function tellTwice(all: readonly Filled[]): TroubleAt[] {
  const rows = all.map(({ row }) => row + 1);
  return all
    .slice(0, 1)
    .map(({ subject, sheet, row }) => ({ trouble: { id: 'twice', name: subject.name, rows }, sheet, row, column: 0 }));
}

/** What concerns a whole column or merged area is told where it is met first. */
function onceEach(troubles: readonly TroubleAt[]): TroubleAt[] {
  const told = new Set<string>();
  return troubles.filter(({ trouble, column }) => {
    const isOfArea = trouble.id === 'merged';
    if (!isOfArea && !OF_COLUMN.has(trouble.id)) return true;
    const key = `${trouble.id} ${isOfArea ? trouble.area : column}`;
    return !told.has(key) && told.add(key);
  });
}

const OF_COLUMN: ReadonlySet<Trouble['id']> = new Set([
  'unknown-criterion',
  'criterion-changed',
  'no-such-column',
  'unknown-event',
]);
