import { type FormMeta, foreignVersion, metaOf } from '../../forms/form-meta.ts';
import { listKinds } from '../../forms/lists/index.ts';
import { type ListLayout, listLayout, mappedList } from '../../forms/lists/list-layout.ts';
import type { FormMap } from '../../model/form-map.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import type { Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import type { FormFault } from './imported-file.ts';
import { listTerms } from './list-terms.ts';

/** A table of a list in a file that came back. */
export interface ListTable {
  readonly shown: string;
  readonly layout: ListLayout;
  /** The names of all sheets of the file. */
  readonly sheets: readonly string[];
  /** What a workbook of emul's own says of itself; nothing of somebody else's. */
  readonly meta: FormMeta | undefined;
}

/** A file in which no list was found. */
interface NoList {
  readonly shown: string;
  readonly fault: FormFault;
}

/** The tables in files, those first that others refer to: divisions before people, people before what is said of them. */
export async function tablesIn(
  files: readonly { readonly full: string; readonly shown: string }[],
  map: FormMap | undefined,
): Promise<{ readonly tables: readonly ListTable[]; readonly others: readonly NoList[] }> {
  const tables: ListTable[] = [];
  const others: NoList[] = [];
  for (const { full, shown } of files) {
    const found = await readSpreadsheet(full, shown);
    if ('fault' in found) {
      others.push({ shown, fault: found.fault });
      continue;
    }
    const layouts = layoutsIn(found.spreadsheet, map);
    const meta = map ? undefined : metaOf(found.spreadsheet);
    const sheets = found.spreadsheet.sheets.map(({ name }) => name);
    tables.push(...layouts.map((layout) => ({ shown, layout, sheets, meta })));
    if (layouts.length === 0) others.push({ shown, fault: { id: 'no-columns' } });
  }
  const place = ({ layout }: ListTable) => listKinds.indexOf(layout.kind);
  return { tables: tables.sort((a, b) => place(a) - place(b)), others };
}

function layoutsIn({ sheets }: Spreadsheet, map: FormMap | undefined): ListLayout[] {
  return sheets.flatMap((sheet) => (map ? mappedList(sheet, map, sheets) : listLayout(sheet)) ?? []);
}

/** Why a table of emul's own is not read: another emul made it, or it is of another period than the one asked for. */
export function refusedTable(
  { meta }: ListTable,
  asked: string | undefined,
  workspace: Workspace,
): FormFault | undefined {
  if (!meta) return undefined;
  const version = foreignVersion(meta);
  if (version !== undefined) return { id: 'another-version', version };
  const { period } = listTerms(undefined, workspace);
  const isSame = asked === undefined || meta.period === '' || meta.period === (period(asked) ?? asked);
  return isSame ? undefined : { id: 'another-period', says: meta.period, asked };
}
