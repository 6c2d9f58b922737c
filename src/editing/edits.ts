import type { Edit } from './edit.ts';
import { type Splice, spliced } from './splice.ts';
import type { Stretch } from './stretch.ts';

/** Splices lie in drawers of so many characters: what overlaps is looked for in a drawer or two, not among all. */
const DRAWER = 256;

interface Drawer {
  readonly stretches: Set<Splice>;
  /** Where text is put without any being taken, and how often. */
  readonly points: Map<number, number>;
}

/** Edits of one text that wait to be made together. */
export class Edits {
  readonly #made: Edit[] = [];
  readonly #drawers = new Map<number, Drawer>();
  readonly #begun = new Set<string>();
  readonly #removed = new Map<number, number>();

  get isEmpty(): boolean {
    return this.#made.length === 0;
  }

  get lost(): Stretch[] {
    return this.#made.flatMap(({ lost }) => lost ?? []);
  }

  madeIn(text: string): string {
    return spliced(
      text,
      this.#made.flatMap(({ splices }) => splices),
    );
  }

  /** Puts an edit beside the others, if it comes out the same whether these are made before it or with it. */
  join(edit: Edit): boolean {
    const { splices, begins, removes } = edit;
    if (begins !== undefined && this.#begun.has(begins)) return false;
    // Items move up when one before them goes, and the last pair leaves `{}`.
    if (removes && (removes.isItem || (this.#removed.get(removes.from) ?? 0) + 1 >= removes.of)) return false;
    if (splices.some((splice) => this.#overlaps(splice))) return false;
    this.put(edit);
    return true;
  }

  put(edit: Edit): void {
    this.#made.push(edit);
    if (edit.begins !== undefined) this.#begun.add(edit.begins);
    if (edit.removes) this.#removed.set(edit.removes.from, (this.#removed.get(edit.removes.from) ?? 0) + 1);
    for (const splice of edit.splices) this.#mark(splice, 1);
  }

  /** Takes back what was put last, until so many are left. */
  backTo(count: number): void {
    for (const { begins, removes, splices } of this.#made.splice(count)) {
      if (begins !== undefined) this.#begun.delete(begins);
      if (removes) this.#removed.set(removes.from, (this.#removed.get(removes.from) ?? 0) - 1);
      for (const splice of splices) this.#mark(splice, -1);
    }
  }

  get count(): number {
    return this.#made.length;
  }

  #mark(splice: Splice, by: 1 | -1): void {
    for (const drawer of this.#across(splice)) {
      if (splice.start === splice.end) drawer.points.set(splice.start, (drawer.points.get(splice.start) ?? 0) + by);
      else if (by > 0) drawer.stretches.add(splice);
      else drawer.stretches.delete(splice);
    }
  }

  /** Text put at the end of what is replaced, or where other text is put, stands behind it. */
  #overlaps({ start, end }: Splice): boolean {
    for (const { stretches, points } of this.#across({ start, end })) {
      for (const other of stretches) if (start < other.end && other.start < end) return true;
      for (const [point, times] of points) if (times > 0 && start < point && point < end) return true;
    }
    return false;
  }

  *#across({ start, end }: Stretch): Generator<Drawer> {
    for (let at = Math.floor(start / DRAWER); at <= Math.floor(end / DRAWER); at++) {
      const drawer = this.#drawers.get(at) ?? { stretches: new Set(), points: new Map() };
      this.#drawers.set(at, drawer);
      yield drawer;
    }
  }
}
