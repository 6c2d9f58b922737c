import type { Period } from '../../calendar/period.ts';
import type { Results } from './read-part.ts';

/** What came of periods, where several of one workspace are asked for one after the other: each is worked out once. */
export class Remembered {
  readonly #known = new Map<string, { readonly period: Period; readonly results: Results }>();

  /** As it was read to a day. */
  get({ id }: Period, lastDay: string): Results | undefined {
    return this.#known.get(`${id} ${lastDay}`)?.results;
  }

  keep(period: Period, lastDay: string, results: Results): void {
    this.#known.set(`${period.id} ${lastDay}`, { period, results });
  }

  /** Lets go of periods that nobody will ask for. */
  forget(isPast: (period: Period) => boolean): void {
    for (const [key, { period }] of this.#known) if (isPast(period)) this.#known.delete(key);
  }
}
