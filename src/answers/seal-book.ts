import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { OpenSeal } from './open-seal.ts';

/** The seals of a workspace; each is opened once, when somebody asks for a period that it may hold. */
export class SealBook {
  readonly #names: readonly string[];
  readonly #opened = new Map<string, Promise<OpenSeal>>();

  constructor(
    readonly root: string,
    readonly home: Home,
  ) {
    this.#names = yamlFilesBelow(root, 'seals').map((path) => path.slice('seals/'.length, -'.yaml'.length));
  }

  /** The newest edition of each period, by the names of the files. */
  get standing(): readonly string[] {
    const newest = new Map<string, number>();
    for (const name of this.#names) {
      const { period, edition } = told(name);
      newest.set(period, Math.max(edition, newest.get(period) ?? 0));
    }
    return [...newest].map(([period, edition]) => `${period}.${edition}`);
  }

  /** All editions there are, by the names of the files. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** The newest seal of a period itself. */
  async of(period: Period): Promise<OpenSeal | undefined> {
    const name = this.standing.find((one) => told(one).period === period.id);
    return name === undefined ? undefined : await this.open(name);
  }

  /** The seal that holds a period's rows; nothing where it is open. */
  async holding(period: Period): Promise<OpenSeal | undefined> {
    for (const name of this.standing) {
      if (!mayHold(name, period)) continue;
      const opened = await this.open(name);
      if (opened.seal.periods.has(period.id)) return opened;
    }
    return undefined;
  }

  /** Whether a seal may hold a period, by the names of the files alone. */
  mayHold(period: Period): boolean {
    return this.standing.some((name) => mayHold(name, period));
  }

  open(name: string): Promise<OpenSeal> {
    const known = this.#opened.get(name) ?? OpenSeal.at(name, this.root, this.home);
    this.#opened.set(name, known);
    return known;
  }
}

/** The period and edition that a seal's name tells. */
export function told(name: string): { readonly period: string; readonly edition: number } {
  const [, period = name, edition = '0'] = /^(.*)\.(\d+)$/.exec(name) ?? [];
  return { period, edition: Number(edition) };
}

/** Weeks at either end of a period may begin before it or end after it. */
function mayHold(name: string, asked: Period): boolean {
  const closed = periodOf(told(name).period);
  return closed !== undefined && asked.from <= closed.to && closed.from <= asked.to;
}
