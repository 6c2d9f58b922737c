import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { columnCalled } from '../../checking/column-called.ts';
import type { Column, Mark } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import { UNFINISHED } from '../../model/field.ts';
import { isTooLong, numbersIn } from '../../model/mark-as-typed.ts';
import { modeNamed, typingOf } from '../../scoring/modes/index.ts';

interface Facts {
  who: string;
  column: Words;
  criteria: readonly string[];
}

/** A head's or council's mark under the maximum without a word why, where the scale asks for one. */
export const commentMissing = defineCheck<Facts>({
  id: 'comment-missing',
  severity: 'warning',
  counted: { vi: 'điểm dưới tối đa chưa ghi vì sao', en: 'marks below the maximum without a comment' },
  message: {
    vi: ({ who, column, criteria }) =>
      `${column.vi} ${who}, cho ${criteria.join(', ')} dưới mức tối đa mà không ghi vì sao`,
    en: ({ who, column, criteria }) =>
      `${column.en} of ${who} give ${criteria.join(', ')} less than the maximum and do not say why`,
  },
  help: {
    vi: () => 'hãy ghi vì sao ở cột “Nhận xét” của phiếu rồi nhận lại, ví dụ “Văn bản phải sửa hai lần”',
    en: () => 'say why under “Note” in the form and take it in again, e.g. “The draft had to be corrected twice”',
  },
  inEntry({ entry, standing, criteria, who }) {
    if (!criteria?.commentBelowMax) return;
    const silent = entry.columns.filter(
      (column) => column.name !== 'self' && !isNoted(column) && standing.includes(column),
    );
    return silent.flatMap((column) => {
      const [first, ...more] = column.marks.filter(
        (mark) => counts(mark, column, standing) && isBelowMax(mark, criteria),
      );
      if (!first) return [];
      return {
        at: first.value.place,
        facts: { who, column: columnCalled(column.name), criteria: [first, ...more].map(({ id }) => id) },
      };
    });
  },
});

function isNoted({ note }: Column): boolean {
  return note !== undefined && note.value.trim() !== '' && note.value !== UNFINISHED;
}

/** Whether no later column gives the criterion another value. */
function counts({ id }: Mark, column: Column, standing: readonly Column[]): boolean {
  const later = standing.slice(standing.indexOf(column) + 1);
  return !later.some(({ marks }) => marks.some((mark) => mark.id === id));
}

function isBelowMax({ id, value }: Mark, criteria: Criteria): boolean {
  const criterion = criteria.criterion(id);
  if (!criterion || typingOf(criterion)?.saysWhatLacks || numbersIn(value).some(isTooLong)) return false;
  return modeNamed(criterion.mode.value)?.points?.(value, criterion)?.isLess(criterion.max.value) ?? false;
}
