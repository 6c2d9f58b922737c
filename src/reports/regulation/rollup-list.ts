import { bilingual, type Locale } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import type { List } from '../../documents/document.ts';
import type { Rung } from '../../model/condition.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import { sourceFrom } from '../../model/source.ts';
import { restAsked } from '../../scoring/bounds.ts';
import { rollupConditionKindOf } from '../../scoring/rollup/conditions/index.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import { coverageInWords, methodInWords } from '../method-words.ts';
import type { Sources } from './sources.ts';

/** How one kind of period is summed up: points, coverage, then every level with what it asks for. */
export function rollupList(block: RollupBlock, rules: Rules, sources: Sources, locale: Locale): List {
  const words = WORDS[locale];
  const method = methodInWords(block)?.[locale];
  const coverage = coverageInWords(block)?.[locale];
  const ofBlock = (key: string) => sourceFrom(block.node.get(key)?.get('source')) ?? block.source;
  return {
    kind: 'list',
    heading: words.heading(kindInWords(block.kind.value)[locale], kindInWords(block.from.value)[locale]),
    items: [
      ...(method ? [`${words.points}: ${method}${sources.mark(ofBlock('points'))}`] : []),
      ...(coverage ? [`${words.coverage}: ${coverage}${sources.mark(ofBlock('coverage'))}`] : []),
      ...block.rungs.map((rung, i) => {
        const source = sourceFrom(rung.node.get('source')) ?? block.source;
        return `${rungInWords(rung, block.rungs[i - 1], block, rules, locale)}${sources.mark(source)}`;
      }),
    ],
  };
}

/** “Tốt: từ 70 điểm trở lên; không tuần nào dưới mức Tốt”. */
function rungInWords(rung: Rung, above: Rung | undefined, block: RollupBlock, rules: Rules, locale: Locale): string {
  const { levelName } = partNames(rules, block.from.value);
  return `${levelName(rung.level.value)[locale]}: ${askedInWords(rung, above, block, rules, locale)}`;
}

/** “từ 70 điểm trở lên; không tuần nào dưới mức Tốt”: what a level asks; of the last, what the one above leaves. */
export function askedInWords(
  { when }: Rung,
  above: Rung | undefined,
  block: RollupBlock,
  rules: Rules,
  locale: Locale,
): string {
  const names = partNames(rules, block.from.value);
  const asked = when.map((condition) => conditionInWords(condition, names, locale));
  return asked.join('; ') || restAsked(above)[locale];
}

/** “từ 70 điểm trở lên”: one condition of a level. */
export function conditionInWords(condition: Rung['when'][number], names: PartNames, locale: Locale): string {
  return rollupConditionKindOf(condition.kind.value)?.asked(condition, names)[locale] ?? condition.kind.value;
}

const WORDS = bilingual({
  vi: {
    points: 'Điểm',
    coverage: 'Để được xếp loại',
    heading: (kind: string, from: string) => `Xếp loại ${kind} (tổng hợp từ ${from})`,
  },
  en: {
    points: 'Points',
    coverage: 'To be rated',
    heading: (kind, from) => `A ${kind} (summed up from ${from}s)`,
  },
});
