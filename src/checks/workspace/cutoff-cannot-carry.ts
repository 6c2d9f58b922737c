import { daysAfter } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { neighbour, type Period } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { blocksOf, isComplete } from '../../model/regulation.ts';
import { baseOn, regulationFor } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A cut-off whose rest cannot count in the next period: that is not summed up from what is scored, or its parts are weighed by their place. */
export const cutoffCannotCarry = defineCheck<{ period: Words; why: Words }>({
  id: 'cutoff-cannot-carry',
  severity: 'error',
  message: {
    vi: ({ period, why }) => `phần sau khi ${period.vi} chốt số liệu chưa tính vào kỳ sau được: ${why.vi}`,
    en: ({ period, why }) => `what comes after the cut-off of ${period.en} cannot count in the next period: ${why.en}`,
  },
  help: {
    vi: () => 'hãy bỏ carry, hoặc tổng hợp kỳ này và kỳ sau thẳng từ kỳ chấm điểm, không ghi weights',
    en: () => 'leave carry out, or sum this period and the next up from what is scored, without weights',
  },
  *inWorkspace(workspace) {
    if (workspace.unsound.has('regulation')) return; // what is missing may be what could not be read
    for (const { period: named, last, carry } of workspace.settings.calendar.cutoffs) {
      const period = periodOf(named.value);
      const end = periodOf(last.value);
      if (!carry || !period || !end) continue; // `calendar-period-unknown`
      const facts = { period: inBoth((locale) => period.kind.words[locale].name(period)) };
      const why = period.kind.isOfAnyLength ? ANY_LENGTH : whyNot(period, daysAfter(end.to, 1), workspace);
      if (why) yield { at: named.place, facts: { ...facts, why } };
    }
  },
});

const ANY_LENGTH: Words = { vi: 'giai đoạn không có kỳ kế tiếp', en: 'a term has no period after it' };

/** Of the period and the next, the first that cannot take base periods from over its edge. */
function whyNot(period: Period, rest: string, workspace: Workspace): Words | undefined {
  for (const each of [period, neighbour(period, 1)]) {
    const regulation = regulationFor(each, workspace);
    if (!regulation || !isComplete(regulation, workspace.regulations)) continue; // `unknown-regulation`
    const block = blocksOf(regulation, workspace.regulations).get(each.kind.id);
    if (!block) return NOT_SUMMED;
    const days = [workspace.calendar.decidingDay(each), ...(each === period ? [] : [rest])];
    const bases = days.map((day) => baseOn(day, workspace));
    if (bases.some((base) => base !== undefined && base !== block.from.value))
      return notFromBase(each, block.from.value);
    if (block.points && block.points.weights.length > 0) return weighed(each);
  }
  return undefined;
}

const NOT_SUMMED: Words = {
  vi: 'quy chế không tổng hợp loại kỳ này',
  en: 'the regulation sums up no period of its kind',
};

function notFromBase(period: Period, from: string): Words {
  const kind = kindInWords(from);
  return {
    vi: `${period.kind.words.vi.name(period)} tổng hợp từ ${kind.vi}, không thẳng từ kỳ chấm điểm`,
    en: `${period.kind.words.en.name(period)} is summed up from ${kind.en}s and not from what is scored`,
  };
}

function weighed(period: Period): Words {
  return {
    vi: `các phần của ${period.kind.words.vi.name(period)} có hệ số theo thứ tự`,
    en: `the parts of ${period.kind.words.en.name(period)} are weighed by their place`,
  };
}
