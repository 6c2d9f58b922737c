import { cellAt } from '../../base/cell-address.ts';
import type { Cell, Merge } from './sheet.ts';
import { type Dressing, isLostIn, type Look, shownAs } from './styles.ts';

/** More areas than this nobody lays out by hand; beyond it any cell may be one of theirs. */
const MOST_AREAS = 500;

/** A bar or a sign in place of the value. */
const WITHOUT_VALUE: Dressing = { letters: undefined, ground: undefined, code: ';;;' };

/** Where a sheet dresses its cells otherwise while a condition holds. Conditions are never worked out: what one may hide is said to be. */
export class Conditional {
  readonly #dressed: { readonly area: Merge; readonly dressing: Dressing }[] = [];
  #areas: readonly Merge[] = [];

  constructor(readonly dressings: readonly Dressing[]) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'conditionalFormatting') this.#areas = areasIn(attribute('sqref') ?? '');
    else if (name === 'cfRule') this.#dress(this.dressings[Number(attribute('dxfId') ?? -1)]);
    else if (name === 'dataBar' || name === 'iconSet')
      this.#dress(attribute('showValue') === '0' ? WITHOUT_VALUE : undefined);
  }

  /** The same cells, those marked that a condition may hide. */
  marked(cells: readonly Cell[], lookOf: (place: number) => Look | undefined): readonly Cell[] {
    if (this.#dressed.length === 0) return cells;
    return cells.map((cell, i) => {
      const look = lookOf(i);
      const isHidden = cell.unseen === undefined && look !== undefined && this.#mayHide(cell, look);
      return isHidden ? { ...cell, unseen: 'condition' } : cell;
    });
  }

  #dress(dressing: Dressing | undefined): void {
    if (!dressing) return;
    for (const area of this.#areas) if (this.#dressed.length <= MOST_AREAS) this.#dressed.push({ area, dressing });
  }

  #mayHide(cell: Cell, look: Look): boolean {
    if (this.#dressed.length > MOST_AREAS) return true;
    return this.#dressed.some(({ area, dressing }) => holds(area, cell) && isLostIn(dressing, look, shownAs(cell)));
  }
}

function areasIn(sqref: string): Merge[] {
  return sqref.split(/\s+/).flatMap((ref) => {
    const [first, last = first] = ref.split(':').map(cellAt);
    if (!first || !last) return [];
    return [{ fromRow: first.row, fromColumn: first.column, toRow: last.row, toColumn: last.column }];
  });
}

function holds({ fromRow, fromColumn, toRow, toColumn }: Merge, { row, column }: Cell): boolean {
  return fromRow <= row && row <= toRow && fromColumn <= column && column <= toColumn;
}
