import type { FillQuestion } from '../../answers/filled.ts';
import type { Words } from '../../base/locale.ts';
import type { Document } from '../../documents/document.ts';
import type { Setting } from '../../reports/papers/setting.ts';

/** Which paper of which period, and how it is made once the office's own words are known. */
export interface PaperAsked extends Pick<FillQuestion, 'document' | 'period' | 'of'> {
  /** What its file is called in a folder, before its period. */
  readonly called: Words;
  readonly setting: Omit<Setting, 'fill' | 'numbered' | 'locale'>;
  /** The code of the seal that its rows come from. */
  readonly foot: string | undefined;
  make(setting: Setting): Document;
}
