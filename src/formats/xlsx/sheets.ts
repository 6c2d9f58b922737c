import { dataTablesIn, hasNotes, type PlacedTable } from '../../documents/data-tables.ts';
import type { Block, Document } from '../../documents/document.ts';
import { plain } from '../../documents/prose.ts';
import type { SheetNames } from '../../documents/sheet-names.ts';
import { stampsIn } from '../../documents/stamps.ts';
import type { Row, Table } from '../../documents/table.ts';
import { titleOf } from '../../documents/title.ts';

/** One table and what stands over and below it. */
export interface SheetText {
  readonly table: Table;
  /** What its rows add up to. */
  readonly totals: readonly Row[];
  /** Whether it is filtered and counted with. */
  readonly isData: boolean;
  readonly name: string;
  readonly title: string;
  readonly stamps: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** A sheet for each table and chart; a document with none has one for its lines. `names` are those of the whole workbook. */
export function sheetsOf(document: Document, names: SheetNames, withCodes = false): SheetText[] {
  const { blocks } = document;
  const stamps = stampsIn(blocks);
  const tables = dataTablesIn(document, { withCodes, keepsForms: true });
  if (tables.length === 0) return [sheetOfLines(document, names, stamps)];
  const tellsAll = isTold(document);
  return tables.map((placed, i) => {
    const { table, totals, at } = placed;
    const { caption, name = caption } = table;
    const titled = Math.max(0, titleBefore(blocks, at));
    const title = titleOf({ ...document, blocks: blocks.slice(titled) });
    const isFirst = i === 0 || titled > (tables[i - 1]?.at ?? 0);
    const heading = headingIn(blocks.slice(titled, at));
    const before = isFirst ? blocks.slice(i === 0 ? 0 : titled, at) : [];
    const under = caption ?? (tellsAll ? undefined : heading);
    return {
      table,
      totals,
      isData: !table.isForm,
      name: names.of(name ?? heading ?? (isFirst ? title : (table.columns[0]?.heading ?? '')), `${i + 1}`),
      title,
      stamps,
      above: [...(tellsAll ? before.flatMap(linesOf) : []), ...(under === undefined ? [] : [under])],
      below: belowLines(blocks, placed, tables[i + 1]?.at, tellsAll),
    };
  });
}

/** A document without a table, a line a row. */
function sheetOfLines(document: Document, names: SheetNames, stamps: readonly string[]): SheetText {
  const title = titleOf(document);
  const table = linesTable(document.blocks, title);
  const own = { totals: [], isData: false, title: '', stamps, above: [], below: [] };
  return { ...own, table, name: names.of(title, '1') };
}

/** What follows a table up to the next, or the next title; notes that its rows carry already are not said again. */
function belowLines(
  blocks: readonly Block[],
  { at }: PlacedTable,
  end: number | undefined,
  tellsAll: boolean,
): string[] {
  const own = blocks[at];
  const isNoted = own?.kind === 'table' && !own.isForm && hasNotes(own);
  const after = blocks.slice(at + 1, end);
  const next = after.findIndex(isTitle);
  return after
    .slice(0, next === -1 ? undefined : next)
    .flatMap((block) => (block.kind === 'notes' ? (isNoted ? [] : linesOf(block)) : tellsAll ? linesOf(block) : []));
}

/** Whether the text around its tables goes with them: of a paper that carries a number it is read in Word, a notice tells all. */
function isTold({ blocks, tellsAll }: Document): boolean {
  return tellsAll === true || !blocks.some((block) => block.kind === 'letterhead' && block.number !== undefined);
}

function isTitle({ kind }: Block): boolean {
  return kind === 'type-and-subject' || kind === 'title' || kind === 'annex';
}

/** Where the title that a table stands under is. */
function titleBefore(blocks: readonly Block[], at: number): number {
  return blocks.slice(0, at).findLastIndex(isTitle);
}

function linesTable(blocks: readonly Block[], title: string): Table {
  const [first = '', ...others] = [...(title === '' ? [] : [title]), ...blocks.flatMap(linesOf)];
  const rows = others.map((text) => ({ kind: 'row', cells: [{ kind: 'text', text }] }) as const);
  return { kind: 'table', columns: [{ heading: first, align: 'left', weight: 0, width: 160 }], rows };
}

function headingIn(blocks: readonly Block[]): string | undefined {
  const heading = blocks.findLast((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? plain(heading.text) : undefined;
}

function linesOf(block: Block): string[] {
  if ('isOfSign' in block) return [];
  if (block.kind === 'paragraph' || block.kind === 'remark' || block.kind === 'closing') return [plain(block.text)];
  if (block.kind === 'notes') return block.notes.map((note, i) => `(${i + 1}) ${plain(note)}`);
  if (block.kind !== 'list') return [];
  return [
    ...(block.heading === undefined ? [] : [`${plain(block.heading)}:`]),
    ...block.items.map((item) => `- ${plain(item)}`),
  ];
}
