import type { Exact } from '../../base/exact.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { paperCount, percent } from '../../base/number-words.ts';
import type { Rounding } from '../../declared/kinds/award.ts';
import type { QuotaScope } from '../../declared/kinds/regulation.ts';
import type { Quota } from '../../model/quota.ts';
import type { Rules } from '../../model/rules.ts';
import { limitOf } from '../../scoring/quotas/quota-result.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import { sharesInWords } from '../quota-shares.ts';

/** What a quota says, as an official would, with what it makes of twelve people, since its base is read in several ways. */
export function quotaInWords(quota: Quota, rules: Rules, locale: Locale): string {
  const names = partNames(rules, '');
  const { of, counting, exception, scopes, rounding } = quota;
  const level = names.levelName(quota.level.value)[locale];
  const said = WORDS[locale];
  const base = said.base(
    of.value,
    counting?.value,
    names.levelName(of.value)[locale],
    names.orBetter(of.value)[locale],
  );
  const most = exception ? said.exception(percent(exception.value, locale)) : '';
  const inside = scopes.map((scope) => SCOPES[scope]?.[locale] ?? scope).join(said.and);
  const example = said.example(EXAMPLE, base.people, limitsOf(quota, names, locale), said.counted[quota.kind]);
  const rounded = ROUNDINGS[rounding]?.[locale] ?? rounding;
  const whom = said[quota.kind];
  return `${whom} ${said.share(level, sharesInWords(quota, base.of, names, locale))}; ${rounded}; ${said.inside} ${inside}${most}; ${example}`;
}

const EXAMPLE = 12;

/** What the quota makes of them: “02”, or by the level of the unit “03 ở phòng xếp Xuất sắc, 02 ở phòng khác”. */
function limitsOf(quota: Quota, names: PartNames, locale: Locale): string {
  const said = WORDS[locale];
  const limit = (share: Exact) => said.limit(limitOf(quota, share, EXAMPLE));
  const named = [...quota.byUnitLevel].map(([level, { value }]) =>
    said.at(limit(value), names.levelName(level)[locale]),
  );
  const usual = quota.atMost && limit(quota.atMost.value);
  if (usual === undefined) return named.join(', ');
  return named.length === 0 ? usual : [...named, said.others(usual)].join(', ');
}

const WORDS = bilingual({
  vi: {
    member: 'số người',
    unit: 'số tập thể',
    counted: { member: 'người', unit: 'tập thể' },
    inside: 'tính trong',
    and: ' và trong ',
    share: (level: string, share: string) => `xếp loại ${level} không quá ${share}`,
    exception: (share: string) => `; được tới ${share} khi Hội đồng quyết định dùng ngoại lệ`,
    example: (n: number, people: string, limit: string, whom: string) =>
      `ví dụ ${n} ${whom} ${people} thì được ${limit}`,
    limit: (limit: number) => paperCount(limit),
    at: (limit: string, level: string) => `${limit} ở phòng xếp ${level}`,
    others: (limit: string) => `${limit} ở phòng khác`,
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
    share: (level, share) => `rated ${level} are at most ${share}`,
    exception: (share) => `; up to ${share} where the Council decides so`,
    example: (n, people, limit, whom) => `of ${n} ${whom} ${people}, for example, ${limit}`,
    limit: (limit) => String(limit),
    at: (limit, level) => `${limit} in a unit rated ${level}`,
    others: (limit) => `${limit} in any other`,
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
