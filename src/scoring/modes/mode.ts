import type { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import type { HasKeys, Key } from '../../model/key.ts';
import type { Node } from '../../source/node.ts';

/** One way of turning what was noted for a criterion into points (rule 9). */
export interface Mode extends HasKeys {
  /** What its id means, for who writes a point scale. */
  readonly gloss: string;
  /** “chấm từ 0 đến 10 điểm”: how points come about, as a printed scale says it. */
  readonly said: Words<(criterion: Criterion, levelName: (id: string) => string) => string>;
  /** How a mark is typed; nothing where it is computed. */
  readonly typing?: Typing;
  /** The most that can be given, and by what, where a scale may write a maximum that nothing comes to. */
  most?(criterion: Criterion): Most | undefined;
  /** The points of a mark; nothing where it is none of this mode, or has no value: a check says so. */
  points(mark: Node, criterion: Criterion): Exact | undefined;
  /** What counts where nobody noted anything and `unsaid: full` says that nothing was lost. */
  unsaid(criterion: Criterion): Exact;
  /** What happened how often, for conditions and limits. */
  occurrences(mark: Node, criterion: Criterion): readonly Occurrence[];
  /** Computed from the unit's members and never typed in. */
  readonly isComputed: boolean;
}

/** What a mark is typed as, and what to type in the place of something else. */
interface Typing {
  readonly how: Words;
  write(criterion: Criterion, instead: Node): Words;
}

/** The most that a criterion gives, and what gives it. */
export interface Most {
  readonly best: Exact;
  readonly way: Words;
}

/** What counts where nobody noted anything. */
export const UNSAID: Key = {
  name: 'unsaid',
  words: {
    vi: ['Khi không ghi', 'Không ai ghi gì thì full (đủ điểm) hay missing (coi như chưa chấm)'],
    en: ['Unsaid', 'What nobody noted: full or missing'],
  },
  shape: { enum: ['full', 'missing'] },
};

export interface Occurrence {
  readonly event: ScoreEvent;
  readonly times: Exact;
}
