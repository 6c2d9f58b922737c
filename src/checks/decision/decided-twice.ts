import { defineCheck } from '../../checking/check.ts';
import { keyOf } from '../../model/due.ts';
import { lineAt } from '../../source/line-of.ts';

/** One decision file that decides about somebody twice: nobody could tell which of the two holds. */
export const decidedTwice = defineCheck<{ id: string; line: number }>({
  id: 'decided-twice',
  severity: 'error',
  message: {
    vi: ({ id, line }) => `đã có quyết định cho “${id}” ở dòng ${line}`,
    en: ({ id, line }) => `“${id}” is decided about in line ${line} already`,
  },
  help: {
    vi: () => 'hãy bỏ một trong hai dòng',
    en: () => 'take one of the two out',
  },
  *inWorkspace({ decisions }) {
    for (const { results, period } of decisions) {
      const lines = new Map<string, number>();
      for (const { kind, subject } of results) {
        const key = keyOf(kind, subject.value);
        const line = lines.get(key);
        const about = { subject: subject.value, period: period.value };
        if (line === undefined) lines.set(key, lineAt(subject.place));
        else yield { at: subject.place, facts: { id: subject.value, line }, about };
      }
    }
  },
});
