import type { Document } from '../documents/document.ts';
import type { StyleId } from './paper/style.ts';
import type { OpenedTemplate, TemplateRefusal } from './template/opened.ts';
import type { UnknownPlaces } from './template/unknown.ts';

/** What becomes of a document in a file. */
export interface Format {
  /** As file names end in it, without the dot. */
  readonly extension: string;
  load(): Promise<Printer>;
  /** What fills an office's own file of this kind; only where there can be one. */
  loadTemplate?(): Promise<TemplatePrinter>;
}

/** The bytes of one file for all documents, each on pages of its own; the same documents in the same manner are the same bytes. */
export type Printer = (documents: Documents, manner: FileManner) => Uint8Array | Promise<Uint8Array>;

/** At least one, each made as it is asked for: of hundreds none needs to be held. */
export type Documents = Iterable<Document | Promise<Document>>;

/** Puts a document's content into the named places of an office's own file, or says which of them it does not know. */
type TemplatePrinter = (document: Document, template: Uint8Array, manner: FileManner) => Promise<Filled>;

export type Filled =
  | { readonly bytes: Uint8Array; readonly dropped: OpenedTemplate['dropped'] }
  | UnknownPlaces
  | TemplateRefusal
  | 'no-places';

export interface FileManner {
  /** By which rules of layout a paper is set; else by those of its day. */
  readonly style?: StyleId | undefined;
  /** For programs to read: no BOM, commas between, points in numbers. */
  readonly isPlain?: boolean;
  /** The version of emul that writes it. */
  readonly version: string;
}

/** Text as a file holds it. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
