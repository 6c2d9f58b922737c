import { type Prose, strung } from '../../../documents/prose.ts';
import { sentenceOf } from '../../../documents/sentences.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { ClassifyTerms } from '../classify-terms.ts';
import { brought } from './brought.ts';
import { changed } from './changed.ts';
import { held } from './held.ts';
import { moved } from './moved.ts';

/** What a colleague will ask about in a row, a note each: why the level is another than the points say, and what is unusual about its parts. */
export function factsOf(result: RankedResult, terms: ClassifyTerms): Prose[] {
  const level = [...changed(result, terms), ...held(result, terms)].map(sentenceOf);
  return [...(level.length > 0 ? [strung(level, ' ')] : []), ...movesOf(result, terms)];
}

/** Who changed divisions, and what a former agency handed over. */
export function movesOf(result: RankedResult, terms: ClassifyTerms): Prose[] {
  return [...moved(result, terms), ...brought(result, terms)].map(sentenceOf);
}
