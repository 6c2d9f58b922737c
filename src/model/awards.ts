import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { count, day, given, list, text } from './field.ts';
import { type Whom, whomFrom } from './whom.ts';

/** One file of what was won already: titles (danh hiệu) and commendations (hình thức) apart, and what nobody could look up. */
export interface AwardsFile {
  /** From this year on everything is written down. */
  readonly completeFrom: Located<number> | undefined;
  /** Titles first, as the files list them. */
  readonly records: readonly AwardRecord[];
  readonly gaps: readonly Gap[];
  readonly node: Node;
}

/** The two lists of an awards file, which are two things in law and never mixed. */
type Form = 'title' | 'commendation';

/** One title or commendation that somebody won. */
export interface AwardRecord extends Whom {
  /** By the list it stands in. */
  readonly form: Form;
  /** Its id in the regulation. */
  readonly award: Located<string>;
  /** Whose merit it is: `2016`, `2016-H2`. */
  readonly period: Located<string>;
  /** Undefined where there is none, or still an “…”: then nothing proves it. */
  readonly decision: Located<string> | undefined;
  readonly date: Located<Day> | undefined;
  /** Who decided. */
  readonly by: Located<string> | undefined;
  /** What it was given for. */
  readonly for: Located<string> | undefined;
  /** By which the same merit is seen to be praised twice. */
  readonly deed: Located<string> | undefined;
  readonly revoked: Revocation | undefined;
  readonly node: Node;
}

interface Revocation {
  readonly date: Located<Day>;
  readonly decision: Located<string> | undefined;
  readonly reason: Located<string> | undefined;
}

/** Years, both inclusive, whose records of a subject nobody has found. */
export interface Gap extends Whom {
  readonly from: Located<number>;
  readonly to: Located<number>;
  readonly reason: Located<string> | undefined;
  readonly node: Node;
}

export function awardsFrom(node: Node): AwardsFile {
  return {
    node,
    completeFrom: count(node.get('completeFrom')),
    records: [
      ...list(node.get('titles'), (item) => recordFrom(item, 'title')),
      ...list(node.get('commendations'), (item) => recordFrom(item, 'commendation')),
    ],
    gaps: list(node.get('gaps'), gapFrom),
  };
}

function recordFrom(node: Node, form: Form): AwardRecord | undefined {
  const whom = whomFrom(node);
  const [award, period] = [text(node.get('award')), text(node.get('period'))];
  if (!whom || !award || !period) return undefined;
  return {
    ...whom,
    form,
    award,
    period,
    node,
    decision: given(node.get('decision')),
    date: day(node.get('date')),
    by: given(node.get('by')),
    for: given(node.get('for')),
    deed: text(node.get('deed')),
    revoked: revocationFrom(node.get('revoked')),
  };
}

function revocationFrom(node: Node | undefined): Revocation | undefined {
  const date = day(node?.get('date'));
  return date && { date, decision: given(node?.get('decision')), reason: given(node?.get('reason')) };
}

function gapFrom(node: Node): Gap | undefined {
  const whom = whomFrom(node);
  const from = count(node.get('from'));
  return whom && from && { ...whom, from, to: count(node.get('to')) ?? from, reason: given(node.get('reason')), node };
}

/** The year of a record: that of its period, or of its day where the period is a campaign. */
export function yearOf({ period, date }: AwardRecord): number | undefined {
  const [, year] = /^(\d{4})(?:$|-)/.exec(period.value) ?? [];
  const told = year ?? date?.value.slice(0, 4);
  return told === undefined ? undefined : Number(told);
}
