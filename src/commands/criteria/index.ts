import type { Family } from '../family.ts';

/** `emul criteria`: point scales before and after the Council. */
export const criteria: Family = {
  name: 'criteria',
  words: {
    vi: {
      summary: 'thang bảng điểm: xem, chấm thử, lấy ý kiến, ban hành',
      description:
        'Thang bảng điểm quy định phiếu điểm thành điểm và mức xếp loại thế nào. Mã viết như ca-nhan; một lần ban hành viết như ca-nhan@2; cũng có thể ghi tên tệp.',
    },
    en: {
      summary: 'point scales: print, try, consult, approve, issue',
      description:
        'A point scale says how a sheet becomes points and a level. An id is typed as ca-nhan, one edition of it as ca-nhan@2; a file name will do as well.',
    },
  },
  actions: [
    { name: 'check', load: async () => (await import('./check.ts')).criteriaChecking },
    { name: 'example', load: async () => (await import('./example.ts')).criteriaExampling },
    { name: 'show', load: async () => (await import('./show.ts')).criteriaShowing },
    { name: 'diff', load: async () => (await import('./diff.ts')).criteriaComparing },
    { name: 'backtest', load: async () => (await import('./backtest.ts')).criteriaBacktesting },
    { name: 'consult', load: async () => (await import('./consult.ts')).criteriaConsulting },
    { name: 'hear', load: async () => (await import('./hear.ts')).criteriaHearing },
    { name: 'answer', load: async () => (await import('./answer.ts')).criteriaAnswering },
    { name: 'opinions', load: async () => (await import('./opinions.ts')).criteriaOpinionsTold },
    { name: 'approve', load: async () => (await import('./approve.ts')).criteriaApproving },
    { name: 'issue', load: async () => (await import('./issue.ts')).criteriaIssuing },
  ],
};
