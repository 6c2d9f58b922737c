import { grouped } from '../base/grouped.ts';
import { Nearby, unaccented } from '../base/nearest.ts';
import type { Located } from '../source/located.ts';

interface Known {
  readonly id: Located<string>;
  readonly name: Located<string>;
}

/** All members or all units, to be found by what somebody wrote in place of their ids; built when first asked. */
export class Register {
  #ids: Nearby | undefined;
  #byName: ReadonlyMap<string, readonly Known[]> | undefined;
  #byWord: ReadonlyMap<string, readonly { readonly known: Known }[]> | undefined;

  constructor(readonly all: readonly Known[]) {}

  /** At most three ids that somebody may have meant. */
  near(id: string): string[] {
    this.#ids ??= new Nearby(new Set(this.all.map((known) => known.id.value)));
    return this.#ids.to(id);
  }

  /** Ids of whoever is called exactly so. */
  named(name: string): string[] {
    this.#byName ??= grouped(this.all, (known) => known.name.value);
    return idsOf(this.#byName.get(name) ?? []);
  }

  /** At most so many ids of those whose names hold these words in this order, whatever their accents. */
  saying(words: string, most: number): string[] {
    this.#byWord ??= grouped(this.all.flatMap(wordsOf), ({ word }) => word);
    const lists = words.split(' ').map((word) => this.#byWord?.get(word) ?? []);
    const [fewest = []] = lists.sort((a, b) => a.length - b.length);
    const found: Known[] = [];
    for (const { known } of fewest) {
      if (found.length === most) break;
      if (` ${unaccented(known.name.value)} `.includes(` ${words} `)) found.push(known);
    }
    return idsOf(found);
  }
}

function wordsOf(known: Known): { readonly known: Known; readonly word: string }[] {
  return [...new Set(unaccented(known.name.value).split(' '))].map((word) => ({ known, word }));
}

function idsOf(all: readonly Known[]): string[] {
  return all.map(({ id }) => id.value);
}
