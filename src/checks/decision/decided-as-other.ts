import { defineCheck } from '../../checking/check.ts';

/** A level in the decision on an award, or `granted` in one on levels: it decides nothing there. */
export const decidedAsOther = defineCheck<{ isLevel: boolean; period: string }>({
  id: 'decided-as-other',
  severity: 'error',
  message: {
    vi: ({ isLevel }) =>
      isLevel
        ? 'tệp này quyết định khen thưởng, mức xếp loại ghi ở đây không có tác dụng'
        : 'tệp này quyết định mức xếp loại, đồng ý khen ghi ở đây không có tác dụng',
    en: ({ isLevel }) =>
      isLevel
        ? 'this file decides on an award, a level has no effect here'
        : 'this file decides on levels, granted has no effect here',
  },
  help: {
    vi: ({ isLevel, period }) =>
      isLevel
        ? `hãy ghi granted: true hoặc false; mức xếp loại ghi ở tệp ${period}.yaml`
        : `hãy ghi level; khen thưởng ghi ở tệp riêng có mục award, ví dụ ${period}.giay-khen.yaml`,
    en: ({ isLevel, period }) =>
      isLevel
        ? `write granted: true or false; levels belong into ${period}.yaml`
        : `write level; an award has a file of its own, such as ${period}.giay-khen.yaml`,
  },
  *inWorkspace({ decisions }) {
    for (const { award, results, period } of decisions) {
      for (const result of results) {
        const at = (award ? result.level : result.granted)?.place;
        const about = { subject: result.subject.value, period: period.value };
        if (at) yield { at, facts: { isLevel: award !== undefined, period: period.value }, about };
      }
    }
  },
});
