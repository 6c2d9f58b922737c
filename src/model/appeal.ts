import type { Day } from '../base/day.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { fileName } from './file-name.ts';
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
  const notices = noticesFrom(node);
  return read('appeal', node).appeals.flatMap((appeal) => appealFrom(appeal, notices) ?? []);
}

/** Whoever signed for the notice of a period's results. */
export interface Notice extends Whom {
  /** The period that the file's name tells. */
  readonly period: string;
  readonly date: Located<Day>;
}

/** Who signed for the notice, as a file of petitions tells it. */
export function noticesFrom(node: Node): Notice[] {
  const period = fileName(node);
  return read('appeal', node).notified.flatMap(({ node: item, date }) => {
    const whom = whomFrom(item);
    return whom && date ? [{ ...whom, period, date }] : [];
  });
}

/** The day on which somebody signed for the notice of a period; nothing where nobody wrote it down. */
export function notifiedOn(
  { kind, id }: { readonly kind: 'member' | 'unit'; readonly id: string },
  period: string,
  notices: readonly Notice[],
): Located<Day> | undefined {
  return notices.find((notice) => notice.period === period && notice.kind === kind && notice.subject.value === id)
    ?.date;
}

function appealFrom(
  { nature: written, from: sender, about, answer, ...appeal }: Declared,
  notices: readonly Notice[],
): Appeal | undefined {
  const nature = NATURES.find((each) => each === written?.value);
  const told = whole(appeal, 'id', 'received');
  if (!told || !about?.period || !nature) return undefined;
  const from = sender && whomFrom(sender.node);
  const signed = from && notifiedOn({ kind: from.kind, id: from.subject.value }, about.period.value, notices);
  return {
    ...told,
    notified: told.notified ?? signed,
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
