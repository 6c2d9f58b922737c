import type { Value } from '../../editing/value.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sheet } from '../../source/spreadsheet/sheet.ts';
import { tooWide } from '../layout.ts';
import type { Trouble, TroubleAt } from '../trouble.ts';
import { folded } from '../whose.ts';
import { listKinds } from './index.ts';
import { LISTS, type ListKind, type ListRow } from './list-kind.ts';
import { listValue } from './list-value.ts';

/** Where a table of emul's own has its columns: by key, found by the codes it carries. */
export interface ListLayout {
  readonly kind: ListKind;
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
  /** The row of codes. */
  readonly head: number;
}

/** The code of a column: `people.name`. */
export const CODE = /^(people|leave|registrations|awards)\.([a-z]+)$/;

/** A sheet that carries the codes of a list, wherever they stand now; nothing where it has none. */
export function listLayout(sheet: Sheet): ListLayout | undefined {
  for (const [at, row] of sheet.rows().entries()) {
    const found = sheet.cellsIn(row).flatMap(({ text, column }): [string, string, number][] => {
      const [, list = '', key = ''] = CODE.exec(text.trim()) ?? [];
      return key === '' ? [] : [[list, key, column]];
    });
    const [first] = found;
    const id = LISTS.find((one) => one === first?.[0]);
    if (!id || found.length < 2) continue;
    return {
      sheet,
      kind: listKinds[id],
      columns: new Map(found.filter(([list]) => list === id).map(([, key, column]) => [key, column])),
      rows: sheet.rows().slice(at + 1),
      head: row,
    };
  }
  return undefined;
}

/** The rows of a table, and what of them is not taken. */
export function readList(layout: ListLayout, organization: Organization): { rows: ListRow[]; troubles: TroubleAt[] } {
  const { sheet, kind, columns } = layout;
  const troubles: TroubleAt[] = [];
  const tell = (trouble: Trouble, row: number, column: number) =>
    void troubles.push({ trouble, sheet: sheet.name, row, column });
  const rows = layout.rows.flatMap((row): ListRow[] => {
    const wide = tooWide(sheet, row, layout.head);
    if (wide) {
      tell(wide, row, 0);
      return [];
    }
    const values = new Map<string, { value: Value; column: number }>();
    for (const column of kind.columns) {
      const at = columns.get(column.key);
      if (at === undefined) continue;
      const merge = sheet.mergeAt(row, at);
      const read = merge ? undefined : listValue(sheet.cell(row, at), column, organization);
      if (read && 'trouble' in read) tell(read.trouble, row, at);
      else if (read) values.set(column.key, { value: read.value, column: at });
    }
    const textAt = (key: string) => (sheet.cell(row, columns.get(key) ?? -1)?.text ?? '').replace(/\s+/g, ' ').trim();
    const [id, name] = [textAt('id'), textAt('name')];
    // A row in which nothing is said of anybody: of people the name itself may be what is said.
    if (values.size === 0 && (kind.id !== 'people' || (id === '' && name === ''))) return [];
    const whose = whoseRow(id, name, kind.id, organization);
    if ('trouble' in whose) {
      tell(whose.trouble, row, columns.get(id === '' ? 'name' : 'id') ?? 0);
      return [];
    }
    return [{ ...whose, row, values }];
  });
  return { rows, troubles };
}

type Whose = Pick<ListRow, 'kind' | 'id' | 'name' | 'isKnown'>;

/** By id, which the name has to bear out, else by the name alone; of people also somebody new. */
function whoseRow(id: string, name: string, list: string, organization: Organization): Whose | { trouble: Trouble } {
  const all = [
    ...organization.members.map((one) => ({ kind: 'member' as const, id: one.id.value, name: one.name.value })),
    ...(list === 'people' || list === 'leave'
      ? []
      : organization.units.map((one) => ({ kind: 'unit' as const, id: one.id.value, name: one.name.value }))),
  ];
  const byId = all.filter((one) => one.id === id);
  const found = id === '' ? all.filter((one) => folded(one.name) === folded(name)) : byId;
  const [only] = found;
  if (found.length > 1) return { trouble: { id: 'twins', text: id || name, ids: found.map((one) => one.id) } };
  if (only && id !== '' && name !== '' && folded(only.name) !== folded(name) && list !== 'people') {
    return { trouble: { id: 'name-differs', text: id, name, known: only.name } };
  }
  if (only) return { ...only, name: list === 'people' && name !== '' ? name : only.name, isKnown: true };
  if (id === '' && name === '') return { trouble: { id: 'nobody' } };
  if (list !== 'people') return { trouble: { id: 'unknown-person', text: id || name, near: [] } };
  if (id === '') return { trouble: { id: 'new-without-id', name } };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return { trouble: { id: 'not-an-id', text: id } };
  return { kind: 'member', id, name, isKnown: false };
}
