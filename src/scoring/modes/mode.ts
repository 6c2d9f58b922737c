import type { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Subject } from '../../model/due.ts';
import type { HasKeys, Key } from '../../model/key.ts';
import type { Unit } from '../../model/unit.ts';
import type { Node } from '../../source/node.ts';
import type { Gives } from './gives.ts';
import type { Loss } from './loss.ts';
import type { MarkPart } from './mark-part.ts';
import type { MembersShare } from './members-share.ts';

/** One way of turning what was noted for a criterion into points (rule 9). */
interface AnyMode extends HasKeys {
  /** What its id means, for who writes a point scale. */
  readonly gloss: string;
  /** “chấm từ 0 đến 10 điểm”: how points come about, as a printed scale says it. */
  readonly said: Words<(criterion: Criterion, levelName: (id: string) => string) => string>;
  /** Whether what happened costs or earns points, where its marks say how often that was. */
  readonly events?: 'cost' | 'earn';
  /** Whether only a collective can be scored by it. */
  readonly isForUnits?: boolean;
  /** The most that can be given, and by what, where a scale may write a maximum that nothing comes to. */
  most?(criterion: Criterion): Most | undefined;
  /** Everything that can be given. */
  gives(criterion: Criterion): Gives;
  /** Of keys that are told of by themselves where they change: what each says. Others change how it is scored. */
  readonly turns?: Readonly<Record<string, (criterion: Criterion, locale: Locale) => string>>;
  /** Why points were lost; without it, how often they were, and amounts that are few are told apart. */
  readonly loss?: Loss;
}

/** A mode whose marks somebody types. */
interface TypedMode extends AnyMode {
  readonly typing: Typing;
  /** The points of a mark; nothing where it is none of this mode, or has no value: a check says so. */
  points(mark: Node, criterion: Criterion): Exact | undefined;
  readonly computed?: undefined;
}

/** A mode that is worked out once those are scored whom it is about. */
interface ComputedMode extends AnyMode {
  readonly typing?: undefined;
  readonly points?: undefined;
  /** Nothing where there is nobody to be counted. */
  computed(criterion: Criterion, known: Known): Computed | undefined;
}

export type Mode = TypedMode | ComputedMode;

/** What is known when a criterion is computed. */
export interface Known {
  readonly unit: Unit | undefined;
  /** Those scored in the same base period, in the office's order. */
  readonly members: readonly {
    readonly subject: Subject;
    readonly isRated: boolean;
    readonly computedLevel: string | undefined;
  }[];
  isWorse(level: string, other: string): boolean;
  nameOf(subject: Subject): string;
}

/** What a criterion is worth without a mark. */
export interface Computed {
  readonly points: Exact;
  /** Whom it was counted of. */
  readonly share?: MembersShare;
}

/** What a mark is typed as, and what to type in the place of something else. */
export interface Typing {
  readonly how: Words;
  write(criterion: Criterion, instead: Node): Words;
  /** The values it is made of. */
  parts(criterion: Criterion): readonly MarkPart[];
  /** Keys of its marks that mean the same in every criterion: who writes them among events has mistaken the mode. */
  readonly keys?: readonly Key[];
  /** Whether no check could say anything of a mark that has all its parts; left out, one value alone is looked at, and events. */
  isSound?(mark: Node): boolean;
  /** The points as Excel works them out, the cells of a mark in the order of its parts; without it a form shows no totals. */
  formula?(criterion: Criterion, cells: readonly string[]): string;
  /** A mark of several parts as people say it: “xong 8/9 việc”. */
  inWords?(mark: Node, locale: Locale): string;
  /** A mark as a file has it, where its parts do not tell that. */
  readonly example?: Words;
  /** What was done of what was assigned, as far as a mark says it. */
  amounts?(mark: Node): readonly Amounts[];
}

/** What was done, and of how much. */
export interface Amounts {
  readonly done: Node;
  readonly assigned: Node;
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
