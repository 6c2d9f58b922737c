import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { day, given, list, text } from './field.ts';
import { type Whom, whomFrom } from './whom.ts';

/** A petition, complaint or report about a result. */
export interface Appeal {
  readonly id: Located<string>;
  readonly nature: Nature;
  /** Undefined of somebody outside. */
  readonly from: Whom | undefined;
  /** As the file names the sender. */
  readonly fromName: Located<string> | undefined;
  readonly period: Located<string>;
  /** Whose result it is: the sender's own unless said. */
  readonly whose: Whom | undefined;
  readonly criterion: Located<string> | undefined;
  readonly notified: Located<Day> | undefined;
  readonly received: Located<Day>;
  readonly form: Located<string> | undefined;
  readonly asks: Located<string> | undefined;
  readonly grounds: Located<string> | undefined;
  /** As the file says; else the regulation does. */
  readonly due: Located<Day> | undefined;
  readonly handler: Located<string> | undefined;
  /** Undefined while it is open. */
  readonly answer: Answer | undefined;
  /** The amendment of the closed period that it led to, as its file is called: `2016-H2.2`. */
  readonly amendment: Located<string> | undefined;
  readonly node: Node;
}

const NATURES = ['petition', 'complaint', 'report'] as const;
export type Nature = (typeof NATURES)[number];
const OUTCOMES = ['kept', 'changed', 'withdrawn', 'not-accepted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Answer {
  readonly date: Located<Day>;
  readonly document: Located<string> | undefined;
  readonly by: 'dialogue' | 'writing' | undefined;
  readonly outcome: Outcome;
  readonly reason: Located<string> | undefined;
}

/** The appeals of one file; what names no period or no day of receipt is left out, the schema stage reports it. */
export function appealsFrom(node: Node): Appeal[] {
  return list(node.get('appeals'), appealFrom);
}

function appealFrom(node: Node): Appeal | undefined {
  const [id, received, about] = [text(node.get('id')), day(node.get('received')), node.get('about')];
  const period = text(about?.get('period'));
  const nature = NATURES.find((each) => each === node.get('nature')?.text);
  if (!id || !received || !about || !period || !nature) return undefined;
  const sender = node.get('from');
  const from = sender && whomFrom(sender);
  return {
    id,
    nature,
    from,
    period,
    received,
    node,
    fromName: text(sender?.get('name')),
    whose: whomFrom(about) ?? from,
    criterion: text(about.get('criterion')),
    notified: day(node.get('notified')),
    form: given(node.get('form')),
    asks: given(node.get('asks')),
    grounds: given(node.get('grounds')),
    due: day(node.get('due')),
    handler: given(node.get('handler')),
    answer: answerFrom(node.get('answer')),
    amendment: given(node.get('amendment')),
  };
}

function answerFrom(node: Node | undefined): Answer | undefined {
  const date = day(node?.get('date'));
  const outcome = OUTCOMES.find((each) => each === node?.get('outcome')?.text);
  const by = node?.get('by')?.text;
  return (
    date &&
    outcome && {
      date,
      outcome,
      document: given(node?.get('document')),
      by: by === 'dialogue' || by === 'writing' ? by : undefined,
      reason: given(node?.get('reason')),
    }
  );
}
