import type { Criteria } from '../model/criteria.ts';
import { codeOf, type Field } from '../model/form-field.ts';
import type { Sheet } from '../source/spreadsheet/sheet.ts';
import { folded } from './folded.ts';
import { HeadingTeller } from './heading-teller.ts';
import type { Roster } from './roster.ts';
import { isUniqueHeading, textAt, widthOf } from './sheet-headings.ts';

/** What somebody else's sheet seems to be: whose rows, which heading is which field. Nobody has agreed to it yet. */
export interface Proposal {
  readonly sheet: Sheet;
  readonly kind: 'member' | 'unit';
  /** The campaign whose own sheets they seem to be. */
  readonly campaign?: string | undefined;
  /** Rows of headings, from 0. */
  readonly header: readonly number[];
  readonly columns: readonly ProposedColumn[];
  /** How many rows have a name that is known, how many names these are, and the other texts that stand where names do. */
  readonly known: number;
  readonly names: number;
  readonly strangers: readonly string[];
}

export interface ProposedColumn {
  readonly column: number;
  readonly heading: string;
  /** Whether no other column has that heading, so that it is found by it wherever it moves. */
  readonly isUnique: boolean;
  /** What it holds, as a map says it; nothing where nobody can tell. */
  readonly code: string | undefined;
}

/** Looks a sheet over for names that are known and headings that sound like criteria; nothing where it has no such names. */
export function proposalFor(sheet: Sheet, roster: Roster, scales: readonly Criteria[]): Proposal | undefined {
  const names = columnOfNames(sheet, roster);
  if (!names) return undefined;
  const { column, kind, rows } = names;
  const header = headerAbove(sheet, rows[0] ?? 0, column, roster);
  const criteria = scales.filter(({ appliesTo }) => appliesTo.kind === kind);
  const teller = new HeadingTeller(criteria);
  const used = new Set<string>();
  const columns = columnsUnder(sheet, header).map((at): ProposedColumn => {
    const texts = header.map((row) => textAt(sheet, row, at)).filter(Boolean);
    const field =
      at === column ? ({ is: 'name' } as const) : (whoseColumn(sheet, at, rows, roster, kind) ?? teller.field(texts));
    const isTaken = field !== undefined && used.has(codeOf(field));
    if (field) used.add(codeOf(field));
    const heading = texts.at(-1) ?? '';
    return {
      column: at,
      heading,
      isUnique: isUniqueHeading(sheet, header, heading),
      code: isTaken ? undefined : field && codeOf(field),
    };
  });
  const below = sheet.rows().filter((row) => row > Math.max(-1, ...header));
  const texts = below
    .map((row) => textAt(sheet, row, column))
    .filter((text) => text !== '' && !isKnown(text, roster, kind));
  return {
    sheet,
    kind,
    header,
    columns,
    known: rows.length,
    names: namesIn(rows.map((row) => textAt(sheet, row, column))),
    strangers: [...new Set(texts)],
  };
}

/** How many different names there are. */
export function namesIn(texts: readonly string[]): number {
  return new Set(texts.map(folded)).size;
}

/** The column in which most cells are names that are due, and the rows of these. */
function columnOfNames(sheet: Sheet, roster: Roster) {
  const found = (['member', 'unit'] as const).flatMap((kind) =>
    widthOf(sheet).map((column) => ({
      column,
      kind,
      rows: sheet.rows().filter((row) => isKnown(textAt(sheet, row, column), roster, kind)),
    })),
  );
  return found.filter(({ rows }) => rows.length > 0).sort((a, b) => b.rows.length - a.rows.length)[0];
}

function isKnown(text: string, roster: Roster, kind: 'member' | 'unit'): boolean {
  return text !== '' && roster.named(kind, text).length > 0;
}

const MOST_HEADER_ROWS = 3;

/** The rows right above the first name that hold at least two texts; a title holds one. */
function headerAbove(sheet: Sheet, first: number, column: number, roster: Roster): number[] {
  const above = sheet.rows().filter((row) => row < first && row >= first - 2 * MOST_HEADER_ROWS);
  const header: number[] = [];
  for (const row of above.reverse()) {
    const texts = sheet.cellsIn(row).filter(({ kind, text }) => kind === 'text' && text.trim() !== '');
    const isHeading = texts.length > 1 && !isDivision(textAt(sheet, row, column), roster);
    if (!isHeading && header.length > 0) break;
    if (isHeading) header.unshift(row);
    if (header.length === MOST_HEADER_ROWS) break;
  }
  return header;
}

/** The name of a division alone, over its people. */
function isDivision(text: string, { due, others }: Roster): boolean {
  const units = [...due, ...others].filter(({ kind }) => kind === 'unit').map(({ name }) => name);
  const shorts = due.flatMap(({ unit }) => [unit?.name.value, unit?.short?.value]);
  return text !== '' && [...units, ...shorts].some((unit) => unit !== undefined && folded(unit) === folded(text));
}

function columnsUnder(sheet: Sheet, header: readonly number[]): number[] {
  return widthOf(sheet).filter((column) => header.some((row) => textAt(sheet, row, column) !== ''));
}

/** A column whose cells are ids, divisions or posts of the people beside it. */
function whoseColumn(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
  { due }: Roster,
  kind: 'member' | 'unit',
): Field | undefined {
  const texts = rows.map((row) => folded(textAt(sheet, row, column))).filter(Boolean);
  const isMost = (known: readonly (string | undefined)[]) => {
    const all = new Set(known.flatMap((text) => (text === undefined ? [] : folded(text))));
    return texts.length > 0 && texts.filter((text) => all.has(text)).length * 2 > rows.length;
  };
  if (isMost(due.filter((subject) => subject.kind === kind).map(({ id }) => id))) {
    return { is: kind === 'unit' ? 'collective' : 'member' };
  }
  if (isMost(due.flatMap(({ unit }) => [unit?.name.value, unit?.short?.value]))) return { is: 'unit' };
  return isMost(due.map(({ assignment }) => assignment?.position?.value)) ? { is: 'position' } : undefined;
}
