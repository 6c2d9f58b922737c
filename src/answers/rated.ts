import type { Home } from '../source/home.ts';
import type { Classified, ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';
import { type ScoreAnswer, scoredPeriod } from './scored.ts';

/** The results of a period of any kind: of a base period its week as scored, with all columns; of a longer one as classified. */
export type RatedAnswer =
  | { readonly classified: ClassifyAnswer; readonly week: ScoreAnswer }
  | { readonly classified: ClassifyAnswer; readonly week?: undefined };

export interface Rated extends Omit<Classified, 'answer'> {
  readonly answer: RatedAnswer | undefined;
}

/** Classifies a period; a base period is read as `emul score` reads it, too. Throws UnknownRegulation. */
export async function ratedPeriod(root: string, home: Home, question: ClassifyQuestion): Promise<Rated> {
  const { answer, ...rest } = await classifiedPeriod(root, home, question);
  if (!answer) return { ...rest, answer: undefined };
  if (answer.period.kind.id !== answer.rules.base) return { ...rest, answer: { classified: answer } };
  const scored = await scoredPeriod(root, home, { choose: () => answer.period, earlier: 1 });
  return { ...rest, answer: scored.answer && { classified: answer, week: scored.answer } };
}
