import type { Words } from '../base/locale.ts';
import { exact, text } from '../model/field.ts';
import type { Ladder } from '../scoring/level.ts';
import type { Working } from '../scoring/working.ts';
import type { Node } from '../source/node.ts';
import { exampleWorked } from './example-sheet.ts';
import { isUsable } from './example-unusable.ts';
import { levelExplained } from './level-explained.ts';
import { defineProof } from './proof.ts';
import { stepsOf } from './steps.ts';

type Facts = { isOfPoints: boolean; written: string; computed: string; because: Words };

/** An example of the author's comes out otherwise than the author says. */
export const exampleDiffers = defineProof<Facts>({
  id: 'example-differs',
  severity: 'error',
  message: {
    vi: ({ isOfPoints, written, computed, because }) =>
      isOfPoints
        ? `ví dụ ghi ${written} điểm, tính ra ${computed}: ${because.vi}`
        : `ví dụ ghi mức “${written}”, tính ra “${computed}”: ${because.vi}`,
    en: ({ isOfPoints, written, computed, because }) =>
      isOfPoints
        ? `the example says ${written} points, computed are ${computed}: ${because.en}`
        : `the example says “${written}”, computed is “${computed}”: ${because.en}`,
  },
  help: {
    vi: ({ isOfPoints, computed }) =>
      `nếu thang điểm đúng thì ở ví dụ hãy ghi ${isOfPoints ? 'points' : 'level'}: ${computed}; nếu ví dụ đúng thì hãy sửa thang điểm`,
    en: ({ isOfPoints, computed }) =>
      `if the scale is right, write ${isOfPoints ? 'points' : 'level'}: ${computed} in the example; if the example is, mend the scale`,
  },
  *inScale({ criteria, ladder }) {
    for (const example of criteria.examples.filter((node) => isUsable(node, criteria))) {
      const { working } = exampleWorked(example, criteria);
      const points = criteria.scale.isShown && working && pointsIn(example, working); // `points-expected-of-hidden`
      const found = working && (points || levelIn(example, working, ladder));
      if (found) yield found;
    }
  },
});

function pointsIn(example: Node, working: Working) {
  const written = exact(example.get('points'));
  if (!written || written.value.equals(working.points)) return undefined;
  const [text, computed] = [example.get('points')?.text ?? '', working.points.toString()];
  return {
    at: written.place,
    facts: { isOfPoints: true, written: text, computed, because: stepsOf(working) },
  };
}

function levelIn(example: Node, working: Working, ladder: Ladder) {
  const written = text(example.get('level'));
  const levelled = written && ladder.levelled(working);
  if (!levelled || levelled.byConditions === undefined) return undefined; // `levels-hole`, `levels-overlap`
  const { level } = levelled;
  if (level === written.value) return undefined;
  const because = levelExplained(written.value, { ...levelled, working }, ladder.criteria);
  return { at: written.place, facts: { isOfPoints: false, written: written.value, computed: level, because } };
}
