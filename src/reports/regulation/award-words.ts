import { bilingual, type Locale } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { awardConditionKindOf } from '../../candidates/conditions/index.ts';
import type { Naming } from '../../candidates/naming.ts';
import { aside, type Prose, prose } from '../../documents/prose.ts';
import type { Award, AwardQuota } from '../../model/award.ts';
import type { Rules } from '../../model/rules.ts';
import type { Source } from '../../model/source.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';
import type { Sources } from './sources.ts';

/** What an award takes, who decides and how many there may be, in an official's words. */
export function awardInWords(award: Award, rules: Rules, sources: Sources, locale: Locale): Prose {
  const words = WORDS[locale];
  const { id, name, kind, periods, source } = award;
  const given = periods.map(({ value }) => kindInWords(value)[locale]).join(', ');
  const head = prose`${name.value}${aside(` (${id.value})`)}, ${words.kinds[kind]}, ${words.given(given)}${sources.mark(source)}`;
  const marked = (said: string, own: Source | undefined) => (own === source ? said : `${said}${sources.mark(own)}`);
  return prose`${head}: ${awardTermsInWords(award, rules, marked, locale)}`;
}

/** “Giấy khen, tập thể”: one name may be of two awards. */
export function awardAndKind({ name, kind }: Award, locale: Locale): string {
  return `${name.value}, ${WORDS[locale].kinds[kind]}`;
}

/** “xếp loại Xuất sắc; không quá 15% số được xếp loại; Trưởng ban quyết định.”: the same without what it is called. */
export function awardTermsInWords(
  award: Award,
  rules: Rules,
  marked: (said: string, source: Source | undefined) => string,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const { decides, when, quota, judged } = award;
  const conditions = when.map((condition) =>
    marked(awardConditionInWords(award, condition, rules, locale), condition.source),
  );
  const most = quota ? [marked(quotaInWords(quota, namesOf(rules), rules, locale), quota.source)] : [];
  const decider = marked(words.decides(decides.who, decides.name), decides.source);
  const also = judged.length > 0 ? ` ${words.judged} ${judged.map(({ text }) => text.value).join('; ')}.` : '';
  return `${[...conditions, ...most, decider].join('; ')}.${also}`;
}

/** What one condition of an award asks for. */
export function awardConditionInWords(
  { kind }: Award,
  condition: Award['when'][number],
  rules: Rules,
  locale: Locale,
): string {
  return awardConditionKindOf(condition).asked(condition, namesOf(rules), kind)[locale];
}

/** How many may have an award; nothing where nothing says it. */
export function awardQuotaInWords({ quota }: Award, rules: Rules, locale: Locale): string {
  return quota ? quotaInWords(quota, namesOf(rules), rules, locale) : '';
}

/** Names without an organization: nobody is named here. */
function namesOf(rules: Rules): Naming {
  const awards = new Map(rules.awards.map(({ id, name }) => [id.value, name.value]));
  return {
    ...partNames(rules, rules.base),
    awardName: (id) => awards.get(id) ?? id,
    who: (_, id) => ({ vi: id, en: id }),
  };
}

function quotaInWords({ atMost, of, counting }: AwardQuota, names: Naming, { levels }: Rules, locale: Locale): string {
  const words = WORDS[locale];
  const share = percent(atMost.value, locale);
  if (of.value === 'rated' || of.value === 'due') return words.most(share, words[of.value]);
  if (!levels.some(({ id }) => id.value === of.value))
    return words.most(share, words.winning(names.awardName(of.value)));
  const level = names.orBetter(of.value)[locale];
  return words.most(share, counting?.value === 'remaining' ? words.rest(level) : words.at(level));
}

const WORDS = bilingual({
  vi: {
    kinds: { member: 'cá nhân', unit: 'tập thể' } satisfies Readonly<Record<Award['kind'], string>>,
    judged: 'Hội đồng xét thêm:',
    rated: 'số được xếp loại',
    due: 'số trong danh sách',
    given: (periods: string) => `xét theo ${periods}`,
    decides(who: Award['decides']['who'], name: string | undefined) {
      if (who === 'briefing') return 'tại giao ban';
      return who === 'superior'
        ? `trình ${name ?? 'cấp trên'} quyết định`
        : `${name ?? 'thủ trưởng cơ quan'} quyết định`;
    },
    most: (share: string, of: string) => `không quá ${share} ${of}`,
    winning: (award: string) => `số đủ điều kiện ${award}`,
    at: (level: string) => `số xếp loại ${level}`,
    rest: (level: string) => `số còn lại xếp loại ${level}`,
  },
  en: {
    kinds: { member: 'individuals', unit: 'collectives' },
    judged: 'The Council also looks at:',
    rated: 'those rated',
    due: 'all in the list',
    given: (periods) => `for a ${periods}`,
    decides(who, name) {
      if (who === 'briefing') return 'at the briefing';
      return who === 'superior' ? `submitted to ${name ?? 'the superior'}` : `decided by ${name ?? 'the head'}`;
    },
    most: (share, of) => `at most ${share} of ${of}`,
    winning: (award) => `those who qualify for ${award}`,
    at: (level) => `those at ${level}`,
    rest: (level) => `the others at ${level}`,
  },
});
