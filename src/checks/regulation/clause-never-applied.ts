import type { Words } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { defineCheck } from '../../checking/check.ts';
import { baseOf, blocksOf, isComplete, lineageOf, type Regulation } from '../../model/regulation.ts';
import { awardsIn, gatesIn, quotasIn, serviceIn } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Located } from '../../source/located.ts';

interface Facts {
  what: Words;
  id: string;
  period: Words;
  key: string;
}

/** A gate, quota or award on a kind of period that nobody is classified by: it never acts. */
export const clauseNeverApplied = defineCheck<Facts>({
  id: 'clause-never-applied',
  severity: 'warning',
  counted: { vi: 'điều khoản không bao giờ có tác dụng', en: 'clauses that never apply' },
  message: {
    vi: ({ what, id, period }) =>
      `${what.vi} “${id}” ghi ${period.vi}, mà quy chế không nói cách tổng hợp ${period.vi}, nên không có tác dụng ở đó`,
    en: ({ what, id, period }) =>
      `the ${what.en} “${id}” names the ${period.en}, which the regulation does not sum up, so it does nothing there`,
  },
  help: {
    vi: ({ key }) => `hãy bỏ ${key} khỏi mục periods, hoặc thêm mục ${key} vào rollup`,
    en: ({ key }) => `take ${key} out of periods, or add ${key} to rollup`,
  },
  *inWorkspace(workspace) {
    if (workspace.unsound.has('regulation')) return; // what is missing may be what could not be read
    for (const regulation of workspace.ownRegulations) {
      const users = usersOf(regulation, workspace);
      const summed = new Set(users.flatMap((user) => [...blocksOf(user, workspace.regulations).keys()]));
      if (summed.size === 0) continue; // nothing is summed up yet: `not-rolled-up` tells whoever asks
      for (const { what, id, periods } of clausesIn(regulation)) {
        for (const { value, place } of periods) {
          if (summed.has(value) || users.some((user) => baseOf(user, workspace.regulations) === value)) continue;
          yield { at: place, facts: { what, id: id.value, period: kindInWords(value), key: value } };
        }
      }
    }
  },
});

interface Clause {
  readonly what: Words;
  readonly id: Located<string>;
  readonly periods: readonly Located<string>[];
}

function clausesIn(regulation: Regulation): Clause[] {
  return [
    ...gatesIn(regulation).map((gate) => ({ ...gate, what: { vi: 'điều kiện khống chế', en: 'gate' } })),
    ...serviceIn(regulation).map(({ months, periods }) => ({
      periods,
      id: { value: 'service', place: months.place },
      what: { vi: 'thời gian công tác', en: 'term of service' },
    })),
    ...quotasIn(regulation).map((quota) => ({ ...quota, what: { vi: 'tỷ lệ tối đa', en: 'quota' } })),
    ...awardsIn(regulation).map((award) => ({ ...award, what: { vi: 'khen thưởng', en: 'award' } })),
  ];
}

/** The agency's regulations in which it speaks: itself, and those that extend it; none where one extends what is unknown. */
function usersOf(regulation: Regulation, { ownRegulations, regulations }: Workspace): Regulation[] {
  const using = ownRegulations.filter((ownRegulation) => lineageOf(ownRegulation, regulations).includes(regulation));
  return using.every((regulation) => isComplete(regulation, regulations)) ? using : []; // `extends-unknown`, `extends-cycle`
}
