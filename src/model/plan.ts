import type { Exact } from '../base/exact.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Charge, chargesOf } from './charge.ts';
import { text } from './field.ts';
import { type Having, having, read, whole } from './reading.ts';
import type { Span } from './span.ts';

type File = FileOf<'plan'>;
type Work = File['assignments'][number];
type Written = File['targets'][number];
type Ownly = 'sort' | 'goals' | 'tasks' | 'targets' | 'forms' | 'measures' | 'assignments' | 'reviews';

/** A plan: what is to be reached, by which work, and who does it by when. */
export interface Plan extends Having<Omit<File, Ownly | 'from' | 'to'>, 'id' | 'title'> {
  /** A launch has the five parts that plan 43 II.1a asks for; a programme frames the launches of several years. */
  readonly sort: 'launch' | 'programme';
  readonly span: Span;
  readonly goals: readonly Clause[];
  readonly tasks: readonly Having<File['tasks'][number], 'id' | 'text'>[];
  readonly targets: readonly Target[];
  readonly forms: readonly Clause[];
  readonly measures: readonly Clause[];
  readonly assignments: readonly Charged[];
  readonly reviews: readonly Charged[];
}

/** What a paper says, and in which of its clauses. */
export interface Clause {
  readonly id: Located<string> | undefined;
  readonly text: Located<string>;
  readonly clause: Located<string> | undefined;
}

/** Work that somebody is charged with: once, by a day, or again for each period of a kind. */
export interface Charged extends Having<Omit<Work, 'who' | 'help' | 'within' | 'done'>, 'text'> {
  readonly who: readonly Charge[];
  readonly help: readonly Charge[];
  /** Days after a period's end by which it is due. */
  readonly within: number;
  readonly done: readonly Done[];
}

export type Done = Omit<Having<Work['done'][number], 'date'>, 'node'>;

/** What is to be measured, and the number to reach or not to pass; neither where the file has none. */
export interface Target extends Having<Omit<Written, 'who' | 'measured'>, 'id' | 'text'> {
  readonly bound: { readonly kind: 'atLeast' | 'atMost'; readonly value: Located<Exact> } | undefined;
  readonly who: readonly Charge[];
  /** In the order of the file. */
  readonly measured: readonly Measured[];
}

export type Measured = Having<Written['measured'][number], 'date' | 'value'>;

export function planFrom(node: Node): Plan | undefined {
  const file = whole(read('plan', node), 'id');
  return (
    file && {
      ...file,
      title: file.title ?? file.id,
      sort: file.sort?.value === 'programme' ? 'programme' : 'launch',
      goals: clausesOf(file.goals),
      tasks: having(file.tasks, 'id', 'text'),
      targets: having(file.targets, 'id', 'text').map(targetOf),
      forms: clausesOf(file.forms),
      measures: clausesOf(file.measures),
      assignments: having(file.assignments, 'text').map(chargedOf),
      reviews: having(file.reviews, 'text').map(chargedOf),
    }
  );
}

/** A bare text is a clause without an id. */
function clausesOf(nodes: readonly Node[]): Clause[] {
  return nodes.flatMap((node) => {
    const words = text(node) ?? text(node.get('text'));
    return words ? { id: text(node.get('id')), text: words, clause: text(node.get('clause')) } : [];
  });
}

function chargedOf(work: Having<Work, 'text'>): Charged {
  return {
    ...work,
    who: chargesOf(work.who),
    help: chargesOf(work.help),
    within: work.within?.value ?? 0,
    done: having(work.done, 'date'),
  };
}

function targetOf(target: Having<Written, 'id' | 'text'>): Target {
  const { atLeast, atMost, who, measured } = target;
  const most = atMost && { kind: 'atMost' as const, value: atMost };
  return {
    ...target,
    bound: atLeast ? { kind: 'atLeast', value: atLeast } : most,
    who: chargesOf(who),
    measured: having(measured, 'date', 'value'),
  };
}
