import type { ListExported, ListedRow } from '../../answers/entry/list-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkCell, WorkRow, WorkSheet } from '../../documents/workbook.ts';
import { periodInWords } from '../../forms/lists/column-kinds.ts';
import { type Example, type ListColumn, type ListKind, leadKeys, valueNode } from '../../forms/lists/list-kind.ts';
import { EXAMPLE } from '../../forms/lists/list-layout.ts';
import { isValue } from '../../model/briefing.ts';
import { type ChoicesAt, choicesOf, limitsOf } from './list-choices.ts';
import { LIST_WORDS } from './list-words.ts';
import { periodTyped } from './period-typed.ts';
import { rowHeight } from './row-height.ts';

/** Rows above the people: title, agency, how it is filled in, headings, codes. */
const HEAD_ROWS = 5;

/** Where the rows of a list begin on its sheet, and how many blank ones stand behind them. */
export function rowsOf({ kind, rows }: ListExported): { readonly head: number; readonly blank: number } {
  return { head: HEAD_ROWS + examplesOf(kind, rows).length, blank: kind.settings ? 0 : (kind.room ?? BLANK_ROWS) };
}

const BLANK_ROWS = 20;

/** Once somebody stands in a list, his row shows how one is filled in. */
function examplesOf({ examples = [] }: ListKind, rows: readonly ListedRow[]): readonly Example[] {
  return rows.length === 0 ? examples : [];
}

/** One list as a sheet to be filled in. */
export function listSheet(exported: ListExported, name: string, at: ChoicesAt, locale: Locale): WorkSheet {
  const { kind, rows, workspace, period } = exported;
  const words = LIST_WORDS[locale];
  const lead = leadKeys(kind);
  const names = kind.settings ? words.setting : nameHeading(kind, locale);
  const heads = [
    kind.isOfOffice ? words.number : kind.settings ? '' : words.id,
    ...(lead.length > 1 ? [names] : []),
    ...kind.columns.map((column) => column.words[locale]),
  ];
  const codes = [...lead, ...kind.columns.map(({ key }) => key)].map((key) => `${kind.id}.${key}`);
  const cells = (style: 'heading' | 'code', texts: readonly string[]): WorkCell[] =>
    texts.map((text, column) => ({ column, style, value: { text } }));
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    cells: [
      { column: 1, style, value: { text }, ...(style === 'text' ? { span: { columns: heads.length - 1 } } : {}) },
    ],
  });
  const widths = [
    kind.isOfOffice ? 8 : 12,
    ...(lead.length > 1 ? [26] : []),
    ...kind.columns.map(({ width }) => width),
  ];
  const title = kind.title[locale];
  const { head, blank } = rowsOf(exported);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    frozen: { rows: HEAD_ROWS, columns: lead.length },
    limits: limitsOf(exported, choicesOf(exported, locale), at, { head, blank }, locale),
    rows: [
      line(period && kind.isOfPeriod ? `${title} ${period}` : title, 'title'),
      line(workspace.settings.agency?.value ?? '', 'text'),
      { height: 34, ...line(kind.settings ? words.howSettings : words.how, 'text') },
      { height: 34, cells: cells('heading', heads) },
      { height: 10, cells: cells('code', codes) },
      ...examplesOf(kind, rows).map((example) => grown(exampleCells(example, kind, locale), widths)),
      ...rows.map((row, i) => grown(rowCells(row, i, exported, locale), widths)),
      ...Array.from({ length: blank }, (): WorkRow => ({ cells: blankCells(kind) })),
    ],
  };
}

/** Whom the column of names is of. */
function nameHeading({ isOfPeople, isOfUnits }: ListKind, locale: Locale): string {
  const words = LIST_WORDS[locale];
  return isOfPeople ? words.person : isOfUnits ? words.unit : words.name;
}

function grown(cells: readonly WorkCell[], widths: readonly number[]): WorkRow {
  return { height: rowHeight(cells, widths), cells };
}

function exampleCells(example: Example, kind: ListKind, locale: Locale): WorkCell[] {
  const keys = [...leadKeys(kind), ...kind.columns.map(({ key }) => key)];
  return keys.map((key, column) => {
    const text = key === 'id' ? EXAMPLE[locale] : example[key]?.[locale];
    return { column, style: 'example', ...(text === undefined ? {} : { value: { text } }) };
  });
}

/** Codes are emul's to give. */
function blankCells(kind: ListKind): WorkCell[] {
  const count = leadKeys(kind).length + kind.columns.length;
  return Array.from({ length: count }, (_, column) => ({ column, style: column === 0 ? 'given' : 'open-text' }));
}

function rowCells(row: ListedRow, index: number, exported: ListExported, locale: Locale): WorkCell[] {
  const { kind } = exported;
  const { isRegister, isOfOffice } = kind; // where the name itself may be what is said, and the division stands beside it
  const lead: WorkCell[] = [
    { column: 0, style: kind.settings ? 'code' : 'label', value: { text: isOfOffice ? String(index + 1) : row.id } },
    { column: 1, style: isRegister ? 'open-text' : 'label', value: { text: nameOf(row, exported, locale) } },
  ];
  const count = leadKeys(kind).length;
  return [
    ...lead.slice(0, count),
    ...kind.columns.map((column, i): WorkCell => {
      const text = column.isOnlyShown ? shownBeside(row, kind, locale) : shown(column, row, exported, locale);
      const style = column.isOnlyShown ? 'example' : 'open-text';
      return { column: count + i, style, ...(text === undefined ? {} : { value: { text } }) };
    }),
  ];
}

function nameOf(row: ListedRow, { kind, workspace }: ListExported, locale: Locale): string {
  if (row.kind === 'office') return settingIn(kind, row.id)?.words[locale] ?? row.name;
  return (kind.isRegister ? undefined : workspace.organization.called(row.kind, row.id)) ?? row.name;
}

function shownBeside({ id }: ListedRow, kind: ListKind, locale: Locale): string | undefined {
  return settingIn(kind, id)?.example[locale];
}

function settingIn({ settings = [] }: ListKind, id: string): NonNullable<ListKind['settings']>[number] | undefined {
  return settings.find((setting) => setting.id === id);
}

/** A value as people write it; what is still an “…” is a blank. */
function shown(
  column: ListColumn,
  { kind: whose, id, item }: ListedRow,
  { workspace: { organization, regulations }, awards, levels }: ListExported,
  locale: Locale,
): string | undefined {
  const { is } = column;
  const inWords = (text: string) =>
    (is === periodInWords ? periodTyped(text, locale) : undefined) ??
    is.called?.(text, { whose, id, locale, organization, regulations, awards, levels }) ??
    is.written?.(text, locale) ??
    text;
  if (item && column.says) return inWords(column.says(item));
  const node = item && valueNode(item, column);
  if (!node || !isValue(node)) return item && column.absent !== undefined ? inWords(column.absent) : undefined;
  return node.isList ? [...node.items()].map((each) => inWords(textOf(each))).join('; ') : inWords(node.text);
}

/** Of somebody with his days the name. */
function textOf(node: NonNullable<ReturnType<typeof valueNode>>): string {
  return node.isMap ? (node.get('member')?.text ?? '') : node.text;
}
