import type { ScaleExported } from '../../answers/entry/scale-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Workbook, WorkCell, WorkRow, WorkSheet } from '../../documents/workbook.ts';
import {
  DUTY_COLUMNS,
  EVENT_COLUMNS,
  kindInCondition,
  LEVEL_COLUMNS,
  LINE_COLUMNS,
  type Part,
  PRODUCT_COLUMNS,
  type ScaleColumn,
} from '../../forms/scale/columns.ts';
import { EXAMPLE_EVENTS, EXAMPLE_LINES, type ExampleLine } from '../../forms/scale/example-lines.ts';
import { dutyRows, eventRows, levelRows, lineRows, productRows, type ScaleRow } from '../../forms/scale/scale-rows.ts';
import { codeOf } from '../../forms/scale/scale-sheet.ts';
import { SETTINGS } from '../../forms/scale/settings.ts';
import type { Criteria } from '../../model/criteria.ts';
import { productRuleOf } from '../../scoring/modes/index.ts';
import { rowHeight } from './row-height.ts';
import { valueCell } from './scale-cells.ts';
import { guideRows } from './scale-guide.ts';
import { Lists } from './scale-lists.ts';
import { settingRows } from './scale-settings.ts';
import { SCALE_SHEETS } from './scale-words.ts';

/** A scale as a workbook: how it works, its lines, bonus and penalty, levels, and for whom it is. */
export function scaleWorkbook(exported: ScaleExported, locale: Locale): Workbook {
  const lists = new Lists(exported, locale);
  const { criteria, own } = exported;
  const isNew = criteria === undefined;
  const line = tableSheet('line', LINE_COLUMNS, {
    rows: criteria ? lineRows(criteria) : (own?.rows ?? []),
    examples: isNew && !own ? EXAMPLE_LINES : [],
    blank: 30,
  });
  const event = tableSheet('event', EVENT_COLUMNS, {
    rows: criteria ? eventRows(criteria) : [],
    examples: isNew ? EXAMPLE_EVENTS : [],
    blank: 12,
  });
  const duty = tableSheet('duty', DUTY_COLUMNS, { rows: criteria ? dutyRows(criteria) : [], examples: [], blank: 15 });
  const level = tableSheet('level', LEVEL_COLUMNS, {
    rows: criteria ? levelRows(criteria) : newLevels(exported),
    examples: [],
    blank: 10,
  });
  // A new scale may well count products: without this sheet nobody would know where to list them.
  const products = !criteria || hasProducts(criteria) ? [productSheet()] : [];
  const settings = settingSheet();
  return { sheets: [guide(), line, event, level, duty, ...products, settings, lists.sheet()] };

  function productSheet(): WorkSheet {
    const rows = criteria ? productRows(criteria) : [];
    return tableSheet('product', PRODUCT_COLUMNS, { rows, examples: [], blank: 20 });
  }

  function guide(): WorkSheet {
    return {
      name: SCALE_SHEETS[locale].guide,
      columns: [{ width: 110 }],
      limits: [],
      rows: guideRows(exported, locale),
    };
  }

  function settingSheet(): WorkSheet {
    const shown = SETTINGS.filter(({ key }) => !key.startsWith('bonus.'));
    const name = SCALE_SHEETS[locale].scale;
    const { rows, limits } = settingRows(exported, shown, { locale, lists, head: 2, withId: true });
    const top = heading(SCALE_SHEETS[locale].titles.scale, 3, SCALE_SHEETS[locale].how.scale);
    return {
      name,
      columns: [{ width: 4 }, { width: 40 }, { width: 60 }, { width: 56 }],
      limits,
      isFree: true,
      rows: [...top, ...rows],
    };
  }

  function tableSheet(
    part: Exclude<Part, 'scale'>,
    columns: readonly ScaleColumn[],
    { rows, examples, blank }: Table,
  ): WorkSheet {
    const words = SCALE_SHEETS[locale];
    const widths = columns.map(({ width }) => width);
    const own = part === 'event' ? SETTINGS.filter(({ key }) => key.startsWith('bonus.')) : [];
    const above = settingRows(exported, own, { locale, lists, head: 2, withId: false });
    const top = [...heading(words.titles[part], columns.length, words.how[part]), ...above.rows];
    const head = top.length + 2;
    const data = [
      ...examples.map((example) => exampleRow(example, columns)),
      ...rows.map((row) =>
        grown(
          row.is,
          columns.map((column, at) => valueCell(column, kindAt(part, column, row), at, row, exported, locale)),
        ),
      ),
      ...Array.from(
        { length: blank },
        (): WorkRow => ({ height: 20, cells: columns.map((_, column) => ({ column, style: 'open-text' as const })) }),
      ),
    ];
    return {
      name: words[part],
      columns: widths.map((width) => ({ width })),
      frozen: { rows: head, columns: part === 'line' ? 3 : 1 },
      isFree: true,
      limits: [
        ...above.limits,
        ...columns.flatMap((column, at) => lists.limit(column, at, head, head + data.length - 1)),
      ],
      rows: [
        ...top,
        {
          height: 52,
          cells: cells(
            'heading',
            columns.map(({ words }) => words[locale]),
          ),
        },
        {
          height: 10,
          cells: cells(
            'code',
            columns.map(({ key }) => codeOf(part, key)),
          ),
        },
        ...data,
      ],
    };

    function grown(_: ScaleRow['is'], row: readonly WorkCell[]): WorkRow {
      return { height: rowHeight(row, widths), cells: row };
    }
  }

  function exampleRow(example: ExampleLine, columns: readonly ScaleColumn[]): WorkRow {
    const values = {
      ...example,
      [columns[0]?.key ?? '']: 'example',
      ...(example['side'] ? { per: example['per'] } : {}),
    };
    const row: ScaleRow = { is: 'inside', values };
    return {
      height: 20,
      cells: columns.map((column, at) => ({
        ...valueCell(column, column.is, at, row, exported, locale),
        style: 'example' as const,
      })),
    };
  }
}

/** Whether a scale counts products, or lists some. */
function hasProducts(criteria: Criteria): boolean {
  const all = criteria.groups.flatMap((group) => group.criteria);
  return (
    criteria.node.get('catalogue') !== undefined || all.some((criterion) => productRuleOf(criterion) !== undefined)
  );
}

interface Table {
  readonly rows: readonly ScaleRow[];
  readonly examples: readonly ExampleLine[];
  readonly blank: number;
}

function kindAt(part: Part, column: ScaleColumn, { values }: ScaleRow): ScaleColumn['is'] {
  return (part === 'level' ? kindInCondition(values['condition'], column.key) : undefined) ?? column.is;
}

/** A blank table begins with the levels of the regulation: which there are is known, what they ask is not. */
function newLevels({ names }: ScaleExported): ScaleRow[] {
  return names.level.all.map(({ id }, at, all) => ({
    is: 'criterion',
    values: { level: id, ...(at < all.length - 1 ? { condition: 'points' } : {}) },
  }));
}

function heading(title: string, columns: number, how: string): WorkRow[] {
  return [
    { cells: [{ column: 0, style: 'title', value: { text: title } }] },
    { height: 50, cells: [{ column: 0, style: 'text', value: { text: how }, span: { columns } }] },
  ];
}

function cells(style: 'heading' | 'code', texts: readonly string[]): WorkCell[] {
  return texts.map((text, column) => ({ column, style, value: { text } }));
}
