import { type Day, dateInWords, daysAfter } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';
import { lawOn } from '../../model/law-in-force.ts';
import { lineageOf, type Regulation } from '../../model/regulation.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Located } from '../../source/located.ts';

interface Facts {
  id: string;
  /** Which regulation rests on it, where it is not read itself. */
  by: string | undefined;
  /** What comes with emul and rests on it, where no file of the agency names it. */
  shipped: string | undefined;
  /** The day that is read under it. */
  on: Day;
  period: Words;
  /** The first day or the last on which it is in force. */
  day: Day;
  isOver: boolean;
}

/** Scores are read under a regulation that is not in force yet on that day, or no longer. */
export const regulationOutOfForce = defineCheck<Facts>({
  id: 'regulation-out-of-force',
  severity: 'warning',
  counted: { vi: 'quy chế chưa hoặc hết hiệu lực đang dùng', en: 'regulations in use that are not in force' },
  message: {
    vi: ({ id, by, period, day, isOver }) =>
      by !== undefined
        ? `quy chế “${by}” dựa trên “${id}” hết hiệu lực ngày ${dateInWords(day)}, mà điểm của ${period.vi} vẫn xếp loại theo đó`
        : isOver
          ? `quy chế “${id}” chỉ có hiệu lực đến ngày ${dateInWords(day)}, mà điểm của ${period.vi} vẫn xếp loại theo quy chế ấy`
          : `quy chế “${id}” có hiệu lực từ ngày ${dateInWords(day)}, mà điểm của ${period.vi} đã xếp loại theo quy chế ấy`,
    en: ({ id, by, period, day, isOver }) =>
      by !== undefined
        ? `“${by}” rests on “${id}”, which ended on ${day}, but ${period.en} is still read under it`
        : isOver
          ? `“${id}” is in force up to ${day} only, but ${period.en} is read under it`
          : `“${id}” is in force from ${day} on, but ${period.en} is read under it already`,
  },
  help: {
    vi: ({ id, by, shipped, on, day, isOver }) =>
      shipped !== undefined
        ? `hãy ghi thêm văn bản đang có hiệu lực (emul regulation list --on ${dateInWords(on)}) vào mục extends trong quy chế của cơ quan, sau ${shipped}; chưa có quy chế của mình: emul regulation adopt ${shipped}`
        : by !== undefined
          ? 'hãy thay ở mục extends bằng văn bản đang có hiệu lực (emul regulation list), hoặc ghi thêm quy chế kế tiếp ở mục regulation của emul.yaml'
          : isOver
            ? `hãy ghi thêm quy chế kế tiếp ở mục regulation, ví dụ [{use: ${id}}, {use: quy-che-moi, from: ${daysAfter(day, 1)}}]`
            : `hãy ghi ở mục regulation quy chế áp dụng trước ngày ấy, ví dụ [{use: quy-che-cu}, {use: ${id}, from: ${day}}]`,
    en: ({ id, by, shipped, on, day, isOver }) =>
      shipped !== undefined
        ? `have the agency’s regulation extend the paper in force (emul regulation list --on ${on}) as well, behind ${shipped}; without one of its own: emul regulation adopt ${shipped}`
        : by !== undefined
          ? 'extend the paper in force (emul regulation list), or name the next regulation under regulation of emul.yaml'
          : isOver
            ? `name the next one under regulation, such as [{use: ${id}}, {use: the-next, from: ${daysAfter(day, 1)}}]`
            : `name the one before under regulation, such as [{use: the-one-before}, {use: ${id}, from: ${day}}]`,
  },
  *inWorkspace(workspace) {
    const told = new Set<string>();
    for (const { title, day } of scoredDays(workspace)) {
      const regulation = regulationOn(day, workspace);
      const use = workspace.settings.regulations.find((choice) => choice.use.value === regulation?.id.value)?.use;
      if (!regulation || !use) continue;
      for (const { at, facts } of outOfForce(regulation, use, day, workspace)) {
        const key = `${facts.by} ${facts.id} ${facts.isOver}`;
        if (!told.has(key)) yield { at, facts: { ...facts, period: title } };
        told.add(key);
      }
    }
  },
});

/** The regulation itself where it is not in force on a day, and what it rests on that had ended by then and in whose place nothing is extended. */
function outOfForce(regulation: Regulation, use: Located<string>, day: Day, { regulations }: Workspace) {
  const line = lineageOf(regulation, regulations);
  return line.flatMap((each) => {
    const { from, to } = each.effective;
    const isOver = to !== undefined && to.value < day;
    const isEarly = each === regulation && from !== undefined && day < from.value;
    const bound = isOver ? to : isEarly ? from : undefined;
    const instead = lawOn(day, each, regulations);
    if (!bound || (instead !== each && line.includes(instead))) return [];
    const named = (by: Regulation) => by.extends.find(({ value }) => value === each.id.value);
    const by = line.find((other) => !other.isShipped && named(other));
    const place = (by && named(by)?.place) ?? use.place;
    const resting = each === regulation ? undefined : (by ?? regulation).id.value;
    const shipped = by ? undefined : line.find(named)?.id.value;
    return [{ at: place, facts: { id: each.id.value, by: resting, shipped, on: day, day: bound.value, isOver } }];
  });
}

/** The deciding day of every period that has a scores file, in order. */
function scoredDays({ briefingFiles, calendar }: Workspace): { title: Words; day: Day }[] {
  const periods = [...briefingFiles.keys()].sort().flatMap((id) => periodOf(id) ?? []);
  return periods.map((period) => ({
    title: inBoth((locale) => period.kind.words[locale].title(period)),
    day: calendar.decidingDay(period),
  }));
}
