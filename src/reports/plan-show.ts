import { dateInWords, dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { asWritten } from '../base/number-words.ts';
import { listUnder, paragraph } from '../documents/document.ts';
import type { Prose } from '../documents/prose.ts';
import type { Organization } from '../model/organization.ts';
import { kindNamed } from '../model/parts.ts';
import type { Charged, Clause, Plan, Target } from '../model/plan.ts';
import { lineOf } from '../source/line-of.ts';
import { chargesInWords } from './charge-words.ts';
import { WORDS } from './plan/plan-words.ts';
import { spanInWords } from './regulation/dates.ts';
import type { Report } from './report.ts';
import { withSource } from './said-aside.ts';

export interface PlanShown {
  readonly plan: Plan;
  readonly organization: Organization;
}

/** A plan part by part: each clause with its number in the paper and the line of the file in which it stands. */
export const planShow: Report<PlanShown> = {
  id: 'plan-show',
  document({ plan, organization }, locale) {
    const words = SHOW[locale];
    const said = (clause: Clause) => line(clause, clause.text.value, locale);
    const work = (each: Charged) => line(each, workText(each, plan, organization, locale), locale);
    const parts: [heading: string, items: readonly Prose[]][] = [
      [words.grounds, plan.grounds.map(({ value }) => value)],
      [words.goals, plan.goals.map(said)],
      [words.tasks, plan.tasks.map(said)],
      [words.targets, plan.targets.map((target) => line(target, targetText(target, locale), locale))],
      [words.forms, plan.forms.map(said)],
      [words.measures, plan.measures.map(said)],
      [words.assignments, plan.assignments.map(work)],
      [words.reviews, plan.reviews.map(work)],
    ];
    return {
      locale,
      blocks: [
        { kind: 'title', text: WORDS[locale].title(plan.document?.value, plan.title.value) },
        paragraph(words.head(plan, spanInWords(plan.span.from?.value, plan.span.to?.value, locale, ''))),
        ...parts.flatMap(([heading, items]) => listUnder(heading, items)),
      ],
    };
  },
};

/** “Triển khai đăng ký thi đua (mục II.1b; plans/43-KH-BDT.yaml:31)”. */
function line({ clause, text }: Clause, said: string, locale: Locale): Prose {
  return withSource(said, clause && WORDS[locale].clause(clause.value), lineOf(text.place));
}

function workText(work: Charged, plan: Plan, organization: Organization, locale: Locale): string {
  const words = SHOW[locale];
  const day = work.by?.value ?? plan.span.from?.value ?? '';
  const said = [work.text.value, chargesInWords(work.who, day, organization, locale)];
  if (work.help.length > 0) said.push(words.help(chargesInWords(work.help, day, organization, locale)));
  if (work.each) said.push(kindNamed(work.each.value)?.words[locale].every ?? work.each.value);
  if (work.within > 0) said.push(words.within(work.within));
  if (work.by) said.push(WORDS[locale].until(dateSaid(work.by.value, locale)));
  return said.filter(Boolean).join('; ');
}

function targetText({ text, bound, unit, by }: Target, locale: Locale): string {
  const number = bound && WORDS[locale][bound.kind](asWritten(bound.value.value, locale));
  const amount = number
    ? `${number}${unit ? `${unit.value === '%' ? '' : ' '}${unit.value}` : ''}`
    : WORDS[locale].noNumber;
  return [`${text.value}: ${amount}`, ...(by ? [WORDS[locale].until(dateSaid(by.value, locale))] : [])].join('; ');
}

const SHOW = bilingual({
  vi: {
    grounds: 'Căn cứ',
    goals: 'Mục đích, yêu cầu, mục tiêu',
    tasks: 'Nhiệm vụ',
    targets: 'Chỉ tiêu',
    forms: 'Hình thức tổ chức',
    measures: 'Biện pháp thực hiện',
    assignments: 'Phân công thực hiện',
    reviews: 'Sơ kết, tổng kết',
    head: ({ sort, date }: Plan, span: string) =>
      `${sort === 'launch' ? 'Kế hoạch phát động thi đua' : 'Chương trình, kế hoạch khung'}${date ? `, ký ngày ${dateInWords(date.value)}` : ''}, thực hiện ${span}.`,
    help: (who: string) => `phối hợp: ${who}`,
    within: (days: number) => `trong ${days} ngày sau kỳ`,
  },
  en: {
    grounds: 'Grounds',
    goals: 'Purposes and goals',
    tasks: 'Tasks',
    targets: 'Targets',
    forms: 'Forms',
    measures: 'Measures',
    assignments: 'Assignments',
    reviews: 'Reviews',
    head: ({ sort, date }, span) =>
      `${sort === 'launch' ? 'A plan that launches emulation' : 'A programme'}${date ? `, signed on ${dateSaid(date.value, 'en')}` : ''}, in force ${span}.`,
    help: (who) => `with ${who}`,
    within: (days) => `within ${days} days after it`,
  },
});
