import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { blank, type Prose } from '../../documents/prose.ts';
import type { Band, Cell, Column, Row, Table as TableBlock } from '../../documents/table.ts';
import { standsOut } from '../../documents/table.ts';
import { cellText } from '../cell-text.ts';
import { alignOf } from '../paper/aligned.ts';
import { columnGroups } from '../paper/column-groups.ts';
import { type FittedTable, fittedOnPaper, PADDING } from '../paper/columns.ts';
import { isKept, isShort } from '../paper/kept-rows.ts';
import { onPaper } from '../paper/on-paper.ts';
import { paragraph } from './paragraphs.ts';
import { cellRuns } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { cellStyle, headStyle } from './styles.ts';
import { twips } from './units.ts';

/** A cell to write in by hand is at least so high, in millimetres. */
const HAND = 8;

interface Look {
  readonly isBold: boolean;
  /** Whether the row stays with the one below it. */
  readonly keepNext: boolean;
}

/**
 * A table over the whole width: its head again on each page, no row parted. Where what follows may not stand alone (who
 * signs, a note), its last rows go to the next page with it.
 */
export function table(block: TableBlock, sheet: Sheet, leads = false): (Paragraph | Table)[] {
  const shown = onPaper(block);
  return [
    ...(block.caption === undefined ? [] : [paragraph('Caption', block.caption, sheet)]),
    new Grid(shown, sheet, leads).drawn(),
  ];
}

class Grid {
  readonly #fitted: FittedTable;

  constructor(
    readonly block: TableBlock,
    readonly sheet: Sheet,
    readonly leads: boolean,
  ) {
    this.#fitted = fittedOnPaper(block, sheet.room, sheet.locale, sheet.style.tableSize);
  }

  drawn(): Table {
    const { widths } = this.#fitted;
    const above = twips(this.sheet.style.cellPadding);
    const isWhole = isShort(this.block, this.#fitted, this.sheet.height, this.sheet.locale);
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
      columnWidths: widths.map(twips),
      margins: { left: twips(PADDING), right: twips(PADDING), top: above, bottom: above },
      rows: [
        ...this.#head(),
        ...this.block.rows.map((row, i) =>
          row.kind === 'band' ? this.#band(row) : this.#row(row, isKept(i, this.block, isWhole, this.leads)),
        ),
      ],
    });
  }

  #head(): TableRow[] {
    const { columns } = this.block;
    const groups = columnGroups(columns);
    const row = (children: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children });
    if (groups.every(({ under }) => under === undefined)) {
      return [row(columns.map((column, i) => this.#headCell(column.heading, i)))];
    }
    const above = groups.map(({ under, first, count }) =>
      under === undefined
        ? this.#headCell(columns[first]?.heading ?? '', first, { rowSpan: 2 })
        : this.#headCell(under, first, { columnSpan: count }),
    );
    const below = columns.flatMap(({ under, heading }, i) => (under === undefined ? [] : [this.#headCell(heading, i)]));
    return [row(above), row(below)];
  }

  #headCell(text: string, i: number, span: { rowSpan?: number; columnSpan?: number } = {}): TableCell {
    return new TableCell({
      ...span,
      width: this.#width(i, span.columnSpan ?? 1),
      verticalAlign: VerticalAlign.CENTER,
      children: [
        new Paragraph({
          style: headStyle(this.#fitted.size),
          keepNext: true,
          children: cellRuns(text, this.sheet.comments),
        }),
      ],
    });
  }

  /** What kind follows, or whose: stays with the row below it. */
  #band({ text, depth }: Band): TableRow {
    const count = this.block.columns.length;
    const { size } = this.#fitted;
    const style = depth === 1 ? headStyle(size) : cellStyle(size);
    const prose: Prose = depth === 1 ? text : [{ kind: 'strong', text }];
    const children = [
      new Paragraph({
        style,
        keepNext: true,
        alignment: AlignmentType.LEFT,
        children: cellRuns(prose, this.sheet.comments),
      }),
    ];
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ columnSpan: count, width: this.#width(0, count), children })],
    });
  }

  #row(row: Row, keepNext: boolean): TableRow {
    const { cells, remark } = row;
    const { columns, isForm, rowHeight = isForm ? HAND : 0 } = this.block;
    const drawn = cells.map((cell, i) => this.#cell(cell, i, columns[i], { isBold: standsOut(row), keepNext }));
    const rest = columns.length - cells.length;
    if (rest > 0) drawn.push(this.#restCell(remark ?? { kind: 'blank' }, cells.length, rest, keepNext));
    return new TableRow({
      cantSplit: true,
      ...(rowHeight > 0 && { height: { value: twips(rowHeight), rule: HeightRule.ATLEAST } }),
      children: drawn,
    });
  }

  #cell(cell: Cell, i: number, column: Column | undefined, look: Look): TableCell {
    return new TableCell({
      width: this.#width(i, 1),
      verticalAlign: VerticalAlign.CENTER,
      children: [this.#text(cell, ALIGN[alignOf(cell, column)], look)],
    });
  }

  /** A remark takes the columns that are left. */
  #restCell(cell: Cell, from: number, count: number, keepNext: boolean): TableCell {
    return new TableCell({
      columnSpan: count,
      width: this.#width(from, count),
      verticalAlign: VerticalAlign.CENTER,
      children: [this.#text(cell, AlignmentType.LEFT, { isBold: false, keepNext })],
    });
  }

  #text(
    cell: Cell,
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
    { isBold, keepNext }: Look,
  ): Paragraph {
    const said = proseOf(cell, this.sheet);
    const prose: Prose = isBold && typeof said === 'string' ? { kind: 'strong', text: said } : said;
    return new Paragraph({
      style: cellStyle(this.#fitted.size),
      alignment,
      ...(keepNext && { keepNext }),
      children: cellRuns(prose, this.sheet.comments),
    });
  }

  #width(first: number, count: number) {
    const widths = this.#fitted.widths.slice(first, first + count);
    return { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA };
  }
}

function proseOf(cell: Cell, { locale }: Sheet): Prose {
  if (cell.kind === 'prose') return cell.prose;
  if (cell.kind === 'open' && cell.hint !== undefined) return blank(cell.hint);
  return cellText(cell, locale);
}

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, centre: AlignmentType.CENTER } as const;
