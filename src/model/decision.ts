import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Ballots, Votes } from './ballot.ts';
import { flag } from './field.ts';
import { fileName } from './file-name.ts';
import { type Having, read } from './reading.ts';
import { type Whom, whomFrom } from './whom.ts';

type Declared = FileOf<'decision'>;

/** What the Council decided for one period: levels, over the computed ones and beside them; or one award. */
export interface Decision extends Having<Omit<Declared, 'decision' | 'ballots' | 'results'>, 'period'> {
  /** What its file is called, without folder and ending. */
  readonly named: string;
  /** The number of the decision that followed. */
  readonly document: Located<string> | undefined;
  readonly ballots: Ballots;
  readonly results: readonly DecidedResult[];
}

export interface DecidedResult
  extends Whom,
    Pick<Declared['results'][number], 'proposed' | 'level' | 'reason' | 'node'> {
  /** Of an award: whether it is given; undefined while an “…” stands there. */
  readonly granted: Located<boolean> | undefined;
  readonly votes: Votes;
}

export function decisionFrom(node: Node): Decision | undefined {
  const { decision: document, ballots = {}, results, ...file } = read('decision', node);
  const { period } = file;
  return period && { ...file, period, document, ballots, named: fileName(node), results: results.flatMap(decidedFrom) };
}

/** How its file must be called: `2016-H2`, `2016-H2.giay-khen`. */
export function nameFor({ period, award }: Pick<Decision, 'period' | 'award'>): string {
  return award ? `${period.value}.${award.value}` : period.value;
}

/** The decision on the levels of a period; one in a file of another name, which a check reports, decides nothing. */
export function levelDecision(period: string, decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(
    (decision) => !decision.award && decision.period.value === period && decision.named === nameFor(decision),
  );
}

/** The decision on an award of a period; as of levels, only in the file of that name. */
export function awardDecision(period: string, award: string, decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(
    (decision) =>
      decision.award?.value === award && decision.period.value === period && decision.named === nameFor(decision),
  );
}

/** An item that names nobody, or two, decides about nobody; `decision-for-nobody` reports it. */
function decidedFrom({ node, votes, ...decided }: Declared['results'][number]): DecidedResult[] {
  const whom = whomFrom(node);
  const granted = node.get('granted');
  const value = flag(granted);
  const isGranted = granted && value !== undefined ? { value, place: granted.place } : undefined;
  return whom ? [{ ...decided, ...whom, node, votes: votes ?? {}, granted: isGranted }] : [];
}
