import { OutOfReach } from './lattice.ts';

/** Cells from one to another, every second of them: points beside one another, or the stretches between such points. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Spans of one kind from the lowest up, none of which touches the next: few of them hold sets however wide. */
export type Spans = readonly Span[];

/** More spans than this are not held. */
export const MOST_SPANS = 1 << 19;

/** As few spans as hold the same cells. */
export function joined(spans: readonly Span[]): Spans {
  return united(
    spans.toSorted((span, other) => span.from - other.from),
    [],
  );
}

/** Those of two lists, each from the lowest up, as few as hold the same cells. */
export function united(some: Spans, others: Spans): Spans {
  const all: Span[] = [];
  for (let [i, j] = [0, 0]; i < some.length || j < others.length; ) {
    const [span, other] = [some[i], others[j]];
    const isFirst = span !== undefined && !(other && other.from < span.from);
    add(all, (isFirst ? span : other) as Span);
    if (isFirst) i += 1;
    else j += 1;
  }
  if (all.length > MOST_SPANS) throw new OutOfReach();
  return all;
}

/** Puts a span behind those before it, or into the last. */
function add(all: Span[], span: Span): void {
  const last = all[all.length - 1];
  if (!last || span.from > last.to + 2) all.push(span);
  else if (span.to > last.to) all[all.length - 1] = { from: last.from, to: span.to };
}

/** What of them lies from one cell to another, both included. */
export function within(spans: Spans, from: number, to: number): Spans {
  const first = placeOf(spans, (span) => span.to >= from);
  const some = spans.slice(
    first,
    Math.max(
      first,
      placeOf(spans, (span) => span.from > to),
    ),
  );
  const [lowest, highest] = [some[0], some.at(-1)];
  if (lowest && lowest.from < from) some[0] = { from: from + Math.abs((from - lowest.from) % 2), to: lowest.to };
  const last = some.at(-1);
  if (last && highest && highest.to > to) some[some.length - 1] = { ...last, to: to - Math.abs((highest.to - to) % 2) };
  return some.filter((span) => span.from <= span.to);
}

/** Where the first is of which that holds; it holds of all after it. */
function placeOf(spans: Spans, holds: (span: Span) => boolean): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span && holds(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is in both. */
export function common(some: Spans, others: Spans): Spans {
  const all: Span[] = [];
  for (let [i, j] = [0, 0]; ; ) {
    const [span, other] = [some[i], others[j]];
    if (!span || !other) return all;
    const [from, to] = [Math.max(span.from, other.from), Math.min(span.to, other.to)];
    if (from <= to) all.push({ from, to });
    if (span.to < other.to) i += 1;
    else j += 1;
  }
}

/** A span so many times, each time as far from the one before. */
interface Row extends Span {
  readonly stride: number;
  readonly count: number;
}

const knownRows = new WeakMap<Spans, readonly Row[]>();

/** Spans as rows, each as long as it goes on. */
function rowsOf(spans: Spans): readonly Row[] {
  const known = knownRows.get(spans);
  if (known) return known;
  const all: Row[] = [];
  for (let i = 0; i < spans.length; i += all.at(-1)?.count ?? 1) {
    const [first, next] = [spans[i] as Span, spans[i + 1]];
    const stride = next ? next.from - first.from : 0;
    const isNext = (count: number) =>
      stride > 0 &&
      spans[i + count]?.from === first.from + count * stride &&
      spans[i + count]?.to === first.to + count * stride;
    let count = 1;
    while (isNext(count)) count += 1;
    all.push({ from: first.from, to: first.to, stride, count });
  }
  knownRows.set(spans, all);
  return all;
}

/** About how many spans are looked at to add some to others. */
export function workOf(some: Spans, others: Spans): number {
  return inRows(some, others).work;
}

interface InRows {
  readonly rows: readonly Row[];
  readonly many: Spans;
  readonly work: number;
}

/** The one taken apart into rows, the other whole: by whichever way makes less work, as far as that is worth finding out. */
function inRows(some: Spans, others: Spans): InRows {
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  const rows = rowsAnd(few, many);
  if (rows.rows.length <= FEW_ROWS) return rows;
  const other = rowsAnd(many, few);
  return other.work < rows.work ? other : rows;
}

const FEW_ROWS = 8;

function rowsAnd(few: Spans, many: Spans): InRows {
  const rows = rowsOf(few);
  return { rows, many, work: rows.reduce((sum, { count }) => sum + (1 + Math.log2(count)) * many.length, 0) };
}

/** Every sum of a cell of one and a cell of the other. */
export function sumsOf(some: Spans, others: Spans): Spans {
  const { rows: all, many, work } = inRows(some, others);
  if (work > MOST_WORK) throw new OutOfReach();
  const [first, ...rest] = all.map((row) => repeated(many, row));
  return rest.length > 0 ? joined([first ?? [], ...rest].flat()) : (first ?? []);
}

const MOST_WORK = 1 << 19;

/** All of them added to each span of a row: what is there, joined by itself moved on, is there twice as often. */
function repeated(spans: Spans, { from, to, stride, count }: Row): Spans {
  const first = spans.map((span) => ({ from: span.from + from, to: span.to + to }));
  let all: Spans = from === to ? first : united(first, []);
  for (let times = 1; times < count; ) {
    const more = Math.min(times, count - times);
    all = united(all, moved(all, more * stride));
    times += more;
  }
  return all;
}

export function moved(spans: Spans, by: number): Span[] {
  return spans.map(({ from, to }) => ({ from: from + by, to: to + by }));
}
