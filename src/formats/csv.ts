import { dataTablesIn, listsOf } from '../documents/data-tables.ts';
import type { Document } from '../documents/document.ts';
import { plain } from '../documents/prose.ts';
import type { Table } from '../documents/table.ts';
import { MACHINE, type Manner, paperManner } from './csv/manner.ts';
import { field, rowsOf } from './csv/rows.ts';
import { type FileManner, utf8 } from './format.ts';

/**
 * The lists of a document as data; where it has none, all its tables, an empty line between two. In Vietnamese as a Vietnamese Excel opens it by a double click: a BOM,
 * semicolons, decimal commas; in English or where it is asked for as programs read it.
 */
export function csv(document: Document, { isPlain = false }: FileManner): Uint8Array {
  const manner = isPlain || document.locale === 'en' ? MACHINE : paperManner(document.locale);
  const all = dataTablesIn(document, { withCodes: true, keepsForms: false }).map(({ table }) => table);
  const { lists: tables } = listsOf(all, document.locale);
  const texts =
    tables.length > 0
      ? tables.map((table) => tableText(table, manner, tables.length > 1))
      : [linesOf(document, manner)];
  return utf8((manner.isMachine ? '' : BOM) + texts.join(END));
}

const BOM = '\ufeff';
const END = '\r\n';

function tableText(table: Table, manner: Manner, isOneOfMany: boolean): string {
  const name = table.caption ?? table.name;
  const caption = isOneOfMany && name !== undefined ? [[field(name, manner)]] : [];
  return [...caption, ...rowsOf(table, manner)].map((fields) => fields.join(manner.separator) + END).join('');
}

/** A document without a table: a line a cell. */
function linesOf({ blocks }: Document, manner: Manner): string {
  const lines = blocks.flatMap((block) => {
    if ('text' in block) return [plain(block.text)];
    return block.kind === 'list' ? [...(block.heading ? [plain(block.heading)] : []), ...block.items.map(plain)] : [];
  });
  return lines.map((line) => field(line, manner) + END).join('');
}
