import type { Locale, Words } from '../../base/locale.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Node } from '../../source/node.ts';
import type { MembersShare } from './members-share.ts';
import type { UnitRead } from './unit-read.ts';

/** A criterion that lost points on one sheet. */
export interface Lost {
  readonly criterion: Criterion;
  readonly mark: { readonly value: Node } | undefined;
  readonly share?: MembersShare;
  readonly units?: readonly UnitRead[];
  readonly readOff?: Node;
}

/** Why points were lost, as a notice says it to whom it concerns. */
export interface Loss {
  /** The same text for what has one cause; left out, all has. */
  alike?(lost: Lost): string;
  /** The cause, of one sheet or of several. */
  said(all: readonly Lost[], terms: LossTerms): string;
}

interface LossTerms {
  readonly locale: Locale;
  /** How many sheets, where several are told of together: “12 tuần”. */
  readonly sheets: string | undefined;
  /** “Tốt trở lên” */
  orBetter(level: string): Words;
  levelName(level: string): Words;
}

/** A mark of one value as people say it: “16,5”, “Khá”. */
export function scalarInWords({ kind, text }: Node, locale: Locale): string {
  return locale === 'vi' && kind === 'number' ? text.replace('.', ',') : text;
}
