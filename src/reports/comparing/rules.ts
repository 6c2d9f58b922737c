import { bilingual, type Locale } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { levelInFull, levelInTables } from '../../model/level-names.ts';
import type { RollupBlock } from '../../model/rollup-block.ts';
import type { Rules } from '../../model/rules.ts';
import type { Located } from '../../source/located.ts';
import { wayInWords } from '../decide/voting-words.ts';
import { coverageInWords, methodInWords } from '../method-words.ts';
import { awardAndKind, awardTermsInWords } from '../regulation/award-words.ts';
import { clauseInWords } from '../regulation/clause-words.ts';
import { askedInWords } from '../regulation/rollup-list.ts';

/** One rule that acts on a period, in words, under what it is by in any regulation. */
export interface RuleSaid {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly said: string;
}

/** What a regulation says of a period and of all that it is summed up from; levels go by their place where both have as many. */
export function rulesSaid(rules: Rules, period: string, isByPlace: boolean, locale: Locale): RuleSaid[] {
  const words = WORDS[locale];
  const general = (key: string, label: string, said: string) => ({ key, section: words.general, label, said });
  const { levels, voting, awards } = rules;
  return [
    general('base', words.base, kindInWords(rules.base)[locale]),
    ...levels.map((level, i) => general(`level ${i}`, words.level(i + 1), levelInFull(level)[locale])),
    ...kindsUnder(period, rules).flatMap((kind) => ofKind(kind, rules, isByPlace, locale)),
    ...(voting ? [general('votes', words.votes, wayInWords(voting, locale))] : []),
    ...awards.flatMap((award) => {
      const said = awardTermsInWords(award, rules, (term) => term, locale);
      const rule = { key: `award ${award.id.value}`, section: words.awards, label: awardAndKind(award, locale), said };
      return isOn(period, award.periods) ? rule : [];
    }),
  ];
}

/** A kind of period, what it is summed up from, and so on down to what is scored. */
function kindsUnder(period: string, { blocks }: Pick<Rules, 'blocks'>): string[] {
  const kinds: string[] = [];
  for (let kind: string | undefined = period; kind && !kinds.includes(kind); kind = blocks.get(kind)?.from.value)
    kinds.push(kind);
  return kinds;
}

function ofKind(kind: string, rules: Rules, isByPlace: boolean, locale: Locale): RuleSaid[] {
  const words = WORDS[locale];
  const block = rules.blocks.get(kind);
  const acting = <T extends { readonly periods: readonly Located<string>[] }>(all: readonly T[]) =>
    all.filter(({ periods }) => isOn(kind, periods) || (periods.length === 0 && kind !== rules.base));
  const found: [key: string, label: string, said: string][] = [
    ...(block ? ofBlock(block, rules, isByPlace, locale) : []),
    ...acting(rules.service).map((service, i): [string, string, string] => [
      `service ${i}`,
      words.service,
      clauseInWords({ is: 'service', service }, rules, locale),
    ]),
    ...acting(rules.gates).map((gate): [string, string, string] => [
      `gate ${gate.id.value}`,
      words.gate,
      clauseInWords({ is: 'gate', gate }, rules, locale),
    ]),
    ...acting(rules.quotas).map((quota): [string, string, string] => [
      `quota ${quota.id.value}`,
      words.quota,
      clauseInWords({ is: 'quota', quota }, rules, locale),
    ]),
  ];
  const section = words.rating(kindInWords(kind)[locale]);
  return found.map(([key, label, said]) => ({ key: `${kind} ${key}`, section, label, said }));
}

function ofBlock(block: RollupBlock, rules: Rules, isByPlace: boolean, locale: Locale): [string, string, string][] {
  const words = WORDS[locale];
  const places = rules.levels.map(({ id }) => id.value);
  const [method, coverage] = [methodInWords(block)?.[locale], coverageInWords(block)?.[locale]];
  return [
    ['from', words.from, kindInWords(block.from.value)[locale]],
    ...(method ? [['points', words.points, method] satisfies [string, string, string]] : []),
    ...(coverage ? [['coverage', words.coverage, coverage] satisfies [string, string, string]] : []),
    ...block.rungs.map((rung, i): [string, string, string] => {
      const place = places.indexOf(rung.level.value);
      const level = rules.levels[place];
      const label = level ? levelInTables(level)[locale] : rung.level.value;
      return [
        `rung ${isByPlace ? place : rung.level.value}`,
        label,
        askedInWords(rung, block.rungs[i - 1], block, rules, locale),
      ];
    }),
  ];
}

function isOn(kind: string, periods: readonly Located<string>[]): boolean {
  return periods.some(({ value }) => value === kind);
}

const WORDS = bilingual({
  vi: {
    general: 'Chung',
    base: 'Chấm điểm theo',
    level: (place: number) => `Mức thứ ${place}`,
    votes: 'Biểu quyết',
    awards: 'Danh hiệu, hình thức khen',
    rating: (kind: string) => `Xếp loại ${kind}`,
    from: 'Tổng hợp từ',
    points: 'Điểm',
    coverage: 'Để được xếp loại',
    service: 'Thời gian công tác',
    gate: 'Điều kiện khống chế',
    quota: 'Tỷ lệ tối đa',
  },
  en: {
    general: 'In general',
    base: 'Scored by the',
    level: (place) => `Level ${place}`,
    votes: 'Votes',
    awards: 'Awards',
    rating: (kind) => `Rating a ${kind}`,
    from: 'Summed up from',
    points: 'Points',
    coverage: 'To be rated',
    service: 'Service',
    gate: 'Gate',
    quota: 'Quota',
  },
});
