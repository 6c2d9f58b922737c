import { unaccented } from '../base/nearest.ts';
import type { Subject } from '../model/due.ts';
import { folded } from './folded.ts';
import { columnOf, isOfCollectives, type Layout } from './layout.ts';
import type { Roster } from './roster.ts';
import type { Trouble } from './trouble.ts';

/** Whose row it is, or why nobody can say, and the cell that shows it. */
export type Whose = { readonly subject: Subject } | { readonly trouble: Trouble; readonly column: number };

/** Finds whose row it is: by id, which the name beside it has to bear out, else by the name alone. */
export function whoseRow(layout: Layout, row: number, roster: Roster): Whose {
  const kind = isOfCollectives(layout) ? 'unit' : 'member';
  const idColumn = columnOf(layout, kind === 'unit' ? 'collective' : 'member');
  const nameColumn = columnOf(layout, 'name');
  const [id, name] = [textAt(layout, row, idColumn), textAt(layout, row, nameColumn)];
  const column = (id === '' ? nameColumn : idColumn) ?? nameColumn ?? 0;
  if (id === '' && name === '') return { trouble: { id: 'nobody' }, column };
  const byId = roster.withId(kind, id);
  if (byId) return borneOut(byId, name, nameColumn ?? column, roster);
  const isByName = id === '' || (kind === 'unit' && name === '');
  const unit = textAt(layout, row, columnOf(layout, 'unit'));
  const found = isByName
    ? byName(id === '' ? name : id, roster.named(kind, id === '' ? name : id), unit, column)
    : undefined;
  return found ?? { trouble: notFound(id, name, roster, kind), column };
}

function borneOut(subject: Subject, name: string, column: number, roster: Roster): Whose {
  if (name === '' || isCalled(subject, name, roster)) return { subject };
  return { trouble: { id: 'name-differs', text: subject.id, name, known: subject.name }, column };
}

function isCalled({ kind, id, name: own }: Subject, name: string, roster: Roster): boolean {
  return folded(name) === folded(own) || folded(name) === folded(roster.called(kind, id) ?? own);
}

/** The only one of that name; of several the one of the division that stands beside it; nothing where there is none. */
function byName(name: string, found: readonly Subject[], unit: string, column: number): Whose | undefined {
  const [only] = found;
  if (!only) return undefined;
  if (found.length === 1) return { subject: only };
  const ofUnit = found.filter((subject) => isOf(subject, unit));
  if (ofUnit[0] && ofUnit.length === 1) return { subject: ofUnit[0] };
  return { trouble: { id: 'twins', text: name, ids: found.map(({ id }) => id) }, column };
}

function isOf({ unit }: Subject, text: string): boolean {
  const names = [unit?.id.value, unit?.name.value, unit?.short?.value];
  return text !== '' && names.some((each) => each !== undefined && folded(each) === folded(text));
}

/** An id is asked about by the name beside it: another id that looks alike is another person's. */
function notFound(id: string, name: string, roster: Roster, kind: 'member' | 'unit'): Trouble {
  const text = id === '' ? name : id;
  const known = roster.other(kind, text);
  if (known) return { id: 'not-due', name: known.name };
  const near = roster.near(kind, name).filter((text) => isClose(text, name));
  const meant = near.flatMap((text) => roster.named(kind, text).filter((subject) => subject.name === text));
  return { id: 'unknown-person', text, near: meant.map((subject) => (id === '' ? subject.name : subject.id)) };
}

/** A name of which only accents or a letter differ is worth asking about; another person's is not. */
function isClose(known: string, text: string): boolean {
  return Math.abs(unaccented(known).length - unaccented(text).length) <= 2;
}

function textAt({ sheet }: Layout, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const merge = sheet.mergeAt(row, column);
  const cell = merge ? sheet.cell(merge.fromRow, merge.fromColumn) : sheet.cell(row, column);
  return (cell?.text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}
