import { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import type { Criteria } from '../model/criteria.ts';
import { computingOf, takesPoints } from '../scoring/modes/index.ts';
import type { Place } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { exampleWorked } from './example-sheet.ts';
import { defineProof } from './proof.ts';

/** An example whose sheet cannot be scored: a criterion that there is not, or one without a usable mark. */
export const exampleUnusable = defineProof<{ why: Words }>({
  id: 'example-unusable',
  severity: 'error',
  message: {
    vi: ({ why }) => `phiếu ví dụ không chấm được: ${why.vi}`,
    en: ({ why }) => `this example cannot be scored: ${why.en}`,
  },
  help: {
    vi: () => 'hãy ghi phiếu ví dụ như một phiếu thật, đủ các tiêu chí của thang điểm',
    en: () => 'write the example like a real sheet, with all criteria of the scale',
  },
  *inScale({ criteria }) {
    for (const example of criteria.examples) {
      const found = faultIn(example, criteria);
      if (found) yield { at: found.at, facts: { why: found.why } };
    }
  },
});

/** Whether an example can be scored; `example-unusable` says so where it cannot. */
export function isUsable(example: Node, criteria: Criteria): boolean {
  return !faultIn(example, criteria);
}

function faultIn(example: Node, criteria: Criteria): Found | undefined {
  const faults = [unknownIn, computedIn, outOfRangeIn, notGivenIn];
  for (const fault of faults) {
    const found = fault(example, criteria);
    if (found) return found;
  }
  return undefined;
}

/** A mark for what the marks of another criterion say already. */
function computedIn(example: Node, criteria: Criteria): Found | undefined {
  for (const [key] of example.get('sheet')?.pairs() ?? []) {
    const criterion = criteria.criterion(key.text);
    const of = criterion && computingOf(criterion)?.reads?.(criterion);
    if (!of) continue;
    const why = { vi: `${key.text} tính từ ${of}, không ghi điểm`, en: `${key.text} is computed from ${of}` };
    return { at: key.place, why };
  }
  return undefined;
}

interface Found {
  readonly at: Place;
  readonly why: Words;
}

function unknownIn(example: Node, criteria: Criteria): Found | undefined {
  for (const [key] of example.get('sheet')?.pairs() ?? []) {
    if (criteria.criterion(key.text)) continue;
    return {
      at: key.place,
      why: { vi: `thang điểm không có tiêu chí “${key.text}”`, en: `there is no “${key.text}”` },
    };
  }
  const events = [...(criteria.bonus?.events ?? []), ...criteria.penalties].map(({ id }) => id.value);
  const noted = ['bonus', 'penalty'].flatMap((list) => [...(example.get(list)?.items() ?? [])]);
  const unknown = noted.flatMap((item) => item.get('event') ?? []).find(({ text }) => !events.includes(text));
  if (!unknown) return undefined;
  const { text } = unknown;
  return { at: unknown.place, why: { vi: `thang điểm không có việc “${text}”`, en: `there is no event “${text}”` } };
}

function outOfRangeIn(example: Node, criteria: Criteria): Found | undefined {
  for (const [key, value] of example.get('sheet')?.pairs() ?? []) {
    const criterion = criteria.criterion(key.text);
    if (!criterion || !takesPoints(criterion) || value.kind !== 'number') continue; // `notGivenIn`
    const points = Exact.parse(value.text);
    const step = criteria.scale.step.value;
    if (!points || points.isNegative || points.isMore(criterion.max.value) || !points.isMultipleOf(step)) {
      const [id, max] = [key.text, criterion.max.value.toString()];
      const why = {
        vi: `${id} chỉ chấm từ 0 đến ${max}, từng ${step} điểm, không chấm ${value.text}`,
        en: `${id} goes from 0 to ${max} in steps of ${step}, and ${value.text} is none of these`,
      };
      return { at: value.place, why };
    }
  }
  return undefined;
}

function notGivenIn(example: Node, criteria: Criteria): Found | undefined {
  const { notGiven } = { notGiven: [], ...exampleWorked(example, criteria) };
  const [first] = notGiven;
  if (!first) return undefined;
  const sheet = example.get('sheet') ?? example;
  const ids = notGiven.map(({ id }) => id.value).join(', ');
  const why = { vi: `thiếu điểm hoặc ghi sai cách ở ${ids}`, en: `${ids} has no mark, or one of another kind` };
  return { at: sheet.get(first.id.value)?.place ?? sheet.place, why };
}
