import { defineCheck } from '../../checking/check.ts';

/** What is remembered of a week lies under another week's name, so that nobody compares with it. */
export const shownDiffersFromName = defineCheck<{ named: string; period: string }>({
  id: 'shown-differs-from-name',
  severity: 'error',
  message: {
    vi: ({ named, period }) => `tệp tên là ${named}.yaml nhưng bên trong là bảng đã phát của ${period}`,
    en: ({ named, period }) => `the file is called ${named}.yaml but holds what was handed out of ${period}`,
  },
  help: {
    vi: ({ period }) => `đổi tên tệp thành shown/${period}.yaml như lúc đầu`,
    en: ({ period }) => `call it shown/${period}.yaml again`,
  },
  *inWorkspace({ shown }) {
    for (const { named, period } of shown)
      if (named !== period.value) yield { at: period.place, facts: { named, period: period.value } };
  },
});
