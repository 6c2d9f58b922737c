import { compareText } from '../../base/compared.ts';
import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { levelsOf } from '../../model/regulation.ts';
import type { RegulationChoice } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';

interface Facts {
  before: string;
  after: string;
  from: Day;
  lost: readonly string[];
  counts: readonly [number, number];
}

/** A regulation follows one whose levels it cannot read: a period over both rates nobody who got such a level. */
export const levelsDiffer = defineCheck<Facts>({
  id: 'levels-differ',
  severity: 'warning',
  counted: { vi: 'quy chế khác số mức với quy chế trước', en: 'regulations with other levels than the one before' },
  message: {
    vi: ({ before, after, from, lost, counts: [old, now] }) =>
      `từ ngày ${dateInWords(from)} quy chế “${after}” (${now} mức) thay “${before}” (${old} mức) mà không có mức ${lost.join(', ')}, nên kỳ nào gồm cả trước và sau ngày ấy thì ai có mức đó sẽ không được xếp loại`,
    en: ({ before, after, from, lost, counts: [old, now] }) =>
      `from ${from} “${after}” (${now} levels) takes the place of “${before}” (${old} levels) without ${lost.join(', ')}, so a period over both rates nobody who had that`,
  },
  help: {
    vi: () => 'hãy cho quy chế mới áp dụng từ đầu một năm, hoặc đặt cho hai quy chế cùng số mức',
    en: () => 'let the new one begin with a year, or give both as many levels',
  },
  *inWorkspace(workspace) {
    if (workspace.unsound.has('regulation')) return; // the levels may be what could not be read
    const inOrder = workspace.settings.regulations.toSorted((a, b) => compareText(beginningOf(a), beginningOf(b)));
    for (const [i, choice] of inOrder.entries()) {
      const before = inOrder[i - 1];
      const facts = before && choice.from && factsOf(before, choice, workspace);
      if (facts && !isNewYear(beginningOf(choice))) yield { at: choice.use.place, facts };
    }
  },
});

function factsOf(before: RegulationChoice, after: RegulationChoice, { regulations }: Workspace): Facts | undefined {
  const [old, now] = [before, after].map(({ use }) => {
    const regulation = regulations.get(use.value);
    return regulation ? levelsOf(regulation, regulations).map(({ id }) => id.value) : [];
  });
  if (!old?.length || !now?.length || old.length === now.length) return undefined; // read by place, or `unknown-regulation`
  const lost = old.filter((id) => !now.includes(id));
  const ids = { before: before.use.value, after: after.use.value, from: beginningOf(after) };
  return lost.length === 0 ? undefined : { ...ids, lost, counts: [old.length, now.length] };
}

function beginningOf({ from }: RegulationChoice): string {
  return from?.value ?? '';
}

/** Then no period but a term stands over both. */
function isNewYear(day: string): boolean {
  return day.endsWith('-01-01');
}
