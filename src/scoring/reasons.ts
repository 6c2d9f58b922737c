import { listed, type Words } from '../base/locale.ts';
import type { LeaveKind } from '../declared/kinds/shapes.ts';
import type { Absence } from '../model/briefing.ts';
import type { Leave } from '../model/organization.ts';
import type { Spoiler } from '../model/spoiler.ts';
import type { Place } from '../source/located.ts';
import type { Reason } from './reason.ts';
import type { Counted } from './working.ts';

/** Kinds of leave and absence, as a table says them. */
export const ABSENCE_WORDS: Readonly<Record<string, Words>> = {
  leave: { vi: 'nghỉ phép', en: 'annual leave' },
  sick: { vi: 'nghỉ ốm', en: 'sick leave' },
  maternity: { vi: 'nghỉ thai sản', en: 'maternity leave' },
  study: { vi: 'đi học', en: 'study leave' },
  unpaid: { vi: 'nghỉ không lương', en: 'unpaid leave' },
  other: { vi: 'nghỉ có lý do', en: 'excused' },
} satisfies Record<LeaveKind, Words>;

const OTHER: Words = { vi: 'nghỉ có lý do', en: 'excused' };

/** A sheet that says why there is none. */
export function absence({ kind, note, document }: Absence): Reason {
  const words = ABSENCE_WORDS[kind.value] ?? OTHER;
  const withNote = (of: string) => (kind.value === 'other' && note ? note.value : of);
  const said = { vi: withNote(words.vi), en: withNote(words.en) };
  return { id: 'absence', words: said, place: kind.place, document: document?.value };
}

/** Leave of `organization.yaml` that covers the deciding day. */
export function leave({ kind, document }: Leave): Reason {
  return { id: 'leave', words: ABSENCE_WORDS[kind.value] ?? OTHER, place: kind.place, document: document?.value };
}

export function missingSheet(isZero: boolean): Reason {
  return { id: 'missing-sheet', words: isZero ? ZERO : MISSING, place: undefined };
}

const MISSING: Words = { vi: 'chưa có phiếu', en: 'no sheet handed in' };
const ZERO: Words = { vi: 'chưa có phiếu, tính 0 điểm', en: 'no sheet handed in, counted as 0' };

/** Why a row is rated that has no sheet; nothing where it has one. */
export function withoutSheet({ isRated, reasons }: Rated): Reason | undefined {
  return isRated ? reasons.find(({ id }) => id === 'missing-sheet') : undefined;
}

interface Rated {
  readonly isRated: boolean;
  readonly reasons: readonly Reason[];
}

export function noBriefing(): Reason {
  return { id: 'no-briefing', words: { vi: 'chưa chấm điểm', en: 'not scored' }, place: undefined };
}

export function fileUnreadable(): Reason {
  return {
    id: 'file-unreadable',
    words: { vi: 'tệp điểm không đọc được', en: 'scores file unreadable' },
    place: undefined,
  };
}

export function criterionNotScored(ids: readonly string[], place: Place | undefined): Reason {
  const list = ids.join(', ');
  return {
    id: 'criterion-not-scored',
    words: { vi: `chưa chấm ${list}`, en: `${list} not scored` },
    inGeneral: { vi: 'chấm chưa đủ', en: 'incomplete' },
    place,
  };
}

/** A sheet that waits for a result that waits for it (rule 68). */
export function circle(): Reason {
  return { id: 'circle', words: CIRCLE, place: undefined };
}

const CIRCLE: Words = {
  vi: 'kết quả dựa vào nhau theo vòng tròn',
  en: 'results that wait for each other in a circle',
};

export function criteriaOverlap(titles: readonly [string, string], place: Place): Reason {
  const [a, b] = titles;
  return {
    id: 'criteria-overlap',
    words: { vi: `hai thang điểm cùng áp dụng: ${a}; ${b}`, en: `two scales apply: ${a}; ${b}` },
    inGeneral: { vi: 'trùng thang điểm', en: 'two scales apply' },
    place,
  };
}

