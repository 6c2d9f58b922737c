import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { namedByConditions } from '../../candidates/conditions/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { text } from '../../model/field.ts';
import { keysOf, namedIn } from '../../model/key.ts';
import { levelsOf, type Regulation } from '../../model/regulation.ts';
import { awardsIn } from '../../model/rules.ts';
import { gateKinds } from '../../scoring/gates/index.ts';
import { levelsIn } from '../../scoring/rollup/conditions/index.ts';
import type { Located } from '../../source/located.ts';
import type { Node } from '../../source/node.ts';

/** A roll-up, gate, quota, award or example of a regulation names a level that it does not have. */
export const unknownLevelInRegulation = defineCheck<{
  level: string;
  near: readonly string[];
  known: readonly string[];
}>({
  id: 'unknown-level-in-regulation',
  severity: 'error',
  message: {
    vi: ({ level }) => `quy chế không có mức xếp loại nào mang mã “${level}”`,
    en: ({ level }) => `the regulation has no level “${level}”`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `các mức: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `its levels: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ ownRegulations, regulations, unsound }) {
    if (unsound.has('regulation')) return; // an id missing there proves nothing
    for (const regulation of ownRegulations) {
      const known = levelsOf(regulation, regulations).map(({ id }) => id.value);
      if (known.length === 0) continue; // `regulation-without-levels`, `extends-unknown`
      for (const { value, place } of [...named(regulation), ...namedByAwards(regulation)]) {
        if (!known.includes(value)) yield { at: place, facts: { level: value, known, near: nearest(value, known) } };
      }
    }
  },
});

/** What the conditions of awards name; the base of their quotas may be an award, so `unknown-award-in-regulation` looks at it. */
function namedByAwards(regulation: Regulation): Located<string>[] {
  return awardsIn(regulation).flatMap((award) => namedByConditions(award, 'level'));
}

const GATE_KEYS = keysOf(gateKinds);

/** Bases of a quota that are no level. */
const NO_LEVELS = ['rated', 'due'];

function* named({ blocks, node }: Regulation): Generator<Located<string>> {
  for (const { level, when } of blocks.flatMap(({ rungs }) => rungs)) {
    yield level;
    yield* when.flatMap(levelsIn);
  }
  for (const gate of items(node, 'gates')) yield* namedIn(gate, GATE_KEYS, 'level');
  for (const quota of items(node, 'quotas')) {
    yield* some(quota.get('level'));
    yield* some(quota.get('of')).filter(({ value }) => !NO_LEVELS.includes(value));
    for (const [level] of quota.get('byUnitLevel')?.pairs() ?? []) yield level.located;
  }
  for (const example of items(node, 'examples')) {
    yield* some(example.get('level'));
    for (const part of example.get('parts')?.items() ?? []) yield* some(part.get('level'));
  }
}

function items(node: Node, list: string): Iterable<Node> {
  return node.get(list)?.items() ?? [];
}

function some(...nodes: readonly (Node | undefined)[]): Located<string>[] {
  return nodes.flatMap((node) => text(node) ?? []);
}
