import type { OccasionStatus, PlanStatus, ReviewNeeds } from '../answers/plans.ts';
import { dateInWords } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import type { Block } from '../documents/document.ts';
import type { Organization } from '../model/organization.ts';
import { linesOnce, occasionLine } from './plan/lines.ts';
import { WORDS } from './plan/plan-words.ts';
import { targetsTable } from './plan/targets-table.ts';
import type { Report } from './report.ts';

export interface PlanStatuses {
  readonly statuses: readonly PlanStatus[];
  readonly organization: Organization;
}

/** What of the plans is done, due and late on a day, by whom; how far targets are; what the next review is to speak of. */
export const planStatusReport: Report<PlanStatuses> = {
  id: 'plan-status',
  document({ statuses, organization }, locale) {
    const blocks = statuses.flatMap((planStatus) => blocksOf(planStatus, organization, locale));
    return { locale, blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: WORDS[locale].none }] };
  },
};

function blocksOf(status: PlanStatus, organization: Organization, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { plan, asOf, occasions, targets, review } = status;
  const line = (occasionStatus: OccasionStatus) => occasionLine(occasionStatus, asOf, organization, locale);
  const of = (...standings: OccasionStatus['standing'][]) =>
    occasions.filter(({ standing }) => standings.includes(standing));
  const lists: [heading: string, items: readonly string[]][] = [
    [words.late, of('late').map(line)],
    [words.due, of('due').map(line)],
    [words.coming, linesOnce(of('coming'), asOf, organization, locale)],
    [words.running, of('running').map(line)],
    [words.done, of('done', 'done-late').map(line)],
  ];
  return [
    { kind: 'title', text: words.title(plan.document?.value, plan.title.value) },
    { kind: 'paragraph', text: words.asOf(dateInWords(asOf), plan.span.to && dateInWords(plan.span.to.value)) },
    ...lists.flatMap(([heading, items]): Block[] =>
      items.length > 0 ? [{ kind: 'list', heading: `${heading} (${items.length})`, items }] : [],
    ),
    ...(targets.length > 0 ? [targetsTable(targets, plan, locale)] : []),
    ...(review ? [reviewList(review, line, locale)] : []),
  ];
}

function reviewList(
  { review, late, unmeasured }: ReviewNeeds,
  line: (occasionStatus: OccasionStatus) => string,
  locale: Locale,
): Block {
  const words = WORDS[locale];
  return {
    kind: 'list',
    heading: words.nextReview,
    items: [
      line(review),
      ...unmeasured.map(({ text }) => words.measure(text.value)),
      ...(late.length > 0 ? [words.explainLate(late.length)] : []),
    ],
  };
}
