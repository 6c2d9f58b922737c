import type { SourceFile } from './source-file.ts';

/** Where something stands: a half-open range of UTF-16 offsets in a file's text. */
export interface Place {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A value and the place somebody typed it. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}
