import type { Words } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { periodKinds } from '../../calendar/index.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { neighbour, type PeriodKind } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { kindNamed } from '../../model/parts.ts';

/** More or fewer weights than a period has parts: nobody could tell which weight is whose. */
export const weightsOfWrongLength = defineCheck<{ kind: Words; from: Words; parts: number; weights: number }>({
  id: 'weights-of-wrong-length',
  severity: 'error',
  message: {
    vi: ({ kind, from, parts, weights }) =>
      `${kind.vi} có ${paperCount(parts)} ${from.vi} mà mục weights ghi ${paperCount(weights)} hệ số`,
    en: ({ kind, from, parts, weights }) =>
      `a ${kind.en} has ${parts} ${from.en}${parts === 1 ? '' : 's'}, but weights are ${weights}`,
  },
  help: {
    vi: ({ from, parts }) => `hãy ghi đủ ${paperCount(parts)} hệ số, mỗi ${from.vi} một hệ số theo thứ tự`,
    en: ({ from, parts }) => `write ${parts}, one for each ${from.en} in order`,
  },
  *inWorkspace({ ownRegulations }) {
    for (const { kind, from, points } of ownRegulations.flatMap(({ blocks }) => blocks)) {
      const weights = points?.node.get('weights');
      if (!points || !weights || kindNamed(from.value)?.isUneven) continue; // `weights-not-usable`
      const parts = partsOf(kind.value, from.value);
      const given = points.weights.length;
      if (parts === undefined || given === parts) continue; // `rollup-from-longer`
      const facts = { kind: kindInWords(kind.value), from: kindInWords(from.value), parts, weights: given };
      yield { at: weights.place, facts };
    }
  },
});

/** How many periods of one kind lie in one of another; nothing for kinds that have no fixed length. */
function partsOf(whole: string, part: string): number | undefined {
  const [kind, partKind] = [kindNamed(whole), kindNamed(part)];
  if (!kind || !partKind || kind.isOfAnyLength) return undefined;
  return periodKinds.indexOf(partKind) < periodKinds.indexOf(kind) ? countIn(kind, partKind) : undefined;
}

function countIn(kind: PeriodKind, partKind: PeriodKind): number {
  const { from, to } = kind.holding('2017-01-01');
  let count = 0;
  for (let period = partKind.holding(from); period.from <= to; period = neighbour(period, 1)) count += 1;
  return count;
}
