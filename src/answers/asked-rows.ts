import type { RankedStanding } from '../scoring/standing.ts';
import type { AskedFor, ScoreAnswer } from './scored.ts';

/** The rows of the units and people asked for; all where nobody is named. */
export function rowsOf(answer: ScoreAnswer, only: readonly AskedFor[]): ScoreAnswer {
  if (only.length === 0) return answer;
  const isAsked = ({ subject }: RankedStanding) =>
    only.some(
      ({ kind, id }) =>
        (kind === 'unit' ? subject.unit?.id.value : subject.id) === id &&
        (kind === 'unit' || subject.kind === 'member'),
    );
  return { ...answer, only, standings: answer.standings.filter(isAsked) };
}
