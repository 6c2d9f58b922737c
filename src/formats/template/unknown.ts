import { fieldNames, headingNames } from './fields.ts';
import type { Place } from './places.ts';

/** What a template asks for that the document does not have, and all it could ask for. */
export interface UnknownPlaces {
  readonly unknown: readonly string[];
  /** Columns by their headings; that their numbers do too needs no list. */
  readonly known: readonly string[];
}

/** The places of a template that no content belongs to: unknown names, and fields of a table that has no such column. */
export function unknownIn(asked: readonly string[], places: ReadonlyMap<string, Place>): UnknownPlaces | undefined {
  // A table is put in whole or row by row: a template that asks for both would get it once.
  const isTwice = (name: string) =>
    places.get(name)?.kind === 'table' && asked.some((text) => text.startsWith(`${name}.`));
  const unknown = [...new Set(asked)].filter((name) => !isKnown(name, places) || isTwice(name));
  if (unknown.length === 0) return undefined;
  return { unknown, known: namesOf(places) };
}

/** Every name there is: columns by their headings, since that their numbers do too needs no list. */
export function namesOf(places: ReadonlyMap<string, Place>): string[] {
  return [...places].flatMap(([name, place]) =>
    place.kind === 'table' ? [name, ...headingNames(place.table).map((field) => `${name}.${field}`)] : [name],
  );
}

function isKnown(asked: string, places: ReadonlyMap<string, Place>): boolean {
  const [name = '', ...field] = asked.split('.');
  const place = places.get(name);
  if (!place || field.length === 0) return place !== undefined;
  return place.kind === 'table' && fieldNames(place.table).includes(field.join('.'));
}
