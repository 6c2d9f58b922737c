import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { paperCount, percent } from '../../base/number-words.ts';
import type { Rounding } from '../../declared/kinds/award.ts';
import type { QuotaScope } from '../../declared/kinds/regulation.ts';
import type { Quota } from '../../model/quota.ts';
import type { Rules } from '../../model/rules.ts';
import { limitOf } from '../../scoring/quotas/quota-result.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import { sharesInWords } from '../quota-shares.ts';

/** What a quota says, as an official would, with what it makes of twelve people, since its base is read in several ways. */
export function quotaInWords(quota: Quota, rules: Rules, locale: Locale): string {
  const names = partNames(rules, '');
  const { atLeast, of, counting, exception, scopes, rounding } = quota;
  const level = names.levelName(quota.level.value)[locale];
  const said = WORDS[locale];
  const base = said.base(
    of.value,
    counting?.value,
    names.levelName(of.value)[locale],
    names.orBetter(of.value)[locale],
  );
  const least = atLeast ? said.least(atLeast.value.floor) : '';
  const most = exception ? said.exception(percent(exception.value, locale)) : '';
  const inside = scopes.map((scope) => SCOPES[scope]?.[locale] ?? scope).join(said.and);
  const shares = [...quota.byUnitLevel, ...(quota.atMost ? [['', quota.atMost] as const] : [])];
  const examples = shares.map(([level, { value }]) => {
    const unit = level === '' && shares.length === 1 ? '' : said.unitOf(level && names.levelName(level)[locale]);
    return said.example(EXAMPLE, base.people, limitOf(quota, value, EXAMPLE), said.counted[quota.kind], unit);
  });
  const example = examples.join(', ');
  const rounded = ROUNDINGS[rounding]?.[locale] ?? rounding;
  const whom = said[quota.kind];
  return `${whom} ${said.share(level, sharesInWords(quota, names, locale), base.of)}${least}; ${rounded}; ${said.inside} ${inside}${most}; ${example}`;
}

const EXAMPLE = 12;

const WORDS = bilingual({
  vi: {
    member: 'số người',
    unit: 'số tập thể',
    counted: { member: 'người', unit: 'tập thể' },
    inside: 'tính trong',
    and: ' và trong ',
    share: (level: string, share: string, of: string) => `xếp loại ${level} không quá ${share} ${of}`,
    least: (count: number) => `, ít nhất vẫn được ${paperCount(count)}`,
    exception: (share: string) => `; được tới ${share} khi Hội đồng quyết định dùng ngoại lệ`,
    example: (n: number, people: string, limit: number, whom: string, unit: string) =>
      `ví dụ ${n} ${whom} ${people}${unit} thì được ${paperCount(limit)}`,
    unitOf: (level: string) => (level ? ` ở phòng xếp ${level}` : ' ở phòng khác'),
    base: (
      of: string,
      counting: string | undefined,
      level: string,
      orBetter: string,
    ): { of: string; people: string } => {
      if (of === 'due') return { of: 'tổng số trong danh sách', people: 'trong danh sách' };
      if (of === 'rated') return { of: 'số được xếp loại', people: 'được xếp loại' };
      if (counting === 'remaining') return { of: `số còn lại ở mức ${level}`, people: `từ mức ${orBetter}` };
      return { of: `số từ mức ${orBetter}`, people: `từ mức ${orBetter}` };
    },
  },
  en: {
    member: 'people',
    unit: 'units',
    counted: { member: 'people', unit: 'units' },
    inside: 'within',
    and: ' and within ',
    share: (level, share, of) => `rated ${level} are at most ${share} of ${of}`,
    least: (count) => `, though ${count} at least`,
    exception: (share) => `; up to ${share} where the Council decides so`,
    example: (n, people, limit, whom, unit) => `of ${n} ${whom} ${people}${unit}, for example, ${limit}`,
    unitOf: (level) => (level ? ` in a unit rated ${level}` : ' in any other unit'),
    base: (of, counting, level, orBetter) => {
      if (of === 'due') return { of: 'all on the list', people: 'on the list' };
      if (of === 'rated') return { of: 'those rated', people: 'rated' };
      if (counting === 'remaining') return { of: `those left at ${level}`, people: `at ${orBetter}` };
      return { of: `those at ${orBetter}`, people: `at ${orBetter}` };
    },
  },
});

const SCOPES: Readonly<Record<string, Words>> = {
  agency: { vi: 'toàn cơ quan', en: 'the agency' },
  unit: { vi: 'từng phòng', en: 'each unit' },
  group: { vi: 'từng nhóm có nhiệm vụ tương đồng', en: 'each group of similar tasks' },
} satisfies Record<QuotaScope, Words>;
const ROUNDINGS: Readonly<Record<string, Words>> = {
  down: { vi: 'số lẻ làm tròn xuống', en: 'rounded down' },
  up: { vi: 'số lẻ làm tròn lên', en: 'rounded up' },
  'half-up': { vi: 'số lẻ từ một nửa làm tròn lên', en: 'rounded to the nearest' },
} satisfies Record<Rounding, Words>;
