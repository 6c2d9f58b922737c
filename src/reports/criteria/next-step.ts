import { editionOf } from '../../answers/criteria/criteria-editions.ts';
import type { OpinionHeard } from '../../answers/criteria/steps/opinions.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { CriteriaStatus } from '../../declared/kinds/criteria.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import type { Criteria } from '../../model/criteria.ts';

/** What is to be typed next of a scale, and when. */
export interface NextStep {
  /** `consult`, `answer`, `approve`, `issue`. */
  readonly action: string;
  readonly when: string;
  /** What only the office knows stands in capitals. */
  readonly line: string;
}

/** The line that takes a scale to its next step; nothing once it is issued. */
export function nextStepOf(criteria: Criteria, open: OpinionHeard | undefined, locale: Locale): NextStep | undefined {
  const words = WORDS[locale];
  const steps: Readonly<Record<string, Step>> = {
    draft: words.consult,
    consulting: open ? words.answer(open.number) : words.approve,
    approved: words.issue,
  } satisfies Partial<Record<CriteriaStatus, Step>>;
  const step = steps[criteria.status.value];
  if (!step) return undefined;
  const [when, command] = step;
  const [action = '', ...rest] = command.split(' ');
  const line = ['emul criteria', action, `${criteria.id.value}@${editionOf(criteria)}`, ...rest].join(' ');
  return { action, when, line };
}

/** The next step under a list of opinions. */
export function nextStep(criteria: Criteria, open: OpinionHeard | undefined, locale: Locale): Block[] {
  const next = nextStepOf(criteria, open, locale);
  if (!next) return [];
  return [
    paragraph(next.when),
    // A line to be copied is not broken.
    paragraph(`  ${next.line}`.replaceAll(' ', '\u00a0')),
  ];
}

type Step = readonly [when: string, command: string];

const WORDS = bilingual({
  vi: {
    consult: ['Gửi lấy ý kiến thì ghi:', 'consult --until NGÀY'] satisfies Step,
    answer: (number: number): Step => ['Trả lời từng ý:', `answer ${number} --outcome kept --text "…"`],
    approve: ['Hội đồng thông qua thì ghi:', 'approve --decision SỐ --date NGÀY --for SỐ'] satisfies Step,
    issue: ['Có quyết định ban hành thì ghi:', 'issue --decision SỐ --date NGÀY'] satisfies Step,
  },
  en: {
    consult: ['When it goes out:', 'consult --until DATE'],
    answer: (number) => ['Answer one by one:', `answer ${number} --outcome kept --text "…"`],
    approve: ['When the Council has approved it:', 'approve --decision NUMBER --date DATE --for VOTES'],
    issue: ['When it is issued:', 'issue --decision NUMBER --date DATE'],
  },
});
