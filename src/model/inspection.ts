import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Charge, chargesFrom } from './charge.ts';
import { day, flag, given, list, text, texts } from './field.ts';
import { type Whom, whomFrom } from './whom.ts';

/** One look at how a plan is carried out: first by those it is about, then by the office. */
export interface Inspection {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly date: Located<Day>;
  readonly period: Located<string> | undefined;
  readonly isSelf: boolean;
  readonly by: readonly Charge[];
  readonly document: Located<string> | undefined;
  /** Ids of the units looked at; none means all. */
  readonly units: readonly Located<string>[];
  readonly findings: readonly Shortcoming[];
  /** What was done well, in words. */
  readonly good: readonly Located<string>[];
  readonly node: Node;
}

/** What was wanting, why, and what is to be done about it by when. */
export interface Shortcoming {
  /** Undefined where it is the whole agency's. */
  readonly whom: Whom | undefined;
  /** A criterion or matter, written alike each time. */
  readonly about: Located<string> | undefined;
  readonly text: Located<string>;
  readonly cause: Located<string> | undefined;
  readonly lesson: Located<string> | undefined;
  readonly remedy: Located<string> | undefined;
  readonly who: readonly Charge[];
  readonly by: Located<Day> | undefined;
  readonly done: { readonly date: Located<Day>; readonly result: Located<string> | undefined } | undefined;
  readonly node: Node;
}

export function inspectionFrom(node: Node): Inspection | undefined {
  const [id, date] = [text(node.get('id')), day(node.get('date'))];
  if (!id || !date) return undefined;
  return {
    id,
    date,
    node,
    title: text(node.get('title')) ?? id,
    period: text(node.get('period')),
    isSelf: flag(node.get('self')) ?? false,
    by: chargesFrom(node.get('by')),
    document: given(node.get('document')),
    units: texts(node.get('units')),
    findings: list(node.get('findings'), shortcomingFrom),
    good: texts(node.get('good')),
  };
}

function shortcomingFrom(node: Node): Shortcoming | undefined {
  const words = text(node.get('text'));
  const done = node.get('done');
  const doneOn = day(done?.get('date'));
  return (
    words && {
      text: words,
      node,
      whom: whomFrom(node),
      about: text(node.get('about')),
      cause: given(node.get('cause')),
      lesson: given(node.get('lesson')),
      remedy: given(node.get('remedy')),
      who: chargesFrom(node.get('who')),
      by: day(node.get('by')),
      done: doneOn && { date: doneOn, result: given(done?.get('result')) },
    }
  );
}

/** Whether a unit is among those looked at. */
export function looksAt({ units }: Inspection, unit: string): boolean {
  return units.length === 0 || units.some(({ value }) => value === unit);
}
