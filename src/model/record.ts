import type { Day } from '../base/day.ts';
import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { exact, text } from './field.ts';
import { type Span, spanFrom } from './span.ts';

/** A discipline in somebody's record. */
export interface Discipline {
  readonly form: Located<string>;
  readonly date: Located<Day>;
  readonly decision: Located<string> | undefined;
  /** The one year in which it counts, where the file names one. */
  readonly countedIn: Located<string> | undefined;
}

/** A complaint, denunciation, investigation or disciplinary case: pending on the days of its span, settled after. */
export interface PendingMatter {
  readonly kind: Located<string>;
  readonly span: Span;
  readonly document: Located<string> | undefined;
  readonly node: Node;
}

/** A result that a former agency handed over; it stands as that part (rule 18). */
export interface Brought {
  readonly period: Located<string>;
  readonly points: Located<Exact>;
  readonly level: Located<string>;
  readonly basis: Located<string> | undefined;
}

export function disciplineFrom(node: Node): Discipline | undefined {
  const form = text(node.get('form'));
  const date = text(node.get('date'));
  return form && date && { form, date, decision: text(node.get('decision')), countedIn: text(node.get('countedIn')) };
}

export function pendingMatterFrom(node: Node): PendingMatter | undefined {
  const kind = text(node.get('kind'));
  return kind && { kind, span: spanFrom(node), document: text(node.get('document')), node };
}

export function broughtFrom(node: Node): Brought | undefined {
  const period = text(node.get('period'));
  const points = exact(node.get('points'));
  const level = text(node.get('level'));
  return period && points && level && { period, points, level, basis: text(node.get('basis')) };
}
