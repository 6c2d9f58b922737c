import { bilingual, type Locale } from '../base/locale.ts';
import { percent } from '../base/number-words.ts';
import type { Quota } from '../model/quota.ts';
import type { PartNames } from '../scoring/rollup/conditions/rollup-condition.ts';

/** “20%”; by the level of the unit “25% ở phòng xếp Xuất sắc, 20% ở phòng khác”. */
export function sharesInWords({ atMost, byUnitLevel }: Quota, names: PartNames, locale: Locale): string {
  const words = WORDS[locale];
  const usual = atMost && percent(atMost.value, locale);
  if (byUnitLevel.size === 0) return usual ?? '';
  const named = [...byUnitLevel].map(([level, share]) =>
    words.at(percent(share.value, locale), names.levelName(level)[locale]),
  );
  return [...named, usual === undefined ? words.unlimited : words.others(usual)].join(', ');
}

const WORDS = bilingual({
  vi: {
    at: (share: string, level: string) => `${share} ở phòng xếp ${level}`,
    others: (share: string) => `${share} ở phòng khác`,
    unlimited: 'phòng khác không giới hạn',
  },
  en: {
    at: (share, level) => `${share} in a unit rated ${level}`,
    others: (share) => `${share} in any other`,
    unlimited: 'any other without limit',
  },
});
