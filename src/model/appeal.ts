import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Having, read, whole } from './reading.ts';
import { type Whom, whomFrom } from './whom.ts';

type Declared = FileOf<'appeal'>['appeals'][number];
type DeclaredAnswer = NonNullable<Declared['answer']>;

/** A petition, complaint or report about a result. */
export interface Appeal extends Having<Omit<Declared, 'nature' | 'from' | 'about' | 'answer'>, 'id' | 'received'> {
  readonly nature: Nature;
  /** Undefined of somebody outside. */
  readonly from: Whom | undefined;
  /** As the file names the sender. */
  readonly fromName: Located<string> | undefined;
  readonly period: Located<string>;
  /** Whose result it is: the sender's own unless said. */
  readonly whose: Whom | undefined;
  readonly criterion: Located<string> | undefined;
  /** Undefined while it is open. */
  readonly answer: Answer | undefined;
}

const NATURES = ['petition', 'complaint', 'report'] as const;
export type Nature = (typeof NATURES)[number];
const OUTCOMES = ['kept', 'changed', 'withdrawn', 'not-accepted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Answer extends Having<Omit<DeclaredAnswer, 'by' | 'outcome'>, 'date'> {
  readonly by: 'dialogue' | 'writing' | undefined;
  readonly outcome: Outcome;
}

/** The appeals of one file; what names no period or no day of receipt is left out, the schema stage reports it. */
export function appealsFrom(node: Node): Appeal[] {
  return read('appeal', node).appeals.flatMap((appeal) => appealFrom(appeal) ?? []);
}

function appealFrom({ nature: written, from: sender, about, answer, ...appeal }: Declared): Appeal | undefined {
  const nature = NATURES.find((each) => each === written?.value);
  const told = whole(appeal, 'id', 'received');
  if (!told || !about?.period || !nature) return undefined;
  const from = sender && whomFrom(sender.node);
  return {
    ...told,
    nature,
    from,
    period: about.period,
    fromName: sender?.name,
    whose: whomFrom(about.node) ?? from,
    criterion: about.criterion,
    answer: answer && answerFrom(answer),
  };
}

function answerFrom({ by: way, outcome: written, ...answer }: DeclaredAnswer): Answer | undefined {
  const outcome = OUTCOMES.find((each) => each === written?.value);
  const told = whole(answer, 'date');
  const by = way?.value;
  return told && outcome && { ...told, outcome, by: by === 'dialogue' || by === 'writing' ? by : undefined };
}
