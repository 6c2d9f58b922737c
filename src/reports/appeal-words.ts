import type { AppealRow } from '../answers/petitions/appeals.ts';
import { dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import type { Term } from '../calendar/workdays.ts';
import type { Answer, Appeal, Nature, Outcome } from '../model/appeal.ts';
import { decidedPeriod } from '../model/decided-period.ts';
import type { Workspace } from '../model/workspace.ts';
import { inSentence, named } from './person-words.ts';

/** Petitions in words, as the list, the day's work and papers say them. */

/** “Ông Nguyễn Văn An”; of somebody outside as the file has it. */
export function senderOf({ from, fromName }: Appeal, { organization }: Workspace, locale: Locale): string | undefined {
  const known = from && named({ kind: from.kind, id: from.subject.value }, organization, locale);
  return known ?? fromName?.value ?? from?.subject.value;
}

/** “sáu tháng cuối năm 2016, tiêu chí A2”, “tuần 45 của bà Đàng Thị Kim Chi”. */
export function aboutOf(appeal: Appeal, { organization, campaigns }: Workspace, locale: Locale): string {
  const { from, whose, criterion } = appeal;
  const words = WORDS[locale];
  const period = decidedPeriod(appeal, campaigns);
  const isOwn = whose?.kind === from?.kind && whose?.subject.value === from?.subject.value;
  const of = whose && !isOwn && named({ kind: whose.kind, id: whose.subject.value }, organization, locale);
  return [
    period ? period.kind.words[locale].name(period) : appeal.period.value,
    of ? words.of(inSentence(of, locale)) : '',
    criterion ? words.criterion(criterion.value) : '',
  ].join('');
}

/** “26/01/2017, còn 5 ngày”: when an open one is due, or that nothing says so. */
export function dueIn({ appeal, due, days, isOpen }: AppealRow, locale: Locale): string {
  const words = WORDS[locale];
  if (due === undefined || days === undefined) return appeal.nature === 'complaint' ? words.ownLaw : words.noTerm;
  const left = isOpen ? words.left(days) : words.after(days);
  return [dateSaid(due, locale), ...(left === '' ? [] : [left])].join(', ');
}

/** “giữ nguyên kết quả (15/BDT-VP, 20/01/2017)”. */
export function answerIn({ outcome, document, date }: Answer, locale: Locale): string {
  const paper = [...(document ? [document.value] : []), dateSaid(date.value, locale)].join(', ');
  return `${outcomeIn(outcome, locale)} (${paper})`;
}

/** “10 ngày làm việc”. */
export function termIn({ count, in: counted }: Term, locale: Locale): string {
  return WORDS[locale].terms[counted](count);
}

export function outcomeIn(outcome: Outcome, locale: Locale): string {
  return WORDS[locale].outcomes[outcome];
}

export function natureIn(nature: Nature, locale: Locale): string {
  return WORDS[locale].natures[nature];
}

const WORDS = bilingual({
  vi: {
    natures: { petition: 'kiến nghị', complaint: 'khiếu nại', report: 'phản ánh' } satisfies Record<Nature, string>,
    outcomes: {
      kept: 'giữ nguyên kết quả',
      changed: 'điều chỉnh kết quả',
      withdrawn: 'người gửi rút',
      'not-accepted': 'không thụ lý',
    } satisfies Record<Outcome, string>,
    terms: {
      days: (count) => `${count} ngày`,
      workdays: (count) => `${count} ngày làm việc`,
    } satisfies Record<Term['in'], (count: number) => string>,
    of: (who: string) => ` của ${who}`,
    criterion: (id: string) => `, tiêu chí ${id}`,
    noTerm: 'chưa quy định',
    ownLaw: 'theo pháp luật về khiếu nại',
    left: (days: number) =>
      days < 0 ? `quá hạn ${-days} ngày` : days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`,
    after: (days: number) => (days > 0 ? `trả lời chậm ${days} ngày` : ''),
  },
  en: {
    natures: { petition: 'petition', complaint: 'complaint', report: 'report' },
    outcomes: {
      kept: 'the result stands',
      changed: 'the result is changed',
      withdrawn: 'withdrawn by the sender',
      'not-accepted': 'not taken up',
    },
    terms: { days: (count) => `${count} days`, workdays: (count) => `${count} working days` },
    of: (who) => ` of ${who}`,
    criterion: (id) => `, criterion ${id}`,
    noTerm: 'no term is set',
    ownLaw: 'by the law on complaints',
    left: (days) => (days < 0 ? `${-days} days over` : days === 0 ? 'today is the last day' : `${days} days left`),
    after: (days) => (days > 0 ? `answered ${days} days late` : ''),
  },
});
