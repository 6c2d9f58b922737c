import { type CandidatesAnswer, candidatesIn } from '../../answers/candidates.ts';
import type { ClassifyQuestion } from '../../answers/classification.ts';
import { classifiedPeriod } from '../../answers/classified.ts';
import { awardDraft, type DecisionDraft, levelsDraft } from '../../answers/decisions/decision-draft.ts';
import { openRows } from '../../answers/decisions/decision-votes.ts';
import type { Period } from '../../calendar/period.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { awardNamed } from '../award-named.ts';
import { type Call, textFlag } from '../command.ts';
import { scoredItself } from './refused.ts';

type Choosing = Pick<ClassifyQuestion, 'choose' | 'asOf' | 'regulation'>;

/** Whom the Council decides about: everybody rated, or who stands for the award that is named. */
export async function drafted(call: Call, root: string, command: string, period: string) {
  const question: Choosing = {
    choose: (available, bases, campaigns) => askedLongerPeriod(call, period, { command, available, bases, campaigns }),
    asOf: () => undefined,
    regulation: undefined,
  };
  const named = textFlag(call, 'award');
  if (named === undefined) {
    const { answer, ...rest } = await classifiedPeriod(root, call.host.home, question);
    if (answer?.period.kind.isBriefed) throw scoredItself(answer.period);
    return { ...rest, draft: answer && levelsDraft(answer) };
  }
  const { answer, ...rest } = await candidatesAsked(call, root, question);
  const id = answer && awardNamed(named, answer);
  return { ...rest, draft: answer && awardDrafts(answer).find(({ award }) => award?.id.value === id) };
}

/** The lists of awards of a period about which something is still to be entered, by the files as they stand now. */
export async function awardLists(call: Call, root: string, period: Period): Promise<DecisionDraft[]> {
  const question: Choosing = { choose: () => period, asOf: () => undefined, regulation: undefined };
  const { answer, isRefused } = await candidatesAsked(call, root, question);
  return answer && !isRefused ? awardDrafts(answer).filter((draft) => openRows(draft).length > 0) : [];
}

function candidatesAsked(call: Call, root: string, question: Choosing) {
  return candidatesIn(root, call.host.home, { ...question, supposed: undefined, without: () => [] });
}

function awardDrafts(answer: CandidatesAnswer): DecisionDraft[] {
  return answer.awards.map((result) => awardDraft(answer, result));
}
