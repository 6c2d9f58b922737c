import type { Words } from '../base/locale.ts';
import { insideSentence } from '../base/sentence.ts';
import type { Home } from '../source/home.ts';
import type { Schema } from './description.ts';

/** What the keys of each kind of file are called inside a sentence, by its schema; a key of several places as at the first. */
export class KeyTitles {
  readonly #known = new Map<string, ReadonlyMap<string, Words>>();

  constructor(readonly home: Pick<Home, 'schema'>) {}

  of(kind: string): ReadonlyMap<string, Words> {
    const known = this.#known.get(kind) ?? titlesIn(this.home.schema(kind) ?? '{}');
    this.#known.set(kind, known);
    return known;
  }
}

function titlesIn(schema: string): ReadonlyMap<string, Words> {
  const titles = new Map<string, Words>();
  JSON.parse(schema, (_, value) => {
    for (const [key, { title, $comment }] of Object.entries<Schema>(value?.properties ?? {})) {
      if (!title || titles.has(key)) continue;
      titles.set(key, { vi: insideSentence(title), en: insideSentence(/^[^.]*/.exec($comment ?? '')?.[0] ?? key) });
    }
    return value;
  });
  return titles;
}
