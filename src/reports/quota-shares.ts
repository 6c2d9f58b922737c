import { bilingual, type Locale } from '../base/locale.ts';
import { paperCount, percent } from '../base/number-words.ts';
import type { Quota } from '../model/quota.ts';
import type { PartNames } from '../scoring/rollup/conditions/rollup-condition.ts';

/** “20% số được xếp loại, ít nhất vẫn được 01”; by the level of the unit “25% số được xếp loại ở phòng xếp Xuất sắc, 20% ở phòng khác”. */
export function sharesInWords(quota: Quota, of: string, names: Pick<PartNames, 'levelName'>, locale: Locale): string {
  const least = quota.atLeast ? WORDS[locale].least(quota.atLeast.value.floor) : '';
  return `${shares(quota, of, names, locale)}${least}`;
}

function shares(
  { atMost, byUnitLevel }: Quota,
  of: string,
  names: Pick<PartNames, 'levelName'>,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const usual = atMost && percent(atMost.value, locale);
  if (byUnitLevel.size === 0) return words.of(usual ?? '', of);
  const named = [...byUnitLevel].map(([level, { value }], i) => {
    const share = percent(value, locale);
    return words.at(i === 0 ? words.of(share, of) : share, names.levelName(level)[locale]);
  });
  return [...named, usual === undefined ? words.unlimited : words.others(usual)].join(', ');
}

const WORDS = bilingual({
  vi: {
    of: (share: string, of: string) => `${share} ${of}`,
    at: (share: string, level: string) => `${share} ở phòng xếp ${level}`,
    others: (share: string) => `${share} ở phòng khác`,
    unlimited: 'phòng khác không giới hạn',
    least: (count: number) => `, ít nhất vẫn được ${paperCount(count)}`,
  },
  en: {
    of: (share, of) => `${share} of ${of}`,
    at: (share, level) => `${share} in a unit rated ${level}`,
    others: (share) => `${share} in any other`,
    unlimited: 'any other without limit',
    least: (count) => `, though ${count} at least`,
  },
});
