import type { Locale, Words } from '../../../base/locale.ts';
import type { Period } from '../../../calendar/period.ts';
import type { Organization } from '../../../model/organization.ts';
import { inSentence } from '../phrases.ts';

interface Missing {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly period: Period;
}

/** Who owes sheets, each once with all periods: “bà Kadá Thị Mai (các tuần 10, 11, 12)”. */
export function missingNames(missing: readonly Missing[], organization: Organization, locale: Locale): string[] {
  const bySubject = new Map<string, Missing[]>();
  for (const otherMissing of missing) {
    const key = `${otherMissing.kind} ${otherMissing.id}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), otherMissing]);
  }
  return [...bySubject.values()].flatMap((own) => {
    const names = own.map(({ period }) => period.kind.words[locale].name(period));
    return own[0] ? `${inSentence(own[0], organization, locale)} (${inOne(names, locale)})` : [];
  });
}

/** The noun once: “các tuần 10, 11, 12”. */
function inOne(names: readonly string[], locale: Locale): string {
  const [first = '', ...others] = names;
  const noun = first.slice(0, first.lastIndexOf(' ') + 1);
  const areAlike = noun !== '' && names.every((name) => name.startsWith(noun));
  if (others.length === 0 || !areAlike) return names.join(', ');
  return SEVERAL[locale](noun.trim(), names.map((name) => name.slice(noun.length)).join(', '));
}

const SEVERAL: Words<(noun: string, numbers: string) => string> = {
  vi: (noun, numbers) => `các ${noun} ${numbers}`,
  en: (noun, numbers) => `${noun}s ${numbers}`,
};
