import type { Words } from '../base/locale.ts';
import type { Condition, Rung } from '../model/condition.ts';
import { askedBy } from '../scoring/conditions/index.ts';
import { Ladder } from '../scoring/level.ts';
import { defineProof } from './proof.ts';
import { isGiven, type ScaleProof } from './scale-proof.ts';

/** A condition of a level without which every sheet would get the level that it gets with it. */
export const conditionWithoutEffect = defineProof<{ level: string; asked: Words }>({
  id: 'condition-without-effect',
  severity: 'warning',
  message: {
    vi: ({ level, asked }) =>
      `điều kiện “${asked.vi}” của mức “${level}” không làm phiếu nào đổi mức: bỏ đi thì mọi phiếu vẫn xếp loại như cũ`,
    en: ({ level, asked }) =>
      `the condition “${asked.en}” of “${level}” decides over no sheet: without it, all get the same level`,
  },
  help: {
    vi: () => 'điều kiện này muốn loại phiếu nào? hãy sửa số ở điều kiện, hoặc bỏ điều kiện',
    en: () => 'which sheet is it to keep out? mend its number, or take it out',
  },
  *inScale(proof) {
    if (!proof.every) return; // a sample proves no “never”
    for (const rung of proof.criteria.rungs.filter((one) => isGiven(one, proof))) {
      for (const condition of rung.when) {
        if (condition.kind.value === 'points' || decides(condition, rung, proof)) continue;
        const facts = { level: rung.level.value, asked: askedBy(condition, proof.criteria) };
        yield { at: condition.node.place, facts };
      }
    }
  },
});

function decides(condition: Condition, rung: Rung, { criteria, ladder, outcomes }: ScaleProof): boolean {
  const loose = { ...rung, when: rung.when.filter((one) => one !== condition) };
  const rungs = criteria.rungs.map((one) => (one === rung ? loose : one));
  const without = new Ladder({ ...criteria, rungs }, ladder.levels);
  return outcomes.some(({ levelled, totalsOfOne }) => {
    const other = without.levelled(totalsOfOne);
    return levelled.byConditions === undefined || other.byConditions === undefined
      ? levelled.byConditions !== other.byConditions
      : levelled.level !== other.level;
  });
}
