import type { Praised } from '../../answers/gathered.ts';
import type { Locale } from '../../base/locale.ts';
import { insideSentence, raised } from '../../base/sentence.ts';
import type { List } from '../../documents/document.ts';
import type { Organization } from '../../model/organization.ts';
import { inSentence } from './phrases.ts';

/** Who was praised and for what, a line each; several lines of one subject are one. */
export function praiseList(praise: readonly Praised[], organization: Organization, locale: Locale): List[] {
  const reasons = new Map<string, string[]>();
  for (const praised of praise) {
    const who = raised(inSentence(praised, organization, locale));
    const said = praised.reason === undefined ? [] : [insideSentence(praised.reason)];
    reasons.set(who, [...(reasons.get(who) ?? []), ...said]);
  }
  const items = [...reasons].map(([who, said]) => {
    const all = [...new Set(said)].join('; ');
    return all === '' ? `${who}.` : `${who}: ${all}.`;
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
