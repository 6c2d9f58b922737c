import type { Block, Document, Orientation } from '../../documents/document.ts';
import type { Prose } from '../../documents/prose.ts';
import type { SignaturePlace } from '../../documents/signatures.ts';
import { letterhead, stamps, toldUnderTitle } from './frame.ts';
import { dayOf, type Setting } from './setting.ts';

/** A table, list or form that carries no number of its own: whose it is, what it is, and who signs it. */
export interface TablePaper {
  readonly type: string;
  readonly subject: Prose;
  readonly body: readonly Block[];
  /** Left to right; none where nobody signs. */
  readonly places: readonly SignaturePlace[];
  readonly orientation?: Orientation;
  /** False where a stamp in the body says already why it is a draft. */
  readonly isStamped?: boolean;
  /** What stands below the signatures. */
  readonly behind?: readonly Block[];
  /** What must catch the eye besides the draft: up to when it counts. */
  readonly warnings?: readonly Block[];
}

export function tablePaper(paper: TablePaper, setting: Setting): Document {
  const { type, subject, body, places, orientation } = paper;
  return {
    locale: setting.locale,
    day: dayOf(setting),
    ...(orientation && { orientation }),
    blocks: toldUnderTitle([
      ...(paper.isStamped === false ? [] : stamps(setting, places.length > 0)),
      ...(paper.warnings ?? []),
      letterhead(setting, undefined, places.length > 0),
      { kind: 'type-and-subject', type, subject },
      ...body,
      ...(places.length > 0 ? [{ kind: 'signatures' as const, places }] : []),
      ...(paper.behind ?? []),
    ]),
  };
}
