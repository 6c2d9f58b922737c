import type { PlanStatus, ReviewNeeds } from '../answers/plans.ts';
import { dateSaid } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import { type Block, paragraph } from '../documents/document.ts';
import type { Organization } from '../model/organization.ts';
import { WORDS } from './plan/plan-words.ts';
import { targetsTable } from './plan/targets-table.ts';
import { type WorkTerms, workLine, workTable } from './plan/work-table.ts';
import type { TableReport } from './report.ts';

export interface PlanStatusShown {
  /** Undefined where there is no plan. */
  readonly status: PlanStatus | undefined;
  readonly organization: Organization;
}

/** What of a plan is done, due and late on a day, by whom; how far targets are; what the next review is to speak of. */
export const planStatusReport: TableReport<PlanStatusShown> = {
  id: 'plan-status',
  document({ status, organization }, locale) {
    if (!status) return { locale, blocks: [paragraph(WORDS[locale].none)] };
    return { locale, blocks: blocksOf(status, organization, locale) };
  },
  heading({ status }, locale) {
    const { type, ofPlan } = WORDS[locale];
    return {
      type,
      subject: ofPlan(status?.plan.document?.value, status?.plan.title.value ?? ''),
      orientation: 'landscape',
    };
  },
};

function blocksOf(status: PlanStatus, organization: Organization, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { plan, asOf, occasions, targets, review } = status;
  const terms: WorkTerms = { asOf, organization, locale };
  return [
    { kind: 'title', text: words.title(plan.document?.value, plan.title.value) },
    paragraph(words.asOf(dateSaid(asOf, locale), plan.span.to && dateSaid(plan.span.to.value, locale))),
    ...(occasions.length > 0 ? [workTable(occasions, plan, terms)] : []),
    ...(targets.length > 0 ? [targetsTable(targets, plan, locale)] : []),
    ...(review ? [reviewList(review, terms)] : []),
  ];
}

function reviewList({ review, late, unmeasured }: ReviewNeeds, terms: WorkTerms): Block {
  const words = WORDS[terms.locale];
  return {
    kind: 'list',
    heading: words.nextReview,
    items: [
      workLine(review, terms),
      ...unmeasured.map(({ text }) => words.measure(text.value)),
      ...(late.length > 0 ? [words.explainLate(late.length)] : []),
    ],
  };
}
