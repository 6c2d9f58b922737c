import CliTable from 'cli-table3';
import { widthOf } from '../../base/width.ts';
import type { Column } from '../../documents/table.ts';
import { GAP } from './columns.ts';

/** A cell of a grid: its lines, broken already, over as many columns as it spans. */
export interface Span {
  readonly lines: readonly string[];
  readonly align: Column['align'];
  readonly colSpan: number;
}

/** No lines but those that are drawn as rows: an office reads columns, and a rule above and below. */
const NO_LINES = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
  middle: ' '.repeat(GAP),
};

/** The library looks at each pair of cells in a table, so what it is handed at once is bounded. */
const ROWS_AT_ONCE = 8;

/** Rows of cells in lines, in columns of these widths. */
export function gridLines(rows: readonly (readonly Span[])[], widths: readonly number[]): string[] {
  const lines: string[] = [];
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    lines.push(...drawn(rows.slice(first, first + ROWS_AT_ONCE), widths));
  return lines;
}

function drawn(rows: readonly (readonly Span[])[], widths: readonly number[]): string[] {
  const standIns = new StandIns();
  const grid = new CliTable({
    chars: NO_LINES,
    colWidths: widths.map((width) => Math.max(1, width)),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows)
    grid.push(
      row.map(({ lines, align, colSpan }) => ({
        content: standIns.put(lines.join('\n')),
        hAlign: align === 'centre' ? 'center' : align,
        colSpan,
      })),
    );
  return standIns
    .putBack(grid.toString())
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Whatever is no Latin letter with its marks, punctuation, an arrow or a line. */
const OTHER =
  /(?![\n\u001b\u0020-\u024f\u1e00-\u1eff\u2000-\u203b\u2190-\u2193\u2500-\u25a9])\P{M}\p{M}*|\P{M}[\u0300-\u036f]*(?![\u0300-\u036f])\p{M}+/gu;
const STAND_IN = /[\u{f0000}-\u{ffffc}]\u{ffffd}?/gu;
const FIRST = 0xf0000;
const MOST = 0xfffd;
const FILLER = '\u{ffffd}';

/**
 * The library measures some scripts and signs otherwise than terminals do, and would cut what it takes for too long:
 * letters that nobody uses stand in for them.
 */
class StandIns {
  readonly #of = new Map<string, string>();

  put(text: string): string {
    return text.replace(OTHER, (character) => this.#of.get(character) ?? this.#another(character));
  }

  putBack(text: string): string {
    if (this.#of.size === 0) return text;
    const characters = new Map([...this.#of].map(([character, standIn]) => [standIn, character]));
    return text.replace(STAND_IN, (standIn) => characters.get(standIn) ?? standIn);
  }

  #another(character: string): string {
    if (this.#of.size === MOST) return character;
    const standIn = String.fromCodePoint(FIRST + this.#of.size) + FILLER.repeat(Math.max(0, widthOf(character) - 1));
    this.#of.set(character, standIn);
    return standIn;
  }
}
