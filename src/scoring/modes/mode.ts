import type { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Subject } from '../../model/due.ts';
import type { HasKeys, Key } from '../../model/key.ts';
import type { Leading } from '../../model/leading.ts';
import type { Week } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Node } from '../../source/node.ts';
import type { Gives } from './gives.ts';
import type { Loss } from './loss.ts';
import type { MarkPart } from './mark-part.ts';
import type { MembersShare } from './members-share.ts';
import type { UnitRead } from './unit-read.ts';

/** One way of turning what was noted for a criterion into points (rule 9). */
interface AnyMode extends HasKeys {
  /** What its id means, for who writes a point scale. */
  readonly gloss: string;
  /** What it is called in a table of the scale, if not by its gloss. */
  readonly called?: Words;
  /** “chấm từ 0 đến 10 điểm”: how points come about, as a printed scale says it. */
  readonly said: Words<(criterion: Criterion, levelName: (id: string) => string) => string>;
  /** The same where the scale comes to no points (rule 66): “Đạt / Không đạt”. */
  readonly judged: Words<(criterion: Criterion, levelName: (id: string) => string) => string>;
  /** Whether what happened costs or earns points, where its marks say how often that was. */
  readonly events?: 'cost' | 'earn';
  /** Whose results it may count (`of`) in a scale for people and in one for units; nothing: it is none for these. The first is meant where the scale does not say it, unless that has to be said. */
  readonly counts?: Readonly<Record<Subject['kind'], CountedOf | undefined>>;
  /** The most that can be given, and by what, where a scale may write a maximum that nothing comes to. */
  most?(criterion: Criterion): Most | undefined;
  /** Everything that can be given; `leastOfUnits` is the least share of its scale that a unit comes to, where that is below zero. */
  gives(criterion: Criterion, leastOfUnits?: Exact): Gives;
  /** Whether its marks are lists of products. */
  readonly countsProducts?: true;
  /** A key without which it cannot be scored, where that hangs on what else its criterion says. */
  lacking?(criterion: Criterion): { readonly key: string; readonly example: string } | undefined;
  /** Of keys that are told of by themselves where they change: what each says, points only of a scale that shows them. Others change how it is scored. */
  readonly turns?: Readonly<Record<string, (criterion: Criterion, locale: Locale, isShown?: boolean) => string>>;
  /** Why points were lost; without it, how often they were, and amounts that are few are told apart. */
  readonly loss?: Loss;
}

/** A mode whose marks somebody types. */
interface TypedMode extends AnyMode {
  readonly typing: Typing;
  /** The points of a mark; nothing where it is none of this mode, or has no value: a check says so. */
  points(mark: Node, criterion: Criterion): Exact | undefined;
  /** Of criteria that are computed after all. */
  readonly computing?: Computing & { isFor(criterion: Criterion): boolean };
}

/** A mode whose criteria are worked out of what else is known. */
interface ComputedMode extends AnyMode {
  readonly typing?: undefined;
  readonly points?: undefined;
  readonly computing: Computing & { readonly isFor?: undefined };
}

export type Mode = TypedMode | ComputedMode;

/** Whose results a mode may count. */
interface CountedOf {
  readonly of: readonly string[];
  readonly mustBeSaid?: true;
}

/** How a criterion is computed, and of what. */
interface Computing {
  /** Nothing where there is nothing to be counted. */
  computed(criterion: Criterion, known: Known): Computed | undefined;
  /** Whose results of the same period it counts, among those due: before anybody is left out (rule 68). */
  restsOn?(criterion: Criterion, subject: Subject, leading: Leading): readonly Subject[];
  /** Whether it counts how many of them reached something: then whoever reads the result in turn is left out. */
  readonly isShare?: true;
  /** Where nothing but a mark of the same sheet goes into it: for which criterion that is. */
  reads?(criterion: Criterion): string | undefined;
  /** What that mark makes of it. */
  readOff?(mark: Node, criterion: Criterion): Computed | undefined;
  /** Why nothing could be; `of` are those whose results it counts. */
  lacking(criterion: Criterion, of: readonly Subject[]): Lacking;
  /** “kết quả của cá nhân trong phòng”, and how a sheet that is still to be filled in says so. */
  readonly from: Words;
  readonly onSheet: Words;
}

/** Why a criterion could not be computed, with the id of that reason. */
interface Lacking {
  readonly id: string;
  readonly words: Words;
}

/** What is known when a criterion is computed. */
export interface Known {
  /** Whose sheet it is, in which base period. */
  readonly subject: Subject;
  readonly week: Week;
  readonly workspace: Workspace;
  /** Those whose results it counts as they come out in that period, in the office's order. */
  results(): readonly Scored[];
  /** Whom its share leaves out, since their sheets read this one. */
  leftOut(): readonly Subject[];
  /** What the same sheet was given for another criterion, in the column that counts. */
  mark(criterion: string): Node | undefined;
  isWorse(level: string, other: string): boolean;
}

/** A result that a criterion may count. */
export interface Scored {
  readonly subject: Subject;
  readonly isRated: boolean;
  readonly points: Exact | undefined;
  readonly computedLevel: string | undefined;
}

/** What a criterion is worth without a mark. */
export interface Computed {
  readonly points: Exact;
  /** Of whom or of what. */
  readonly said?: Words;
  /** Whom it was counted of. */
  readonly share?: MembersShare;
  /** The units whose results it was read off. */
  readonly units?: readonly UnitRead[];
  /** The mark of another criterion that it was read off. */
  readonly readOff?: Node;
}

/** What a mark is typed as, and what to type in the place of something else. */
export interface Typing {
  readonly how: Words;
  write(criterion: Criterion, instead: Node): Words;
  /** The values it is made of. */
  parts(criterion: Criterion): readonly MarkPart[];
  /** Keys of its marks that mean the same in every criterion: who writes them among events has mistaken the mode. */
  readonly keys?: readonly Key[];
  /** Whether a mark has its shape, where its parts do not tell. */
  isShaped?(mark: Node): boolean;
  /** The points as Excel works them out, the cells of a mark in the order of its parts; without it a form shows no totals. */
  formula?(criterion: Criterion, cells: readonly string[]): string;
  /** A mark of several parts as people say it: “xong 8/9 việc”. */
  inWords?(mark: Node, locale: Locale): string;
  /** A mark as a file has it, where its parts do not tell that. */
  example?(criterion: Criterion): Words;
  /** Whether a mark below the maximum says itself what is lacking, so that nobody has to (rule 8). */
  readonly saysWhatLacks?: true;
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
  called: { full: { vi: 'đủ điểm', en: 'full points' }, missing: { vi: 'coi như chưa chấm', en: 'not scored' } },
};
