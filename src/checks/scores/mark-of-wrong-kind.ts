import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { typed } from '../../checking/mark-as-typed.ts';
import { hasShape } from '../../checking/mark-shape.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Node } from '../../source/node.ts';

interface Facts {
  criterion: string;
  mark: string;
  who: string;
  how: Words;
  write: Words;
}

/** A mark that is not written the way its criterion is scored: points where a count belongs, and so on. */
export const markOfWrongKind = defineCheck<Facts>({
  id: 'mark-of-wrong-kind',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, mark, who, how }) => `tiêu chí ${criterion} ${how.vi}, không ghi “${mark}” cho ${who} được`,
    en: ({ criterion, mark, who, how }) => `criterion ${criterion} ${how.en}, so “${mark}” cannot stand for ${who}`,
  },
  help: { vi: ({ write }) => `hãy viết ${write.vi}`, en: ({ write }) => `write ${write.en}` },
  inMark({ mark, criterion, who }) {
    if (!criterion || hasShape(mark.value, criterion)) return; // `unknown-criterion`
    const way = WAYS[criterion.mode.value];
    if (!way) return;
    const facts = { criterion: mark.id, mark: typed(mark.value), who, how: way.how };
    return { at: mark.value.place, facts: { ...facts, write: way.write(criterion, mark.value) } };
  },
});

/** How each mode is scored, and what to type for it. */
const WAYS: Readonly<Record<string, { how: Words; write(criterion: Criterion, value: Node): Words }>> = {
  mark: { how: { vi: 'chấm bằng một con số', en: 'takes points' }, write: points },
  ratio: {
    how: { vi: 'tính theo số việc đã làm trên số việc được giao', en: 'takes what was done of what was assigned' },
    write: (_, value) => amounts(value),
  },
  deduct: { how: { vi: 'trừ theo số lần', en: 'takes counts' }, write: counts },
  count: { how: { vi: 'cộng theo số lần', en: 'takes counts' }, write: counts },
  grade: { how: { vi: 'chấm bằng tên bậc', en: 'takes a grade' }, write: grades },
};

/** A number in quotes needs only to lose them. */
function points({ max }: Criterion, { text, kind }: Node): Words {
  if (kind === 'quoted' && /^\d+(?:\.\d+)?$/.test(text))
    return { vi: `${text}, không có dấu ngoặc kép`, en: `${text}, without quotes` };
  const [, meant] = /^\+?(\d*\.?\d+)$/.exec(text) ?? [];
  if (meant) return { vi: meant.replace(/^\./, '0.'), en: meant.replace(/^\./, '0.') };
  return { vi: `một số từ 0 đến ${max.value}`, en: `a number from 0 to ${max.value}` };
}

function amounts({ text }: Node): Words {
  const [, done = '9', assigned = '10'] = /^(\d+(?:\.\d+)?) ?\/ ?(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const mark = `{done: ${done}, assigned: ${assigned}}`;
  if (text.includes('/')) return { vi: mark, en: mark };
  return {
    vi: `như ${mark}: làm xong ${done} trên ${assigned} việc được giao`,
    en: `it like ${mark}: ${done} done of ${assigned} assigned`,
  };
}

function counts({ events }: Criterion): Words {
  const [first] = events;
  const mark = `{${first?.id.value ?? ''}: 1}`;
  const title = first?.title.value ?? '';
  return {
    vi: `như ${mark} (${title} 01 lần), hoặc {} nếu không có gì`,
    en: `it like ${mark} (${title}, once), or {} where nothing happened`,
  };
}

function grades(criterion: Criterion): Words {
  const names = [...criterion.grades.keys()].join(', ');
  return { vi: `một trong: ${names}`, en: `one of: ${names}` };
}
