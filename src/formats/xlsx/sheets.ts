import { dataTablesIn, isList, type PlacedTable } from '../../documents/data-tables.ts';
import type { Block, Document } from '../../documents/document.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import { plain } from '../../documents/prose.ts';
import type { SheetNames } from '../../documents/sheet-names.ts';
import type { Signatures } from '../../documents/signatures.ts';
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
  /** Of a paper that is handed in: who writes, and who signs. */
  readonly head?: Letterhead | undefined;
  readonly signatures?: Signatures | undefined;
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
  const noted = new Set(tables.flatMap(({ notesAt }) => notesAt ?? []));
  const isNoted = (block: Block) => noted.has(blocks.indexOf(block));
  return tables.map((placed, i) => {
    const { table, totals, at } = placed;
    const { caption, name = caption } = table;
    const titled = Math.max(0, titleBefore(blocks, at));
    const title = titleOf({ ...document, blocks: blocks.slice(titled) });
    const isFirst = i === 0 || titled > (tables[i - 1]?.at ?? 0);
    const heading = headingIn(blocks.slice(titled, at));
    const before = blocks.slice(beginsAt(blocks, tables, i), at);
    const under = caption ?? (tellsAll ? undefined : heading);
    return {
      table,
      totals,
      isData: !table.isForm,
      name: names.of(name ?? heading ?? (isFirst ? title : (table.columns[0]?.heading ?? '')), `${i + 1}`),
      title,
      stamps,
      ...(tellsAll && handedIn(placed, tables, blocks)),
      above: [...(tellsAll ? before.flatMap(linesOf) : []), ...(under === undefined ? [] : [under])],
      below: belowLines(blocks, { from: placed.at + 1, to: beginsAt(blocks, tables, i + 1), isNoted, tellsAll }),
    };
  });
}

/** Of each paper in the document the head over its first table, and who signs below its last list. */
function handedIn(placed: PlacedTable, all: readonly PlacedTable[], blocks: readonly Block[]) {
  const begins = blocks.flatMap(({ kind }, i) => (kind === 'letterhead' ? i : []));
  const from = begins.findLast((begin) => begin < placed.at) ?? 0;
  const to = begins.find((begin) => begin > placed.at) ?? blocks.length;
  const own = all.filter(({ at }) => at > from && at < to);
  const paper = blocks.slice(from, to);
  return {
    ...(own[0] === placed && { head: paper.find((block) => block.kind === 'letterhead') }),
    ...(lastList(own) === placed && { signatures: paper.find((block) => block.kind === 'signatures') }),
  };
}

/** The last sheet that is a list of somebody, below which it is signed; else the last. */
function lastList(tables: readonly PlacedTable[]): PlacedTable | undefined {
  return tables.findLast(({ table }) => isList(table)) ?? tables.at(-1);
}

/** Where what belongs to a table begins: all at the first, else a title or the headings right over it; the end behind the last. */
function beginsAt(blocks: readonly Block[], tables: readonly PlacedTable[], i: number): number | undefined {
  const at = tables[i]?.at;
  if (at === undefined) return undefined;
  if (i === 0) return 0;
  const last = tables[i - 1]?.at ?? 0;
  const titled = titleBefore(blocks, at);
  if (titled > last) return titled;
  const own = blocks.slice(0, at).findLastIndex(({ kind }, j) => j > last && kind === 'heading');
  if (own === -1) return at;
  return blocks.slice(0, own).findLastIndex(({ kind }) => kind !== 'heading') + 1;
}

/** A document without a table, a line a row. */
function sheetOfLines(document: Document, names: SheetNames, stamps: readonly string[]): SheetText {
  const title = titleOf(document);
  const table = linesTable(document.blocks, title);
  const own = { totals: [], isData: false, title: '', stamps, above: [], below: [] };
  return { ...own, table, name: names.of(title, '1') };
}

interface Following {
  readonly from: number;
  readonly to: number | undefined;
  isNoted(block: Block): boolean;
  readonly tellsAll: boolean;
}

/** What follows a table up to the next, or the next title; notes that rows carry already are not said again. */
function belowLines(blocks: readonly Block[], { from, to, isNoted, tellsAll }: Following): string[] {
  const after = blocks.slice(from, to);
  const next = after.findIndex(isTitle);
  return after
    .slice(0, next === -1 ? undefined : next)
    .filter((block) => (block.kind === 'notes' ? !isNoted(block) : tellsAll))
    .flatMap(linesOf);
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
  const isText = block.kind === 'paragraph' || block.kind === 'remark' || block.kind === 'closing';
  if (isText || block.kind === 'heading') return [plain(block.text)];
  if (block.kind === 'notes') return block.notes.map((note, i) => `(${i + 1}) ${plain(note)}`);
  if (block.kind !== 'list') return [];
  return [
    ...(block.heading === undefined ? [] : [`${plain(block.heading)}:`]),
    ...block.items.map((item) => `- ${plain(item)}`),
  ];
}
