import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { withoutSheet } from '../../../scoring/reasons.ts';
import { whyNot } from '../../classify/why-not.ts';
import type { NoticeTerms } from './notice-terms.ts';
import type { Leaf } from './sheets.ts';

/** The base periods without a sheet to lose points on, each reason once: “Tuần 4 (nghỉ phép)”. */
export function absent(terms: NoticeTerms): string | undefined {
  const { leaves } = terms;
  const found = new Map<string, Period[]>();
  for (const leaf of leaves) {
    const why = whyAbsent(leaf, terms);
    if (why !== undefined) found.set(why, [...(found.get(why) ?? []), leaf.period]);
  }
  if (found.size === 0 || terms.isBase) return undefined;
  return raised([...found].map(([why, periods]) => `${terms.together(periods)} (${why})`).join('; '));
}

/** Why a base period has no sheet to lose points on; nothing where it has. */
export function whyAbsent({ result }: Leaf, { locale, names }: NoticeTerms): string | undefined {
  const words = WORDS[locale];
  if (!result) return undefined;
  if (result.brought) return words.brought;
  if (result.isRated) return withoutSheet(result)?.words[locale];
  return whyNot(result, { locale, names });
}

const WORDS = bilingual({
  vi: { brought: 'kết quả do cơ quan cũ chuyển đến' },
  en: { brought: 'brought from a former agency' },
});
