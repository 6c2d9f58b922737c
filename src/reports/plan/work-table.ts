import type { OccasionStatus } from '../../answers/plans.ts';
import { type Day, dateSaid } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { BLANK, count, date, left, type Row, right, type Table, text } from '../../documents/table.ts';
import type { Organization } from '../../model/organization.ts';
import type { Plan } from '../../model/plan.ts';
import { chargesInWords } from '../charge-words.ts';
import { leftInWords, STANDINGS, standingCell } from '../standing-words.ts';
import { WORDS } from './plan-words.ts';

/** In what work is told: as of which day, by which names. */
export interface WorkTerms {
  readonly asOf: Day;
  readonly organization: Organization;
  readonly locale: Locale;
}

/** All work of a plan, the overdue first: what, who, by when, how it stands, what is left or what shows that it was done. */
export function workTable(occasions: readonly OccasionStatus[], plan: Plan, terms: WorkTerms): Table {
  const words = WORDS[terms.locale];
  const rows = STANDINGS.flatMap((standing) => toldOnce(occasions.filter((each) => each.standing === standing)));
  return {
    kind: 'table',
    caption: words.work,
    name: words.workOf(plan.document?.value ?? plan.title.value),
    columns: [
      right(words.number, { weight: 2 }),
      left(words.task, { width: 60 }),
      left(words.who),
      left(words.by),
      left(words.state),
      left(words.left),
    ],
    rows: rows.map(([status, more], i) => rowOf(status, more, i + 1, terms)),
  };
}

/** Of work to come that recurs only the next occasion, with how many follow. */
function toldOnce(occasions: readonly OccasionStatus[]): (readonly [OccasionStatus, more: number])[] {
  const all = occasions.map((status) => [status, 0] as const);
  if (occasions[0]?.standing !== 'coming') return all;
  return [...new Set(occasions.map(({ work }) => work))].flatMap((work) => {
    const [first, ...others] = occasions.filter((status) => status.work === work);
    return first ? [[first, others.length] as const] : [];
  });
}

function rowOf(status: OccasionStatus, more: number, number: number, terms: WorkTerms): Row {
  const { standing, occasion } = status;
  const { locale } = terms;
  const left = [leftOf(status, terms), ...(more > 0 ? [WORDS[locale].more(more)] : [])].filter(Boolean).join('; ');
  return {
    kind: 'row',
    cells: [
      count(number),
      text(taskOf(status, locale)),
      text(raised(whoOf(status, terms))),
      occasion.due === undefined ? BLANK : date(occasion.due),
      standingCell(standing, locale),
      left === '' ? BLANK : text(left),
    ],
  };
}

/** “Báo cáo tiến độ, quý I/2017 (mục II.1b)”. */
function taskOf({ work, occasion: { period } }: OccasionStatus, locale: Locale): string {
  const words = WORDS[locale];
  const what = period ? words.ofPeriod(work.text.value, period.kind.words[locale].name(period)) : work.text.value;
  return work.clause ? `${what} (${words.clause(work.clause.value)})` : what;
}

function whoOf({ work, occasion: { due } }: OccasionStatus, { asOf, organization, locale }: WorkTerms): string {
  return work.who.length > 0 ? chargesInWords(work.who, due ?? asOf, organization, locale) : WORDS[locale].nobody;
}

function leftOf({ standing, occasion }: OccasionStatus, { asOf, locale }: WorkTerms): string {
  const { due, done } = occasion;
  const proof = done?.evidence?.value ?? WORDS[locale].noEvidence;
  return leftInWords(standing, { due, done: done?.date.value, proof }, asOf, locale);
}

/** One occasion in a line: what, who, by when, what is left. */
export function workLine(status: OccasionStatus, terms: WorkTerms): string {
  const { due } = status.occasion;
  const by = due === undefined ? '' : WORDS[terms.locale].until(dateSaid(due, terms.locale));
  return [taskOf(status, terms.locale), whoOf(status, terms), by, leftOf(status, terms)].filter(Boolean).join('; ');
}
