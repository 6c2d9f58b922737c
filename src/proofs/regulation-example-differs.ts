import type { Words } from '../base/locale.ts';
import { exact, text } from '../model/field.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import type { Result } from '../scoring/result.ts';
import { exampleRolled } from '../scoring/rollup/example.ts';
import type { Place } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { defineProof } from './proof.ts';
import { rollupExplained, rollupSteps } from './rollup-explained.ts';

type Facts = { isOfPoints: boolean; written: string; computed: string; because: Words };

/** An example of a regulation comes out otherwise than its author says: compared exactly, nothing rounded (rule 34). */
export const regulationExampleDiffers = defineProof<Facts>({
  id: 'regulation-example-differs',
  severity: 'error',
  message: {
    vi: ({ isOfPoints, written, computed, because }) =>
      isOfPoints
        ? `ví dụ ghi ${said(written, 'không xếp loại')}, tính ra ${said(computed, 'không xếp loại')}: ${because.vi}`
        : `ví dụ ghi mức “${said(written, 'không xếp loại')}”, tính ra “${said(computed, 'không xếp loại')}”: ${because.vi}`,
    en: ({ isOfPoints, written, computed, because }) =>
      isOfPoints
        ? `the example says ${said(written, 'not rated')}, computed is ${said(computed, 'not rated')}: ${because.en}`
        : `the example says “${said(written, 'not rated')}”, computed is “${said(computed, 'not rated')}”: ${because.en}`,
  },
  help: {
    vi: ({ isOfPoints, computed }) =>
      `nếu quy chế đúng thì ở ví dụ hãy ghi ${isOfPoints ? 'points' : 'level'}: ${computed}; nếu ví dụ đúng thì hãy sửa quy chế`,
    en: ({ isOfPoints, computed }) =>
      `if the regulation is right, write ${isOfPoints ? 'points' : 'level'}: ${computed} in the example; if the example is, mend the regulation`,
  },
  *inExamples({ ownRegulations, regulations, unsound }) {
    if (unsound.has('regulation')) return; // what is missing may be what could not be read
    for (const regulation of ownRegulations) {
      yield* differencesIn(regulation.node, rulesOf(regulation, regulations));
    }
  },
});

/** Where examples differ from what the rules give; of one example the first difference. */
export function* differencesIn(node: Node, rules: Rules): Generator<{ at: Place; facts: Facts }> {
  for (const example of node.get('examples')?.items() ?? []) {
    if (namesUnknownLevel(example, rules)) continue; // `unknown-level-in-regulation`
    const result = exampleRolled(example, rules);
    const found = result && (pointsIn(example, result) ?? levelIn(example, result, rules));
    if (found) yield found; // without a result: `regulation-example-unusable`
  }
}

const NOT_RATED = 'null';

function said(value: string, notRated: string): string {
  return value === NOT_RATED ? notRated : value;
}

function pointsIn(example: Node, result: Result) {
  const node = example.get('points');
  if (!node) return undefined;
  const written = exact(node);
  const same = written && result.points ? written.value.equals(result.points) : !written && !result.points;
  if (same) return undefined;
  const computed = result.points?.toString() ?? NOT_RATED;
  const because = rollupSteps(result);
  return { at: node.place, facts: { isOfPoints: true, written: written ? node.text : NOT_RATED, computed, because } };
}

function levelIn(example: Node, result: Result, rules: Rules) {
  const node = example.get('level');
  const written = text(node)?.value ?? NOT_RATED;
  const computed = result.level ?? NOT_RATED;
  if (!node || written === computed) return undefined;
  const because = rollupExplained(written, result, rules);
  return { at: node.place, facts: { isOfPoints: false, written, computed, because } };
}

function namesUnknownLevel(example: Node, { levels }: Rules): boolean {
  const parts = [...(example.get('parts')?.items() ?? [])];
  const named = [example, ...parts].flatMap((node) => text(node.get('level')) ?? []);
  return named.some(({ value }) => !levels.some(({ id }) => id.value === value));
}
