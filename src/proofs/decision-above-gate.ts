import type { Words } from '../base/locale.ts';
import { calledIn } from '../checking/whom.ts';
import { ceilingsOf, isAboveCap } from '../scoring/rollup/gated.ts';
import { decidedIn, levelIn } from './decided-in.ts';
import { defineProof } from './proof.ts';

/** The Council decided on a level above what a gate of the regulation leaves: the decision does not count. */
export const decisionAboveGate = defineProof<{ who: string; level: Words; most: Words; why: Words }>({
  id: 'decision-above-gate',
  severity: 'error',
  message: {
    vi: ({ who, level, why }) =>
      `quyết định xếp ${who} mức ${level.vi} vượt điều kiện khống chế (${why.vi}), nên chưa được tính`,
    en: ({ who, level, why }) =>
      `${who} was decided to be ${level.en}, past a gate (${why.en}), so the decision does not count`,
  },
  help: {
    vi: ({ most }) => `hãy sửa mức cho không cao hơn ${most.vi}; nếu điều kiện ấy sai thì sửa ở quy chế hoặc hồ sơ`,
    en: ({ most }) =>
      `write a level no better than ${most.en}; where the gate is wrong, mend the regulation or the record`,
  },
  *inPeriod(rolled, workspace) {
    for (const { decided, result } of decidedIn(rolled)) {
      const level = decided.level;
      const ceilings = result ? ceilingsOf(result) : [];
      const caps = ceilings.filter((cap) => level && isAboveCap(level.value, [cap], rolled));
      const [first, ...more] = caps;
      if (!level || !result || !first || !rolled.order.ids.includes(level.value)) continue; // `decision-unknown-level`
      const worst = more.reduce(
        (otherCap, cap) => (rolled.order.isWorse(cap.level, otherCap.level) ? cap : otherCap),
        first,
      );
      const names = { level: levelIn(rolled, level.value), most: levelIn(rolled, worst.level) };
      const about = { subject: result.subject.id, period: rolled.period.id };
      yield { at: level.place, facts: { who: calledIn(workspace, decided), ...names, why: worst.reason.words }, about };
    }
  },
});
