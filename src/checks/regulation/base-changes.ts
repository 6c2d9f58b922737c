import { daysAfter } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import { periodKinds } from '../../calendar/index.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import type { Period } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { partOfLongerBase } from '../../model/base-changes.ts';
import { baseOf, blocksOf, isComplete } from '../../model/regulation.ts';
import { regulationFor, regulationOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';

interface Facts {
  period: Words;
  from: Words;
  part: Words;
  base: Words;
  key: string;
}

/** A period is summed up from parts that were scored by a longer kind, before the law changed what is scored. */
export const baseChanges = defineCheck<Facts>({
  id: 'base-changes',
  severity: 'error',
  message: {
    vi: ({ period, from, part, base }) =>
      `${period.vi} tổng hợp từ ${from.vi}, nhưng ${part.vi} theo quy chế khi ấy chấm theo ${base.vi}, nên không có điểm từng ${from.vi}`,
    en: ({ period, from, part, base }) =>
      `${period.en} is summed up from ${from.en}s, but ${part.en} was scored by the ${base.en} under the regulation in force then, so no ${from.en} of it has points`,
  },
  help: {
    vi: ({ key, base }) => `hãy tổng hợp từ ${base.vi} (from: ${key}) trở lên, hoặc áp dụng quy chế mới từ đầu kỳ sau`,
    en: ({ key, base }) =>
      `sum up from the ${base.en} (from: ${key}) or longer, or let the new regulation begin with the next period`,
  },
  *inWorkspace(workspace) {
    if (workspace.unsound.has('regulation')) return; // what is missing may be what could not be read
    const told = new Set<string>();
    for (const { period, at } of straddling(workspace)) {
      const found = told.has(period.id) ? undefined : changeIn(period, workspace);
      if (!found) continue;
      told.add(period.id);
      yield { at: found.at ?? at, facts: found.facts };
    }
  },
});

interface Straddling {
  readonly period: Period;
  readonly at: Workspace['settings']['regulations'][number]['use']['place'];
}

/** Periods and campaigns in which another regulation comes into force. */
function straddling({ settings, campaigns }: Workspace): Straddling[] {
  return settings.regulations.flatMap(({ from, use }) => {
    if (!from) return [];
    const kinds = periodKinds.filter((kind) => !kind.isOfAnyLength);
    const longer = campaigns.flatMap(({ period }) => period ?? []);
    const all = [...kinds.map((kind) => kind.holding(daysAfter(from.value, -1))), ...longer];
    const isOver = (period: Period) => period.from < from.value && from.value <= period.to;
    return all.filter(isOver).map((period) => ({ period, at: use.place }));
  });
}

function changeIn(period: Period, workspace: Workspace) {
  const { regulations, ownRegulations, calendar } = workspace;
  const regulation = regulationFor(period, workspace);
  if (!regulation || !isComplete(regulation, regulations)) return undefined; // `unknown-regulation`, `extends-unknown`
  const block = blocksOf(regulation, regulations).get(period.kind.id);
  const other = (day: string) => {
    const then = regulationOn(day, workspace);
    return then && then !== regulation ? baseOf(then, regulations) : undefined; // `rollup-without-parts`
  };
  const found = block && partOfLongerBase(period, block, calendar, other);
  if (!block || !found) return undefined;
  const isOwn = ownRegulations.some(({ blocks }) => blocks.includes(block));
  const { part, base } = found;
  const name = (named: Period) => inBoth((locale) => named.kind.words[locale].name(named));
  return {
    at: isOwn ? block.from.place : undefined,
    facts: {
      period: name(period),
      part: name(part),
      from: kindInWords(block.from.value),
      base: kindInWords(base),
      key: base,
    },
  };
}
