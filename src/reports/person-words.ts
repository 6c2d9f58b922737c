import type { Locale } from '../base/locale.ts';
import type { Organization } from '../model/organization.ts';

/**
 * Somebody by name, as a report names one among others: with the honorific that the office gives, and what tells namesakes
 * apart: “Bà Đàng Thị Kim Chi”, “Ông Trần Văn A (Văn phòng)”; nothing where nobody has the id.
 */
export function named(
  { kind, id }: { readonly kind: 'member' | 'unit'; readonly id: string },
  organization: Organization,
  locale: Locale,
): string | undefined {
  const name = organization.called(kind, id);
  const honorific = kind === 'member' && locale === 'vi' ? organization.member(id)?.honorific?.value : undefined;
  return name !== undefined && honorific ? `${honorific} ${name}` : name;
}

/** A name with its honorific as it stands inside a sentence: “bà Đàng Thị Kim Chi”. */
export function inSentence(name: string, locale: Locale): string {
  return locale === 'vi' ? name.replace(/^(?:Ông|Bà)(?= )/, (word) => word.toLowerCase()) : name;
}

/** Of a name with its post in a table on paper, in millimetres. */
export const NAME_WIDTH = 44;
