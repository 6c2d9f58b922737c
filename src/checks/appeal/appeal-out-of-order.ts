import { type Day, dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Appeal } from '../../model/appeal.ts';
import type { Located } from '../../source/located.ts';

interface Step {
  readonly day: Located<Day> | undefined;
  readonly what: Words;
  readonly before: Located<Day> | undefined;
  readonly than: Words;
}

/** Days of a petition that cannot follow each other: received before the notice, answered or due before it was received. */
export const appealOutOfOrder = defineCheck<{ id: string; what: Words; day: Day; than: Words; before: Day }>({
  id: 'appeal-out-of-order',
  severity: 'error',
  message: {
    vi: ({ id, what, day, than, before }) =>
      `kiến nghị “${id}”: ${what.vi} ngày ${dateInWords(day)}, trước ngày ${than.vi} ${dateInWords(before)}`,
    en: ({ id, what, day, than, before }) => `the petition “${id}” ${what.en} ${day}, before ${than.en} ${before}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày ấy', en: () => 'look at the two dates again' },
  *inWorkspace({ appeals }) {
    for (const appeal of appeals) {
      for (const { day, what, before, than } of stepsOf(appeal)) {
        if (!day || !before || before.value <= day.value) continue;
        yield { at: day.place, facts: { id: appeal.id.value, what, day: day.value, than, before: before.value } };
      }
    }
  },
});

function stepsOf({ notified, received, due, answer }: Appeal): Step[] {
  return [
    {
      day: received,
      what: { vi: 'nhận', en: 'was received on' },
      before: notified,
      than: { vi: 'thông báo kết quả', en: 'the notice of' },
    },
    { day: due, what: { vi: 'hạn trả lời', en: 'is due on' }, before: received, than: RECEIVED },
    { day: answer?.date, what: { vi: 'trả lời', en: 'was answered on' }, before: received, than: RECEIVED },
  ];
}

const RECEIVED: Words = { vi: 'nhận', en: 'it was received on' };
