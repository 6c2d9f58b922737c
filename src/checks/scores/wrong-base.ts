import type { PeriodKind } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { kindNamed } from '../../model/parts.ts';
import { baseOn, isOfBase } from '../../model/regulation-choice.ts';

interface Facts {
  period: string;
  kind: PeriodKind;
  base: PeriodKind;
}

/** A scores file for a month where the regulation scores by weeks, or the other way round. */
export const wrongBase = defineCheck<Facts>({
  id: 'wrong-base',
  severity: 'error',
  message: {
    vi: ({ period, kind, base }) =>
      `quy chế chấm điểm theo ${base.words.vi.kind}, còn tệp này ghi một ${kind.words.vi.kind}, “${period}”`,
    en: ({ period, kind, base }) =>
      `the regulation scores by the ${base.words.en.kind}, and this file is for a ${kind.words.en.kind}, “${period}”`,
  },
  help: {
    vi: ({ kind, base }) =>
      `hãy lập mỗi ${base.words.vi.kind} một tệp, như ${pathOf(base)}; nếu nay chấm theo ${kind.words.vi.kind} thì ghi base: ${kind.id} trong quy chế`,
    en: ({ kind, base }) =>
      `keep one file a ${base.words.en.kind}, such as ${pathOf(base)}; if you now score by the ${kind.words.en.kind}, write base: ${kind.id} in the regulation`,
  },
  alike: ({ kind, base }) => `${kind.id} ${base.id}`,
  named: ({ period }) => period,
  *inWeek({ period, briefings }, workspace) {
    if (isOfBase(period, workspace) || workspace.calendar.reasonNotScored(period)) return; // `scores-in-skipped-week`
    const id = baseOn(workspace.calendar.decidingDay(period), workspace);
    const base = kindNamed(id ?? '');
    for (const { period: told } of briefings) {
      if (told && base) yield { at: told.place, facts: { period: told.value, kind: period.kind, base } };
    }
  },
});

function pathOf({ example }: PeriodKind): string {
  return `scores/${example.slice(0, 4)}/${example}.yaml`;
}
