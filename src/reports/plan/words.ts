import type { Words } from '../../base/locale.ts';

interface PlanWords {
  readonly none: string;
  readonly nobody: string;
  readonly late: string;
  readonly due: string;
  readonly coming: string;
  readonly running: string;
  readonly done: string;
  readonly nextReview: string;
  readonly target: string;
  readonly bound: string;
  readonly measured: string;
  readonly measuredOn: string;
  readonly progress: string;
  readonly by: string;
  readonly state: string;
  readonly reached: string;
  readonly missed: string;
  readonly notYet: string;
  readonly unmeasured: string;
  readonly noNumber: string;
  atLeast(number: string): string;
  atMost(number: string): string;
  title(document: string | undefined, title: string): string;
  asOf(day: string, last: string | undefined): string;
  ofPeriod(work: string, period: string): string;
  clause(clause: string): string;
  doneOn(day: string, evidence: string | undefined): string;
  tooLate(days: number): string;
  until(day: string): string;
  lateBy(days: number): string;
  daysLeft(days: number): string;
  more(count: number): string;
  measure(target: string): string;
  explainLate(count: number): string;
}

export const WORDS: Words<PlanWords> = {
  vi: {
    none: 'Chưa có kế hoạch nào trong thư mục plans. Cách ghi: emul help plan status',
    nobody: 'chưa phân công ai',
    late: 'Quá hạn',
    due: 'Sắp đến hạn',
    coming: 'Chưa đến hạn',
    running: 'Làm thường xuyên, không ghi hạn',
    done: 'Đã làm',
    nextReview: 'Kỳ sơ kết, tổng kết tới cần có',
    target: 'Chỉ tiêu',
    bound: 'Phải đạt',
    measured: 'Đã đạt',
    measuredOn: 'Tính đến',
    progress: 'Tiến độ',
    by: 'Hạn',
    state: 'Kết quả',
    reached: 'Đạt',
    missed: 'Không đạt',
    notYet: 'Chưa đạt',
    unmeasured: 'Chưa có số liệu',
    noNumber: 'chưa ghi số',
    atLeast: (number) => `từ ${number}`,
    atMost: (number) => `không quá ${number}`,
    title: (document, title) => (document ? `KẾ HOẠCH ${document}: ${title}` : `KẾ HOẠCH: ${title}`),
    asOf: (day, last) => `Tính đến hết ngày ${day}${last ? `; kế hoạch thực hiện đến ngày ${last}` : ''}.`,
    ofPeriod: (work, period) => `${work}, ${period}`,
    clause: (clause) => `mục ${clause}`,
    doneOn: (day, evidence) => `xong ngày ${day}${evidence ? `, ${evidence}` : ', chưa ghi minh chứng'}`,
    tooLate: (days) => `chậm ${days} ngày`,
    until: (day) => `hạn ${day}`,
    lateBy: (days) => `đã quá ${days} ngày`,
    daysLeft: (days) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
    more: (count) => `sau đó còn ${count} kỳ`,
    measure: (target) => `số liệu mới về chỉ tiêu: ${target}`,
    explainLate: (count) => `giải trình việc quá hạn (${count})`,
  },
  en: {
    none: 'There is no plan in plans/ yet. How to write one: emul help plan status',
    nobody: 'nobody in charge',
    late: 'Overdue',
    due: 'Due soon',
    coming: 'To come',
    running: 'Going on, without a day',
    done: 'Done',
    nextReview: 'The next review wants',
    target: 'Target',
    bound: 'To reach',
    measured: 'Measured',
    measuredOn: 'As of',
    progress: 'Progress',
    by: 'By',
    state: 'Result',
    reached: 'reached',
    missed: 'missed',
    notYet: 'not yet',
    unmeasured: 'not measured',
    noNumber: 'no number',
    atLeast: (number) => `at least ${number}`,
    atMost: (number) => `at most ${number}`,
    title: (document, title) => (document ? `PLAN ${document}: ${title}` : `PLAN: ${title}`),
    asOf: (day, last) => `As of the end of ${day}${last ? `; the plan runs to ${last}` : ''}.`,
    ofPeriod: (work, period) => `${work}, ${period}`,
    clause: (clause) => `clause ${clause}`,
    doneOn: (day, evidence) => `done on ${day}${evidence ? `, ${evidence}` : ', nothing noted that shows it'}`,
    tooLate: (days) => `${days} days late`,
    until: (day) => `by ${day}`,
    lateBy: (days) => `${days} days over`,
    daysLeft: (days) => (days === 0 ? 'today is the last day' : `${days} days left`),
    more: (count) => `${count} more after it`,
    measure: (target) => `a new figure of: ${target}`,
    explainLate: (count) => `the reasons for what is overdue (${count})`,
  },
};
