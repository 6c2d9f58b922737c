import type { RegisteredRow, Registering } from '../../../answers/registrations.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { blank, type Prose } from '../../../documents/prose.ts';
import { assignmentOn } from '../../../model/organization.ts';
import { isHeadOn } from '../../../model/unit.ts';
import { cited } from '../../cited.ts';
import { named } from '../../person-words.ts';
import { postInUnit } from '../phrases.ts';

/** Papers about registrations name who registered, and for what, alike. */

/** “Bà Đàng Thị Kim Chi”, “Phòng Chính sách – Dân tộc”. */
export function whoIn(row: RegisteredRow, { workspace }: Registering, locale: Locale): string {
  return named(row, workspace.organization, locale) ?? row.name;
}

/** “Chuyên viên” on the day of the registrations; undefined of a unit. */
export function positionOf(
  { kind, id }: Pick<RegisteredRow, 'kind' | 'id'>,
  { workspace, day }: Registering,
): string | undefined {
  const member = kind === 'member' ? workspace.organization.member(id) : undefined;
  return member && assignmentOn(member, day)?.position?.value;
}

/** “Trưởng phòng Chính sách – Dân tộc” */
export function postOf(row: RegisteredRow, shown: Registering): string {
  return postInUnit(positionOf(row, shown), unitName(row.unit, shown));
}

export function unitName(id: string, { workspace }: Registering): string {
  return workspace.organization.unit(id)?.name.value ?? id;
}

/** Who heads a unit that day, with the post as it is signed; undefined where nobody does. */
export function headOf(
  unit: string,
  shown: Registering,
): { readonly id: string; readonly post: string | undefined; readonly name: string } | undefined {
  const { workspace, day } = shown;
  const found = workspace.organization.unit(unit);
  const id = found?.heads.find(({ member }) => isHeadOn(found, member.value, day))?.member.value;
  const name = id === undefined ? undefined : workspace.organization.called('member', id);
  return id === undefined || name === undefined
    ? undefined
    : { id, name, post: positionOf({ kind: 'member', id }, shown) };
}

/** The titles that somebody strives for, short where a table has little room, in the order of the rules, then ids that these do not know. */
export function titlesOf(row: RegisteredRow, { rules }: Registering, isShort = false): string[] {
  const ids = counts(row) ? (row.registration?.titles.map(({ value }) => value) ?? []) : [];
  const known = (rules?.awards ?? []).filter(({ id }) => ids.includes(id.value));
  return [
    ...known.map(({ name, short = name }) => (isShort ? short : name).value),
    ...ids.filter((id) => !known.some((award) => award.id.value === id)),
  ];
}

/** Whether a row counts: registered, in time or late, and not taken back. */
export function counts({ state }: RegisteredRow): boolean {
  return state === 'registered' || state === 'late';
}

/** By which paper one registers: “Kế hoạch số 06/KH-BDT”, or a blank. */
export function launchOf({ files }: Registering, locale: Locale): Prose {
  const document = files.flatMap((file) => file.document?.value ?? [])[0];
  return document === undefined ? [blank(WORDS[locale].launchHint)] : cited(document, undefined, locale);
}

/** “năm 2017” */
export function periodTitle({ of }: Registering, locale: Locale): string {
  return of.kind.words[locale].title(of);
}

const WORDS = bilingual({
  vi: { launchHint: 'văn bản phát động thi đua, số, ngày' },
  en: { launchHint: 'the paper that launched it, its number and day' },
});
