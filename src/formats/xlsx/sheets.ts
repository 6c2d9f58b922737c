import { chartTable } from '../../documents/chart.ts';
import type { Block, Document } from '../../documents/document.ts';
import { plain } from '../../documents/prose.ts';
import type { SheetNames } from '../../documents/sheet-names.ts';
import { stampsIn } from '../../documents/stamps.ts';
import type { Table } from '../../documents/table.ts';
import { titleOf } from '../../documents/title.ts';

/** One table and what stands over and below it. */
export interface SheetText {
  readonly table: Table;
  readonly name: string;
  readonly title: string;
  readonly stamps: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** A sheet for each table and chart; a document with none has one for its lines. `names` are those of the whole workbook. */
export function sheetsOf(document: Document, names: SheetNames): SheetText[] {
  const { blocks } = document;
  const stamps = stampsIn(blocks);
  const tables = blocks.flatMap((block, at) => {
    const table = block.kind === 'table' ? withoutLines(block) : block.kind === 'chart' ? chartTable(block) : undefined;
    return table ? [{ table, at }] : [];
  });
  if (tables.length === 0) {
    const title = titleOf(document);
    return [{ table: linesTable(blocks, title), name: names.of(title, '1'), title: '', stamps, above: [], below: [] }];
  }
  const tellsAll = isTold(document);
  return tables.map(({ table, at }, i) => {
    const { caption, name = caption } = table;
    const titled = Math.max(0, titleBefore(blocks, at));
    const title = titleOf({ ...document, blocks: blocks.slice(titled) });
    const isFirst = i === 0 || titled > (tables[i - 1]?.at ?? 0);
    const heading = headingIn(blocks.slice(titled, at));
    const before = isFirst ? blocks.slice(i === 0 ? 0 : titled, at) : [];
    const after = blocks.slice(at + 1, tables[i + 1]?.at);
    const next = after.findIndex(isTitle);
    const lines = (all: readonly Block[]) =>
      all.flatMap((block) => (tellsAll || block.kind === 'notes' ? linesOf(block) : []));
    const under = caption ?? (tellsAll ? undefined : heading);
    return {
      table,
      name: names.of(name ?? heading ?? (isFirst ? title : (table.columns[0]?.heading ?? '')), `${i + 1}`),
      title,
      stamps,
      above: [...lines(before), ...(under === undefined ? [] : [under])],
      below: lines(next === -1 ? after : after.slice(0, next)),
    };
  });
}

/** Whether the text around its tables goes with them: of a paper that carries a number it is read in Word, of one page all is needed. */
function isTold({ blocks, isOnePage }: Document): boolean {
  return isOnePage === true || !blocks.some((block) => block.kind === 'letterhead' && block.number !== undefined);
}

function isTitle({ kind }: Block): boolean {
  return kind === 'type-and-subject' || kind === 'title' || kind === 'annex';
}

/** Where the title that a table stands under is. */
function titleBefore(blocks: readonly Block[], at: number): number {
  return blocks.slice(0, at).findLastIndex(isTitle);
}

/** A document without a table, a line a row. */
function linesTable(blocks: readonly Block[], title: string): Table {
  const [first = '', ...others] = [...(title === '' ? [] : [title]), ...blocks.flatMap(linesOf)];
  const rows = others.map((text) => ({ kind: 'row', cells: [{ kind: 'text', text }] }) as const);
  return { kind: 'table', columns: [{ heading: first, align: 'left', weight: 0, width: 160 }], rows };
}

/** Without the small lines of a trend, which a sheet draws better itself. */
function withoutLines(table: Table): Table {
  const isLine = table.columns.map((_, i) =>
    table.rows.some((row) => row.kind === 'row' && row.cells[i]?.kind === 'trend'),
  );
  const kept = <T>(all: readonly T[]) => all.filter((_, i) => !isLine[i]);
  const rows = table.rows.map((row) => (row.kind === 'band' ? row : { ...row, cells: kept(row.cells) }));
  return { ...table, columns: kept(table.columns), rows };
}

function headingIn(blocks: readonly Block[]): string | undefined {
  const heading = blocks.findLast((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? plain(heading.text) : undefined;
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'remark' || block.kind === 'closing') return [plain(block.text)];
  if (block.kind === 'notes') return block.notes.map((note, i) => `(${i + 1}) ${plain(note)}`);
  if (block.kind !== 'list') return [];
  return [
    ...(block.heading === undefined ? [] : [`${plain(block.heading)}:`]),
    ...block.items.map((item) => `- ${plain(item)}`),
  ];
}
