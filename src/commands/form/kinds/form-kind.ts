import type { FormMap } from '../../../answers/entry/form-map-read.ts';
import type { NamedFile } from '../../../source/named-files.ts';
import type { Spreadsheet } from '../../../source/spreadsheet/sheet.ts';
import type { Call } from '../../command.ts';
import type { Taken } from '../taken.ts';

/** A kind of workbook that goes out to be filled in, and is known again when it comes back. */
export interface FormKind {
  /** How a line asks for it in the place of a period: `people`, `registrations NĂM`; nothing where it is a period’s own form. */
  asked(year: string): readonly string[];
  /** Whether a line asks for it that begins with this word; of a period's own form, whether nothing else has been asked for. */
  isAsked(word: string | undefined): boolean;
  /** Writes it, and ends in an exit code. */
  export(call: Call, root: string): Promise<number>;
  /** How it comes back; left out where another kind reads it. */
  readonly back?: {
    /** Further endings of files that a folder may hold of it. */
    readonly endings?: readonly string[];
    /** Whether a file holds it, by what stands in it; a kind in the list before may have taken it already. */
    isIn(file: CameBack): boolean;
    import(coming: Coming): Promise<Came>;
  };
}

/** A file that came back. */
export interface CameBack extends NamedFile {
  /** Nothing where it could not be read as one. */
  readonly spreadsheet: Spreadsheet | undefined;
  /** How a table is read that emul did not make. */
  readonly map: FormMap | undefined;
}

/** All files of a kind on one line. */
export interface Coming {
  readonly call: Call;
  readonly root: string;
  readonly files: readonly NamedFile[];
  readonly map: FormMap | undefined;
  /** What is said and written goes through this. */
  readonly taken: Taken;
}

/** What became of them. */
export interface Came {
  readonly code: number;
  /** Whether a file of the workspace cannot be used, so that nothing else is read. */
  readonly isStopped: boolean;
}
