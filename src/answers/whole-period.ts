import type { Praise } from '../model/briefing.ts';
import type { Home } from '../source/home.ts';
import { type CandidatesAnswer, candidatesOf } from './candidates.ts';
import type { Classified, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';
import { type ShownSince, WeeksSince } from './closing/shown-since.ts';
import { type PartHandedIn, partHandedIn } from './entry/handed-in.ts';
import { allExplained } from './explained.ts';
import type { Noticed } from './noticed.ts';
import { roundRead } from './round.ts';

/** Everything that the papers on a period are made of, all of one computing, so that their figures agree. */
export interface WholePeriod {
  readonly candidates: CandidatesAnswer;
  /** Everybody's result, explained. */
  readonly noticed: {
    readonly classified: CandidatesAnswer['classified'];
    readonly current: NonNullable<Noticed['current']>;
    readonly answers: Noticed['answers'];
  };
  /** What was changed since its weeks were handed out. */
  readonly since: ShownSince;
  /** Whose sheets of its base periods are in. */
  readonly parts: readonly PartHandedIn[];
  /** What is not of the period and stands as it is now: plans, inspections, petitions. */
  readonly round: CandidatesAnswer['classified']['workspace'];
}

interface Whole extends Omit<Classified, 'answer'> {
  readonly answer: WholePeriod | undefined;
}

/** Classifies a period once, and looks at each week once, for all its papers. */
export async function wholePeriod(
  root: string,
  home: Home,
  question: Pick<ClassifyQuestion, 'choose' | 'asOf' | 'regulation'>,
): Promise<Whole> {
  const since = new WeeksSince(root);
  const parts: PartHandedIn[] = [];
  const praise: Praise[] = [];
  const { answer, ...rest } = await classifiedPeriod(root, home, {
    ...question,
    alsoReads: ['registrations', 'awards', 'practices', 'appeals', 'shown', 'log'],
    keepsIn(workspace) {
      since.reads(workspace);
      return () => true;
    },
    async watches(scored) {
      parts.push(partHandedIn(scored.week.period, scored));
      praise.splice(0, praise.length, ...scored.week.briefings.flatMap((briefing) => briefing.praise));
      await since.take(scored);
    },
  });
  if (!answer) return { ...rest, answer: undefined };
  const round = (await roundRead(root, home, ['plans', 'inspections', 'appeals'])).workspace ?? answer.workspace;
  return {
    ...rest,
    answer: {
      candidates: candidatesOf(answer, praise, answer.seal ? round : answer.workspace),
      noticed: {
        classified: answer,
        current: answer.seal ? round : answer.workspace,
        answers: allExplained(answer, () => true),
      },
      since: since.answer(answer),
      parts,
      round,
    },
  };
}
