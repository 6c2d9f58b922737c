import type { Day } from '../../../base/day.ts';
import { unknownIn } from '../../../checks/criteria/opinion-from-unknown.ts';
import { unknownPlaceIn } from '../../../checks/criteria/opinion-on-unknown.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { behind, isNotTaken, rewrittenFile, type StepTaken, wrongStatus } from './step.ts';

/** What somebody said on a draft that is out for opinions. */
export interface Said {
  /** A unit's id or a post. */
  readonly from: string;
  readonly date: Day;
  readonly on: string | undefined;
  readonly text: string;
  /** With the whole draft: nothing is to be answered. */
  readonly agrees: boolean;
}

/** What becomes of an opinion, and why. */
export interface Reply {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly outcome: 'taken' | 'partly' | 'kept';
  readonly answer: string | undefined;
}

/** One more opinion, behind those that the file has. */
export async function heard(
  criteria: Criteria,
  { from, date, on, text, agrees }: Said,
  workspace: Workspace,
): Promise<StepTaken> {
  const status = wrongStatus(criteria, 'consulting');
  if (status) return { not: status };
  const unknown = unknownIn(from, workspace);
  if (unknown) return { not: { why: 'asked-unknown', ...unknown } };
  const nowhere = on === undefined ? undefined : unknownPlaceIn(on, criteria);
  if (nowhere) return { not: { why: 'on-unknown', facts: nowhere } };
  const value = { from, date, on, text, ...(agrees && { agrees }) };
  const file = await rewrittenFile(criteria, [{ do: 'add', at: ['opinions'], value, after: behind('opinions') }]);
  return isNotTaken(file) ? { not: file } : { files: [file] };
}

/** The answer to an opinion, in place of one that stood there. */
export async function replied(criteria: Criteria, { number, outcome, answer }: Reply): Promise<StepTaken> {
  const status = wrongStatus(criteria, 'consulting');
  if (status) return { not: status };
  const { opinions } = criteria.life;
  if (!opinions[number - 1]) return { not: { why: 'no-opinion', number, count: opinions.length } };
  const at = (key: string) => ['opinions', number - 1, key] as const;
  const file = await rewrittenFile(criteria, [
    { do: 'set', at: at('outcome'), value: outcome, after: ['text'] },
    ...(answer === undefined
      ? []
      : [{ do: 'set' as const, at: at('answer'), value: answer, after: ['outcome', 'text'] }]),
  ]);
  return isNotTaken(file) ? { not: file } : { files: [file] };
}
