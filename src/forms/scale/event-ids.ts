import { isId } from '../../base/id.ts';
import { unaccented } from '../../base/nearest.ts';
import type { CellPlace } from './fault.ts';
import { evened, type SaidValue } from './said.ts';

/** A new thing is called by so many words of its title at most. */
const MOST_WORDS = 4;

/** Ids of events: those that cells and the file say already, and those made of a title. */
export class EventIds {
  readonly #taken: Set<string>;

  /** `known` are the events of the file, id by title. */
  constructor(
    typed: Iterable<string>,
    readonly known: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#taken = new Set(typed);
  }

  /** An id for an event whose row says none: the one that the file has for this title, or a new one of its words. */
  made(title: string, at: CellPlace): SaidValue {
    const known = this.known.get(evened(title).toLowerCase());
    const id = known !== undefined && !this.#taken.has(known) ? known : this.#fresh(idOfTitle(title, MOST_WORDS));
    this.#taken.add(id);
    return { is: 'value', value: id, isExact: false, at };
  }

  #fresh(base: string): string {
    let id = base;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${base}-${number}`;
    return id;
  }
}

/** “Chậm thời hạn” → cham-thoi-han. */
export function idOfTitle(title: string, most: number): string {
  const words = unaccented(title).match(/[a-z0-9]+/g) ?? [];
  const id = words.slice(0, most).join('-').slice(0, 60).replace(/-$/, '');
  return isId(id) ? id : 'viec';
}
