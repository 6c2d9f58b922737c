import { Exact } from '../base/exact.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Rung, rungsFrom } from './condition.ts';
import { type Criterion, eventFrom, type Group, groupFrom, type ScoreEvent } from './criterion.ts';
import { exact, list } from './field.ts';
import { type Issue, type LifeCycle, lifeCycleOf } from './life-cycle.ts';
import { read } from './reading.ts';
import type { Span } from './span.ts';

/** One edition of a point scale: how a sheet becomes points and a level. */
export interface Criteria {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly edition: Located<Exact> | undefined;
  readonly status: Located<string>;
  readonly effective: Span;
  readonly issued: Issue | undefined;
  /** The other steps of its way: consultation, opinions, approval, what superseded it. */
  readonly life: LifeCycle;
  readonly appliesTo: AppliesTo;
  readonly scale: Scale;
  /** What a sheet is worth that nobody handed in. */
  readonly missing: 'exclude' | 'zero';
  readonly columns: ReadonlyMap<string, string>;
  readonly commentBelowMax: boolean;
  readonly groups: readonly Group[];
  readonly bonus: Bonus | undefined;
  readonly penalties: readonly ScoreEvent[];
  readonly rungs: readonly Rung[];
  readonly examples: readonly Node[];
  readonly node: Node;
  /** False where its file breaks its schema: then nothing is scored by it, and nobody told what follows from that. */
  readonly isWhole: boolean;
  /** Whether its file breaks its shape nowhere, not even by a key that is unknown: only then can it be gone through. */
  readonly isSound: boolean;
  /** Whether something that nobody noted was not lost, so that `{}` is a sheet (rule 10). */
  readonly startsFull: boolean;
  /** The least share of its scale that a unit of the workspace comes to, where that is below zero; set by proofs alone. */
  readonly leastOfUnits?: Exact | undefined;
  /** Every criterion by its id; of two with one id, which is an error, the first. */
  criterion(id: string): Criterion | undefined;
}

type Declared = FileOf<'criteria'>;

export interface AppliesTo extends Pick<NonNullable<Declared['appliesTo']>, 'units' | 'positions' | 'members'> {
  readonly kind: 'member' | 'unit';
}

export interface Scale {
  readonly max: Located<Exact>;
  readonly min: Exact;
  readonly step: Located<Exact>;
  /** False where sheets come to a level and to no points (rule 66). */
  readonly isShown: boolean;
}

export interface Bonus {
  readonly max: Located<Exact> | undefined;
  /** Whether bonus may lift the total over the scale's maximum. */
  readonly isAbove: boolean;
  readonly events: readonly ScoreEvent[];
}

/** The least number of steps that digits can write: of thirds, a whole point. Fractions stand in criteria alone, not in sheets. */
export function typableStep({ step }: Scale): Exact {
  const [, under] = step.value.toString().split('/');
  if (under === undefined) return step.value;
  let steps = BigInt(under);
  for (const digit of [2n, 5n]) while (steps % digit === 0n) steps /= digit;
  return step.value.times(Exact.of(steps.toString()));
}

/** Statuses of an edition that has been issued; every other is still a draft. */
export function isIssued(criteria: Criteria): boolean {
  return criteria.status.value === 'issued' || criteria.status.value === 'superseded';
}

/** The criteria of a file; nothing where its id or scale cannot be read, which the schema stage reports. */
export function criteriaFrom(node: Node, isWhole = true, isSound = isWhole): Criteria | undefined {
  const file = read('criteria', node);
  const { id, status, title = id, bonus } = file;
  const scale = scaleFrom(file.scale);
  if (!id || !title || !scale || !status) return undefined;
  const life = lifeCycleOf(file);
  const groups = list(node.get('groups'), (group) => groupFrom(group, node));
  const byId = new Map(
    groups.flatMap((group) => group.criteria.map((criterion) => [criterion.id.value, criterion] as const)).toReversed(),
  );
  return {
    id,
    scale,
    status,
    groups,
    node,
    isWhole,
    isSound,
    title,
    edition: exact(node.get('edition')),
    effective: file.effective?.span ?? {},
    issued: life.issued,
    life,
    appliesTo: appliesToFrom(file.appliesTo),
    missing: file.missing?.value === 'zero' ? 'zero' : 'exclude',
    columns: new Map([...(node.get('columns')?.pairs() ?? [])].map(([key, value]) => [key.text, value.text])),
    commentBelowMax: file.commentBelowMax ?? false,
    bonus: bonus && { max: bonus.max, isAbove: bonus.above ?? false, events: eventsOf(bonus.events) },
    penalties: eventsOf(file.penalty?.events ?? []),
    rungs: rungsFrom(node.get('levels')),
    examples: file.examples.map((example) => example.node),
    startsFull: [...byId.values()].some(({ unsaid }) => unsaid === 'full'),
    criterion: (name) => byId.get(name),
  };
}

function scaleFrom(scale: Declared['scale']): Scale | undefined {
  const { max, step, min, shown = true } = scale ?? {};
  if (!max || !step) return undefined;
  const usable = step.value.isZero ? { ...step, value: Exact.one } : step; // `step-of-zero` reports it
  return { max, step: usable, min: min?.value ?? Exact.zero, isShown: shown };
}

function appliesToFrom(said: Declared['appliesTo']): AppliesTo {
  const { units = [], positions = [], members = [] } = said ?? {};
  return { kind: said?.kind?.value === 'unit' ? 'unit' : 'member', units, positions, members };
}

function eventsOf(events: NonNullable<Declared['penalty']>['events']): ScoreEvent[] {
  return events.flatMap(({ node }) => eventFrom(node) ?? []);
}
