import { bilingual, type Locale } from '../../base/locale.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import { rollupConditionKindOf } from '../../scoring/rollup/conditions/index.ts';
import { partNoun } from '../../scoring/rollup/part-names.ts';
import { serviceInWords } from '../../scoring/rollup/service.ts';
import { earlierLaws } from '../earlier-laws.ts';
import { coverageInWords, methodInWords } from '../method-words.ts';
import type { ClassifyTerms } from './classify-terms.ts';

/** In one line what was used: how points are made of points where there are any, what the level looks at, how much must be covered. */
export function used({ block, answer, locale }: ClassifyTerms): Text[] {
  if (!block) return [];
  const words = WORDS[locale];
  const points = pointsMade(block, answer, locale);
  const by = [...new Set(block.rungs.flatMap(({ when }) => when.map(({ kind }) => kind.value)))];
  const level = words.level(
    by.flatMap((kind) => rollupConditionKindOf(kind)?.looksAt[locale](partOf(block, locale)) ?? []),
  );
  const coverage = coverageInWords(block)?.[locale];
  const served = answer.rules.service
    .filter(({ periods }) => periods.some(({ value }) => value === answer.period.kind.id))
    .map((rule) => words.served(serviceInWords(rule)[locale]));
  const said = [...points, level, ...(coverage ? [coverage] : []), ...served];
  return [paragraph(`${words.heading}: ${said.join('; ')}.`), ...earlierLaws(answer, locale).map(paragraph)];
}

/** How points are made of points; nothing where nobody rated has any (rule 66). */
function pointsMade(block: RollupBlock, { rules, results }: ClassifyTerms['answer'], locale: Locale): string[] {
  const method = methodInWords(block)?.[locale];
  const rated = results.filter(({ isRated }) => isRated);
  if (method === undefined || (rated.length > 0 && rated.every(({ points }) => !points))) return [];
  const ofParts = blocksBelow(block, rules).flatMap((below) => {
    const made = methodInWords(below)?.[locale];
    return made === undefined ? [] : [WORDS[locale].below(partNoun(below.kind.value)[locale], made)];
  });
  return [[method, ...ofParts].join('')];
}

/** The blocks that make the parts, the parts of the parts, down to what is scored. */
function blocksBelow(block: RollupBlock, { blocks }: Rules): RollupBlock[] {
  const below: RollupBlock[] = [];
  for (
    let rollupBlock = blocks.get(block.from.value);
    rollupBlock && !below.includes(rollupBlock);
    rollupBlock = blocks.get(rollupBlock.from.value)
  )
    below.push(rollupBlock);
  return below;
}

function partOf({ from }: RollupBlock, locale: ClassifyTerms['locale']): string {
  return partNoun(from.value)[locale];
}

const WORDS = bilingual({
  vi: {
    heading: 'Cách tính',
    below: (part: string, method: string) => `, điểm ${part} là ${method}`,
    level: (by: readonly string[]) => `xếp loại theo ${by.join(', ')}`,
    served: (service: string) => `phải ${service}`,
  },
  en: {
    heading: 'Used',
    below: (part, method) => `, a ${part} being ${method}`,
    level: (by) => `level by ${by.join(', ')}`,
    served: (service) => `with ${service} at least`,
  },
});
