import type { Locale } from '../base/locale.ts';
import type { Organization } from '../model/organization.ts';

/** Somebody by name, with the honorific that the office gives: “Bà Đàng Thị Kim Chi”; nothing where nobody has the id. */
export function named(
  { kind, id }: { readonly kind: 'member' | 'unit'; readonly id: string },
  organization: Organization,
  locale: Locale,
): string | undefined {
  if (kind === 'unit') return organization.unit(id)?.name.value;
  const member = organization.member(id);
  const honorific = locale === 'vi' ? member?.honorific?.value : undefined;
  return member && (honorific ? `${honorific} ${member.name.value}` : member.name.value);
}

/** A name with its honorific as it stands inside a sentence: “bà Đàng Thị Kim Chi”. */
export function inSentence(name: string, locale: Locale): string {
  return locale === 'vi' ? name.replace(/^(?:Ông|Bà)(?= )/, (word) => word.toLowerCase()) : name;
}
