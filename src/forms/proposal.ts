import { unaccented } from '../base/nearest.ts';
import { COLUMNS, type ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { codeOf, type Field } from '../model/form-field.ts';
import type { Sheet } from '../source/spreadsheet/sheet.ts';
import { columnsOf, partsOf, typedCriteria } from './fields.ts';
import { folded, type Roster } from './whose.ts';

/** What somebody else's sheet seems to be: whose rows, which heading is which field. Nobody has agreed to it yet. */
export interface Proposal {
  readonly sheet: Sheet;
  readonly kind: 'member' | 'unit';
  /** Rows of headings, from 0. */
  readonly header: readonly number[];
  readonly columns: readonly ProposedColumn[];
  /** How many rows have a name that is known, and the other texts that stand where names do. */
  readonly known: number;
  readonly strangers: readonly string[];
}

export interface ProposedColumn {
  readonly column: number;
  readonly heading: string;
  /** Whether no other column has that heading, so that it is found by it wherever it moves. */
  readonly isUnique: boolean;
  /** Nothing where nobody can tell. */
  readonly field: Field | undefined;
}

/** Looks a sheet over for names that are known and headings that sound like criteria; nothing where it has no such names. */
export function proposalFor(sheet: Sheet, roster: Roster, scales: readonly Criteria[]): Proposal | undefined {
  const names = columnOfNames(sheet, roster);
  if (!names) return undefined;
  const { column, kind, rows } = names;
  const header = headerAbove(sheet, rows[0] ?? 0);
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
    return { column: at, heading, isUnique: isUnique(sheet, header, heading), field: isTaken ? undefined : field };
  });
  const below = sheet.rows().filter((row) => row > Math.max(-1, ...header));
  const texts = below
    .map((row) => textAt(sheet, row, column))
    .filter((text) => text !== '' && !isKnown(text, roster, kind));
  return { sheet, kind, header, columns, known: rows.length, strangers: [...new Set(texts)] };
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

function isKnown(text: string, { due }: Roster, kind: 'member' | 'unit'): boolean {
  return text !== '' && due.some((one) => one.kind === kind && folded(one.name) === folded(text));
}

const MOST_HEADER_ROWS = 3;

/** The rows right above the first name that hold at least two texts; a title holds one. */
function headerAbove(sheet: Sheet, first: number): number[] {
  const above = sheet.rows().filter((row) => row < first && row >= first - 2 * MOST_HEADER_ROWS);
  const header: number[] = [];
  for (const row of above.reverse()) {
    const texts = sheet.cellsIn(row).filter(({ kind, text }) => kind === 'text' && text.trim() !== '');
    const isHeading = texts.length > 1;
    if (!isHeading && header.length > 0) break;
    if (isHeading) header.unshift(row);
    if (header.length === MOST_HEADER_ROWS) break;
  }
  return header;
}

function columnsUnder(sheet: Sheet, header: readonly number[]): number[] {
  return widthOf(sheet).filter((column) => header.some((row) => textAt(sheet, row, column) !== ''));
}

function widthOf(sheet: Sheet): number[] {
  const last = Math.max(-1, ...sheet.rows().flatMap((row) => sheet.cellsIn(row).at(-1)?.column ?? -1));
  return Array.from({ length: Math.min(last + 1, MOST_COLUMNS) }, (_, column) => column);
}

const MOST_COLUMNS = 200;

/** A cell's text; of a merged area the text that all of it shows. */
function textAt(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.mergeAt(row, column);
  const cell = merge ? sheet.cell(merge.fromRow, merge.fromColumn) : sheet.cell(row, column);
  return cell?.kind === 'text' ? cell.text.replace(/\s+/g, ' ').trim() : '';
}

function isUnique(sheet: Sheet, header: readonly number[], heading: string): boolean {
  const all = header.flatMap((row) => sheet.cellsIn(row)).filter(({ text }) => folded(text) === folded(heading));
  return heading !== '' && all.length === 1;
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
    const all = new Set(known.flatMap((one) => (one === undefined ? [] : folded(one))));
    return texts.length > 0 && texts.filter((text) => all.has(text)).length * 2 > rows.length;
  };
  if (isMost(due.filter((one) => one.kind === kind).map(({ id }) => id))) {
    return { is: kind === 'unit' ? 'collective' : 'member' };
  }
  if (isMost(due.flatMap(({ unit }) => [unit?.name.value, unit?.short?.value]))) return { is: 'unit' };
  return isMost(due.map(({ assignment }) => assignment?.position?.value)) ? { is: 'position' } : undefined;
}

