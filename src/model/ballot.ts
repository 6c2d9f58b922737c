import type { Exact } from '../base/exact.ts';
import type { VoteBase } from '../declared/kinds/award.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { exact, text } from './field.ts';
import { type Source, sourceFrom } from './source.ts';

/** How a regulation has the Council decide: by itself for everything, or beside one award for that award. */
export interface VotingRule {
  /** `secret` or `show`; undefined where either will do. */
  readonly ballot: Located<string> | undefined;
  /** What the share of votes in favour is taken of. */
  readonly base: Located<VoteBase>;
  /** The share that is enough. */
  readonly atLeast: Located<Exact> | undefined;
  /** The share that must be exceeded. */
  readonly above: Located<Exact> | undefined;
  /** Whether somebody on the Council votes on the own case and counts in the base then. */
  readonly votesOnOwnCase: boolean;
  readonly source: Source | undefined;
  readonly node: Node;
}

/** All seats of the Council, those present (or asked in writing), or the ballots cast. */
const BASES: readonly VoteBase[] = ['all', 'present', 'cast'];

export function votingRuleFrom(node: Node | undefined, ofFile?: Source): VotingRule | undefined {
  const written = text(node?.get('base'));
  const base = BASES.find((known) => known === written?.value);
  if (!node || !written || !base) return undefined;
  return {
    node,
    base: { value: base, place: written.place },
    ballot: text(node.get('ballot')),
    atLeast: exact(node.get('atLeast')),
    above: exact(node.get('above')),
    votesOnOwnCase: node.get('ownCase')?.text === 'votes',
    source: sourceFrom(node.get('source')) ?? ofFile,
  };
}

/** Whether so many votes of so many are enough: compared exactly, never rounded. */
export function isEnough(
  inFavour: Exact,
  of: Exact,
  { atLeast, above }: Pick<VotingRule, 'atLeast' | 'above'>,
): boolean {
  if (of.isZero) return false;
  const share = inFavour.over(of);
  return (!atLeast || share.compare(atLeast.value) >= 0) && (!above || share.compare(above.value) > 0);
}

type Declared = FileOf<'decision'>;

/** How a meeting voted, and how many papers there were; undefined what is not written, or still an “…”. */
export type Ballots = Partial<NonNullable<Declared['ballots']>>;

/** The votes on one subject. */
export type Votes = Partial<NonNullable<Declared['results'][number]['votes']>>;

/** How many ballots were cast on one subject: those for, those against, and those left blank or spoiled. */
export function castOf({ for: inFavour, against, invalid }: Omit<Votes, 'of' | 'node'>): number {
  return (inFavour?.value ?? 0) + (against?.value ?? 0) + (invalid?.value ?? 0);
}
