import type { Day } from '../base/day.ts';
import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Charge, chargesFrom } from './charge.ts';
import { count, day, exact, given, list, text, texts } from './field.ts';
import { type Span, spanFrom } from './span.ts';

/** A plan: what is to be reached, by which work, and who does it by when. */
export interface Plan {
  readonly id: Located<string>;
  readonly title: Located<string>;
  /** A launch has the five parts that plan 43 II.1a asks for; a programme frames the launches of several years. */
  readonly sort: 'launch' | 'programme';
  readonly document: Located<string> | undefined;
  readonly date: Located<Day> | undefined;
  readonly span: Span;
  readonly grounds: readonly Located<string>[];
  readonly goals: readonly Clause[];
  readonly tasks: readonly PlanTask[];
  readonly targets: readonly Target[];
  readonly forms: readonly Clause[];
  readonly measures: readonly Clause[];
  readonly assignments: readonly Charged[];
  readonly reviews: readonly Charged[];
  readonly node: Node;
}

/** What a paper says, and in which of its clauses. */
export interface Clause {
  readonly id: Located<string> | undefined;
  readonly text: Located<string>;
  readonly clause: Located<string> | undefined;
}

interface PlanTask extends Clause {
  readonly id: Located<string>;
  /** Ids of the duties that carry it. */
  readonly duties: readonly Located<string>[];
}

/** Work that somebody is charged with: once, by a day, or again for each period of a kind. */
export interface Charged extends Clause {
  readonly who: readonly Charge[];
  readonly help: readonly Charge[];
  /** Ids of the plan's tasks. */
  readonly tasks: readonly Located<string>[];
  readonly by: Located<Day> | undefined;
  /** Id of a kind of period. */
  readonly each: Located<string> | undefined;
  /** Days after a period's end by which it is due. */
  readonly within: number;
  /** The first day of what recurs; undefined: the plan's. */
  readonly from: Located<Day> | undefined;
  readonly done: readonly Done[];
  readonly node: Node;
}

export interface Done {
  readonly date: Located<Day>;
  readonly period: Located<string> | undefined;
  readonly evidence: Located<string> | undefined;
}

/** What is to be measured, and the number to reach or not to pass; neither where the file has none. */
export interface Target extends Clause {
  readonly id: Located<string>;
  readonly bound: { readonly kind: 'atLeast' | 'atMost'; readonly value: Located<Exact> } | undefined;
  readonly unit: Located<string> | undefined;
  readonly by: Located<Day> | undefined;
  readonly who: readonly Charge[];
  /** In the order of the file. */
  readonly measured: readonly Measured[];
  readonly node: Node;
}

export interface Measured {
  readonly date: Located<Day>;
  readonly value: Located<Exact>;
  readonly evidence: Located<string> | undefined;
}

export function planFrom(node: Node): Plan | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  return {
    id,
    node,
    title: text(node.get('title')) ?? id,
    sort: node.get('sort')?.text === 'programme' ? 'programme' : 'launch',
    document: given(node.get('document')),
    date: day(node.get('date')),
    span: spanFrom(node),
    grounds: texts(node.get('grounds')),
    goals: list(node.get('goals'), clauseFrom),
    tasks: list(node.get('tasks'), taskFrom),
    targets: list(node.get('targets'), targetFrom),
    forms: list(node.get('forms'), clauseFrom),
    measures: list(node.get('measures'), clauseFrom),
    assignments: list(node.get('assignments'), chargedFrom),
    reviews: list(node.get('reviews'), chargedFrom),
  };
}

/** A bare text is a clause without an id. */
function clauseFrom(node: Node): Clause | undefined {
  const words = text(node) ?? text(node.get('text'));
  return words && { id: text(node.get('id')), text: words, clause: text(node.get('clause')) };
}

function taskFrom(node: Node): PlanTask | undefined {
  const clause = clauseFrom(node);
  return clause?.id && { ...clause, id: clause.id, duties: texts(node.get('duties')) };
}

function chargedFrom(node: Node): Charged | undefined {
  const clause = clauseFrom(node);
  return (
    clause && {
      ...clause,
      node,
      who: chargesFrom(node.get('who')),
      help: chargesFrom(node.get('help')),
      tasks: texts(node.get('tasks')),
      by: day(node.get('by')),
      each: text(node.get('each')),
      within: count(node.get('within'))?.value ?? 0,
      from: day(node.get('from')),
      done: list(node.get('done'), doneFrom),
    }
  );
}

function doneFrom(node: Node): Done | undefined {
  const date = day(node.get('date'));
  return date && { date, period: text(node.get('period')), evidence: given(node.get('evidence')) };
}

function targetFrom(node: Node): Target | undefined {
  const clause = clauseFrom(node);
  const [atLeast, atMost] = [exact(node.get('atLeast')), exact(node.get('atMost'))];
  const most = atMost && { kind: 'atMost' as const, value: atMost };
  return (
    clause?.id && {
      ...clause,
      id: clause.id,
      node,
      bound: atLeast ? { kind: 'atLeast', value: atLeast } : most,
      unit: text(node.get('unit')),
      by: day(node.get('by')),
      who: chargesFrom(node.get('who')),
      measured: list(node.get('measured'), measuredFrom),
    }
  );
}

function measuredFrom(node: Node): Measured | undefined {
  const [date, value] = [day(node.get('date')), exact(node.get('value'))];
  return date && value && { date, value, evidence: given(node.get('evidence')) };
}
