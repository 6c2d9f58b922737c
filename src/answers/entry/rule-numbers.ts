import type { Path } from '../../editing/change.ts';
import type { Award } from '../../model/award.ts';
import type { VotingRule } from '../../model/ballot.ts';
import type { Condition, Rung } from '../../model/condition.ts';
import type { Gate } from '../../model/gate.ts';
import type { Quota } from '../../model/quota.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import type { Service } from '../../model/service.ts';
import type { Source } from '../../model/source.ts';
import { Node } from '../../source/node.ts';

/** One rule of a regulation, as `regulation show` tells them. */
export type Clause =
  | { readonly is: 'points' | 'coverage'; readonly block: RollupBlock }
  | { readonly is: 'rung'; readonly block: RollupBlock; readonly rung: Rung; readonly condition: Condition }
  | { readonly is: 'gate'; readonly gate: Gate }
  | { readonly is: 'service'; readonly service: Service }
  | { readonly is: 'quota'; readonly quota: Quota }
  | { readonly is: 'votes'; readonly voting: VotingRule }
  | { readonly is: 'award'; readonly award: Award; readonly condition: Award['when'][number] | undefined };

/** A number of a rule: where it stands, and what it is called in a table whichever file it stands in. */
export interface RuleNumber {
  readonly code: string;
  readonly node: Node;
  /** Its way from the top of its file. */
  readonly at: Path;
  readonly clause: Clause;
  readonly source: Source | undefined;
  /** Its keys below the clause, where that has several numbers; none where it is the only one. */
  readonly keys: Path;
}

/** Every number of the rules in force, in the order in which these are told. */
export function numbersOf(rules: Rules): RuleNumber[] {
  return [
    ...[...rules.blocks.values()].flatMap(ofBlock),
    ...rules.gates.flatMap((gate) => ofItem('gates', gate, { is: 'gate', gate })),
    ...rules.service.flatMap((service, i) =>
      numbers(service.node, ['service', i], `service/${i}`, { is: 'service', service }, service.source),
    ),
    ...rules.quotas.flatMap((quota) => ofItem('quotas', quota, { is: 'quota', quota })),
    ...(rules.voting
      ? numbers(rules.voting.node, ['votes'], 'votes', { is: 'votes', voting: rules.voting }, rules.voting.source)
      : []),
    ...rules.awards.flatMap(ofAward),
  ];
}

function ofBlock(block: RollupBlock): RuleNumber[] {
  const way = ['rollup', block.kind.value];
  const part = (is: 'points' | 'coverage') => {
    const node = block.node.get(is);
    return node ? numbers(node, [...way, is], [...way, is].join('/'), { is, block }, block.source) : [];
  };
  const rungs = [...(block.node.get('levels')?.items() ?? [])].flatMap((item, i) => {
    const rung = block.rungs.find(({ node }) => node.place.start === item.place.start);
    return (rung?.when ?? []).flatMap((condition, j) => {
      if (!rung) return [];
      const code = [...way, rung.level.value, j].join('/');
      const at = [...way, 'levels', i, 'when', j];
      return numbers(condition.node, at, code, { is: 'rung', block, rung, condition }, block.source);
    });
  });
  return [...part('points'), ...part('coverage'), ...rungs];
}

interface Item {
  readonly id: { readonly value: string };
  readonly node: Node;
  readonly source: Source | undefined;
}

function ofItem(list: string, item: Item, clause: Clause): RuleNumber[] {
  const at = [list, indexOf(list, item)];
  return numbers(item.node, at, `${list}/${item.id.value}`, clause, item.source);
}

/** Of an award each condition by itself, and how many there may be. */
function ofAward(award: Award): RuleNumber[] {
  const way: Path = ['awards', indexOf('awards', award)];
  const code = `awards/${award.id.value}`;
  const when = award.when.flatMap((condition, j) => {
    const node = [...(award.node.get('when')?.items() ?? [])][j];
    const clause = { is: 'award' as const, award, condition };
    return node ? numbers(node, [...way, 'when', j], `${code}/${j}`, clause, condition.source) : [];
  });
  const quota = award.node.get('quota');
  const clause = { is: 'award' as const, award, condition: undefined };
  const most = quota ? numbers(quota, [...way, 'quota'], `${code}/quota`, clause, award.quota?.source) : [];
  return [...when, ...most];
}

/** Its place in the list of its own file. */
function indexOf(list: string, { id, node }: Item): number {
  const items = [...(new Node(node.tape, 0).get(list)?.items() ?? [])];
  return items.findIndex((item) => item.get('id')?.text === id.value);
}

function numbers(node: Node, at: Path, code: string, clause: Clause, source: Source | undefined): RuleNumber[] {
  const found = below(node, []);
  return found.map(({ way, node: number }) => ({
    code: [code, ...way].join('/'),
    node: number,
    at: [...at, ...way],
    clause,
    source,
    keys: found.length > 1 ? way : [],
  }));
}

function below(node: Node, way: Path): { readonly way: Path; readonly node: Node }[] {
  if (node.isMap) {
    return [...node.pairs()].flatMap(([key, value]) => (NAMING.has(key.text) ? [] : below(value, [...way, key.text])));
  }
  if (node.isList) return [...node.items()].flatMap((item, i) => below(item, [...way, i]));
  return node.kind === 'number' || FRACTION.test(node.text) ? [{ way, node }] : [];
}

/** What only says which rule it is, and what it rests on. */
const NAMING: ReadonlySet<string> = new Set(['id', 'source', 'periods', 'level']);
const FRACTION = /^\d+\/0*[1-9]\d*$/;
