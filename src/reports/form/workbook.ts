import type { Form, FormSheet, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit, Workbook, WorkCell, WorkPlace, WorkRow, WorkSheet } from '../../documents/workbook.ts';
import { ABSENCES } from '../../forms/absence.ts';
import { typedCriteria } from '../../forms/fields.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { fingerprintOf, signatureOf } from '../../forms/signature.ts';
import { partAt, partsOf } from '../../scoring/modes/index.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import { subjectCells } from './cells.ts';
import { type PageColumn, pageColumns } from './columns.ts';
import { WORDS } from './form-words.ts';
import { rowHeight } from './row-height.ts';
import { sheetNames } from './sheet-names.ts';

/** Rows above the people: title, whose, two of advice, bands, criteria, parts, codes. */
const HEAD_ROWS = 8;

/** A form as a workbook: a sheet for each scale, and a hidden one by which it is known when it comes back. */
export function formWorkbook(exported: FormsExported, form: Form, locale: Locale): Workbook {
  const lists = new Lists(form, locale);
  const names = sheetNames(form.sheets, locale);
  const sheets = form.sheets.map((sheet, i) => page(sheet, names[i] ?? '', { exported, form, locale, lists }));
  return { sheets: [...sheets, metaSheet(exported, form, lists)] };
}

interface PageTerms {
  readonly exported: FormsExported;
  readonly form: Form;
  readonly locale: Locale;
  readonly lists: Lists;
}

function page(sheet: FormSheet, name: string, { exported, form, locale, lists }: PageTerms): WorkSheet {
  const { period, workspace } = exported;
  const words = WORDS[locale];
  const columns = pageColumns(sheet, locale);
  const { organization } = workspace;
  const terms = { sheet, columns, organization, locale, day: workspace.calendar.decidingDay(period) };
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    ...(style === 'title' ? { height: 24 } : {}),
    cells: [{ column: 1, style: 'title' === style ? 'title' : 'code', value: { text } }],
  });
  const rows = [
    line(`${words.title} ${period.kind.words[locale].title(period)}${ofCampaign(sheet, locale)}`, 'title'),
    ...[
      [form.unit?.name ?? words.office, workspace.settings.agency?.value].filter(Boolean).join(' – '),
      ...words.how,
    ].map(
      (text): WorkRow => ({
        cells: [{ column: 1, style: 'text', value: { text }, span: { columns: Math.max(2, columns.length - 1) } }],
      }),
    ),
    banded(columns, ({ band }) => band, 'band', 20),
    banded(
      columns,
      ({ heading, band }) => `${band}\n${heading}`,
      'heading',
      66,
      ({ heading }) => heading,
    ),
    {
      height: 66,
      cells: columns.map(({ part }, column): WorkCell => ({ column, style: 'heading', value: { text: part } })),
    },
    {
      height: 10,
      cells: columns.map(({ code }, column): WorkCell => ({ column, style: 'code', value: { text: code } })),
    },
    ...sheet.subjects.map((subject, i) => grown(subjectCells(subject, HEAD_ROWS + i, terms), columns)),
  ];
  return {
    name,
    rows,
    columns: columns.map(({ width }) => ({ width })),
    frozen: { rows: HEAD_ROWS, columns: sheet.kind === 'member' ? 3 : 2 },
    limits: limitsOf(sheet, columns, lists, locale),
  };
}

/** “, ĐỢT Chào mừng 20/10”: nobody takes it for the usual sheet. */
function ofCampaign({ campaign }: FormSheet, locale: Locale): string {
  return campaign ? `, ${WORDS[locale].campaign(campaign.title.value)}` : '';
}

/** A row as high as its longest text needs. */
function grown(cells: readonly WorkCell[], columns: readonly PageColumn[]): WorkRow {
  return {
    height: rowHeight(
      cells,
      columns.map(({ width }) => width),
    ),
    cells,
  };
}

/** A row in which neighbours that say the same stand under one cell. */
function banded(
  columns: readonly PageColumn[],
  same: (column: PageColumn) => string,
  style: 'band' | 'heading',
  height: number,
  text: (column: PageColumn) => string = same,
): WorkRow {
  const starts = columns.flatMap((column, i) => (i > 0 && same(column) === same(columns[i - 1] ?? column) ? [] : [i]));
  const cells = starts.flatMap((start, i): WorkCell[] => {
    const column = columns[start];
    const said = column && text(column);
    const count = (starts[i + 1] ?? columns.length) - start;
    if (!said) return [];
    return [{ column: start, style, value: { text: said }, ...(count > 1 ? { span: { columns: count } } : {}) }];
  });
  return { height, cells };
}

