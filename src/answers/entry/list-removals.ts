import type { Deed } from '../../forms/lists/deed.ts';
import type { ListItem, ListRow } from '../../forms/lists/list-kind.ts';
import { isExample, type ListLayout } from '../../forms/lists/list-layout.ts';
import type { WentOut } from '../../forms/lists/went-out.ts';
import { keyOfSubject } from '../../forms/lists/whose-items.ts';
import type { Trouble, TroubleAt } from '../../forms/trouble.ts';
import type { Organization } from '../../model/organization.ts';
import type { Node } from '../../source/node.ts';
import type { ListFiles } from './list-files.ts';
import type { RowsLeft } from './list-rows-left.ts';
import { hasRecord, namedElsewhere } from './named-elsewhere.ts';

/** A table whose rows are held against those that went out. */
export interface CameBack {
  readonly shown: string;
  readonly layout: ListLayout;
  readonly wentOut: WentOut;
  readonly rows: readonly ListRow[];
  readonly roots: readonly Node[];
  readonly organization: Organization;
}

/** What stood in a table when it went out and does not any more. */
export interface Gone {
  /** What stays, because nobody said that it should go. */
  readonly kept: readonly ListItem[];
  readonly deeds: readonly Deed[];
  readonly troubles: readonly TroubleAt[];
}

export const NOTHING_GONE: Gone = { kept: [], deeds: [], troubles: [] };

/** Takes out what is gone from a table, where that was said and no file needs it. */
export async function goneFrom(
  table: CameBack,
  { root, texts, left, isRemoving }: { root: string; texts: ListFiles; left: RowsLeft; isRemoving: boolean },
): Promise<Gone> {
  const { layout, roots, rows } = table;
  const { kind, sheet, head } = layout;
  const unread = unreadIds(layout, rows);
  const items = roots.flatMap((node) => kind.items(node));
  const gone = table.wentOut.gone(items, rows).filter(({ id }) => !unread.has(id));
  if (!isRemoving) return { kept: gone, deeds: [], troubles: [] };
  const troubles: TroubleAt[] = [];
  const tell = (trouble: Trouble) => troubles.push({ trouble, sheet: sheet.name, row: head, column: 0 });
  const free = gone.filter((item) => {
    const path = kind.isRegister ? (hasRecord(item) ? '' : namedElsewhere(root, item)) : undefined;
    if (path !== undefined)
      tell({ id: 'named-elsewhere', name: nameOf(item, table), kind: item.kind === 'unit' ? 'unit' : 'member', path });
    return path === undefined;
  });
  const rowsGone = new Map(free.map((item) => [keyOfSubject(item), rowOf(item, table)]));
  const closed = left.opened(table.shown, [...rowsGone.values()], sheet.name);
  const open = free.filter((item) => closed.open.some((row) => keyOfSubject(row) === keyOfSubject(item)));
  const refused = new Set(await texts.remove(kind, open));
  for (const { node } of refused) tell({ id: 'not-writable', path: node.tape.file.path, line: undefined });
  const deeds = open.flatMap((item): Deed[] => {
    const row = rowsGone.get(keyOfSubject(item));
    return row && !refused.has(item) ? [{ is: 'removed', row, item }] : [];
  });
  return { kept: [], deeds, troubles: [...troubles, ...closed.troubles] };
}

function nameOf({ kind, id }: ListItem, { organization }: CameBack): string {
  if (kind === 'office') return id;
  return organization.called(kind, id) ?? id;
}

/** A row that there is not, for what is said of whose it was. */
function rowOf(item: ListItem, table: CameBack): ListRow {
  const { kind, id } = item;
  return {
    kind,
    id,
    name: nameOf(item, table),
    isKnown: true,
    row: table.layout.head,
    isWhole: true,
    values: new Map(),
  };
}

/** Ids that stand in rows which were not understood: whoever stands there is not gone. */
function unreadIds(layout: ListLayout, read: readonly ListRow[]): Set<string> {
  const { sheet, columns, rows, kind } = layout;
  const known = new Set(read.map(({ row }) => row));
  const left = rows.filter((row) => !known.has(row));
  // Rows of the office itself have no ids: any of them may be the one.
  const isOwn = (row: number) =>
    !isExample(layout, row) && sheet.cellsIn(row).some(({ column }) => column !== columns.get('id'));
  if (kind.isOfOffice) return new Set(left.some(isOwn) ? [''] : []);
  return new Set(left.flatMap((row) => sheet.cell(row, columns.get('id') ?? -1)?.text.trim() || []));
}
