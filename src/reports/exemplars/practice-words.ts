import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { Practice } from '../../model/practice.ts';
import { cited } from '../cited.ts';

/** A practice in one line: what it is, how far it is recognised, and where it spread. */
export function practiceInWords(practice: Practice, locale: Locale): string {
  const { title, recognised, replicated, withdrawn, effect } = practice;
  const words = WORDS[locale];
  const state = recognised
    ? words.recognised(
        SCOPES[recognised.scope.value][locale],
        recognised.decision && cited(recognised.decision.value, recognised.date?.value, locale),
      )
    : words.proposed;
  const parts = [
    state,
    effect && words.effect(effect.value),
    replicated.length > 0 ? words.replicated(replicated.length) : undefined,
    withdrawn && words.withdrawn(dateSaid(withdrawn.date.value, locale), withdrawn.reason?.value),
  ];
  return `“${title.value}”: ${parts.filter((part) => part).join('; ')}`;
}

const SCOPES: Readonly<Record<'agency' | 'province' | 'nation', Words>> = {
  agency: { vi: 'cấp cơ sở', en: 'in the agency' },
  province: { vi: 'cấp tỉnh', en: 'in the province' },
  nation: { vi: 'toàn quốc', en: 'nationwide' },
};

const WORDS = bilingual({
  vi: {
    proposed: 'mới đề xuất, chưa công nhận',
    recognised: (scope: string, decision: string | undefined) =>
      `công nhận ${scope}, ${decision ?? 'chưa có số quyết định'}`,
    effect: (what: string) => `hiệu quả: ${what}`,
    replicated: (count: number) => `đã nhân rộng ${paperCount(count)} nơi`,
    withdrawn: (day: string, reason: string | undefined) => `rút ngày ${day}${reason ? `: ${reason}` : ''}`,
  },
  en: {
    proposed: 'proposed, not recognised yet',
    recognised: (scope, decision) => `recognised ${scope}, ${decision ?? 'no number of a decision'}`,
    effect: (what) => `effect: ${what}`,
    replicated: (count) => `taken over in ${count} ${count === 1 ? 'place' : 'places'}`,
    withdrawn: (day, reason) => `withdrawn on ${day}${reason ? `: ${reason}` : ''}`,
  },
});
