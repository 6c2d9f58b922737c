import { dateInWords } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { firstScoredIn } from '../../model/regulation-choice.ts';

interface Facts {
  from: string;
  first: Period;
}

/** Every regulation in the list begins after the first period that is scored. */
export const noRegulationAtStart = defineCheck<Facts>({
  id: 'no-regulation-at-start',
  severity: 'warning',
  counted: { vi: 'quy chế bắt đầu muộn hơn kỳ đầu tiên được chấm', en: 'regulations that begin after scoring does' },
  message: {
    vi: ({ from, first }) =>
      `bắt đầu chấm từ ${first.kind.words.vi.title(first)}, mà quy chế sớm nhất áp dụng từ ngày ${dateInWords(from)}`,
    en: ({ from, first }) => `scoring begins with ${first.id}, but no regulation holds before ${from}`,
  },
  help: {
    vi: ({ first }) => `hãy ghi from: ${first.from} hoặc sớm hơn; bỏ from nếu quy chế ấy áp dụng ngay từ đầu`,
    en: ({ first }) => `write from: ${first.from} or earlier, or leave from out where it always held`,
  },
  inWorkspace(workspace) {
    const { settings, calendar } = workspace;
    if (settings.regulations.some(({ from }) => !from)) return;
    const [earliest] = settings.regulations
      .flatMap(({ from }) => from ?? [])
      .toSorted((a, b) => (a.value < b.value ? -1 : 1));
    const first = firstScoredIn(workspace);
    if (!earliest || !first || earliest.value <= calendar.decidingDay(first)) return;
    return { at: earliest.place, facts: { from: earliest.value, first } };
  },
});
