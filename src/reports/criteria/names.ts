import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import type { CriteriaStatus } from '../../declared/kinds/criteria.ts';
import type { AppliesTo, Criteria } from '../../model/criteria.ts';
import type { Workspace } from '../../model/workspace.ts';

/** “Thang bảng điểm thi đua cá nhân, lần ban hành 2 (dự thảo)”. */
export function editionInWords(criteria: Criteria, locale: Locale): string {
  const { title, edition, status } = criteria;
  const number = edition ? `, ${EDITION[locale]} ${edition.value.toString()}` : '';
  const isPlain = status.value === 'issued';
  return `${title.value}${number}${isPlain ? '' : ` (${statusInWords(status.value, locale)})`}`;
}

export function statusInWords(status: string, locale: Locale): string {
  return STATUSES[status]?.[locale] ?? status;
}

/** Whom criteria are for: “cá nhân giữ chức vụ Trưởng phòng thuộc Văn phòng”, “mọi tập thể”. */
export function appliesInWords(to: AppliesTo, workspace: Workspace | undefined, locale: Locale): string {
  const words = APPLIES[locale];
  const units = to.units.map(({ value }) => workspace?.organization.unit(value)?.name.value ?? value).join(', ');
  if (to.kind === 'unit') return units ? words.units(units) : words.everyUnit;
  const members = to.members.map(({ value }) => workspace?.organization.member(value)?.name.value ?? value);
  const parts = [
    ...(members.length > 0 ? [words.people(members.join(', '))] : []),
    ...(to.positions.length > 0 ? [words.posts(to.positions.map(({ value }) => value).join(', '))] : []),
    ...(units ? [words.of(units)] : []),
  ];
  return parts.length > 0 ? `${words.member} ${parts.join(' ')}` : words.everybody;
}

const EDITION: Words = { vi: 'lần ban hành', en: 'edition' };

const STATUSES: Readonly<Record<string, Words>> = {
  draft: { vi: 'dự thảo', en: 'a draft' },
  consulting: { vi: 'dự thảo, đang lấy ý kiến', en: 'a draft under consultation' },
  approved: { vi: 'đã thông qua, chưa ban hành', en: 'approved, not yet issued' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  superseded: { vi: 'đã được thay thế', en: 'superseded' },
} satisfies Record<CriteriaStatus, Words>;

const APPLIES = bilingual({
  vi: {
    everyUnit: 'mọi tập thể',
    everybody: 'mọi cá nhân',
    member: 'cá nhân',
    units: (names: string) => `tập thể: ${names}`,
    people: (names: string) => `có tên: ${names}`,
    posts: (names: string) => `giữ chức vụ ${names}`,
    of: (units: string) => `thuộc ${units}`,
  },
  en: {
    everyUnit: 'every unit',
    everybody: 'everybody',
    member: 'people',
    units: (names) => `the units ${names}`,
    people: (names) => `by name: ${names}`,
    posts: (names) => `in the post of ${names}`,
    of: (units) => `of ${units}`,
  },
});
