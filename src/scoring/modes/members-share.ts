/** The members of a unit that were rated, and which of them reached the level a criterion asks for. */
export interface MembersShare {
  readonly reached: number;
  readonly rated: number;
  /** Those rated, in the office's order. */
  readonly who: readonly MemberOfShare[];
  /** Names of those who are left out, since their own sheets count this one (rule 68). */
  readonly leftOut: readonly string[];
}

interface MemberOfShare {
  readonly id: string;
  readonly name: string;
  readonly level: string | undefined;
  readonly isReached: boolean;
}
