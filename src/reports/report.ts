import type { Locale } from '../base/locale.ts';
import type { Document } from '../documents/document.ts';

/** One question answered on paper: what is known becomes a document, which any format can draw. */
export interface Report<Answer> {
  readonly id: string;
  document(answer: Answer, locale: Locale): Document;
}
