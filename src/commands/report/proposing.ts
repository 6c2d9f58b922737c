import { type CandidatesAnswer, candidatesIn } from '../../answers/candidates.ts';
import { lastDayOf } from '../../answers/limit.ts';
import type { Call } from '../command.ts';
import { workspaceOf } from '../opened.ts';
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
