import { anchors } from './anchors.ts';

/** A line of the old or new text, or of both; line numbers from 1. */
export interface DifferenceLine {
  readonly is: 'kept' | 'gone' | 'new';
  /** Its number in the new text, or in the old one where it is gone. */
  readonly number: number;
  readonly text: string;
}

/** Lines that stand together: what changed, with a few lines around. */
export type Hunk = readonly DifferenceLine[];

/** How many lines that stay are shown around those that change. */
const AROUND = 2;

/** What is different between two texts, line by line, with as few lines gone and new as there can be. Line ends make no difference. */
export function difference(before: string, after: string): Hunk[] {
  return hunksOf(allLines(linesOf(before), linesOf(after)));
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function allLines(old: readonly string[], fresh: readonly string[]): DifferenceLine[] {
  const steps = shortest(old, fresh);
  let [x, y] = [0, 0];
  return steps.map((is) => {
    if (is !== 'new') x++;
    if (is !== 'gone') y++;
    return { is, number: is === 'gone' ? x : y, text: (is === 'gone' ? old[x - 1] : fresh[y - 1]) ?? '' };
  });
}

type Step = DifferenceLine['is'];

/** Beyond so many lines gone or new in one place, nobody is helped by the shortest way, and it takes long to find. */
const MOST_STEPS = 200;
/** Longer texts are held together by the lines that stand once in both. */
const LONG = 400;

/** What both texts begin and end with, and the shortest way between the rest. */
function shortest(old: readonly string[], fresh: readonly string[]): Step[] {
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const [oldRest, freshRest] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  const between = oldRest.length + freshRest.length > LONG ? byAnchors(oldRest, freshRest) : piece(oldRest, freshRest);
  return [...Array<Step>(head).fill('kept'), ...between, ...Array<Step>(tail).fill('kept')];
}

/** From one line that stands once in both to the next. */
function byAnchors(old: readonly string[], fresh: readonly string[]): Step[] {
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  for (const anchor of [...anchors(old, fresh), { old: old.length, fresh: fresh.length }]) {
    for (const each of piece(old.slice(x, anchor.old), fresh.slice(y, anchor.fresh))) steps.push(each);
    if (anchor.old < old.length) steps.push('kept');
    [x, y] = [anchor.old + 1, anchor.fresh + 1];
  }
  return steps;
}

function piece(old: readonly string[], fresh: readonly string[]): Step[] {
  const between = old.length > 0 && fresh.length > 0 ? way(old, fresh) : undefined;
  return between ?? [...old.map(() => GONE), ...fresh.map(() => NEW)];
}

const GONE: Step = 'gone';
const NEW: Step = 'new';

/**
 * E. Myers, An O(ND) Difference Algorithm (1986): `reached` holds how far down the old text one gets on each diagonal with so
 * many lines gone or new; the trail of it is walked back. Nothing where that takes too many.
 */
function way(old: readonly string[], fresh: readonly string[]): Step[] | undefined {
  const most = Math.min(old.length + fresh.length, MOST_STEPS);
  const reached = new Reached(most);
  const trail: Reached[] = [];
  for (let steps = 0; steps <= most; steps++) {
    trail.push(reached.copy(steps));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = reached.isNew(diagonal, steps) ? reached.at(diagonal + 1) : reached.at(diagonal - 1) + 1;
      while (x < old.length && x - diagonal < fresh.length && old[x] === fresh[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (x >= old.length && x - diagonal >= fresh.length) return walkedBack(trail, old.length, fresh.length);
    }
  }
  return undefined;
}

class Reached {
  constructor(
    readonly reach: number,
    readonly cells = new Int32Array(2 * reach + 3),
  ) {}

  at(diagonal: number): number {
    return this.cells[diagonal + this.reach + 1] ?? 0;
  }

  set(diagonal: number, x: number): void {
    this.cells[diagonal + this.reach + 1] = x;
  }

  /** Whether the furthest way onto a diagonal comes by a line that is new, rather than by one that is gone. */
  isNew(diagonal: number, steps: number): boolean {
    return diagonal === -steps || (diagonal !== steps && this.at(diagonal - 1) < this.at(diagonal + 1));
  }

  copy(reach: number): Reached {
    const middle = this.reach + 1;
    return new Reached(reach, this.cells.slice(middle - reach - 1, middle + reach + 2));
  }
}

function walkedBack(trail: readonly Reached[], oldEnd: number, freshEnd: number): Step[] {
  const way: Step[] = [];
  let [x, y] = [oldEnd, freshEnd];
  for (const [steps, reached] of [...trail.entries()].reverse()) {
    const isNew = reached.isNew(x - y, steps);
    const from = x - y + (isNew ? 1 : -1);
    const fromX = reached.at(from);
    for (; x > fromX && y > fromX - from; x--, y--) way.push('kept');
    if (steps > 0) way.push(isNew ? 'new' : 'gone');
    [x, y] = [fromX, fromX - from];
  }
  return way.reverse();
}

function hunksOf(lines: readonly DifferenceLine[]): Hunk[] {
  const hunks: DifferenceLine[][] = [];
  let shownUpTo = 0;
  for (const [i, { is }] of lines.entries()) {
    if (is === 'kept') continue;
    const from = Math.max(0, i - AROUND);
    const last = hunks.at(-1);
    const end = Math.min(lines.length, i + AROUND + 1);
    if (last && from <= shownUpTo) last.push(...lines.slice(shownUpTo, end));
    else hunks.push(lines.slice(from, end));
    shownUpTo = end;
  }
  return hunks;
}
