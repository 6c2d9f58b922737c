import { type CandidatesAnswer, candidatesIn } from '../../answers/candidates.ts';
import { lastDayOf } from '../../answers/limit.ts';
import type { Audience, Setting } from '../../reports/papers/setting.ts';
import { type Call, EXIT } from '../command.ts';
import { tallyTold } from '../findings-told.ts';
import { mustBeScored } from '../must-be-scored.ts';
import { workspaceOf } from '../opened.ts';
import { outputAsked } from '../output.ts';
import { withKnownRegulation } from '../reading-another.ts';
import { audienceAsked } from './audience.ts';
import { areDecisionsWrong } from './decisions-wrong.ts';
import { periodQuestion } from './flags.ts';
import { type PaperAsked, printed } from './printed.ts';

/** What is common to a paper about awards: whom it may be for, and how it is made of who stands for which. */
export interface AwardPaper {
  readonly document: PaperAsked['document'];
  readonly audiences: readonly [Audience, ...Audience[]];
  /** Throws a UsageError where the period has nothing to make it of. */
  papers(answer: CandidatesAnswer): Promise<readonly AwardPaperMade[]>;
}

interface AwardPaperMade {
  /** Whose it is, where a period has several. */
  readonly of?: string;
  make(setting: Setting): ReturnType<PaperAsked['make']>;
}

/** Runs such a paper: works out who stands for which award, tells what is wrong, prints. */
export async function proposing(call: Call, { document, audiences, papers }: AwardPaper): Promise<number> {
  const output = outputAsked(call);
  const audience = audienceAsked(call, audiences);
  const { answer, findings, isRefused } = await withKnownRegulation(() =>
    candidatesIn(workspaceOf(call), call.host.home, {
      ...periodQuestion(call, `emul report ${document}`),
      without: () => [],
      supposed: undefined,
    }),
  );
  if (answer) mustBeScored(answer.classified);
  const made = answer ? await papers(answer) : [];
  const hasErrors = await tallyTold(call, findings);
  if (!answer) return isRefused ? EXIT.failure : EXIT.findings;
  if (areDecisionsWrong(call, findings)) return EXIT.findings;
  const { workspace, period, limit } = answer.classified;
  const setting = { audience, workspace, about: lastDayOf(period, limit), isProposal: answer.isDraft };
  const told = await printed(call, output, ...made.map((one) => ({ ...one, document, period: period.id, setting })));
  if (isRefused) return EXIT.failure;
  return hasErrors || told.hasErrors ? EXIT.findings : EXIT.fine;
}
