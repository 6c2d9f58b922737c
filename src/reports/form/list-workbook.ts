import type { ListExported, ListedRow } from '../../answers/list-exported.ts';
import { dateInWords, isDay } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit, Workbook, WorkCell, WorkRow } from '../../documents/workbook.ts';
import { ABSENCES } from '../../forms/absence.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { type ListColumn, valueNode } from '../../forms/lists/list-kind.ts';
import { FORMS } from '../../forms/lists/list-value.ts';
import { isValue } from '../../model/briefing.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import { LIST_WORDS } from './list-words.ts';

/** Rows above the people, and blank ones below them for what is new. */
const HEAD_ROWS = 5;
const BLANK_ROWS = 20;

/** A list as a workbook to be filled in and sent back. */
export function listWorkbook(exported: ListExported, locale: Locale): Workbook {
  const { kind, rows, workspace, period } = exported;
  const words = LIST_WORDS[locale];
  const heads = [words.id, words.name, ...kind.columns.map(({ key }) => words.columns[key] ?? key)];
  const codes = ['id', 'name', ...kind.columns.map(({ key }) => key)].map((key) => `${kind.id}.${key}`);
  const lists = choicesOf(exported, locale);
  const cells = (style: 'heading' | 'code', texts: readonly string[]): WorkCell[] =>
    texts.map((text, column) => ({ column, style, value: { text } }));
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    cells: [
      { column: 1, style, value: { text }, ...(style === 'text' ? { span: { columns: heads.length - 1 } } : {}) },
    ],
  });
  const title = period && kind.id === 'registrations' ? `${words.titles[kind.id]} ${period}` : words.titles[kind.id];
  return {
    sheets: [
      {
        name: words.titles[kind.id].slice(0, 31),
        columns: [{ width: 12 }, { width: 26 }, ...kind.columns.map(({ width }) => ({ width }))],
        frozen: { rows: HEAD_ROWS, columns: 2 },
        limits: limitsOf(exported, lists, words.choose),
        rows: [
          line(title, 'title'),
          line(workspace.settings.agency?.value ?? '', 'text'),
          { height: 34, ...line(words.how, 'text') },
          { height: 34, cells: cells('heading', heads) },
          { height: 10, cells: cells('code', codes) },
          ...rows.map((row): WorkRow => ({ cells: rowCells(row, exported, locale) })),
          ...Array.from(
            { length: BLANK_ROWS },
            (): WorkRow => ({
              cells: heads.map((_, column): WorkCell => ({ column, style: 'open-text' })),
            }),
          ),
        ],
      },
      {
        name: META_SHEET,
        isHidden: true,
        columns: [],
        limits: [],
        rows: metaSheetRows(period ?? '', lists),
      },
    ],
  };
}

function rowCells({ id, name, item }: ListedRow, { kind, workspace }: ListExported, locale: Locale): WorkCell[] {
  const style = kind.id === 'people' ? 'open-text' : 'label';
  return [
    { column: 0, style: 'label', value: { text: id } },
    { column: 1, style, value: { text: name } },
    ...kind.columns.map((one, i): WorkCell => {
      const text =
        item &&
        shown(one, valueNode(item, one), item.path[0], locale, (unit) => workspace.organization.unit(unit)?.name.value);
      return { column: i + 2, style: 'open-text', ...(text === undefined ? {} : { value: { text } }) };
    }),
  ];
}

/** A value as people write it; what is still an “…” is a blank. */
function shown(
  { is }: ListColumn,
  node: ReturnType<typeof valueNode>,
  list: string | number | undefined,
  locale: Locale,
  unitName: (id: string) => string | undefined,
): string | undefined {
  if (is === 'form') return FORMS[String(list)]?.[0];
  if (!node || !isValue(node)) return undefined;
  if (node.isList) return [...node.items()].map(({ text }) => text).join('; ');
  const { text } = node;
  if (is === 'day') return isDay(text) ? dateInWords(text) : text;
  if (is === 'unit') return unitName(text) ?? text;
  return is === 'absence' ? (ABSENCE_WORDS[text]?.[locale] ?? text) : text;
}

/** The lists that cells choose from, by what the cell holds. */
function choicesOf({ workspace }: ListExported, locale: Locale): ReadonlyMap<ListColumn['is'], readonly string[]> {
  return new Map<ListColumn['is'], readonly string[]>([
    ['unit', workspace.organization.units.map(({ name }) => name.value)],
    ['absence', ABSENCES.map((kind) => ABSENCE_WORDS[kind]?.[locale] ?? kind)],
    ['form', Object.values(FORMS).flatMap(([first]) => first ?? [])],
    ['honorific', ['Ông', 'Bà']],
  ]);
}

const FIRST_LIST = 4;

function limitsOf({ kind, rows }: ListExported, lists: ReturnType<typeof choicesOf>, message: string): Limit[] {
  const order = [...lists.keys()];
  return kind.columns.flatMap(({ is }, i): Limit[] => {
    const texts = lists.get(is);
    if (!texts || texts.length === 0) return [];
    const column = FIRST_LIST + order.indexOf(is);
    return [
      {
        kind: 'choice',
        message,
        from: { row: HEAD_ROWS, column: i + 2 },
        to: { row: HEAD_ROWS + rows.length + BLANK_ROWS - 1, column: i + 2 },
        list: { sheet: META_SHEET, from: { row: 0, column }, to: { row: texts.length - 1, column } },
      },
    ];
  });
}

function metaSheetRows(period: string, lists: ReturnType<typeof choicesOf>): WorkRow[] {
  const meta = metaRows({ period, unit: undefined, asks: [], signatures: new Map(), scales: new Map() });
  const height = Math.max(meta.length, ...[...lists.values()].map(({ length }) => length));
  const cell = (column: number, text: string | undefined): WorkCell[] =>
    text === undefined ? [] : [{ column, style: 'text', value: { text } }];
  return Array.from({ length: height }, (_, row) => ({
    cells: [
      ...(meta[row] ?? []).flatMap((text, column) => cell(column, text)),
      ...[...lists.values()].flatMap((texts, i) => cell(FIRST_LIST + i, texts[row])),
    ],
  }));
}
