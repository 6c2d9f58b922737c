import { CAMPAIGN, campaignPeriod } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { exact } from '../../model/field.ts';
import { kindNamed } from '../../model/parts.ts';
import { type RollupBlock, weightAt } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import type { Node } from '../../source/node.ts';
import { LevelOrder } from '../level-order.ts';
import { type Result, type ResultSubject, statedResult } from '../result.ts';
import { rolled } from './rolled.ts';
import type { Part } from './rollup-working.ts';

/** Nobody's: an example of a regulation is about its numbers alone. */
const SUBJECT: ResultSubject = { kind: 'member', id: '', name: '', unit: undefined, units: [] };
const DAY = '2016-12-31';

/**
 * An example of a regulation, rolled up like any period of that kind: the parts listed are the base, `null` is one that is
 * not rated (rule 34). Nothing where the regulation does not roll up that kind, or lists another number of weights.
 */
export function exampleRolled(example: Node, rules: Rules): Result | undefined {
  const kind = example.get('period')?.text ?? '';
  const block = rules.blocks.get(kind);
  const period = periodOfKind(kind);
  const parts = [...(example.get('parts')?.items() ?? [])];
  const { weights = [] } = block?.points ?? {};
  if (!block || !period || (weights.length > 0 && weights.length !== parts.length)) return undefined;
  const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
  return rolled(
    SUBJECT,
    period,
    parts.map((part, i) => partOf(part, i, block, order, period)),
    block,
    order,
  );
}

function periodOfKind(id: string): Period | undefined {
  if (id === CAMPAIGN.id) return campaignPeriod({ id: CAMPAIGN.id, title: '', from: DAY, to: DAY });
  return kindNamed(id)?.holding(DAY);
}

function partOf(node: Node, at: number, block: RollupBlock, order: LevelOrder, period: Period): Part {
  const points = exact(node.get('points'))?.value;
  const level = node.get('level')?.text;
  const weight = weightAt(block, at);
  const result =
    level !== undefined ? statedResult({ subject: SUBJECT, period, points, level, levels: order.ids }) : undefined;
  return { period, weight, result, isExcepted: false };
}
