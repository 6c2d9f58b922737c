import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck, type Sighting } from '../../checking/check.ts';
import { type Fill, unknownPlaces } from '../../model/fill.ts';
import { PAPERS, type PaperId } from '../../model/paper.ts';

interface UnknownPlace {
  readonly place: string;
  readonly document: string;
  readonly known: readonly string[];
}

/** A file in `papers/` fills a place that its paper does not have. */
export const unknownPlace = defineCheck<UnknownPlace>({
  id: 'unknown-place',
  severity: 'error',
  message: {
    vi: ({ place, document }) => `văn bản “${document}” không có chỗ điền “${place}”`,
    en: ({ place, document }) => `the paper “${document}” has no place “${place}”`,
  },
  help: {
    vi: ({ place, known }) => question(nearest(place, known), 'vi') ?? `các chỗ điền: ${known.join(', ')}`,
    en: ({ place, known }) => question(nearest(place, known), 'en') ?? `its places: ${known.join(', ')}`,
  },
  suggestions: ({ place, known }) => nearest(place, known),
  inWorkspace: ({ fills }) => fills.flatMap(placesUnknownIn),
});

/** The same of one file, for who reads it alone. */
export function placesUnknownIn(fill: Fill): Sighting<UnknownPlace>[] {
  const document = fill.document.value;
  const known = PAPERS[document as PaperId] ?? [];
  return unknownPlaces(fill).map(({ value, place }) => ({ at: place, facts: { place: value, document, known } }));
}
