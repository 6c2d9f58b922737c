import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { columnCalled } from '../../checking/column-called.ts';
import { COLUMNS, KEEP } from '../../model/briefing.ts';

/** A column that keeps what those before it say, where none of them says anything. */
export const nothingToKeep = defineCheck<{ who: string; column: Words }>({
  id: 'nothing-to-keep',
  severity: 'warning',
  counted: { vi: 'phiếu ghi giữ nguyên mà chưa có điểm nào', en: 'sheets that keep marks nobody gave' },
  message: {
    vi: ({ who, column }) => `${column.vi} ${who}: ghi giữ nguyên, nhưng trước đó chưa có điểm nào để giữ`,
    en: ({ who, column }) => `${column.en} of ${who} keep all, and nobody before has a mark to be kept`,
  },
  help: {
    vi: () => 'hãy nhận điểm tự chấm trước; người nghỉ thì bỏ dấu giữ nguyên trong phiếu rồi nhận lại',
    en: () => 'take in the own marks first; of somebody who is away take the tick out of the form',
  },
  inEntry({ entry, standing, criteria, who, week }) {
    if (!criteria || week.isUnreadable) return; // `file-unreadable`: it may hold the marks
    const first = Math.min(...standing.map(({ name }) => COLUMNS.indexOf(name)));
    const column = entry.columns.find(({ keepsRest, name }) => keepsRest && COLUMNS.indexOf(name) <= first);
    if (!column) return;
    const at = column.node.get(KEEP)?.place ?? column.key.place;
    return { at, facts: { who, column: columnCalled(column.name) } };
  },
});
