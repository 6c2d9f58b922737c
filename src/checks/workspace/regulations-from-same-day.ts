import { dateInWords, isDay } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';

/** Two regulations of the list begin on the same day, so that nothing says which holds. */
export const regulationsFromSameDay = defineCheck<{ use: string; other: string; from: string | undefined }>({
  id: 'regulations-from-same-day',
  severity: 'error',
  message: {
    vi: ({ use, other, from }) =>
      `hai quy chế “${other}” và “${use}” cùng áp dụng ${from === undefined ? 'ngay từ đầu' : `từ ngày ${dateInWords(from)}`}`,
    en: ({ use, other, from }) =>
      `“${other}” and “${use}” both hold ${from === undefined ? 'from the beginning' : `from ${from}`}`,
  },
  help: {
    vi: () => 'giữ lại một quy chế, hoặc ghi cho mỗi quy chế một ngày from khác nhau',
    en: () => 'keep one of them, or give each a from of its own',
  },
  *inWorkspace({ settings }) {
    const known = new Map<string | undefined, string>();
    for (const { use, from } of settings.regulations) {
      if (from && !isDay(from.value)) continue; // `malformed-date`
      const other = known.get(from?.value);
      if (other === undefined) known.set(from?.value, use.value);
      else yield { at: (from ?? use).place, facts: { use: use.value, other, from: from?.value } };
    }
  },
});
