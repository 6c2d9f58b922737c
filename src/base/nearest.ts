/** How many letters must be typed, left out, changed or swapped with their neighbour to make one text of the other. */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) nextRow(rows, a, i, b);
  return rows[a.length]?.[b.length] ?? 0;
}

/** The distances of the first `i` letters of `a` from every beginning of `b`, made of the rows before. */
function nextRow(rows: number[][], a: string, i: number, b: string): number[] {
  const [row, before, next] = [rows[i - 1] ?? [], rows[i - 2] ?? [], [i]];
  for (let j = 1; j <= b.length; j += 1) {
    const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : change;
    next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
  }
  rows[i] = next;
  return next;
}

/** At most three of the known texts that somebody may have meant, nearest first; accents and case forgiven. */
export function nearest(text: string, known: Iterable<string>): string[] {
  return new Nearby(known).to(text);
}

/** Where more are known than this, a text more than two letters away is somebody else's. */
const MANY = 100;
const NEAR_AMONG_MANY = 2;
const MOST = 3;

interface Near {
  readonly name: string;
  readonly distance: number;
}

/** Known texts in the order of the alphabet: of those that begin alike the beginning is compared once. */
export class Nearby {
  readonly #known: readonly { readonly name: string; readonly plain: string }[];
  readonly #longest: number;
  readonly #told = new Map<string, string[]>();

  constructor(known: Iterable<string>) {
    const all = [...known].map((name) => ({ name, plain: unaccented(name) }));
    this.#longest = all.reduce((most, { plain }) => Math.max(most, plain.length), 0);
    this.#known = all.sort((a, b) => (a.plain < b.plain ? -1 : a.plain === b.plain ? 0 : 1));
  }

  /** At most three that somebody may have meant, nearest first. */
  to(text: string): string[] {
    const plain = unaccented(text);
    const told = this.#told.get(plain) ?? this.#near(plain);
    this.#told.set(plain, told);
    return told;
  }

  #near(plain: string): string[] {
    const own = Math.max(1, Math.floor(plain.length / 3));
    const limit = this.#known.length > MANY ? Math.min(own, NEAR_AMONG_MANY) : own;
    let found: Near[] = [];
    if (plain.length - limit > this.#longest) return [];
    for (let within = 0; within <= limit && found.length < MOST; within += 1) found = this.#within(plain, within);
    if (found.length < MOST) found.push(...this.#beginningWith(plain, limit));
    return found
      .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
      .slice(0, MOST)
      .map(({ name }) => name);
  }

  /** What begins with all that was typed, and is not as near as `limit`. */
  #beginningWith(plain: string, limit: number): Near[] {
    if (plain.length < 3) return [];
    const found: Near[] = [];
    for (let at = this.#firstBehind(0, (known) => known < plain); at < this.#known.length; at += 1) {
      const { name, plain: known } = this.#known[at] as { name: string; plain: string };
      if (!known.startsWith(plain)) break;
      if (known.length - plain.length > limit) found.push({ name, distance: known.length - plain.length });
    }
    return found;
  }

  #within(plain: string, limit: number): Near[] {
    const rows = [Array.from({ length: plain.length + 1 }, (_, i) => i)];
    const found: Near[] = [];
    let shared = 0;
    for (let at = 0; at < this.#known.length; ) {
      const { name, plain: known } = this.#known[at] as { name: string; plain: string };
      const reached = reach(rows, known, shared, plain, limit);
      const distance = rows[known.length]?.[plain.length] ?? 0;
      if (reached === known.length && distance <= limit) found.push({ name, distance });
      const start = known.slice(0, reached);
      // What begins like this is as far away.
      const next =
        reached === known.length ? at + 1 : this.#firstBehind(at, (other) => other <= start || other.startsWith(start));
      shared = Math.min(reached, sharedStart(known, this.#known[next]?.plain ?? ''));
      at = next;
    }
    return found;
  }

  /** The place of the first from `low` on that does not stand before. */
  #firstBehind(low: number, isBefore: (plain: string) => boolean): number {
    let [from, to] = [low, this.#known.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isBefore(this.#known[middle]?.plain ?? '')) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Works out the rows of a text behind those it shares with the one before; how many letters it took to see it is too far. */
function reach(rows: number[][], known: string, shared: number, plain: string, limit: number): number {
  for (let i = shared + 1; i <= known.length; i += 1) {
    const row = nextRow(rows, known, i, plain);
    // A swap looks two letters back.
    const isFar = (distance: number) => distance > limit;
    if (i < known.length && row.every(isFar) && rows[i - 1]?.every(isFar)) return i;
  }
  return known.length;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Small letters without accents, đ as d: what is compared where people are forgiven both. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
