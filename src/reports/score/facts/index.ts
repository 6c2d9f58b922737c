import { type Prose, strung } from '../../../documents/prose.ts';
import { sentenceOf } from '../../../documents/sentences.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { ScoreTerms } from '../score-terms.ts';
import { bonus } from './bonus.ts';
import { gated } from './gated.ts';
import { held } from './held.ts';
import { limited } from './limited.ts';
import { nearMiss } from './near-miss.ts';
import { penalties } from './penalties.ts';
import { remarks } from './remarks.ts';
import { sheet } from './sheet.ts';

/**
 * What a colleague will ask about in a row, a note each. First why the level is what it is, with the causes that those
 * who scored wrote down; then what is unusual about the sheet, in words that serve several rows.
 */
export function factsOf(standing: RankedStanding, terms: ScoreTerms): Prose[] {
  const lost = [
    ...gated(standing, terms),
    ...held(standing, terms),
    ...limited(standing, terms),
    ...penalties(standing, terms),
  ];
  const level = lost.length > 0 ? lost : nearMiss(standing, terms);
  const own = [...level, ...bonus(standing, terms), ...remarks(standing, terms, level.length > 0)].map(sentenceOf);
  return [...(own.length > 0 ? [strung(own, ' ')] : []), ...sheet(standing, terms).map(sentenceOf)];
}
