import type { Words } from '../base/locale.ts';
import { askedBy } from '../scoring/conditions/index.ts';
import { idleConditions } from './idle-conditions.ts';
import { defineProof } from './proof.ts';

/** A condition of a level without which every sheet would get the level that it gets with it. */
export const conditionWithoutEffect = defineProof<{ level: string; asked: Words }>({
  id: 'condition-without-effect',
  severity: 'warning',
  counted: { vi: 'điều kiện không có tác dụng', en: 'conditions without effect' },
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
    for (const { rung, condition, place } of idleConditions(proof)) {
      yield { at: place, facts: { level: rung.level.value, asked: askedBy(condition, proof.criteria) } };
    }
  },
});
