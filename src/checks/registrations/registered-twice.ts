import { callerOfAwards } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { keyOf } from '../../model/due.ts';
import { lineAt } from '../../source/line-of.ts';
import type { Place } from '../../source/located.ts';

/**
 * Somebody registers for one title of a year twice, in one file or in two, and the days do not tell which came later: of
 * lines with days of their own the later counts (rule 47).
 */
export const registeredTwice = defineCheck<{ who: string; title: string; file: string | undefined; line: number }>({
  id: 'registered-twice',
  severity: 'error',
  message: {
    vi: ({ who, title, file, line }) =>
      `${who} đã đăng ký “${title}” ở dòng ${line}${file === undefined ? '' : ` của tệp ${file}`}`,
    en: ({ who, title, file, line }) =>
      `${who} has registered for “${title}” already, in line ${line}${file === undefined ? '' : ` of ${file}`}`,
  },
  help: {
    vi: () => 'hãy bỏ một trong hai; rút rồi đăng ký lại thì ghi ngày (date) của từng lần',
    en: () => 'take one of the two out; where it was taken back and registered anew, give each its day (date)',
  },
  *inWorkspace(workspace) {
    const called = callerOfAwards(workspace);
    const first = new Map<string, { place: Place; day: string | undefined }[]>();
    for (const { period, entries } of workspace.registrations) {
      for (const entry of entries) {
        for (const { value, place } of entry.titles) {
          const key = `${period.value} ${value} ${keyOf(entry.kind, entry.subject.value)}`;
          const day = entry.date?.value;
          const known = first.get(key) ?? [];
          const before = known.find((each) => each.day === undefined || day === undefined || each.day === day)?.place;
          first.set(key, [...known, { place, day }]);
          if (before) {
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
