import type { RegulationShown } from '../answers/regulation-shown.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { kindInWords } from '../calendar/kind-words.ts';
import { type Block, type List, listUnder, paragraph } from '../documents/document.ts';
import { aside, type Prose, prose } from '../documents/prose.ts';
import { appealTermsIn } from '../model/appeal-terms.ts';
import { moneyOf } from '../model/award-money.ts';
import { type VotingRule, votingRuleFrom } from '../model/ballot.ts';
import { groundsIn } from '../model/ground.ts';
import { levelInFull, levelInTables } from '../model/level-names.ts';
import { formsOf } from '../model/statistical-forms.ts';
import { gateKindOf } from '../scoring/gates/index.ts';
import { partNames } from '../scoring/rollup/part-names.ts';
import { serviceInWords } from '../scoring/rollup/service.ts';
import { wayInWords } from './decide/voting-words.ts';
import { groundInWords } from './ground-words.ts';
import { appealsInWords } from './regulation/appeals-in-words.ts';
import { awardInWords } from './regulation/award-words.ts';
import { spanInWords } from './regulation/dates.ts';
import { moneyInWords } from './regulation/money-words.ts';
import { quotaInWords } from './regulation/quota-words.ts';
import { rollupList } from './regulation/rollup-list.ts';
import { Sources } from './regulation/sources.ts';
import type { Report } from './report.ts';

/** A regulation in an official's words: every number with the paper it comes from and what that is worth. */
export const regulationShow: Report<RegulationShown> = {
  id: 'regulation-show',
  document(shown, locale) {
    const sources = new Sources(locale);
    const blocks = [
      ...head(shown, sources, locale),
      ...(shown.rules.levels.length > 0 ? [levels(shown, sources, locale)] : []),
      ...[...shown.rules.blocks.values()].map((block) => rollupList(block, shown.rules, sources, locale)),
      ...clauses(shown, sources, locale),
    ];
    return { locale, blocks: [...blocks, sources.notes()] };
  },
};

function head(shown: RegulationShown, sources: Sources, locale: Locale): Block[] {
  const { regulation, lineage, uses, rules } = shown;
  const words = WORDS[locale];
  const { from, to } = regulation.effective;
  const under = lineage.slice(1).map(({ id, title }) => `${id.value}: ${title.value}`);
  const lines = [
    `${words.id}: ${regulation.id.value}${regulation.isShipped ? words.shipped : ''}${sources.mark(regulation.source)}`,
    ...(from || to ? [`${words.effective} ${spanInWords(from?.value, to?.value, locale, '')}`] : []),
    ...uses.map((use) => `${words.used} ${spanInWords(use.from, use.to, locale, words.always)}`),
    ...(under.length > 0 ? [`${words.extends} ${under.join('; ')}`] : []),
    ...(rules.levels.length > 0 ? [`${words.base} ${kindInWords(rules.base)[locale]}`] : []),
  ];
  return [
    { kind: 'title', text: regulation.title.value },
    ...lines.map((text): Block => paragraph(`${text}.`)),
    ...(hasProposals(rules) ? [{ kind: 'stamp' as const, text: words.proposals(regulation.id.value) }] : []),
  ];
}

function hasProposals({ blocks, gates, service, quotas, awards }: RegulationShown['rules']): boolean {
  return [...blocks.values(), ...gates, ...service, ...quotas, ...awards].some(
    ({ source }) => source?.force === 'proposal',
  );
}

function levels({ rules, levelSources }: RegulationShown, sources: Sources, locale: Locale): List {
  const items = rules.levels.map((level) => {
    const [name, short] = [levelInFull(level)[locale], levelInTables(level)[locale]];
    const called = short === name ? name : `${name}, ${WORDS[locale].short} ${short}`;
    return prose`${called}${aside(` (${level.id.value})`)}${sources.mark(levelSources.get(level.id.value))}`;
  });
  return { kind: 'list', heading: WORDS[locale].levels, items };
}

function clauses({ rules, lineage, awards, notes, open }: RegulationShown, sources: Sources, locale: Locale): List[] {
  const words = WORDS[locale];
  const acting = (periods: readonly { readonly value: string }[]) =>
    periods.length > 0 ? periods.map(({ value }) => kindInWords(value)[locale]).join(', ') : words.everyPeriod;
  const names = partNames(rules, '');
  const gates = rules.gates.map((gate) => {
    const stated = gateKindOf(gate.kind.value)?.stated(gate, names)[locale] ?? gate.kind.value;
    return `${acting(gate.periods)}: ${stated}${sources.mark(gate.source)}`;
  });
  const service = rules.service.map(
    (rule) => `${acting(rule.periods)}: ${serviceInWords(rule)[locale]}${sources.mark(rule.source)}`,
  );
  const quotas = rules.quotas.map(
    (quota) => `${acting(quota.periods)}: ${quotaInWords(quota, rules, locale)}${sources.mark(quota.source)}`,
  );
  const awardsOf = (form: string) =>
    rules.awards.filter((award) => award.form === form).map((award) => awardInWords(award, rules, sources, locale));
  const said = notes.map(({ text, source }) => `${text}${sources.mark(source)}`);
  const lists: [heading: string, items: readonly Prose[]][] = [
    [words.service, service],
    [words.gates, gates],
    [words.quotas, quotas],
    [words.titles, awardsOf('title')],
    [words.commendations, awardsOf('commendation')],
    [words.votes, votes(rules, sources, locale)],
    [words.appeals, appealsInWords(appealTermsIn(lineage), sources, locale)],
    [words.money, moneyInWords(moneyOf(lineage), awards, sources, locale)],
    [
      words.grounds,
      groundsIn(lineage).map((ground) => `${groundInWords(ground, locale)}${sources.mark(ground.source)}`),
    ],
    [words.statistics, statistics(lineage, sources, locale)],
    [words.notes, said],
    [words.open, open],
  ];
  return lists.flatMap(([heading, items]) => listUnder(heading, items));
}

