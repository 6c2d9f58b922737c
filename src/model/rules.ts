import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Award, awardFrom } from './award.ts';
import { type VotingRule, votingRuleFrom } from './ballot.ts';
import { list } from './field.ts';
import { type Gate, gateFrom } from './gate.ts';
import { type Quota, quotaFrom } from './quota.ts';
import { baseOf, blocksOf, type Level, levelsOf, lineageOf, type Regulation } from './regulation.ts';
import type { RollupBlock } from './rollup-block.ts';
import { type Service, serviceFrom } from './service.ts';
import type { Source } from './source.ts';

/** A regulation with everything it extends laid under it: what is really in force (rule 30). */
export interface Rules {
  readonly regulation: Regulation;
  /** Best first. */
  readonly levels: readonly Level[];
  /** Levels of other regulations that are none here: what is read from parts may have been classified by those. */
  readonly levelsElsewhere: readonly Level[];
  /** What is scored: week, month or quarter. */
  readonly base: string;
  readonly blocks: ReadonlyMap<string, RollupBlock>;
  readonly gates: readonly Gate[];
  /** How long somebody must have served: the nearest regulation's that says it. */
  readonly service: readonly Service[];
  readonly quotas: readonly Quota[];
  /** How the Council decides where an award doesn't say otherwise: the nearest regulation's that says it. */
  readonly voting: VotingRule | undefined;
  readonly awards: readonly Award[];
}

/** Of the regulations of one workspace, the rules that were laid out: dozens of checks and answers ask for the same ones. */
const laidOut = new WeakMap<ReadonlyMap<string, Regulation>, Map<Regulation, Rules>>();

/** The rules of a regulation; a chain of `extends` that comes back to itself, which is an error, is cut there. */
export function rulesOf(regulation: Regulation, all: ReadonlyMap<string, Regulation>): Rules {
  const known = laidOut.get(all) ?? new Map<Regulation, Rules>();
  const rules = known.get(regulation) ?? rulesFrom(regulation, all);
  laidOut.set(all, known.set(regulation, rules));
  return rules;
}

function rulesFrom(regulation: Regulation, all: ReadonlyMap<string, Regulation>): Rules {
  const lineage = lineageOf(regulation, all).toReversed();
  const levels = levelsOf(regulation, all);
  const isElsewhere = ({ id }: Level) => !levels.some((own) => own.id.value === id.value);
  return {
    regulation,
    levels,
    levelsElsewhere: [...all.values()].flatMap((other) => levelsOf(other, all)).filter(isElsewhere),
    base: baseOf(regulation, all),
    blocks: blocksOf(regulation, all),
    gates: mergedItems(lineage, gatesIn),
    service: serviceIn(lineage.findLast(({ node }) => node.get('service'))),
    quotas: mergedItems(lineage, quotasIn),
    voting: votingIn(lineage),
    awards: mergedItems(lineage, awardsIn),
  };
}

function votingIn(lineage: readonly Regulation[]): VotingRule | undefined {
  const rules = lineage.flatMap(({ node, source }) => votingRuleFrom(node.get('votes'), source) ?? []);
  return rules.at(-1);
}

/** The gates that a regulation's own file writes. */
export function gatesIn({ node, source }: Regulation): Gate[] {
  return itemsIn(node.get('gates'), gateFrom, source);
}

/** How long somebody must have served, as a regulation's own file writes it. */
export function serviceIn(regulation: Regulation | undefined): Service[] {
  return itemsIn(regulation?.node.get('service'), serviceFrom, regulation?.source);
}

/** The quotas that a regulation's own file writes. */
export function quotasIn({ node, source }: Regulation): Quota[] {
  return itemsIn(node.get('quotas'), quotaFrom, source);
}

/** The awards that a regulation's own file writes. */
export function awardsIn({ node, source }: Regulation): Award[] {
  return itemsIn(node.get('awards'), awardFrom, source);
}

function itemsIn<T>(
  node: Node | undefined,
  from: (item: Node, ofFile: Source | undefined) => T | undefined,
  ofFile: Source | undefined,
): T[] {
  return list(node, (item) => from(item, ofFile));
}

interface HasId {
  readonly id: Located<string>;
}

/** From the regulation at the bottom up: by id, whole items; what is new stands behind. */
function mergedItems<T extends HasId>(lineage: readonly Regulation[], itemsOf: (regulation: Regulation) => T[]): T[] {
  return lineage.reduce<T[]>((below, regulation) => {
    const dropped = new Set(regulation.dropped.map(({ value }) => value));
    return merged(
      below.filter(({ id }) => !dropped.has(id.value)),
      itemsOf(regulation),
    );
  }, []);
}

function merged<T extends HasId>(below: readonly T[], above: readonly T[]): T[] {
  const over = new Map(above.map((item) => [item.id.value, item]));
  const replaced = below.map((item) => over.get(item.id.value) ?? item);
  const isNew = ({ id }: T) => !below.some((item) => item.id.value === id.value);
  return [...replaced, ...above.filter(isNew)];
}
