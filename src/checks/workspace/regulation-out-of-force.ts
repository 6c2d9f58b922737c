import { type Day, dateInWords, daysAfter } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { defineCheck } from '../check.ts';

interface Facts {
  id: string;
  period: string;
  /** The first day or the last on which it is in force. */
  day: Day;
  isOver: boolean;
}

/** Scores are read under a regulation that is not in force yet on that day, or no longer. */
export const regulationOutOfForce = defineCheck<Facts>({
  id: 'regulation-out-of-force',
  severity: 'warning',
  message: {
    vi: ({ id, period, day, isOver }) =>
      isOver
        ? `quy chế “${id}” chỉ có hiệu lực đến ngày ${dateInWords(day)}, mà điểm của ${period} vẫn xếp loại theo quy chế ấy`
        : `quy chế “${id}” có hiệu lực từ ngày ${dateInWords(day)}, mà điểm của ${period} đã xếp loại theo quy chế ấy`,
    en: ({ id, period, day, isOver }) =>
      isOver
        ? `“${id}” is in force up to ${day} only, but ${period} is read under it`
        : `“${id}” is in force from ${day} on, but ${period} is read under it already`,
  },
  help: {
    vi: ({ id, day, isOver }) =>
      isOver
        ? `hãy ghi thêm quy chế kế tiếp ở mục regulation, ví dụ [{use: ${id}}, {use: quy-che-moi, from: ${daysAfter(day, 1)}}]`
        : `hãy ghi ở mục regulation quy chế áp dụng trước ngày ấy, ví dụ [{use: quy-che-cu}, {use: ${id}, from: ${day}}]`,
    en: ({ id, day, isOver }) =>
      isOver
        ? `name the next one under regulation, such as [{use: ${id}}, {use: the-next, from: ${daysAfter(day, 1)}}]`
        : `name the one before under regulation, such as [{use: the-one-before}, {use: ${id}, from: ${day}}]`,
  },
  *inWorkspace(workspace) {
    const told = new Set<string>();
    for (const { id, day } of scoredDays(workspace)) {
      const regulation = regulationOn(day, workspace);
      const { from, to } = regulation?.effective ?? {};
      const isEarly = from !== undefined && day < from.value;
      const isOver = to !== undefined && to.value < day;
      const bound = isOver ? to : isEarly ? from : undefined;
      const use = workspace.settings.regulations.find((one) => one.use.value === regulation?.id.value)?.use;
      if (!bound || !use || told.has(`${use.value} ${isOver}`)) continue;
      told.add(`${use.value} ${isOver}`);
      yield { at: use.place, facts: { id: use.value, period: id, day: bound.value, isOver } };
    }
  },
});

/** The deciding day of every period that has a scores file, in order. */
function scoredDays({ briefingFiles, calendar }: Workspace): { id: string; day: Day }[] {
  const periods = [...briefingFiles.keys()].sort().flatMap((id) => periodOf(id) ?? []);
  return periods.map((period) => ({ id: period.id, day: calendar.decidingDay(period) }));
}
