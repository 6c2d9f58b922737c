import type { ScoreAnswer } from '../answers/scored.ts';
import { scoresInside } from '../answers/scores-inside.ts';
import type { Words } from '../base/locale.ts';
import { UsageError } from './usage.ts';

const TO_WRITE: Words = { vi: 'viết', en: 'write' };

/** Of a period in which no scores file lies there is nothing to write, or to decide; a UsageError that says where the newest one lies. */
export function mustBeScored(
  { period, workspace, seal }: Pick<ScoreAnswer, 'period' | 'workspace' | 'seal'>,
  to = TO_WRITE,
): void {
  const { isThere, newest } = scoresInside(period, workspace, seal !== undefined);
  if (isThere) return;
  const { title } = period.kind.words.vi;
  throw new UsageError(
    {
      vi: `${title(period)} chưa có tệp điểm nào nên chưa có gì để ${to.vi}`,
      en: `no scores file lies in ${period.kind.words.en.title(period)}, so there is nothing to ${to.en}`,
    },
    newest && {
      vi: `mới nhất có điểm là ${newest.kind.words.vi.title(newest)}`,
      en: `the newest with scores is ${newest.kind.words.en.title(newest)}`,
    },
  );
}
