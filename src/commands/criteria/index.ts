import type { Family } from '../family.ts';

/** `emul criteria`: point scales before and after the Council. */
export const criteria: Family = {
  name: 'criteria',
  words: {
    vi: {
      summary: 'thang bảng điểm: xem, so hai bản, chấm thử trước khi trình Hội đồng',
      description:
        'Thang bảng điểm quy định phiếu điểm thành điểm và mức xếp loại thế nào. Mã viết như ca-nhan; một lần ban hành viết như ca-nhan@2; cũng có thể ghi tên tệp.',
    },
    en: {
      summary: 'point scales: print one, compare two, try a draft on real weeks',
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
  ],
};
