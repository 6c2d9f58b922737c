import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { isDecimalComma } from '../../model/mark-as-typed.ts';
import { partsOf } from '../../scoring/modes/index.ts';

interface Facts {
  mark: string;
  criterion: string;
  who: string;
  grades: readonly string[];
}

/** A grade that the criterion does not have. */
export const unknownGrade = defineCheck<Facts>({
  id: 'unknown-grade',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ mark, criterion, who }) => `tiêu chí ${criterion} của ${who} không có bậc “${mark}”`,
    en: ({ mark, criterion, who }) => `criterion ${criterion} of ${who} has no grade “${mark}”`,
  },
  help: {
    vi: ({ mark, grades }) => asked(question(nearest(mark, grades), 'vi'), `chỉ có: ${grades.join(', ')}`),
    en: ({ mark, grades }) => asked(question(nearest(mark, grades), 'en'), `it has only: ${grades.join(', ')}`),
  },
  suggestions: ({ mark, grades }) => nearest(mark, grades),
  alike: ({ mark, criterion, grades }) => JSON.stringify([mark, criterion, grades]),
  inMark({ mark: { value }, criterion, who }) {
    const [part] = criterion ? partsOf(criterion) : [];
    if (!criterion || part?.takes !== 'choice') return;
    if (!value.isScalar || value.kind === 'number' || isDecimalComma(value)) return; // `mark-of-wrong-kind`, `decimal-comma`
    if (part.choices.includes(value.text)) return;
    return {
      at: value.place,
      facts: { mark: value.text, criterion: criterion.id.value, who, grades: part.choices },
    };
  },
});

function asked(meant: string | undefined, allowed: string): string {
  return meant ? `${meant} (${allowed})` : allowed;
}
