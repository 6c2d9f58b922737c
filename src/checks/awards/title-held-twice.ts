import { callerOfAwards } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { type AwardRecord, yearOf } from '../../model/awards.ts';
import { keyOf } from '../../model/due.ts';
import { lineAt } from '../../source/line-of.ts';

interface Facts {
  who: string;
  award: string;
  year: number;
  line: number;
  /** Where the first one stands, if not in the same file. */
  file: string | undefined;
}

/** One title of one year written down twice: years that have to follow each other would be counted wrong. One that was revoked and given anew is two. */
export const titleHeldTwice = defineCheck<Facts>({
  id: 'title-held-twice',
  severity: 'error',
  message: {
    vi: ({ who, award, year, line, file }) =>
      `${who} đã có danh hiệu “${award}” năm ${year} ở dòng ${line}${file === undefined ? '' : ` của tệp ${file}`}`,
    en: ({ who, award, year, line, file }) =>
      `${who} has the title “${award}” of ${year} already, in line ${line}${file === undefined ? '' : ` of ${file}`}`,
  },
  help: {
    vi: () => 'mỗi năm một danh hiệu chỉ ghi một lần; hãy bỏ một dòng, hoặc sửa mục period',
    en: () => 'a title is written once a year; take one out, or mend period',
  },
  *inWorkspace(workspace) {
    const called = callerOfAwards(workspace);
    const first = new Map<string, AwardRecord>();
    for (const record of workspace.awards.flatMap(({ records }) => records)) {
      const year = yearOf(record);
      if (record.form !== 'title' || record.revoked || year === undefined) continue;
      const key = `${record.award.value} ${year} ${keyOf(record.kind, record.subject.value)}`;
      const before = first.get(key)?.award.place;
      if (!before) first.set(key, record);
      else {
        const { place, value } = record.award;
        const file = before.file === place.file ? undefined : before.file.path;
        const { award } = called(value, record.period);
        const facts = { who: calledIn(workspace, record), award, year, line: lineAt(before), file };
        yield { at: place, facts, about: { subject: record.subject.value, period: record.period.value } };
      }
    }
  },
});