function limitsOf(
  { criteria, subjects }: FormSheet,
  columns: readonly PageColumn[],
  lists: Lists,
  locale: Locale,
): Limit[] {
  const words = WORDS[locale].limits;
  return columns.flatMap(({ field, style }, column): Limit[] => {
    if (!field || !style.startsWith('open')) return [];
    const cells = { from: { row: HEAD_ROWS, column }, to: { row: HEAD_ROWS + subjects.length - 1, column } };
    if (field.is === 'absence') return [{ ...cells, kind: 'choice', message: words.choice, list: lists.absences }];
    if (field.is === 'bonus' || field.is === 'penalty') return [{ ...cells, kind: 'count', message: words.count }];
    const criterion = field.is === 'mark' ? criteria.criterion(field.criterion) : undefined;
    const part = field.is === 'mark' ? partAt(field, criterion) : undefined;
    if (!criterion || !part) return [];
    if (part.takes === 'count' || part.takes === 'amount')
      return [{ ...cells, kind: part.takes, message: words[part.takes] }];
    const list = lists.choices(criterion);
    if (list) return [{ ...cells, kind: 'choice', message: words.choice, list }];
    const [most, step] = [criterion.max.value.toString(), criteria.scale.step.value.toString()];
    return [{ ...cells, kind: 'steps', least: '0', most, step, message: words.steps(most, step) }];
  });
}

/** The lists that cells choose from; they stand on the hidden sheet, beside what the form knows of itself. */
class Lists {
  readonly columns: (readonly string[])[] = [];
  readonly absences: { sheet: string; from: WorkPlace; to: WorkPlace };
  readonly #choices = new Map<object, { sheet: string; from: WorkPlace; to: WorkPlace }>();

  constructor({ sheets }: Form, locale: Locale) {
    this.absences = this.#listed(ABSENCES.map((kind) => ABSENCE_WORDS[kind]?.[locale] ?? kind));
    for (const criterion of sheets.flatMap(({ criteria }) => typedCriteria(criteria))) {
      const [part] = partsOf(criterion);
      if (part?.takes === 'choice') this.#choices.set(criterion, this.#listed(part.choices));
    }
  }

  choices(criterion: object): { sheet: string; from: WorkPlace; to: WorkPlace } | undefined {
    return this.#choices.get(criterion);
  }

  #listed(texts: readonly string[]): { sheet: string; from: WorkPlace; to: WorkPlace } {
    this.columns.push(texts);
    const column = FIRST_LIST + this.columns.length - 1;
    return { sheet: META_SHEET, from: { row: 0, column }, to: { row: Math.max(0, texts.length - 1), column } };
  }
}

/** Lists begin to the right of what the form knows. */
const FIRST_LIST = 4;

function metaSheet({ period }: FormsExported, { unit, asks, sheets }: Form, { columns }: Lists): WorkSheet {
  const scales = sheets.map(({ criteria }) => criteria);
  const rows = metaRows({
    period: period.id,
    unit: unit?.id,
    asks,
    scales: new Map(scales.map((scale) => [scale.id.value, fingerprintOf(scale)])),
    signatures: new Map(
      scales.flatMap((scale) =>
        typedCriteria(scale).map(
          (criterion) => [`${scale.id.value}.${criterion.id.value}`, signatureOf(criterion, scale)] as const,
        ),
      ),
    ),
  });
  const people = sheets.flatMap(({ kind, subjects }) => subjects.map(({ id, name }) => [kind, id, name]));
  const all = [...rows, ...people];
  const height = Math.max(all.length, ...columns.map((column) => column.length));
  const cell = (column: number, text: string | undefined): WorkCell[] =>
    text === undefined ? [] : [{ column, style: 'text', value: { text } }];
  return {
    name: META_SHEET,
    isHidden: true,
    columns: [],
    limits: [],
    rows: Array.from({ length: height }, (_, row) => ({
      cells: [
        ...(all[row] ?? []).flatMap((text, column) => cell(column, text)),
        ...columns.flatMap((list, i) => cell(FIRST_LIST + i, list[row])),
      ],
    })),
  };
}
