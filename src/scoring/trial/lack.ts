import type { Criterion } from '../../model/criterion.ts';

/** Something that a sheet does not say and an edition tried out has to know: a person is needed, since nothing is guessed. */
export interface Lack {
  /** Of the edition that is tried out. */
  readonly criterion: Criterion;
  readonly why: Why;
}

/**
 * `new`: no criterion of the old scale is this one · `maximum`: a mark out of 20 is none out of 15 · `mode`: it was scored in
 * another way · `grade`: the grade is no longer there · `nothing-assigned`: nothing was assigned, and the edition does not say
 * what that is worth · `product`: its catalogue lacks one of the products · `unsaid`: nobody noted anything, which the old scale took for full · `members`: it is computed from
 * members of whom one lacks something.
 */
export type Why = 'new' | 'maximum' | 'mode' | 'grade' | 'nothing-assigned' | 'product' | 'unsaid' | 'members';