/** “Từ ngày 23/3/2023: 0601.N/BNV-TĐKT, 0603.N/BNV-TĐKT” */
function statistics(lineage: RegulationShown['lineage'], sources: Sources, locale: Locale): string[] {
  return formsOf(lineage).map(({ from, movements, awards, source }) => {
    const forms = [movements, awards].flatMap((form) => form?.value ?? []).join(', ');
    return `${spanInWords(from.value, undefined, locale, '')}: ${forms || WORDS[locale].formsUnknown}${sources.mark(source)}`;
  });
}

/** The rule for everything, then awards with one of their own. */
function votes({ voting, awards }: RegulationShown['rules'], sources: Sources, locale: Locale): string[] {
  const own = OWN_CASE[locale];
  const said = (rule: VotingRule) =>
    `${wayInWords(rule, locale)}; ${rule.votesOnOwnCase ? own.votes : own.excluded}${sources.mark(rule.source)}`;
  const apart = awards.flatMap(({ node, name, source }) => {
    const rule = votingRuleFrom(node.get('votes'), source);
    return rule ? [`${name.value}: ${said(rule)}`] : [];
  });
  return [...(voting ? [said(voting)] : []), ...apart];
}

const OWN_CASE = bilingual({
  vi: {
    votes: 'ai là người được xét vẫn biểu quyết việc của mình',
    excluded: 'ai là người được xét thì không biểu quyết việc của mình, không tính vào gốc',
  },
  en: { votes: 'a seat votes on the own case too', excluded: 'a seat has no vote on the own case and leaves the base' },
});

const WORDS = bilingual({
  vi: {
    id: 'Mã',
    shipped: ', kèm phần mềm',
    effective: 'Văn bản có hiệu lực',
    used: 'Cơ quan này áp dụng',
    always: 'cho mọi kỳ',
    extends: 'Dựa trên',
    base: 'Chấm điểm theo',
    levels: 'Các mức xếp loại, cao trước thấp sau',
    short: 'gọi tắt',
    service: 'Thời gian công tác để được xếp loại',
    gates: 'Điều kiện khống chế',
    everyPeriod: 'mọi kỳ tổng hợp',
    quotas: 'Tỷ lệ tối đa',
    titles: 'Danh hiệu thi đua',
    commendations: 'Hình thức khen thưởng',
    votes: 'Biểu quyết của Hội đồng',
    appeals: 'Kiến nghị về kết quả',
    money: 'Tiền thưởng',
    statistics: 'Biểu thống kê ngành',
    formsUnknown: 'chưa biết số hiệu biểu',
    grounds: 'Luật, nghị định mà quyết định, tờ trình viện dẫn',
    notes: 'Điều cần biết thêm',
    open: 'Điều văn bản để ngỏ, cơ quan tự quyết',
    proposals: (id: string) =>
      prose`Có số chỉ là ĐỀ XUẤT: bảng xếp loại theo các số ấy đóng dấu dự thảo.${aside(` Lấy làm quy định của cơ quan: emul regulation adopt ${id}`)}`,
  },
  en: {
    id: 'Id',
    shipped: ', shipped with emul',
    effective: 'In force',
    used: 'Used here',
    always: 'for every period',
    extends: 'Extends',
    base: 'Scored by the',
    levels: 'Levels, best first',
    short: 'short',
    service: 'Service it takes to be rated',
    gates: 'Gates',
    everyPeriod: 'every longer period',
    quotas: 'Quotas',
    titles: 'Emulation titles',
    commendations: 'Forms of commendation',
    votes: 'How the Council votes',
    appeals: 'Petitions about results',
    money: 'Money',
    statistics: 'Statistical forms',
    formsUnknown: 'forms not known',
    grounds: 'Law that decisions and submissions cite',
    notes: 'Also to know',
    open: 'Left open by the paper, for the agency to decide',
    proposals: (id) =>
      prose`Some numbers are only PROPOSED: what rests on them is stamped a draft.${aside(` Make them the office’s own: emul regulation adopt ${id}`)}`,
  },
});
