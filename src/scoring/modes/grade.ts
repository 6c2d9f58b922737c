import { Exact } from '../../base/exact.ts';
import type { Criterion } from '../../model/criterion.ts';
import { type Key, needed } from '../../model/key.ts';
import { plain, quotedText } from './formula.ts';
import { scalarInWords } from './loss.ts';
import { type Mode, UNSAID } from './mode.ts';

const GRADES: Key = {
  name: 'grades',
  words: {
    vi: ['Các bậc', 'Tên bậc và điểm của bậc'],
    en: ['Grades', 'Named steps and their points'],
  },
  example: '{Tốt: 10, Khá: 8}',
  shape: { type: 'object', minProperties: 1, additionalProperties: { $ref: '#/$defs/number' } },
  rows: { of: 'points', word: { vi: 'Bậc', en: 'Grade' } },
};

/** The points of a named step: Tốt, Khá, … */
export const grade: Mode = {
  id: 'grade',
  gloss: 'theo bậc',
  called: { vi: 'Xếp bậc', en: 'Grade' },
  keys: [needed(GRADES, '{Tốt: 10, Khá: 8, Trung bình: 6, Yếu: 0}'), UNSAID],
  said: { vi: () => 'theo mức', en: () => 'by grade' },
  judged: { vi: gradesOf, en: gradesOf },
  typing: {
    how: { vi: 'chấm bằng tên bậc', en: 'takes a grade' },
    parts: ({ grades }) => [{ takes: 'choice', choices: [...grades.keys()] }],
    formula: ({ grades }, [cell]) =>
      [...grades].reduceRight(
        (otherwise, [name, points]) => `IF(${cell}=${quotedText(name)},${plain(points.value)},${otherwise})`,
        '0',
      ),
    write({ grades }) {
      const names = [...grades.keys()].join(', ');
      return { vi: `một trong: ${names}`, en: `one of: ${names}` };
    },
  },
  most({ grades, unsaid }) {
    const [first, ...others] = [...grades.values()].map(({ value }) => value);
    if (!first || unsaid === 'full') return undefined; // what nobody noted counts in full
    return { best: others.reduce(Exact.max, first), way: { vi: 'bậc cao nhất', en: 'its best step' } };
  },
  gives: ({ grades }) => ({
    is: 'values',
    values: [...grades].map(([mark, { value }]) => ({ mark, points: value })),
  }),
  loss: {
    alike: ({ mark }) => mark?.value.text ?? '',
    said([first], { locale, sheets }) {
      const said = first?.mark ? scalarInWords(first.mark.value, locale) : '–';
      return sheets === undefined ? said : `${said} ${sheets}`;
    },
  },
  points: (node, { grades }) => (node.isScalar ? grades.get(node.text)?.value : undefined),
};

function gradesOf({ grades }: Criterion): string {
  return [...grades.keys()].join(' / ');
}
