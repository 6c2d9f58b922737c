import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** Lists and maps inside each other beyond what is read (rule 38). */
export const tooDeep = defineCheck<SourceFaults['too-deep']>({
  id: 'too-deep',
  severity: 'error',
  message: {
    vi: ({ limit }) => `đến đây các mục lồng nhau quá ${limit} cấp`,
    en: ({ limit }) => `here things stand inside each other more than ${limit} deep`,
  },
  help: {
    vi: () => 'xem có thừa dấu [ hoặc { không',
    en: () => 'look for a [ or { too many',
  },
});
