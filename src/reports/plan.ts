import type { PlanStatus } from '../answers/plans.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { insideSentence } from '../base/sentence.ts';
import { paragraph } from '../documents/document.ts';
import { aside, type Prose, prose } from '../documents/prose.ts';
import { WORDS } from './plan/plan-words.ts';
import { spanInWords } from './regulation/dates.ts';
import type { Report } from './report.ts';
import { standingInWords } from './standing-words.ts';

/** The plans there are, each in a line, with how much of it is overdue today. */
export const planReport: Report<readonly PlanStatus[]> = {
  id: 'plan',
  document(statuses, locale) {
    const [first] = statuses;
    if (!first) return { locale, blocks: [paragraph(WORDS[locale].none)] };
    return {
      locale,
      blocks: [
        {
          kind: 'list',
          heading: LIST[locale].heading,
          items: statuses.map((planStatus) => planLine(planStatus, locale)),
        },
        paragraph(aside(LIST[locale].more(first.plan.id.value))),
      ],
    };
  },
};

function planLine({ plan, occasions }: PlanStatus, locale: Locale): Prose {
  const late = occasions.filter(({ standing }) => standing === 'late').length;
  const due = occasions.filter(({ standing }) => standing === 'due').length;
  const document = plan.document ? ` (${plan.document.value})` : '';
  const span = spanInWords(plan.span.from?.value, plan.span.to?.value, locale, '');
  const counts = [
    ...(late > 0 ? [`${insideSentence(standingInWords('late', locale))} ${late}`] : []),
    ...(due > 0 ? [`${insideSentence(standingInWords('due', locale))} ${due}`] : []),
  ];
  const said = [`${plan.title.value}${document}`, span, ...counts].filter(Boolean).join('; ');
  return prose`${aside(`${plan.id.value}: `)}${said}`;
}

const LIST = bilingual({
  vi: {
    heading: 'Kế hoạch',
    more: (id: string) => `Việc nào quá hạn, sắp đến hạn: emul plan status; từng mục: emul plan show ${id}`,
  },
  en: {
    heading: 'Plans',
    more: (id) => `What is overdue and due: emul plan status; clause by clause: emul plan show ${id}`,
  },
});