export function levelsHole(place: Place): Reason {
  return { id: 'levels-hole', words: { vi: 'điểm không thuộc mức nào', en: 'the total falls into no level' }, place };
}

export function levelsOverlap(levels: readonly Words[], place: Place): Reason {
  const words = {
    vi: `điểm thuộc cả hai mức: ${listed(levels).vi}`,
    en: `the total falls into two levels: ${listed(levels).en}`,
  };
  return { id: 'levels-overlap', words, inGeneral: { vi: 'điểm thuộc hai mức', en: 'between two levels' }, place };
}

/** An error on the row's sheet, in the scale it is scored by, or in what the organization says of it. */
export function error({ id, where }: Spoiler): Reason {
  return { id, words: ERRORS[where], place: undefined };
}

const ERRORS: Readonly<Record<Spoiler['where'], Words>> = {
  sheet: { vi: 'có lỗi trong phiếu', en: 'an error in its sheet' },
  scale: { vi: 'có lỗi trong thang điểm', en: 'an error in the scale' },
  organization: { vi: 'có lỗi trong organization.yaml', en: 'an error in organization.yaml' },
};

/** Whether a reason says no more than that there is an error; `check` says which. */
export function isOwnError({ words }: Reason): boolean {
  return words === ERRORS.sheet;
}

/** An event that caps the week's level. */
export function eventLimit({ event }: Counted, level: Words): Reason {
  const words = {
    vi: `${event.title.value}: cao nhất là ${level.vi}`,
    en: `${event.title.value}: at most ${level.en}`,
  };
  return { id: 'event-limit', words, place: event.limit?.place };
}

/** Too few parts were rated for the period to be. */
export function notCovered({ rated, base }: { readonly rated: number; readonly base: number }): Reason {
  const words = { vi: `mới có ${rated}/${base} phần được xếp loại`, en: `only ${rated} of ${base} parts are rated` };
  return { id: 'coverage', words, place: undefined };
}

export function scalesDiffer(): Reason {
  const words = { vi: 'các phiếu theo những thang điểm khác nhau', en: 'its sheets stand on different scales' };
  return { id: 'scales-differ', words, place: undefined };
}

export function levelsDiffer(): Reason {
  const words = {
    vi: 'các mức của quy chế cũ và mới không đối chiếu được',
    en: 'the levels of the two regulations do not correspond',
  };
  return { id: 'levels-differ', words, place: undefined };
}

/** Reasons that say what a regulation writes wrong of the points of scales. */
export const OF_POINTS: readonly string[] = ['rollup-of-hidden-points', 'rollup-without-points'];

/** Levels of a longer period ask for points, and its sheets come to none (rule 66). */
export function pointsNotShown(place: Place): Reason {
  const words = {
    vi: 'điều kiện đòi điểm mà thang điểm chỉ xếp mức',
    en: 'a condition asks for points where the scale comes to levels alone',
  };
  return { id: 'rollup-of-hidden-points', words, place };
}

/** Sheets have points, and nothing says what a longer period makes of them. */
export function noMethod(place: Place): Reason {
  const words = { vi: 'quy chế chưa nói cách tính điểm của kỳ', en: 'nothing says how its points are summed up' };
  return { id: 'rollup-without-points', words, place };
}

export function noWeightLeft(place: Place): Reason {
  return {
    id: 'coverage',
    words: { vi: 'các phần có điểm đều có hệ số 0', en: 'the rated parts weigh nothing' },
    place,
  };
}

/** A gate that does not bite because the unit it looks at is not rated. */
export function unitNotRated(name: string, place: Place): Reason {
  return {
    id: 'unit-not-rated',
    words: { vi: `${name} không được xếp loại trong kỳ`, en: `${name} is not rated in the period` },
    place,
  };
}
