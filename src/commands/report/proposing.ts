import { type CandidatesAnswer, candidatesIn } from '../../answers/candidates.ts';
import { lastDayOf } from '../../answers/limit.ts';
import type { Call } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { periodQuestion } from './flags.ts';
import type { About, Paper } from './paper.ts';

/** What is common to papers about awards: who stands for which is asked for them, with nothing supposed. */
export const PROPOSING = {
  ask: candidatesAsked,
  ofWhole: ({ candidates }) => candidates,
  about,
} satisfies Partial<Paper<CandidatesAnswer>>;

function candidatesAsked(call: Call, command: string) {
  const nothing = { without: () => [], supposed: undefined };
  return candidatesIn(workspaceOf(call), call.host.home, { ...periodQuestion(call, command), ...nothing });
}

function about({ classified, isDraft }: CandidatesAnswer): About {
  return { ...classified, isDraft, day: lastDayOf(classified.period, classified.limit) };
}

/** No award is won by anybody, so there is nothing to ask for. */
export function nobodyProposed({ classified: { period } }: CandidatesAnswer): UsageError {
  return new UsageError(
    { vi: `kỳ ${period.id} chưa có ai đủ điều kiện khen thưởng`, en: `nobody qualifies for an award in ${period.id}` },
    { vi: `xem vì sao: emul candidates ${period.id} --all`, en: `see why: emul candidates ${period.id} --all` },
  );
}
