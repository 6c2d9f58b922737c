import type { Value } from './value.ts';

/** The way to a value from the top of a file: keys of maps, places in lists from 0. */
export type Path = readonly (string | number)[];

/** What is to be different in a file. */
export type Change =
  /** Another value in place of one, or a key that was not there; `after` says behind which of its neighbours (the first that is there). */
  | { readonly do: 'set'; readonly at: Path; readonly value: Value; readonly after?: readonly string[] }
  /** One more at the end of a list, which may not be there yet, or in it before the item of that place. */
  | {
      readonly do: 'add';
      readonly at: Path;
      readonly value: Value;
      readonly after?: readonly string[];
      readonly before?: number;
    }
  /** A key with its value, or an item of a list, with the comments on its own lines. */
  | { readonly do: 'remove'; readonly at: Path };

/** Why a change was not made: nothing is guessed, somebody has to make it by hand. */
export interface Refusal {
  readonly why: /** The file breaks YAML or a limit as it stands. */
    | 'unreadable'
    /** Nothing stands there, or something of another kind. */
    | 'no-such-place'
    /** It repeats what stands elsewhere (`*name`). */
    | 'alias'
    /** A comment inside would be lost. */
    | 'comment-inside'
    /** Read again, the file would say something else than was meant. */
    | 'not-as-meant';
  readonly at: Path;
  /** The line of the file, where it is known. */
  readonly line?: number;
}
