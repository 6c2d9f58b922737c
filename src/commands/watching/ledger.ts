import { STAGES, type Stage } from '../../base/work.ts';
import type { Host } from '../host.ts';

/** Time by the clock and of the processor, in milliseconds. */
export interface Spent {
  readonly ms: number;
  readonly cpu: number;
}

/** A file that was read or written. */
export interface FileTold extends Spent {
  readonly stage: 'reading' | 'writing';
  readonly file: string;
  readonly bytes: number;
}

/** Where time went: until the command began, in each stage, and in whatever is none. */
const PLACES = ['starting', ...STAGES, 'other'] as const;
export type Place = (typeof PLACES)[number];

type Gauges = Pick<Host, 'elapsed' | 'cpu'>;

/** Keeps which files were read and written, and how long each stage took: at any time the clock runs for one of them. */
export class Ledger {
  readonly files: FileTold[] = [];
  readonly #spent = new Map<Place, Spent>();
  readonly #open: { readonly stage: Stage }[] = [];
  #mark: Spent = { ms: 0, cpu: 0 };

  constructor(
    readonly gauges: Gauges,
    /** Told of each file once it is read or written. */
    readonly told: (file: FileTold) => void,
  ) {
    this.#passed('starting');
  }

  stage(stage: Stage): () => void {
    this.#passed(this.#place());
    const own = { stage };
    this.#open.push(own);
    return () => {
      this.#passed(this.#place());
      this.#open.splice(this.#open.indexOf(own), 1);
    };
  }

  file(stage: FileTold['stage'], file: string): (bytes: number) => void {
    const begun = this.#now();
    return (bytes) => {
      const told = { stage, file, bytes, ...between(begun, this.#now()) };
      this.files.push(told);
      this.told(told);
    };
  }

  /** Every place with what was spent there, in their order, up to now. */
  spent(): readonly (Spent & { readonly stage: Place })[] {
    this.#passed(this.#place());
    return PLACES.map((stage) => ({ stage, ...(this.#spent.get(stage) ?? NOTHING) }));
  }

  /** All of it. */
  total(): Spent {
    return this.#now();
  }

  #place(): Place {
    return this.#open.at(-1)?.stage ?? 'other';
  }

  /** What has passed since it was looked at last was spent here. */
  #passed(place: Place): void {
    const now = this.#now();
    const { ms, cpu } = between(this.#mark, now);
    const before = this.#spent.get(place) ?? NOTHING;
    this.#spent.set(place, { ms: before.ms + ms, cpu: before.cpu + cpu });
    this.#mark = now;
  }

  #now(): Spent {
    return { ms: this.gauges.elapsed(), cpu: this.gauges.cpu() };
  }
}

const NOTHING: Spent = { ms: 0, cpu: 0 };

function between(begun: Spent, now: Spent): Spent {
  return { ms: now.ms - begun.ms, cpu: now.cpu - begun.cpu };
}
