import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Block } from '../../../documents/document.ts';
import type { Cell, Row, Table } from '../../../documents/table.ts';
import { LETTERS, millimetres, rowLines } from './room.ts';

/** The first columns are as wide as their longest cell, so that it is known how long a line of the last one is. */
export function drawnParts(rows: readonly Row[], last: string | undefined, locale: Locale): Table {
  const words = WORDS[locale];
  const [name, , level] = lettersOf(rows);
  return {
    kind: 'table',
    columns: [
      { heading: words.part, align: 'left', weight: 0, width: millimetres(name) },
      { heading: words.points, align: 'right', weight: 0 },
      { heading: words.level, align: 'left', weight: 0, width: last === undefined ? 100 : millimetres(level) },
      ...(last === undefined ? [] : [{ heading: last, align: 'left' as const, weight: 0 }]),
    ],
    rows,
  };
}

/** How many lines its table takes. */
export function tableLines(blocks: readonly Block[]): number {
  const rows = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .filter((band) => band.kind === 'row');
  if (rows.length === 0) return 0;
  const letters = lettersOf(rows);
  return rows.reduce((sum, row) => sum + linesOf(row, letters), rowLines());
}

type Letters = readonly [name: number, points: number, level: number, last: number];

/** How many letters a line of each column holds. */
function lettersOf(rows: readonly Row[]): Letters {
  const longest = (column: number) => Math.max(LEAST, ...rows.map(({ cells }) => textOf(cells[column]).length));
  const [name, level] = [Math.min(longest(0), MOST.name), Math.min(longest(2), MOST.level)];
  return [name, LEAST, level, LETTERS.parts - name - level - LEAST];
}

/** The heads of these columns, and what they have at most before they break. */
const LEAST = 8;
const MOST = { name: 24, level: 16 };

function linesOf({ cells, remark }: Row, [name, points, level, last]: Letters): number {
  const [first, , third, fourth] = cells.map(textOf);
  if (remark) return rowLines([first ?? '', name], [remark.text, points + level + last]);
  return rowLines([first ?? '', name], [third ?? '', level], [fourth ?? '', last]);
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

const WORDS = bilingual({
  vi: { part: 'Kỳ', points: 'Điểm', level: 'Xếp\u00a0loại' },
  en: { part: 'Period', points: 'Points', level: 'Level' },
});
