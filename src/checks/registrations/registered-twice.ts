import { keyOf } from '../../model/due.ts';
import type { Place } from '../../source/located.ts';
import { callerOfAwards } from '../award-named.ts';
import { defineCheck } from '../check.ts';
import { lineAt } from '../line.ts';
import { calledIn } from '../whom.ts';

/** Somebody registers for one title of a year twice, in one file or in two: nobody could tell which day and targets hold. */
export const registeredTwice = defineCheck<{ who: string; title: string; file: string | undefined; line: number }>({
  id: 'registered-twice',
  severity: 'error',
  message: {
    vi: ({ who, title, file, line }) =>
      `${who} đã đăng ký “${title}” ở dòng ${line}${file === undefined ? '' : ` của tệp ${file}`}`,
    en: ({ who, title, file, line }) =>
      `${who} has registered for “${title}” already, in line ${line}${file === undefined ? '' : ` of ${file}`}`,
  },
  help: { vi: () => 'hãy bỏ một trong hai', en: () => 'take one of the two out' },
  *inWorkspace(workspace) {
    const called = callerOfAwards(workspace);
    const first = new Map<string, Place>();
    for (const { period, entries } of workspace.registrations) {
      for (const entry of entries) {
        for (const { value, place } of entry.titles) {
          const key = `${period.value} ${value} ${keyOf(entry.kind, entry.subject.value)}`;
          const before = first.get(key);
          if (!before) first.set(key, place);
          else {
            const file = before.file === place.file ? undefined : before.file.path;
            const facts = {
              who: calledIn(workspace, entry),
              title: called(value, period).award,
              file,
              line: lineAt(before),
            };
            yield { at: place, facts, about: { subject: entry.subject.value, period: period.value } };
          }
        }
      }
    }
  },
});
