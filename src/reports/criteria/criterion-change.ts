import type { CriterionChange, GradeChange } from '../../answers/criteria/changes/criteria.ts';
import { groupOf } from '../../answers/criteria/changes/criteria.ts';
import { bilingual } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Criterion } from '../../model/criterion.ts';
import { modeNamed, signOf } from '../../scoring/modes/index.ts';
import { eventInWords } from './event-change.ts';
import { howScored } from './how-scored.ts';
import type { DiffTerms, Said } from './said.ts';

/** A criterion added, left out or changed, in words. */
export function criterionChange(change: CriterionChange, terms: DiffTerms): Said {
  const { diff, locale, worth } = terms;
  const words = WORDS[locale];
  const criterion = change.after ?? change.before;
  const group = (change.after && groupOf(criterion, diff.after)) ?? groupOf(criterion, diff.before);
  const said = (text: string): Said => ({ section: { group: group?.id.value ?? '' }, label: labelOf(criterion), text });
  if (change.about === 'grade') return said(gradeChange(change, terms));
  if (change.kind === 'changed') return said(fieldChange(change.field, change.before, change.after, terms));
  const max = worth(criterion.max.value, change.after ? 'after' : 'before');
  const points = max && words.points(max);
  if (change.kind === 'removed') return said(words.removed(points));
  return said(words.added(points, inFull(criterion, terms)));
}

/** “A2 Chất lượng tham mưu”. */
export function labelOf({ id, title }: Pick<Criterion, 'id' | 'title'>): string {
  return title.value === id.value ? id.value : `${id.value} ${title.value}`;
}

/** How a new criterion is scored, with its events and grades in the same breath. */
function inFull(criterion: Criterion, terms: DiffTerms): string {
  const { diff, locale, levelName, worth } = terms;
  const shown = diff.after.scale.isShown ? [...criterion.grades] : []; // else `howScored` names them
  const grades = shown.map(([name, points]) => `${name} ${worth(points.value, 'after')}`);
  const events = criterion.events.map((event) => eventInWords(event, signOf(criterion), 'after', terms));
  const parts = [...grades, ...events].join(', ');
  return `${howScored(criterion, diff.after, locale, levelName)}${parts ? ` (${parts})` : ''}`;
}

function fieldChange(field: string, before: Criterion, after: Criterion, terms: DiffTerms): string {
  const { locale, diff, levelName, turned, worth } = terms;
  const words = WORDS[locale];
  const how = (criterion: Criterion, side: 'before' | 'after') => howScored(criterion, diff[side], locale, levelName);
  const group = (criterion: Criterion, side: 'before' | 'after') => groupOf(criterion, diff[side])?.id.value ?? '';
  const said: Readonly<Record<string, () => string>> = {
    id: () => words.id(before.id.value),
    title: () => words.title(quoted(before.title.value)),
    group: () => words.group(group(before, 'before'), group(after, 'after')),
    max: () => words.max(turned(worth(before.max.value, 'before'), worth(after.max.value, 'after'))),
    unsaid: () => words.unsaid(turned(words[before.unsaid], words[after.unsaid])),
    covers: () => coversChange(before, after, words),
  };
  const turn = modeNamed(after.mode.value)?.turns?.[field];
  if (turn)
    return turned(turn(before, locale, diff.before.scale.isShown), turn(after, locale, diff.after.scale.isShown));
  return said[field]?.() ?? words.mode(howTurned(how(before, 'before'), how(after, 'after'), terms));
}

/** Shortened like other quotes, unless what differs would be cut off. */
function howTurned(before: string, after: string, { turned }: DiffTerms): string {
  const [old, now] = [quoted(before), quoted(after)];
  return old === now ? turned(`“${before}”`, `“${after}”`) : turned(old, now);
}

function coversChange(before: Criterion, after: Criterion, words: CriterionWords): string {
  const missingIn = (criterion: Criterion, other: Criterion) =>
    criterion.covers
      .filter(({ value }) => !other.covers.some((duty) => duty.value === value))
      .map(({ value }) => value);
  const added = missingIn(after, before).join(', ');
  const removed = missingIn(before, after).join(', ');
  return [...(added ? [words.covers(added)] : []), ...(removed ? [words.uncovers(removed)] : [])].join('; ');
}

function gradeChange({ kind, grade, points }: GradeChange, { locale, turned, worth }: DiffTerms): string {
  const words = WORDS[locale];
  const [before, after] = [
    points.before && worth(points.before, 'before'),
    points.after && worth(points.after, 'after'),
  ];
  if (kind === 'changed') return words.grade.changed(quoted(grade), turned(before, after, words.points));
  const had = after ?? before;
  return words.grade[kind](quoted(grade), had && words.points(had));
}

type CriterionWords = (typeof WORDS)['vi'];

/** Nothing on a scale that comes to none. */
type Points = string | undefined;

const WORDS = bilingual({
  vi: {
    added: (points: Points, how: string) => `tiêu chí mới${points ? `, ${points}` : ''}: ${how}`,
    removed: (points: Points) => (points ? `bỏ tiêu chí này (${points})` : 'bỏ tiêu chí này'),
    points: (points: string) => `${points} điểm`,
    id: (before: string) => `mã cũ là ${before}`,
    title: (before: string) => `tên cũ là ${before}`,
    group: (before: string, after: string) => `chuyển từ nhóm ${before} sang nhóm ${after}`,
    max: (points: string) => `điểm tối đa ${points}`,
    mode: (how: string) => `cách chấm ${how}`,
    unsaid: (what: string) => `khi không ghi gì: ${what}`,
    full: 'đủ điểm',
    missing: 'là chưa chấm',
    covers: (duties: string) => `thêm nhiệm vụ ${duties}`,
    uncovers: (duties: string) => `bỏ nhiệm vụ ${duties}`,
    grade: {
      added: (grade, points) => (points ? `thêm mức ${grade}, ${points}` : `thêm mức ${grade}`),
      removed: (grade, points) => (points ? `bỏ mức ${grade} (${points})` : `bỏ mức ${grade}`),
      changed: (grade, points) => `mức ${grade}: ${points}`,
    } satisfies Readonly<Record<GradeChange['kind'], (grade: string, points: Points) => string>>,
  },
  en: {
    added: (points, how) => `new${points ? `, ${points}` : ''}: ${how}`,
    removed: (points) => (points ? `left out (${points})` : 'left out'),
    points: (points) => `${points} points`,
    id: (before) => `its id was ${before}`,
    title: (before) => `its title was ${before}`,
    group: (before, after) => `moved from group ${before} to group ${after}`,
    max: (points) => `maximum ${points}`,
    mode: (how) => `scored ${how}`,
    unsaid: (what) => `where nothing is noted: ${what}`,
    full: 'full points',
    missing: 'not scored',
    covers: (duties) => `covers ${duties} as well`,
    uncovers: (duties) => `no longer covers ${duties}`,
    grade: {
      added: (grade, points) => (points ? `new grade ${grade}, ${points}` : `new grade ${grade}`),
      removed: (grade, points) => (points ? `grade ${grade} left out (${points})` : `grade ${grade} left out`),
      changed: (grade, points) => `grade ${grade}: ${points}`,
    },
  },
});
