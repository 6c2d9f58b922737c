import { type Day, dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import type { Exemplar } from '../../model/exemplar.ts';
import type { Located } from '../../source/located.ts';

/** Something of an exemplar ends before it begins, or was done before anybody was chosen. */
export const exemplarOutOfOrder = defineCheck<{ who: string; what: Words; day: Day; from: Day }>({
  id: 'exemplar-out-of-order',
  severity: 'error',
  message: {
    vi: ({ who, what, day, from }) =>
      `điển hình ${who}: ${what.vi} ngày ${dateInWords(day)}, trước ngày bắt đầu ${dateInWords(from)}`,
    en: ({ who, what, day, from }) => `the exemplar ${who}: ${what.en} on ${day}, before it began on ${from}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày ấy', en: () => 'look at the two dates again' },
  *inWorkspace(workspace) {
    for (const exemplar of workspace.exemplars) {
      const { from, subject } = exemplar;
      for (const [day, what] of daysOf(exemplar)) {
        if (!day || !from || from.value <= day.value) continue;
        const facts = { who: calledIn(workspace, exemplar), what, day: day.value, from: from.value };
        yield { at: day.place, facts, about: { subject: subject.value } };
      }
    }
  },
});

function daysOf({ to, ended, programme, reviews }: Exemplar): (readonly [Located<Day> | undefined, Words])[] {
  return [
    [to, { vi: 'kết thúc giai đoạn', en: 'its stage ends' }],
    [ended?.date, { vi: 'thôi xây dựng', en: 'it was given up' }],
    ...programme.map(({ due }) => [due, { vi: 'hạn một việc', en: 'a task is due' }] as const),
    ...reviews.map(({ held }) => [held, { vi: 'sơ kết', en: 'a review was held' }] as const),
  ];
}
