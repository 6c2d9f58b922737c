import type { Filled } from './filled-row.ts';
import { keyOfSheet } from './spot.ts';

/** How far a row may write over what stands in the files. */
export interface Manner {
  readonly isReplacing: boolean;
  /** Whether another form of the same reading has said what stands at a place: that is never written over. */
  isOfAnother(place: string): boolean;
}

/** Which form of a reading was the first to say something at a place of a sheet: no other one of that reading writes over it. */
export class FirstGiven<Form extends object> {
  readonly #by = new Map<string, Form>();

  note(filled: Filled, form: Form): void {
    const sheet = keyOfSheet(filled);
    for (const place of placesOf(filled)) {
      const key = `${sheet} ${place}`;
      if (!this.#by.has(key)) this.#by.set(key, form);
    }
  }

  /** Whether what stands at a place came from another form than this. */
  isOfAnother(filled: Filled, place: string, form: Form): boolean {
    const first = this.#by.get(`${keyOfSheet(filled)} ${place}`);
    return first !== undefined && first !== form;
  }
}

/** The places of a sheet that a row says something of, as a merge names them. */
function placesOf({ marks, notes, absence, causes, remedies, bonus, penalty }: Filled): string[] {
  return [
    ...[...marks].flatMap(([column, own]) => [...own.keys()].map((criterion) => `${column}.${criterion}`)),
    ...[...notes.keys()].map((column) => `${column}.note`),
    ...(absence ? ['absence'] : []),
    ...(causes ? ['causes'] : []),
    ...(remedies ? ['remedies'] : []),
    ...bonus.map(({ event }) => `bonus.${event}`),
    ...penalty.map(({ event }) => `penalty.${event}`),
  ];
}
