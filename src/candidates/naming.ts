import type { Locale, Words } from '../base/locale.ts';
import type { Organization } from '../model/organization.ts';
import type { Rules } from '../model/rules.ts';
import type { PartNames } from '../scoring/rollup/conditions/rollup-condition.ts';
import { partNames } from '../scoring/rollup/part-names.ts';

/** How levels, parts, awards and people are called. */
export interface Naming extends PartNames {
  awardName(id: string): string;
  /** In the words of a list: “Giấy khen” of the two kinds of subject is told apart. */
  who(kind: 'member' | 'unit', id: string): Words;
}

export function namingOf(rules: Rules, partKind: string, organization: Organization): Naming {
  const awards = new Map(rules.awards.map(({ id, name }) => [id.value, name.value]));
  return {
    ...partNames(rules, partKind),
    awardName: (id) => awards.get(id) ?? id,
    who: (kind, id) => ({ vi: nameOf(kind, id, organization, 'vi'), en: nameOf(kind, id, organization, 'en') }),
  };
}

/** “bà Đàng Thị Kim Chi” inside a sentence; a unit by its name, an id that nobody has as it is. */
function nameOf(kind: 'member' | 'unit', id: string, organization: Organization, locale: Locale): string {
  const name = organization.called(kind, id) ?? id;
  const honorific =
    kind === 'member' && locale === 'vi' ? organization.member(id)?.honorific?.value.toLowerCase() : undefined;
  return honorific ? `${honorific} ${name}` : name;
}
