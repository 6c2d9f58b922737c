import type { Side } from '../../answers/comparing/causes.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Band, left, type Row, rowOf, text } from '../../documents/table.ts';
import { type RuleSaid, rulesSaid } from './rules.ts';
import type { CompareTerms } from './terms.ts';

/** One rule that the two regulations do not say alike. */
export interface RuleApart {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What acts on the period and is not said alike, read off both models and put into the same words. */
export function rulesApart({ comparison, sides }: CompareTerms, locale: Locale): RuleApart[] {
  const [before, after] = (['before', 'after'] as const).map((side) => sides[side].answer.rules);
  if (!before || !after) return [];
  const isByPlace = before.levels.length === after.levels.length;
  const [was, now] = [before, after].map((rules) => {
    const said = rulesSaid(rules, comparison.period.kind.id, isByPlace, locale);
    return new Map(said.map((rule) => [rule.key, rule]));
  });
  const keys = [...new Set([...(was?.keys() ?? []), ...(now?.keys() ?? [])])];
  const rules = keys.flatMap((key): RuleApart[] => {
    const [old, next] = [was?.get(key), now?.get(key)];
    const shown = next ?? old;
    if (!shown || old?.said === next?.said) return [];
    return [{ key, section: shown.section, label: labelOf(old, next), before: old?.said, after: next?.said }];
  });
  const sections = [...new Set(rules.map(({ section }) => section))];
  return sections.flatMap((section) => rules.filter((rule) => rule.section === section));
}

function labelOf(old: RuleSaid | undefined, next: RuleSaid | undefined): string {
  return [...new Set([old, next].flatMap((rule) => rule?.label ?? []))].join(' → ');
}

/** The same as a table, section by section. */
export function rulesTable(terms: CompareTerms): Block[] {
  const { locale } = terms;
  const words = WORDS[locale];
  const rules = rulesApart(terms, locale);
  if (rules.length === 0) return [paragraph(words.same)];
  const said = (rule: RuleApart, side: Side) => text(rule[side] ?? words.none);
  const rows = rules.flatMap((rule, i): (Row | Band)[] => [
    ...(rule.section === rules[i - 1]?.section ? [] : [{ kind: 'band', depth: 2, text: rule.section } as const]),
    rowOf([text(rule.label), said(rule, 'before'), said(rule, 'after')]),
  ]);
  const bands = { 2: words.section };
  const columns = [left(words.rule), left(words.before, { weight: 1 }), left(words.after, { weight: 1 })];
  return [{ kind: 'table', caption: words.caption, bands, columns, rows }];
}

const WORDS = bilingual({
  vi: {
    caption: 'Hai quy chế nói khác nhau',
    same: 'Hai quy chế nói như nhau về kỳ này.',
    section: 'Phần',
    rule: 'Điều',
    before: 'Cũ',
    after: 'Mới',
    none: 'không có',
  },
  en: {
    caption: 'What the two say differently',
    same: 'The two say the same about this period.',
    section: 'Part',
    rule: 'Rule',
    before: 'Old',
    after: 'New',
    none: 'nothing',
  },
});
