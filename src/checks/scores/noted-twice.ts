import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';
import type { Happening } from '../../model/briefing.ts';

interface Facts {
  readonly event: string;
  readonly who: string;
  readonly list: 'bonus' | 'penalty';
  readonly basis: string | undefined;
  readonly line: number;
}

/** A bonus or penalty of one basis that stands twice on a sheet, and counts twice. */
export const notedTwice = defineCheck<Facts>({
  id: 'noted-twice',
  severity: 'warning',
  counted: { vi: 'điểm cộng, trừ ghi hai lần', en: 'bonuses or penalties noted twice' },
  message: {
    vi: ({ event, who, list, basis, line }) =>
      `điểm ${list === 'bonus' ? 'cộng' : 'trừ'} “${event}” của ${who} đã ghi ở dòng ${line}, ${basis ? `cùng căn cứ “${basis}”` : 'cũng không ghi căn cứ'}, nên tính hai lần`,
    en: ({ event, who, list, basis, line }) =>
      `the ${list} “${event}” of ${who} stands in line ${line} already ${basis ? `on the same basis, “${basis}”` : 'and neither names a basis'}, so it counts twice`,
  },
  help: {
    vi: () =>
      'ghi trùng thì bỏ một dòng; đúng là hai lần thì ghi căn cứ của từng lần, hoặc gộp thành một dòng với times: 2',
    en: () => 'take one out; if it did happen twice, name the basis of each, or write one line with times: 2',
  },
  *inEntry({ entry, who }) {
    yield* twiceIn('bonus', entry.bonus);
    yield* twiceIn('penalty', entry.penalty);

    function* twiceIn(list: Facts['list'], all: readonly Happening[]) {
      const named = all.map((happening) => ({
        ...happening,
        id: { value: keyOf(happening), place: happening.event.place },
      }));
      for (const { item, at, line } of repeated(named))
        yield { at, facts: { list, who, line, event: item.event.value, basis: item.basis?.value } };
    }
  },
});

/** Papers are the same paper however they are spaced and written out. */
function keyOf({ event, basis }: Happening): string {
  return JSON.stringify([event.value, basis?.value.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()]);
}
