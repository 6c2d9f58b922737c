import type { CriterionChange, GradeChange } from '../../answers/criteria/changes/criteria.ts';
import { groupOf } from '../../answers/criteria/changes/criteria.ts';
import { bilingual } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { quoted } from '../../base/quoted.ts';
import type { Criterion } from '../../model/criterion.ts';
import { modeNamed, signOf } from '../../scoring/modes/index.ts';
import { eventInWords } from './event-change.ts';
import { howScored } from './how-scored.ts';
import { type DiffTerms, type Said, turned } from './said.ts';

/** A criterion added, left out or changed, in words. */
export function criterionChange(change: CriterionChange, terms: DiffTerms): Said {
  const { diff, locale } = terms;
  const words = WORDS[locale];
  const criterion = change.after ?? change.before;
  const group = (change.after && groupOf(criterion, diff.after)) ?? groupOf(criterion, diff.before);
  const said = (text: string): Said => ({ section: { group: group?.id.value ?? '' }, label: labelOf(criterion), text });
  if (change.about === 'grade') return said(gradeChange(change, terms));
  if (change.kind === 'changed') return said(fieldChange(change.field, change.before, change.after, terms));
  const points = words.points(asWritten(criterion.max.value, locale));
  if (change.kind === 'removed') return said(words.removed(points));
  return said(words.added(points, inFull(criterion, terms)));
}

/** “A2 Chất lượng tham mưu”. */
export function labelOf({ id, title }: Pick<Criterion, 'id' | 'title'>): string {
  return title.value === id.value ? id.value : `${id.value} ${title.value}`;
}

/** How a new criterion is scored, with its events and grades in the same breath. */
function inFull(criterion: Criterion, { diff, locale, levelName }: DiffTerms): string {
  const grades = [...criterion.grades].map(([name, points]) => `${name} ${asWritten(points.value, locale)}`);
  const events = criterion.events.map((event) => eventInWords(event, signOf(criterion), locale, levelName));
  const parts = [...grades, ...events].join(', ');
  return `${howScored(criterion, diff.after, locale, levelName)}${parts ? ` (${parts})` : ''}`;
}

function fieldChange(field: string, before: Criterion, after: Criterion, terms: DiffTerms): string {
  const { locale, diff, levelName } = terms;
  const words = WORDS[locale];
  const how = (criterion: Criterion, side: 'before' | 'after') => howScored(criterion, diff[side], locale, levelName);
  const group = (criterion: Criterion, side: 'before' | 'after') => groupOf(criterion, diff[side])?.id.value ?? '';
  const said: Readonly<Record<string, () => string>> = {
    id: () => words.id(before.id.value),
    title: () => words.title(quoted(before.title.value)),
    group: () => words.group(group(before, 'before'), group(after, 'after')),
    max: () => words.max(turned(asWritten(before.max.value, locale), asWritten(after.max.value, locale))),
    unsaid: () => words.unsaid(turned(words[before.unsaid], words[after.unsaid])),
    covers: () => coversChange(before, after, words),
  };
  const turn = modeNamed(after.mode.value)?.turns?.[field];
  if (turn) return turned(turn(before, locale), turn(after, locale));
  return said[field]?.() ?? words.mode(howTurned(how(before, 'before'), how(after, 'after')));
}

/** Shortened like other quotes, unless what differs would be cut off. */
function howTurned(before: string, after: string): string {
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

function gradeChange({ kind, grade, points }: GradeChange, { locale }: DiffTerms): string {
  const words = WORDS[locale];
  const [before, after] = [points.before, points.after].map((exact) => (exact ? asWritten(exact, locale) : ''));
  const worth = kind === 'changed' ? turned(before ?? '', after ?? '') : ((after || before) ?? '');
  return words.grade[kind](quoted(grade), words.points(worth));
}

type CriterionWords = (typeof WORDS)['vi'];

const WORDS = bilingual({
  vi: {
    added: (points: string, how: string) => `tiêu chí mới, ${points}: ${how}`,
    removed: (points: string) => `bỏ tiêu chí này (${points})`,
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
      added: (grade, points) => `thêm mức ${grade}, ${points}`,
      removed: (grade, points) => `bỏ mức ${grade} (${points})`,
      changed: (grade, points) => `mức ${grade}: ${points}`,
    } satisfies Readonly<Record<GradeChange['kind'], (grade: string, points: string) => string>>,
  },
  en: {
    added: (points, how) => `new, ${points}: ${how}`,
    removed: (points) => `left out (${points})`,
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
      added: (grade, points) => `new grade ${grade}, ${points}`,
      removed: (grade, points) => `grade ${grade} left out (${points})`,
      changed: (grade, points) => `grade ${grade}: ${points}`,
    },
  },
});
