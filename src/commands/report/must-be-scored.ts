import type { ScoreAnswer } from '../../answers/scored.ts';
import { periodOf } from '../../calendar/index.ts';
import { UsageError } from '../usage.ts';

/** Of a period in which no scores file lies there is nothing to write; a UsageError that says where the newest one lies. */
export function mustBeScored({ period, workspace }: Pick<ScoreAnswer, 'period' | 'workspace'>): void {
  const { calendar, briefingFiles } = workspace;
  const known = [...briefingFiles.keys()].flatMap((id) => periodOf(id) ?? []);
  const isInside = known.some((one) => {
    const day = calendar.decidingDay(one);
    return one.id === period.id || (period.from <= day && day <= period.to);
  });
  if (isInside) return;
  const newest = known.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  const { title } = period.kind.words.vi;
  throw new UsageError(
    {
      vi: `${title(period)} chưa có tệp điểm nào nên chưa có gì để viết`,
      en: `no scores file lies in ${period.kind.words.en.title(period)}, so there is nothing to write`,
    },
    newest && {
      vi: `mới nhất có điểm là ${newest.kind.words.vi.title(newest)}`,
      en: `the newest with scores is ${newest.kind.words.en.title(newest)}`,
    },
  );
}
