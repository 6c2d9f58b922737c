import { nearest, unaccented } from '../base/nearest.ts';
import type { Subject } from '../model/due.ts';
import { columnOf, isOfCollectives, type Layout } from './layout.ts';
import type { Trouble } from './trouble.ts';

/** Who may stand in a form: those due, and the names of everybody the office knows. */
export interface Roster {
  readonly due: readonly Subject[];
  /** Ids and names of whoever is not due, to tell them from people nobody knows. */
  /** How somebody is called among others, where it is not the bare name: what a form of emul's own writes for namesakes. */
  called(kind: 'member' | 'unit', id: string): string | undefined;
  readonly others: readonly { readonly kind: 'member' | 'unit'; readonly id: string; readonly name: string }[];
}

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
  const due = roster.due.filter((one) => one.kind === kind);
  const byId = due.find((one) => one.id === id);
  if (byId) return borneOut(byId, name, nameColumn ?? column, roster);
  const unknown = notFound(id, name, roster, kind);
  if (id !== '' && !(kind === 'unit' && name === '')) return { trouble: unknown, column };
  return byName(id === '' ? name : id, due, textAt(layout, row, columnOf(layout, 'unit')), {
    trouble: unknown,
    column,
  });
}

function borneOut(subject: Subject, name: string, column: number, roster: Roster): Whose {
  if (name === '' || isCalled(subject, name, roster)) return { subject };
  return { trouble: { id: 'name-differs', text: subject.id, name, known: subject.name }, column };
}

function isCalled({ kind, id, name: own }: Subject, name: string, { called }: Roster): boolean {
  return folded(name) === folded(own) || folded(name) === folded(called(kind, id) ?? own);
}

/** The only one of that name; of several the one of the division that stands beside it. */
function byName(name: string, due: readonly Subject[], unit: string, otherwise: Whose & { column: number }): Whose {
  const found = due.filter((one) => folded(one.name) === folded(name));
  const [only] = found;
  if (only && found.length === 1) return { subject: only };
  const ofUnit = found.filter((one) => isOf(one, unit));
  if (ofUnit[0] && ofUnit.length === 1) return { subject: ofUnit[0] };
  if (found.length === 0) return otherwise;
  return { trouble: { id: 'twins', text: name, ids: found.map(({ id }) => id) }, column: otherwise.column };
}

function isOf({ unit }: Subject, text: string): boolean {
  const names = [unit?.id.value, unit?.name.value, unit?.short?.value];
  return text !== '' && names.some((one) => one !== undefined && folded(one) === folded(text));
}

/** An id is asked about by the name beside it: another id that looks alike is another person's. */
function notFound(id: string, name: string, { due, others }: Roster, kind: 'member' | 'unit'): Trouble {
  const text = id === '' ? name : id;
  const known = others.find((one) => one.kind === kind && (one.id === text || folded(one.name) === folded(text)));
  if (known) return { id: 'not-due', name: known.name };
  const own = due.filter((one) => one.kind === kind);
  const near = nearest(
    name,
    own.map((one) => one.name),
  ).filter((one) => isClose(one, name));
  const meant = own.filter((one) => near.includes(one.name));
  return { id: 'unknown-person', text, near: meant.map((one) => (id === '' ? one.name : one.id)) };
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

/** Names as they are compared: in NFC, in small letters, one blank between words, without what is said before a name. */
export function folded(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  return plain.replace(/^(?:ông|bà|đ\/c|đc|đồng chí)\.? /, '');
}
