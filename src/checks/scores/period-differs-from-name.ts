import { periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';

interface Facts {
  period: string;
  named: string;
  isNameOfPeriod: boolean;
}

/** A scores file that says another period than its name. */
export const periodDiffersFromName = defineCheck<Facts>({
  id: 'period-differs-from-name',
  severity: 'error',
  message: {
    vi: ({ period, named }) => `tệp mang tên ${named} nhưng bên trong ghi “${period}”, nên chưa tính vào kỳ nào`,
    en: ({ period, named }) => `the file is named ${named} but says “${period}” inside, so it counts nowhere`,
  },
  help: {
    vi: ({ period, named, isNameOfPeriod }) =>
      `${isNameOfPeriod ? `hãy viết period: ${named}, hoặc` : 'hãy'} đổi tên tệp thành ${period}.yaml`,
    en: ({ period, named, isNameOfPeriod }) =>
      `${isNameOfPeriod ? `write period: ${named}, or ` : ''}rename the file to ${period}.yaml`,
  },
  *inWorkspace({ briefings }) {
    for (const { period, named } of briefings) {
      if (!period || period.value === named || !periodOf(period.value)) continue; // `missing-key`, `malformed-period`, `unknown-week`
      const facts = { period: period.value, named, isNameOfPeriod: periodOf(named) !== undefined };
      yield { at: period.place, facts, about: { period: named } };
    }
  },
});
