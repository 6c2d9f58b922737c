import { bringers } from '../../checking/bringers.ts';
import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two results brought along for one period: only the first counts. */
export const broughtTwice = defineCheck<{ who: string; period: string; line: number }>({
  id: 'brought-twice',
  severity: 'error',
  message: {
    vi: ({ who, period, line }) => `kết quả kỳ “${period}” ${who} mang theo đã ghi ở dòng ${line}`,
    en: ({ who, period, line }) => `the result of “${period}” that ${who} brought stands in line ${line} already`,
  },
  help: {
    vi: () => 'hãy bỏ một trong hai dòng',
    en: () => 'take one of the two out',
  },
  *inWorkspace({ organization }) {
    for (const { id: subject, who, brought } of bringers(organization)) {
      for (const { at, id: period, line } of repeated(brought.map((result) => ({ id: result.period })))) {
        yield { at, facts: { who, period, line }, about: { subject, period } };
      }
    }
  },
});
