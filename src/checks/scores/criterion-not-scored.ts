import { defineCheck } from '../../checking/check.ts';
import type { Column } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import { openIn } from '../../scoring/modes/index.ts';

/** A sheet without a mark for some of its criteria: not rated that week. */
export const criterionNotScored = defineCheck<{ who: string; criteria: readonly string[]; period: string }>({
  id: 'criterion-not-scored',
  severity: 'warning',
  counted: { vi: 'tiêu chí chưa chấm', en: 'criteria not scored' },
  message: {
    vi: ({ who, criteria }) => `phiếu của ${who} chưa chấm ${criteria.join(', ')}, nên chưa xếp loại được`,
    en: ({ who, criteria }) => `the sheet of ${who} has no mark for ${criteria.join(', ')}, so it is not rated`,
  },
  help: {
    vi: ({ criteria, period }) =>
      `hãy điền ${criteria.join(', ')} vào phiếu rồi nhận lại; nhập tại đây: emul score ${period} --enter`,
    en: ({ criteria, period }) =>
      `fill in ${criteria.join(', ')} in the form and take it in again; typed here: emul score ${period} --enter`,
  },
  alike: ({ period, criteria }) => `${period} ${criteria.join(' ')}`,
  named: ({ who }) => who,
  inEntry({ entry, sheet, standing, criteria, who, week }) {
    if (week.isUnreadable) return; // `file-unreadable`: it may hold the rest
    if (!criteria || standing.length === 0 || sheet?.entries[0] !== entry) return; // `missing-sheet`
    if (standing.some((column) => isWhole(column, criteria))) return; // nearly every sheet: looked at without a set of its own
    const given = new Set(standing.flatMap(({ marks }) => marks.map(({ id }) => id)));
    const open = openIn(criteria, given).map(({ id }) => id.value);
    if (open.length === 0 || isMisnamed(standing, criteria)) return; // `unknown-criterion`
    return { at: entry.subject.place, facts: { who, criteria: open, period: week.period.id } };
  },
});

/** Whether a column alone gives every criterion: as many marks as there are criteria, all of them known. */
function isWhole({ marks }: Column, criteria: Criteria): boolean {
  const count = criteria.groups.reduce((sum, group) => sum + group.criteria.length, 0);
  return marks.length >= count && marks.every(({ id }) => criteria.criterion(id));
}

function isMisnamed(standing: readonly Column[], criteria: Criteria): boolean {
  return standing.some(({ marks }) => marks.some(({ id }) => !criteria.criterion(id)));
}
