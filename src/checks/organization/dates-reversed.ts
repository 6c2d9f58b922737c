import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Organization } from '../../model/organization.ts';
import { isReversed, type Span } from '../../model/span.ts';
import { defineCheck } from '../check.ts';

/** Something ends before it begins, so that it holds on no day at all. */
export const datesReversed = defineCheck<{ whose: string; what: Words; from: string; to: string }>({
  id: 'dates-reversed',
  severity: 'error',
  message: {
    vi: ({ whose, what, from, to }) =>
      `${what.vi} của ${whose} kết thúc ngày ${dateInWords(to)}, trước ngày bắt đầu ${dateInWords(from)}`,
    en: ({ whose, what, from, to }) => `${what.en} of ${whose} ends on ${to}, before it begins on ${from}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày from và to', en: () => 'look at the two dates again, from and to' },
  *inWorkspace({ organization }) {
    for (const { span, whose, what } of spansOf(organization)) {
      if (!isReversed(span)) continue;
      yield { at: span.to.place, facts: { whose, what, from: span.from.value, to: span.to.value } };
    }
  },
});

const UNIT: Words = { vi: 'thời gian hoạt động', en: 'the time' };
const HEAD: Words = { vi: 'thời gian giữ chức trưởng', en: 'a head’s time' };
const DEPUTY: Words = { vi: 'thời gian giữ chức phó', en: 'a deputy’s time' };
const ASSIGNMENT: Words = { vi: 'thời gian công tác', en: 'an assignment' };
const LEAVE: Words = { vi: 'lần nghỉ', en: 'a leave' };

interface Stretch {
  readonly span: Span;
  readonly whose: string;
  readonly what: Words;
}

function* spansOf({ units, members }: Organization): Generator<Stretch> {
  for (const { name, span, heads, deputies } of units) {
    yield { span, whose: name.value, what: UNIT };
    for (const post of heads) yield { span: post.span, whose: name.value, what: HEAD };
    for (const post of deputies) yield { span: post.span, whose: name.value, what: DEPUTY };
  }
  for (const { name, assignments, leaves } of members) {
    for (const one of assignments) yield { span: one.span, whose: name.value, what: ASSIGNMENT };
    for (const one of leaves) yield { span: one.span, whose: name.value, what: LEAVE };
  }
}
