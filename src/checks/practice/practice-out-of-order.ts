import { type Day, dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Practice } from '../../model/practice.ts';
import type { Located } from '../../source/located.ts';

interface Facts {
  title: string;
  what: Words;
  day: Day;
  before: Words;
  first: Day;
}

/** A practice is recognised before it was proposed, taken over before that, or withdrawn before it was recognised. */
export const practiceOutOfOrder = defineCheck<Facts>({
  id: 'practice-out-of-order',
  severity: 'error',
  message: {
    vi: ({ title, what, day, before, first }) =>
      `sáng kiến “${title}” ${what.vi} ngày ${dateInWords(day)}, trước khi ${before.vi} (${dateInWords(first)})`,
    en: ({ title, what, day, before, first }) =>
      `“${title}” was ${what.en} on ${day}, before it was ${before.en} (${first})`,
  },
  help: { vi: () => 'hãy xem lại hai ngày ấy', en: () => 'look at the two dates again' },
  *inWorkspace({ practices }) {
    for (const practice of practices) {
      for (const [later, what, earlier, before] of steps(practice)) {
        if (!later || !earlier || later.value >= earlier.value) continue;
        yield {
          at: later.place,
          facts: { title: practice.title.value, what, day: later.value, before, first: earlier.value },
        };
      }
    }
  },
});

const PROPOSED: Words = { vi: 'đề xuất', en: 'proposed' };
const RECOGNISED: Words = { vi: 'được công nhận', en: 'recognised' };
const REPLICATED: Words = { vi: 'được áp dụng ở nơi khác', en: 'taken over' };
const WITHDRAWN: Words = { vi: 'bị rút', en: 'withdrawn' };

type Step = readonly [later: Located<Day> | undefined, Words, earlier: Located<Day> | undefined, Words];

/** A way of working may spread before anybody recognises it, so that only its proposal comes first. */
function* steps({ proposed, recognised, replicated, withdrawn }: Practice): Generator<Step> {
  yield [recognised?.date, RECOGNISED, proposed?.date, PROPOSED];
  for (const { since } of replicated) yield [since, REPLICATED, proposed?.date, PROPOSED];
  if (recognised?.date) yield [withdrawn?.date, WITHDRAWN, recognised.date, RECOGNISED];
  else yield [withdrawn?.date, WITHDRAWN, proposed?.date, PROPOSED];
}
