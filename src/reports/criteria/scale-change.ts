import type { BonusChange, GroupChange, ScaleChange } from '../../answers/criteria/criteria-changes.ts';
import { bilingual } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { quoted } from '../../base/quoted.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Group } from '../../model/criterion.ts';
import { catalogueTurn } from './catalogue-words.ts';
import { appliesInWords } from './names.ts';
import { type DiffTerms, type Said, turned } from './said.ts';

/** What changed of the scale as a whole, in words. */
export function scaleChange({ field }: ScaleChange, { diff, locale }: DiffTerms): Said {
  const words = WORDS[locale];
  const both = (of: (criteria: Criteria) => string) => turned(of(diff.before), of(diff.after));
  const said: Readonly<Record<ScaleChange['field'], () => string>> = {
    title: () => `${words.title}: ${both(({ title }) => quoted(title.value))}`,
    appliesTo: () =>
      `${words.appliesTo}: ${both((criteria) => appliesInWords(criteria.appliesTo, diff.workspace, locale))}`,
    max: () => `${words.max}: ${both(({ scale }) => asWritten(scale.max.value, locale))}`,
    min: () => `${words.min}: ${both(({ scale }) => asWritten(scale.min, locale))}`,
    step: () => `${words.step}: ${both(({ scale }) => asWritten(scale.step.value, locale))}`,
    missing: () => `${words.missing}: ${both(({ missing }) => words[missing])}`,
    columns: () => `${words.columns}: ${both(({ columns }) => [...columns.values()].join(', ') || '…')}`,
    catalogue: () => catalogueTurn(diff.before, diff.after, locale),
    commentBelowMax: () => `${words.comment}: ${both((criteria) => (criteria.commentBelowMax ? words.yes : words.no))}`,
  };
  return { section: 'scale', label: '', text: said[field]() };
}

/** A group added, left out or changed, in words. */
export function groupChange(change: GroupChange, { locale }: DiffTerms): Said {
  const words = WORDS[locale];
  const group = change.after ?? change.before;
  const points = (group: Group) => asWritten(group.max.value, locale);
  const said = (text: string): Said => ({ section: { group: group.id.value }, label: '', text });
  if (change.kind !== 'changed') return said(words[change.kind](points(group)));
  const { before, after, field } = change;
  if (field === 'max') return said(words.most(turned(points(before), points(after))));
  return said(field === 'id' ? words.id(before.id.value) : words.wasCalled(quoted(before.title.value)));
}

/** What changed of the bonus as a whole, in words. */
export function bonusChange({ field, before, after }: BonusChange, { locale }: DiffTerms): Said {
  const words = WORDS[locale];
  const most = (bonus: typeof before) => (bonus?.max ? asWritten(bonus.max.value, locale) : words.unlimited);
  const above = (bonus: typeof before) => (bonus?.isAbove ? words.yes : words.no);
  const text =
    field === 'max'
      ? `${words.bonus}: ${turned(most(before), most(after))}`
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
    missing: 'khi chưa có phiếu',
    exclude: 'không tính kỳ ấy',
    zero: 'tính 0 điểm',
    columns: 'các cột',
    comment: 'cho điểm dưới mức tối đa phải ghi lý do',
    yes: 'có',
    no: 'không',
    added: (points: string) => `nhóm mới, ${points} điểm`,
    removed: (points: string) => `bỏ nhóm này (${points} điểm)`,
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
    missing: 'a missing sheet',
    exclude: 'leaves the period out',
    zero: 'is 0 points',
    columns: 'columns',
    comment: 'a mark under the maximum needs a reason',
    yes: 'yes',
    no: 'no',
    added: (points) => `new group, ${points} points`,
    removed: (points) => `group left out (${points} points)`,
    most: (points) => `maximum ${points}`,
    id: (before) => `its id was ${before}`,
    wasCalled: (before) => `its title was ${before}`,
    unlimited: 'no end',
    bonus: 'at most',
    above: 'the total may pass the maximum',
  },
});
