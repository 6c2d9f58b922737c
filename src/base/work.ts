/** The stages of the pipeline, in their order. */
export const STAGES = ['reading', 'checking', 'scoring', 'ranking', 'document', 'writing'] as const;
export type Stage = (typeof STAGES)[number];

/** What is gone through one after the other, so that somebody can be told how far it is. */
export type Course =
  | 'files'
  | 'periods'
  | 'checked'
  | 'scales'
  | 'forms'
  | 'made'
  | 'papers'
  | 'pdf'
  | 'seals'
  | 'packed'
  | 'written';

/** Who wants to know what is being worked on. */
export interface Watch {
  /** A stage begins; what is returned ends it. */
  stage(stage: Stage): () => void;
  /** A file is about to be read or written; what is returned says how many bytes it was. */
  file(stage: Extract<Stage, 'reading' | 'writing'>, path: string): (bytes: number) => void;
  course(course: Course, of: number): OnCourse;
}

export interface OnCourse {
  /** The one that is begun now, counted from 1. */
  step(at: number): void;
  over(): void;
}

/** Bundles of their own have this module once more: they share what listens. */
const shared = shareable(globalThis);

interface Shared {
  watch?: Watch | undefined;
  /** Told what was written so far, where a signal ends the process. */
  brokenOff?: (written: readonly string[]) => void;
  readonly written: string[];
  /** Whether a signal waits to be heard. */
  isListening?: true;
}

function shareable(all: object): Shared {
  const key = Symbol.for('emul.work');
  const known = Reflect.get(all, key);
  if (known) return known;
  const own: Shared = { written: [] };
  Reflect.set(all, key, own);
  return own;
}

/** Tells `watch` of all work from now on, and nobody where it is left out; returns who was told so far. */
export function watchedBy(watch: Watch | undefined): Watch | undefined {
  const before = shared.watch;
  shared.watch = watch;
  return before;
}

/** Work of a stage; where nobody watches, it is just done. */
export function during<T>(stage: Stage, work: () => T): T {
  const over = shared.watch?.stage(stage);
  if (!over) return work();
  let result: T | undefined;
  try {
    result = work();
    return result instanceof Promise ? (result.finally(over) as T) : result;
  } finally {
    if (!(result instanceof Promise)) over();
  }
}

/** A file is about to be read; what is returned is told how many bytes it was. */
export function readingBegun(path: string): ((bytes: number) => void) | undefined {
  return shared.watch?.file('reading', path);
}

/** A file is about to be written; what is returned is told how many bytes it was, once it is in place. */
export function writingBegun(path: string): (bytes: number) => void {
  const done = shared.watch?.file('writing', path);
  return (bytes) => {
    shared.written.push(path);
    done?.(bytes);
  };
}

/** Has `tell` say what was written so far, where a signal ends the process. */
export function whenBrokenOff(tell: (written: readonly string[]) => void): void {
  shared.written.length = 0;
  shared.brokenOff = tell;
}

/** A signal ends the process now. */
export function brokenOff(): void {
  shared.brokenOff?.(shared.written);
}

/** From now on a signal waits until it is heard. */
export function signalsWait(): void {
  shared.isListening = true;
}

let lastBreath = 0;
const MOST_BREATHLESS = 50;

/** Lets signals be heard and lines of progress be drawn between two files of many: whoever never waits for anything keeps them waiting. */
export async function breath(): Promise<void> {
  if (!shared.isListening && !shared.watch) return;
  if (performance.now() - lastBreath < MOST_BREATHLESS) return;
  await new Promise((resolve) => setImmediate(resolve));
  lastBreath = performance.now();
}

/** Something that goes on by steps which its owner counts. */
export function onCourse(course: Course, of: () => number): OnCourse | undefined {
  return shared.watch?.course(course, of());
}

/** Each of a list, one after the other, told as it comes to its turn. */
export function* each<T>(course: Course, all: readonly T[]): Generator<T, void, void> {
  const told = onCourse(course, () => all.length);
  try {
    for (const [i, item] of all.entries()) {
      told?.step(i + 1);
      yield item;
    }
  } finally {
    told?.over();
  }
}
