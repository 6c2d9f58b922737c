import type { Change } from '../editing/change.ts';
import type { Happened } from './filled-row.ts';
import { happenedValue } from './sheet-value.ts';
import type { Spot } from './spot.ts';
import type { AnotherHand } from './trouble.ts';

/** What bonuses or penalties of a row change in the files. */
export interface HappenedLaid {
  readonly changes: readonly (readonly [path: string, change: Change])[];
  readonly troubles: readonly { readonly trouble: AnotherHand; readonly column: number }[];
  readonly fresh: number;
  readonly same: number;
}

type List = 'bonus' | 'penalty';

/** Lays bonuses or penalties over the sheets of a subject: another number of times is another hand, none takes the line away. */
export function happenedMerged(
  items: readonly Happened[],
  list: List,
  spots: readonly Spot[],
  mayReplace: (place: string) => boolean,
): HappenedLaid {
  const merge = new HappenedMerge(list, spots, mayReplace);
  for (const item of items) merge.take(item);
  merge.end();
  return merge;
}

/** A line of a file that says how often something happened. */
interface Line {
  readonly spot: Spot;
  readonly place: number;
  readonly times: number;
  readonly basis: string | undefined;
}

class HappenedMerge implements HappenedLaid {
  readonly changes: [string, Change][] = [];
  readonly troubles: { readonly trouble: AnotherHand; readonly column: number }[] = [];
  fresh = 0;
  same = 0;
  readonly #fresh: Happened[] = [];
  readonly #gone = new Map<Spot, number[]>();

  constructor(
    readonly list: List,
    readonly spots: readonly Spot[],
    readonly mayReplace: (place: string) => boolean,
  ) {}

  take(item: Happened): void {
    const lines = this.#linesOf(item.event);
    const [first] = lines;
    if (!first) {
      if (item.value > 0) this.#fresh.push(item);
      return;
    }
    const there = lines.reduce((sum, { times }) => sum + times, 0);
    if (there === item.value) this.same += 1;
    else if (!this.#counted(item, first, lines, there)) return;
    if (item.value > 0 && item.basis !== undefined && lines.every(({ basis }) => basis !== item.basis))
      this.#rested(item, first);
  }

  /** Lines go from the last: the places of those before stay. */
  end(): void {
    for (const [{ path, index, entry }, places] of this.#gone) {
      const at = ['entries', index, this.list] as const;
      if (places.length === entry[this.list].length) this.changes.push([path, { do: 'remove', at }]);
      else
        for (const place of places.toSorted((a, b) => b - a))
          this.changes.push([path, { do: 'remove', at: [...at, place] }]);
    }
    this.#added();
  }

  #linesOf(event: string): Line[] {
    return this.spots.flatMap((spot) =>
      spot.entry[this.list].flatMap((happening, place) =>
        happening.event.value === event
          ? [{ spot, place, times: Number(happening.times?.value ?? 1), basis: happening.basis?.value }]
          : [],
      ),
    );
  }

  /** Another number of times; false where what stands there is kept. Lines besides the first keep their own papers. */
  #counted(item: Happened, first: Line, lines: readonly Line[], there: number): boolean {
    const times = item.value - (there - first.times);
    if (!this.mayReplace(`${this.list}.${item.event}`) || (item.value > 0 && times < 1)) {
      this.#tell(item, String(there), String(item.value), first);
      return false;
    }
    this.fresh += 1;
    if (item.value > 0) this.#set(first, 'times', times);
    else for (const { spot, place } of lines) this.#gone.set(spot, [...(this.#gone.get(spot) ?? []), place]);
    return true;
  }

  #rested(item: Happened, first: Line): void {
    if (first.basis === undefined || this.mayReplace(`${this.list}.${item.event}`)) {
      this.fresh += 1;
      this.#set(first, 'basis', item.basis ?? '');
    } else this.#tell(item, first.basis, item.basis ?? '', first);
  }

  #set({ spot, place }: Line, key: 'times' | 'basis', value: string | number): void {
    const at = ['entries', spot.index, this.list, place, key];
    this.changes.push([spot.path, { do: 'set', at, value, after: ['times', 'event'] }]);
  }

  #tell({ event, column }: Happened, there: string, here: string, { spot }: Line): void {
    const trouble = { id: 'another-hand', what: `${this.list}.${event}`, there, here, path: spot.path } as const;
    this.troubles.push({ trouble, column });
  }

  /** A list that is not there yet is set whole: begun twice, the file would have to be read again between them. */
  #added(): void {
    const [first] = this.spots;
    if (!first || this.#fresh.length === 0) return;
    const { path, index, entry } = first;
    this.fresh += this.#fresh.length;
    const [at, after] = [
      ['entries', index, this.list],
      ['council', 'head', 'self', 'name'],
    ];
    const values = this.#fresh.map(happenedValue);
    if ((entry.node.get(this.list)?.kind ?? 'nothing') === 'nothing' || this.#isEmptied(first))
      this.changes.push([path, { do: 'set', at, value: values, after }]);
    else for (const value of values) this.changes.push([path, { do: 'add', at, value, after }]);
  }

  #isEmptied(spot: Spot): boolean {
    return this.#gone.get(spot)?.length === spot.entry[this.list].length;
  }
}
