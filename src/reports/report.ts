import type { Locale } from '../base/locale.ts';
import type { Document, Orientation } from '../documents/document.ts';
import type { Prose } from '../documents/prose.ts';

/** One question answered on paper: what is known becomes a document, which any format can draw. */
export interface Report<Answer> {
  readonly id: string;
  document(answer: Answer, locale: Locale): Document;
}

/** A report that an office also hands in as a table, with a head and who signs. */
export interface TableReport<Answer> extends Report<Answer> {
  heading(answer: Answer, locale: Locale): TableHeading;
}

/** What a table is called where it is handed in. */
export interface TableHeading {
  /** “BẢNG THEO DÕI” */
  readonly type: string;
  readonly subject: Prose;
  /** What its numbers are, where all of them are the same: “đơn vị tính: điểm”. */
  readonly unit?: string;
  readonly orientation?: Orientation;
  /** So long that the smallest letters allowed save a page. */
  readonly isOnePage?: true;
}
