import { commonDivisor } from '../../base/decimal-text.ts';
import { OutOfReach } from './lattice.ts';
import { common, joined, MOST_SPANS, moved, type Span, type Spans, sumsOf, united, within, workOf } from './spans.ts';

/** A set of cells as spans: its points, and the stretches between two points. */
export class Sparse {
  constructor(
    readonly points: Spans,
    readonly stretches: Spans,
  ) {}

  static of(spans: readonly Span[]): Sparse {
    const isPoint = ({ from }: Span) => from % 2 === 0;
    return new Sparse(joined(spans.filter(isPoint)), joined(spans.filter((span) => !isPoint(span))));
  }

  /** One cell, then every so many, `count` of them in all. */
  static run(from: number, stride: number, count: number): Sparse {
    const last = from + (count - 1) * stride;
    if (stride === 2) return Sparse.of([{ from, to: last }]);
    if (stride === 1) return Sparse.of([0, 1].map((by) => ({ from: from + by, to: last - ((last - from - by) % 2) })));
    if (count > MOST_SPANS) throw new OutOfReach();
    return Sparse.of(Array.from({ length: count }, (_, i) => ({ from: from + i * stride, to: from + i * stride })));
  }

  get all(): Span[] {
    return [...this.points, ...this.stretches];
  }

  get spans(): Sparse {
    return this;
  }

  /** How many spans there are. */
  get count(): number {
    return this.points.length + this.stretches.length;
  }

  get low(): number {
    return Math.min(...this.#each(([first]) => first?.from ?? Number.POSITIVE_INFINITY));
  }

  get high(): number {
    return Math.max(...this.#each((spans) => spans.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
  }

  get width(): number {
    return this.count === 0 ? 0 : this.high - this.low + 1;
  }

  /** Of how many cells the distances from the lowest are whole multiples; 0 of a single cell. */
  get stride(): number {
    const { low, all } = this;
    return all.flatMap(({ from, to }) => [from - low, ...(from < to ? [2] : [])]).reduce(divisor, 0);
  }

  get print(): number {
    return this.all.reduce((print, { from, to }) => Math.imul(print ^ from, 0x01000193) ^ Math.imul(to, 31), 1);
  }

  isSameAs(other: Sparse): boolean {
    const [some, others] = [this.all, other.all];
    return (
      some.length === others.length && some.every(({ from, to }, i) => from === others[i]?.from && to === others[i]?.to)
    );
  }

  get open(): Sparse {
    return new Sparse([], this.stretches);
  }

  has(cell: number): boolean {
    return this.hasAll(cell, cell);
  }

  /** Cells from the lowest up. */
  *ascending(): Generator<number> {
    const [points, stretches] = this.#each(cellsOf);
    let [point, other] = [points?.next(), stretches?.next()];
    while (point?.done === false || other?.done === false) {
      if (other?.done !== false || (point?.done === false && point.value < other.value)) {
        if (point?.done === false) yield point.value;
        point = points?.next();
      } else {
        yield other.value;
        other = stretches?.next();
      }
    }
  }

  /** Whether every second cell from one to another is in it, the ends included. */
  hasAll(from: number, to: number): boolean {
    return this.#of(from).some((span) => span.from <= from && span.to >= to);
  }

  between(from: number, to: number): Sparse {
    return new Sparse(within(this.points, from, to), within(this.stretches, from, to));
  }

  moved(by: number): Sparse {
    const [points, stretches] = this.#each((spans) => moved(spans, by));
    return by % 2 === 0 ? new Sparse(points ?? [], stretches ?? []) : new Sparse(stretches ?? [], points ?? []);
  }

  negated(): Sparse {
    const turned = (spans: Spans) => spans.map(({ from, to }) => ({ from: 0 - to, to: 0 - from })).reverse();
    return new Sparse(turned(this.points), turned(this.stretches));
  }

  common({ points, stretches }: Sparse): Sparse {
    return new Sparse(common(this.points, points), common(this.stretches, stretches));
  }

  /** Every sum of a cell of this and a cell of the other. */
  plus({ points, stretches }: Sparse): Sparse {
    return new Sparse(
      united(sumsOf(this.points, points), sumsOf(this.stretches, stretches)),
      united(sumsOf(this.points, stretches), sumsOf(this.stretches, points)),
    );
  }

  /** About how many spans are looked at for that. */
  workWith({ points, stretches }: Sparse): number {
    return [points, stretches].reduce(
      (work, other) => work + workOf(this.points, other) + workOf(this.stretches, other),
      0,
    );
  }

  #of(cell: number): Spans {
    return cell % 2 === 0 ? this.points : this.stretches;
  }

  #each<T>(of: (spans: Spans) => T): T[] {
    return [of(this.points), of(this.stretches)];
  }
}

function* cellsOf(spans: Spans): Generator<number, undefined> {
  for (const { from, to } of spans) for (let cell = from; cell <= to; cell += 2) yield cell;
}

function divisor(first: number, other: number): number {
  return first === 0 && other === 0 ? 0 : commonDivisor(first, other);
}
