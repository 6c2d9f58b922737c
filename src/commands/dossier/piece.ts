import type { Register } from '../../answers/closing/papers.ts';
import type { Words } from '../../base/locale.ts';
import type { Document } from '../../documents/document.ts';

/** One file of the dossier to be. */
export type Piece = PieceOf & {
  /** Its paper's place in the order, from 1. */
  readonly at: number;
  /** Its name in the folder, without the ending of a draft. */
  readonly name: string;
  readonly title: Words;
  /** The paper's id; undefined where it is none of emul's. */
  readonly paper: string | undefined;
  /** Whose it is, where its period has several. */
  readonly of: string | undefined;
};

type PieceOf =
  | { readonly is: 'draft'; readonly document: Document }
  /** The very file that was issued, and the same paper as it would be made now, where emul makes it. */
  | { readonly is: 'issued'; readonly issued: IssuedPaper; readonly again?: Document };

/** A line of the register. */
export type IssuedPaper = Register['workspace']['issued'][number];
