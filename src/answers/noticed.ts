import { keyOf } from '../model/due.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Home } from '../source/home.ts';
import type { Classified, ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';
import { type Asked, allExplained, type ExplainAnswer } from './explained.ts';
import { roundRead } from './round.ts';

/** Whose results to tell, and of which period. */
export interface NoticeQuestion extends Omit<ClassifyQuestion, 'keepsIn' | 'watches' | 'passed'> {
  /** Nobody named: everybody. */
  subjects(workspace: Workspace): readonly Asked[];
}

export interface Noticed extends Omit<Classified, 'answer'> {
  /** Undefined where a file that rows rest on cannot be used. */
  readonly classified: ClassifyAnswer | undefined;
  /** The workspace as it stands, also of a closed period: terms of petitions are told from it (rule 53). */
  readonly current: Workspace | undefined;
  /** One for each subject asked for who is in the list, in the office's order. */
  readonly answers: readonly ExplainAnswer[];
}

/** Classifies a period once and explains the results of all who are asked for. Throws UnknownRegulation. */
export async function noticedResults(root: string, home: Home, question: NoticeQuestion): Promise<Noticed> {
  let wanted: ReadonlySet<string> = new Set();
  const { answer, ...rest } = await classifiedPeriod(root, home, {
    ...question,
    alsoReads: ['appeals'],
    keepsIn(workspace) {
      wanted = new Set(question.subjects(workspace).map(({ kind, id }) => keyOf(kind, id)));
      return (key) => wanted.size === 0 || wanted.has(key);
    },
  });
  const isAsked = ({ kind, id }: Asked) => wanted.size === 0 || wanted.has(keyOf(kind, id));
  const current = answer?.seal ? (await roundRead(root, home, ['appeals'])).workspace : answer?.workspace;
  return { ...rest, classified: answer, current, answers: answer ? allExplained(answer, isAsked) : [] };
}
