import { Exact } from '../../base/exact.ts';
import { defineCheck } from '../../checking/check.ts';
import { number } from '../../checking/mark-as-typed.ts';
import { isCounted } from '../../checking/mark-shape.ts';
import type { Column, Mark } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion } from '../../model/criterion.ts';
import { UNFINISHED } from '../../model/field.ts';
import type { Node } from '../../source/node.ts';

interface Facts {
  who: string;
  column: string;
  criteria: readonly string[];
}

/** A head's or council's mark under the maximum without a word why, where the scale asks for one. */
export const commentMissing = defineCheck<Facts>({
  id: 'comment-missing',
  severity: 'warning',
  message: {
    vi: ({ who, column, criteria }) =>
      `mục ${column} của ${who} cho ${criteria.join(', ')} dưới mức tối đa mà không ghi vì sao`,
    en: ({ who, column, criteria }) =>
      `${column} of ${who} gives ${criteria.join(', ')} less than the maximum and does not say why`,
  },
  help: {
    vi: ({ column }) => `hãy thêm note vào mục ${column}, ví dụ note: Văn bản phải sửa hai lần`,
    en: ({ column }) => `add a note to ${column}, e.g. note: The draft had to be corrected twice`,
  },
  inEntry({ entry, standing, criteria, who }) {
    if (!criteria?.commentBelowMax) return;
    const silent = entry.columns.filter((one) => one.name !== 'self' && !isNoted(one) && standing.includes(one));
    return silent.flatMap((column) => {
      const [first, ...more] = column.marks.filter(
        (mark) => counts(mark, column, standing) && isBelowMax(mark, criteria),
      );
      if (!first) return [];
      return {
        at: first.value.place,
        facts: { who, column: column.name, criteria: [first, ...more].map(({ id }) => id) },
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

/** A ratio says itself what was not done. */
function isBelowMax({ id, value }: Mark, criteria: Criteria): boolean {
  const criterion = criteria.criterion(id);
  const points = criterion && pointsOf(value, criterion);
  return points?.isLess(criterion?.max.value ?? Exact.zero) ?? false;
}

/** What a mark is worth, as far as it can be under the maximum; nothing where it is not sound. */
function pointsOf(value: Node, criterion: Criterion): Exact | undefined {
  if (criterion.mode.value === 'mark') return number(value);
  if (criterion.mode.value === 'grade') return criterion.grades.get(value.text)?.value;
  if (!isCounted(criterion) || !value.isMap) return undefined;
  const worth = worthOf(value, criterion);
  return criterion.mode.value === 'count' ? worth : criterion.max.value.minus(worth);
}

function worthOf(value: Node, { events }: Criterion): Exact {
  let worth = Exact.zero;
  for (const [key, times] of value.pairs()) {
    const event = events.find(({ id }) => id.value === key.text);
    worth = worth.plus((event && number(times)?.times(event.points.value)) ?? Exact.zero);
  }
  return worth;
}
