import { dateInWords } from '../../base/day.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Organization } from '../../model/organization.ts';
import { isReversed, type Span } from '../../model/span.ts';

/** Something ends before it begins, so that it holds on no day at all. */
export const datesReversed = defineCheck<{ whose: string | Words; what: Words; from: string; to: string }>({
  id: 'dates-reversed',
  severity: 'error',
  message: {
    vi: ({ whose, what, from, to }) =>
      `${what.vi} của ${called(whose, 'vi')} kết thúc ngày ${dateInWords(to)}, trước ngày bắt đầu ${dateInWords(from)}`,
    en: ({ whose, what, from, to }) =>
      `${what.en} of ${called(whose, 'en')} ends on ${to}, before it begins on ${from}`,
  },
  help: { vi: () => 'hãy xem lại hai ngày from và to', en: () => 'look at the two dates again, from and to' },
  *inWorkspace({ organization }) {
    for (const { span, whose, what } of spansOf(organization)) {
      if (!isReversed(span)) continue;
      yield { at: span.to.place, facts: { whose, what, from: span.from.value, to: span.to.value } };
    }
  },
});

function called(whose: string | Words, locale: Locale): string {
  return typeof whose === 'string' ? whose : whose[locale];
}

const UNIT: Words = { vi: 'thời gian hoạt động', en: 'the time' };
const HEAD: Words = { vi: 'thời gian giữ chức trưởng', en: 'a head’s time' };
const DEPUTY: Words = { vi: 'thời gian giữ chức phó', en: 'a deputy’s time' };
const ASSIGNMENT: Words = { vi: 'thời gian công tác', en: 'an assignment' };
const LEAVE: Words = { vi: 'lần nghỉ', en: 'a leave' };
const PENDING: Words = { vi: 'việc đang xem xét', en: 'a pending matter' };
const COUNCIL: Words = { vi: 'nhiệm kỳ', en: 'the time' };
const COUNCILS: Words = { vi: 'Hội đồng', en: 'the Council' };

interface Stretch {
  readonly span: Span;
  /** A name, which is the same in every language, or words. */
  readonly whose: string | Words;
  readonly what: Words;
}

function* spansOf(organization: Organization): Generator<Stretch> {
  const { units, members, councils } = organization;
  for (const { name, span, heads, deputies, pending } of units) {
    yield { span, whose: name.value, what: UNIT };
    for (const post of heads) yield { span: post.span, whose: name.value, what: HEAD };
    for (const post of deputies) yield { span: post.span, whose: name.value, what: DEPUTY };
    for (const matter of pending) yield { span: matter.span, whose: name.value, what: PENDING };
  }
  for (const { span } of councils) yield { span, whose: COUNCILS, what: COUNCIL };
  for (const member of members) {
    const whose = organization.calledAt(member);
    for (const assignment of member.assignments) yield { span: assignment.span, whose, what: ASSIGNMENT };
    for (const leave of member.leave) yield { span: leave.span, whose, what: LEAVE };
    for (const matter of member.pending) yield { span: matter.span, whose, what: PENDING };
  }
}
