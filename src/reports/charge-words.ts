import type { Day } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import { insideSentence } from '../base/sentence.ts';
import { type Charge, headInCharge, named as nameOf } from '../model/charge.ts';
import type { Organization } from '../model/organization.ts';
import { named } from './person-words.ts';

/** Those in charge, as a paper names them: “Văn phòng, người đứng đầu Phòng CS – Dân tộc (Ông Trần Quốc Hòa)”; ids that nobody has as they are. */
export function chargesInWords(
  charges: readonly Charge[],
  day: Day,
  organization: Organization,
  locale: Locale,
): string {
  return charges.map((charge) => chargeInWords(charge, day, organization, locale)).join(', ');
}

function chargeInWords(charge: Charge, day: Day, organization: Organization, locale: Locale): string {
  const written = nameOf(charge).value;
  if (charge.kind === 'post') return insideSentence(written);
  if (charge.kind === 'member') return named({ kind: 'member', id: written }, organization, locale) ?? written;
  const unit = organization.unit(written);
  const name = unit?.short?.value ?? unit?.name.value ?? written;
  if (charge.kind === 'unit') return name;
  const head = headInCharge(charge, day, organization);
  const who = head === undefined ? undefined : named({ kind: 'member', id: head }, organization, locale);
  return HEAD[locale](name, who);
}

const HEAD: Words<(unit: string, who: string | undefined) => string> = {
  vi: (unit, who) => `người đứng đầu ${insideSentence(unit)}${who === undefined ? '' : ` (${insideSentence(who)})`}`,
  en: (unit, who) => `the head of ${unit}${who === undefined ? '' : ` (${who})`}`,
};