/** Words by which people head a column of marks; the office's own names for its columns come first. */
const SAID: Readonly<Record<ColumnName, RegExp>> = {
  self: /tu (?:cham|danh gia|nhan)|ca nhan cham|\bself\b/,
  head: /truong phong|lanh dao phong|phong cham|\btp\b|\bhead\b/,
  council: /hoi dong|lanh dao|thu truong|\bcouncil\b/,
};

class HeadingTeller {
  constructor(readonly scales: readonly Criteria[]) {}

  /** The field that headings above one another name; nothing where they name none. */
  field(texts: readonly string[]): Field | undefined {
    const said = unaccented(texts.join(' | '));
    const text = (['causes', 'remedies', 'absence'] as const).find((is) => OTHERS[is].test(said));
    if (text) return { is: text };
    const column = this.#column(texts, said);
    if (/nhan xet|ghi chu|\bnote/.test(said)) return column && column !== 'self' ? { is: 'note', column } : undefined;
    const criterion = this.#criterion(texts);
    if (!criterion) return undefined;
    const base = this.scales[0] ? (columnsOf(this.scales[0])[0] ?? 'self') : 'self';
    const mark = { is: 'mark', column: column ?? base, criterion: criterion.id.value } as const;
    const parts = partsOf(criterion);
    if (parts.length === 0) return mark;
    // Its own text may hold such a word: “Hoàn thành công việc được giao”.
    const part = partIn(said.replaceAll(unaccented(criterion.title.value), ' '), criterion, parts);
    return part === undefined ? mark : { ...mark, part };
  }

  #column(texts: readonly string[], said: string): ColumnName | undefined {
    const own = this.scales.flatMap(({ columns }) => [...columns]);
    const named = own.find(([, name]) => texts.some((text) => folded(text).includes(folded(name))))?.[0];
    return COLUMNS.find((one) => one === named) ?? COLUMNS.find((one) => SAID[one].test(said));
  }

  /** By its id as a word of its own, else by its text. */
  #criterion(texts: readonly string[]): Criterion | undefined {
    const all = this.scales.flatMap(typedCriteria);
    const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
    const byId = all.find(({ id }) => words.has(id.value));
    const byTitle = byId ?? all.find(({ title }) => texts.some((text) => isAbout(text, title.value)));
    const said = unaccented(texts.join(' | '));
    const byEvent = all.find(({ events }) => events.some(({ title }) => said.includes(unaccented(title.value))));
    const [ratio, ...others] = all.filter(({ mode }) => mode.value === 'ratio');
    const isAmount = ratio !== undefined && others.length === 0 && partIn(said, ratio, []) !== undefined;
    return byTitle ?? byEvent ?? (isAmount ? ratio : undefined);
  }
}

const OTHERS = {
  causes: /nguyen nhan|\bcauses?\b/,
  remedies: /bien phap|khac phuc|\bremed/,
  absence: /nghi phep|ly do nghi|nghi ca|\babsence|\baway\b/,
} as const;

const LONG_ENOUGH = 5;

function isAbout(text: string, title: string): boolean {
  const [a, b] = [unaccented(text), unaccented(title)];
  return a.length >= LONG_ENOUGH && (a.includes(b) || b.startsWith(a));
}

function partIn(said: string, criterion: Criterion, parts: readonly string[]): string | undefined {
  if (criterion.mode.value === 'ratio') {
    if (/duoc giao|phai lam|\bassigned\b/.test(said)) return 'assigned';
    return /xong|da lam|hoan thanh duoc|\bdone\b/.test(said) ? 'done' : undefined;
  }
  const event = criterion.events.find(({ title }) => said.includes(unaccented(title.value)));
  return event?.id.value ?? (parts.length === 1 ? parts[0] : undefined);
}
