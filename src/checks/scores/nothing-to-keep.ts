import { defineCheck } from '../../checking/check.ts';
import { COLUMNS, KEEP } from '../../model/briefing.ts';

/** A column that keeps what those before it say, where none of them says anything. */
export const nothingToKeep = defineCheck<{ who: string; column: string }>({
  id: 'nothing-to-keep',
  severity: 'warning',
  counted: { vi: 'phiếu ghi giữ nguyên mà chưa có điểm nào', en: 'sheets that keep marks nobody gave' },
  message: {
    vi: ({ who, column }) => `mục ${column} của ${who} ghi giữ nguyên, nhưng trước mục ấy chưa có điểm nào để giữ`,
    en: ({ who, column }) => `${column} of ${who} says keep, and no column before it has a mark to be kept`,
  },
  help: {
    vi: () => 'hãy ghi điểm tự chấm vào phiếu; người nghỉ thì bỏ keep',
    en: () => 'write the marks of the column before it; of somebody who is away delete keep',
  },
  inEntry({ entry, standing, criteria, who, week }) {
    if (!criteria || week.isUnreadable) return; // `file-unreadable`: it may hold the marks
    const first = Math.min(...standing.map(({ name }) => COLUMNS.indexOf(name)));
    const column = entry.columns.find(({ keepsRest, name }) => keepsRest && COLUMNS.indexOf(name) <= first);
    if (!column) return;
    const at = column.node.get(KEEP)?.place ?? column.key.place;
    return { at, facts: { who, column: column.name } };
  },
});
