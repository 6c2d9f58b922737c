import type { BonusChange, GroupChange, ScaleChange } from '../../answers/criteria/criteria-changes.ts';
import type { Exact } from '../../base/exact.ts';
import { bilingual } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Criteria, Scale } from '../../model/criteria.ts';
import type { Group } from '../../model/criterion.ts';
import { catalogueTurn } from './catalogue-words.ts';
import { appliesInWords } from './names.ts';
import type { DiffTerms, Said, Side } from './said.ts';

/** What changed of the scale as a whole, in words. */
export function scaleChange({ field }: ScaleChange, { diff, locale, turned, worth }: DiffTerms): Said {
  const words = WORDS[locale];
  const both = (of: (criteria: Criteria) => string) => turned(of(diff.before), of(diff.after));
  const worths = (of: (scale: Scale) => Exact) =>
    turned(worth(of(diff.before.scale), 'before'), worth(of(diff.after.scale), 'after'));
  const yesOrNo = (isSo: boolean) => (isSo ? words.yes : words.no);
  const said: Readonly<Record<ScaleChange['field'], () => string>> = {
    title: () => `${words.title}: ${both(({ title }) => quoted(title.value))}`,
    appliesTo: () =>
      `${words.appliesTo}: ${both((criteria) => appliesInWords(criteria.appliesTo, diff.workspace, locale))}`,
    max: () => `${words.max}: ${worths(({ max }) => max.value)}`,
    min: () => `${words.min}: ${worths(({ min }) => min)}`,
    step: () => `${words.step}: ${worths(({ step }) => step.value)}`,
    shown: () => `${words.shown}: ${both(({ scale }) => yesOrNo(scale.isShown))}`,
    missing: () => `${words.missing}: ${both(({ missing }) => words[missing])}`,
    columns: () => `${words.columns}: ${both(({ columns }) => [...columns.values()].join(', ') || '…')}`,
    catalogue: () => catalogueTurn(diff.before, diff.after, locale),
    commentBelowMax: () => `${words.comment}: ${both((criteria) => yesOrNo(criteria.commentBelowMax))}`,
  };
  return { section: 'scale', label: '', text: said[field]() };
}

/** A group added, left out or changed, in words. */
export function groupChange(change: GroupChange, { locale, turned, worth }: DiffTerms): Said {
  const words = WORDS[locale];
  const group = change.after ?? change.before;
  const points = (group: Group, side: Side) => worth(group.max.value, side);
  const said = (text: string): Said => ({ section: { group: group.id.value }, label: '', text });
  if (change.kind !== 'changed') return said(words[change.kind](points(group, change.after ? 'after' : 'before')));
  const { before, after, field } = change;
  if (field === 'max') return said(words.most(turned(points(before, 'before'), points(after, 'after'))));
  return said(field === 'id' ? words.id(before.id.value) : words.wasCalled(quoted(before.title.value)));
}

/** What changed of the bonus as a whole, in words. */
export function bonusChange({ field, before, after }: BonusChange, { locale, turned, worth }: DiffTerms): Said {
  const words = WORDS[locale];
  const most = (bonus: typeof before, side: Side) => (bonus?.max ? worth(bonus.max.value, side) : words.unlimited);
  const above = (bonus: typeof before) => (bonus?.isAbove ? words.yes : words.no);
  const text =
    field === 'max'
      ? `${words.bonus}: ${turned(most(before, 'before'), most(after, 'after'))}`
      : `${words.above}: ${turned(above(before), above(after))}`;
  return { section: 'bonus', label: '', text };
}

const WORDS = bilingual({
  vi: {
    title: 'tên',
    appliesTo: 'đối tượng',
    max: 'thang điểm',
    min: 'điểm thấp nhất',
    step: 'điểm chấm lẻ tới',
    shown: 'hiện điểm',
    missing: 'khi chưa có phiếu',
    exclude: 'không tính kỳ ấy',
    zero: 'tính 0 điểm',
    columns: 'các cột',
    comment: 'cho điểm dưới mức tối đa phải ghi lý do',
    yes: 'có',
    no: 'không',
    added: (points: string | undefined) => (points ? `nhóm mới, ${points} điểm` : 'nhóm mới'),
    removed: (points: string | undefined) => (points ? `bỏ nhóm này (${points} điểm)` : 'bỏ nhóm này'),
    most: (points: string) => `điểm tối đa ${points}`,
    id: (before: string) => `mã cũ là ${before}`,
    wasCalled: (before: string) => `tên cũ là ${before}`,
    unlimited: 'không giới hạn',
    bonus: 'cộng nhiều nhất',
    above: 'tổng được vượt thang điểm',
  },
  en: {
    title: 'title',
    appliesTo: 'for whom',
    max: 'maximum',
    min: 'minimum',
    step: 'marks in steps of',
    shown: 'points are shown',
    missing: 'a missing sheet',
    exclude: 'leaves the period out',
    zero: 'is 0 points',
    columns: 'columns',
    comment: 'a mark under the maximum needs a reason',
    yes: 'yes',
    no: 'no',
    added: (points) => (points ? `new group, ${points} points` : 'new group'),
    removed: (points) => (points ? `group left out (${points} points)` : 'group left out'),
    most: (points) => `maximum ${points}`,
    id: (before) => `its id was ${before}`,
    wasCalled: (before) => `its title was ${before}`,
    unlimited: 'no end',
    bonus: 'at most',
    above: 'the total may pass the maximum',
  },
});
