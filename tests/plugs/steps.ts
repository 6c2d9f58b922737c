import { Exact } from '../../src/base/exact.ts';
import { asWritten } from '../../src/base/number-words.ts';
import type { Criterion } from '../../src/model/criterion.ts';
import { exact } from '../../src/model/field.ts';
import { type Key, needed } from '../../src/model/key.ts';
import { plain } from '../../src/scoring/modes/formula.ts';
import { type Mode, UNSAID } from '../../src/scoring/modes/mode.ts';

const STEPS: Key = {
  name: 'steps',
  words: {
    vi: ['Các mốc', 'Từ số nào thì được mấy điểm'],
    en: ['Steps', 'From which number on it is worth how much'],
  },
  example: '[{from: 5, points: 6}, {from: 8, points: 10}]',
  shape: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      required: ['from', 'points'],
      properties: { from: { $ref: '#/$defs/number' }, points: { $ref: '#/$defs/number' } },
      additionalProperties: false,
    },
  },
};

/** Points by a table: from 5 on 6, from 8 on 10; below the first of them none. */
export const steps: Mode = {
  id: 'steps',
  gloss: 'theo mốc',
  keys: [needed(STEPS), UNSAID],
  said: {
    vi: (criterion) => `theo mốc: ${inWords(criterion, (from, points) => `từ ${from} được ${points}`, 'vi')}`,
    en: (criterion) => `by steps: ${inWords(criterion, (from, points) => `${points} from ${from} on`, 'en')}`,
  },
  typing: {
    how: { vi: 'chấm bằng số đạt được', en: 'takes how much was reached' },
    write: () => ({ vi: 'một số từ 0, ví dụ 8', en: 'a number from 0, e.g. 8' }),
    parts: () => [{ takes: 'amount', title: { vi: 'số đạt được', en: 'how much' }, said: /dat duoc|\breached\b/ }],
    formula: (criterion, [cell]) =>
      stepsOf(criterion).reduce(
        (below, { from, points }) => `IF(N(${cell})>=${plain(from)},${plain(points)},${below})`,
        '0',
      ),
  },
  judged: { vi: () => 'theo kết quả', en: () => 'by the result' },
  gives: (criterion) => ({
    is: 'values',
    values: [
      { mark: Exact.zero, points: Exact.zero },
      ...stepsOf(criterion).map(({ from, points }) => ({ mark: from, points })),
    ],
  }),
  loss: {
    alike: ({ mark }) => mark?.value.text ?? '',
    said: ([first], { locale }) => `${locale === 'vi' ? 'mới đạt' : 'only'} ${first?.mark?.value.text}`,
  },
  points(mark, criterion) {
    const reached = mark.kind === 'number' ? Exact.parse(mark.text) : undefined;
    if (!reached || reached.isNegative) return undefined;
    return stepsOf(criterion).findLast(({ from }) => !reached.isLess(from))?.points ?? Exact.zero;
  },
};

/** The lowest first. */
function stepsOf({ node }: Criterion): { from: Exact; points: Exact }[] {
  const all = [...(node.get('steps')?.items() ?? [])].flatMap((one) => {
    const [from, points] = [exact(one.get('from')), exact(one.get('points'))];
    return from && points ? [{ from: from.value, points: points.value }] : [];
  });
  return all.sort((a, b) => a.from.compare(b.from));
}

function inWords(criterion: Criterion, say: (from: string, points: string) => string, locale: 'vi' | 'en'): string {
  return stepsOf(criterion)
    .map(({ from, points }) => say(asWritten(from, locale), asWritten(points, locale)))
    .join(', ');
}
