import type { Clause, RuleNumber } from '../../answers/entry/rule-numbers.ts';
import type { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, boundInPercent } from '../../base/number-words.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import type { Rules } from '../../model/rules.ts';
import { gateKindOf } from '../../scoring/gates/index.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import { serviceInWords } from '../../scoring/rollup/service.ts';
import { wayInWords } from '../decide/voting-words.ts';
import { coverageInWords, methodInWords } from '../method-words.ts';
import { awardConditionInWords, awardQuotaInWords } from './award-words.ts';
import { quotaInWords } from './quota-words.ts';
import { conditionInWords } from './rollup-list.ts';

/** A rule as `regulation show` says it, with the number meant where it has several. */
export function numberInWords(
  { clause, keys }: Pick<RuleNumber, 'clause' | 'keys'>,
  rules: Rules,
  locale: Locale,
): string {
  const said = clauseInWords(clause, rules, locale);
  const which = keys.flatMap((key) => (typeof key === 'number' ? String(key + 1) : (KEYS[locale][key] ?? [])));
  return which.length > 0 ? `${said} (${which.join(' ')})` : said;
}

/** A rule as `regulation show` says it. */
export function clauseInWords(clause: Clause, rules: Rules, locale: Locale): string {
  const names = partNames(rules, 'block' in clause ? clause.block.from.value : '');
  switch (clause.is) {
    case 'points':
      return `${WORDS[locale].points}: ${methodInWords(clause.block)?.[locale] ?? ''}`;
    case 'coverage':
      return `${WORDS[locale].coverage}: ${coverageInWords(clause.block)?.[locale] ?? ''}`;
    case 'rung':
      return conditionInWords(clause.condition, names, locale);
    case 'gate':
      return gateKindOf(clause.gate.kind.value)?.stated(clause.gate, names)[locale] ?? clause.gate.kind.value;
    case 'service':
      return serviceInWords(clause.service)[locale];
    case 'quota':
      return quotaInWords(clause.quota, rules, locale);
    case 'votes':
      return `${WORDS[locale].votes}: ${wayInWords(clause.voting, locale)}`;
    case 'award': {
      const { award, condition } = clause;
      const said = condition
        ? awardConditionInWords(award, condition, rules, locale)
        : awardQuotaInWords(award, rules, locale);
      return `${award.name.value}: ${said}`;
    }
  }
}

/** The kinds of period on which a rule acts. */
export function periodsOf(clause: Clause, locale: Locale): string {
  if ('block' in clause) return kindInWords(clause.block.kind.value)[locale];
  const { periods = [] } =
    clause.is === 'gate'
      ? clause.gate
      : clause.is === 'quota'
        ? clause.quota
        : clause.is === 'service'
          ? clause.service
          : clause.is === 'award'
            ? clause.award
            : {};
  return periods.map(({ value }) => kindInWords(value)[locale]).join(', ');
}

/** The level that a rule is about. */
export function levelOf(clause: Clause, rules: Rules, locale: Locale): string {
  const level = clause.is === 'rung' ? clause.rung.level : clause.is === 'quota' ? clause.quota.level : undefined;
  return level ? partNames(rules, '').levelName(level.value)[locale] : '';
}

/** A number as a table shows it: shares in percent where that is exact. */
export function ruleNumber(value: Exact, locale: Locale): string {
  const isShare = !value.isWhole && value.floor === 0;
  return isShare ? boundInPercent(value, locale) : asWritten(value, locale);
}

const WORDS = bilingual({
  vi: { points: 'cách tính điểm', coverage: 'để được xếp loại', votes: 'biểu quyết của Hội đồng' },
  en: { points: 'points', coverage: 'to be rated', votes: 'votes of the Council' },
});

/** What tells the numbers of one rule apart. */
const KEYS = bilingual<Readonly<Record<string, string>>>({
  vi: {
    atLeast: 'ít nhất',
    atMost: 'nhiều nhất',
    above: 'trên',
    below: 'dưới',
    exception: 'ngoại lệ',
    weights: 'hệ số thứ',
    count: 'số kỳ',
    round: 'số chữ số thập phân',
    days: 'số ngày',
    months: 'số tháng',
  },
  en: {
    atLeast: 'at least',
    atMost: 'at most',
    above: 'above',
    below: 'below',
    exception: 'exception',
    weights: 'weight',
    count: 'count',
    round: 'places',
    days: 'days',
    months: 'months',
  },
});
