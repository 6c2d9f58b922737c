import type { Document } from '../documents/document.ts';
import type { FileName } from './file-name.ts';

/** What a command has to say. */
export interface Delivery {
  /** One document, or one a subject. */
  readonly documents: readonly Named[];
  /** The same for programs; where it is left out, the documents block by block. */
  json?(): string | Promise<string>;
  /** The line that asks for the blanks of what is delivered. */
  readonly fill?: string;
}

/** One document and what it is called. */
export interface Named {
  /** What its file is called in a folder. */
  readonly name: FileName;
  document(): Document | Promise<Document>;
}
