import type { RegulationShown } from '../answers/regulation-shown.ts';
import {
  forceOn,
  type KnownRegulation,
  type Regulations,
  type RegulationsOn,
  type Use,
} from '../answers/regulations.ts';
import type { Output } from '../declared/outputs/index.ts';
import { appealTermsIn } from '../model/appeal-terms.ts';
import { type AwardMoney, moneyOf } from '../model/award-money.ts';
import { groundsIn } from '../model/ground.ts';
import { plainOf } from '../model/plain.ts';
import type { Source } from '../model/source.ts';
import { formsOf } from '../model/statistical-forms.ts';
import { outputText } from './output-text.ts';

type Told = Output<'regulation-show'>;

/** `emul regulation list --json`, of a day with `--on`. */
export function regulationListJson(regulations: Regulations | RegulationsOn, version: string): string {
  const { known } = regulations;
  if (!('on' in regulations)) return outputText('regulation-list', version, { regulations: known.map(knownJson) });
  const { on, used } = regulations;
  const all = known.map((each) => ({
    ...knownJson(each),
    force: forceOn(on, each.regulation),
    used: each.regulation === used,
  }));
  return outputText('regulation-list', version, { on, regulations: all });
}

/** `emul regulation show --json`. */
export function regulationShowJson(shown: RegulationShown, version: string): string {
  const { regulation, lineage, rules, levelSources, notes, open } = shown;
  const appeals = appealTermsIn(lineage);
  return outputText('regulation-show', version, {
    ...knownJson(shown),
    source: sourceJson(regulation.source),
    extends: lineage.slice(1).map(({ id }) => id.value),
    base: rules.base,
    levels: rules.levels.map(({ id, name, short }) => ({
      id: id.value,
      name: name.value,
      short: short?.value ?? null,
      source: sourceJson(levelSources.get(id.value)),
    })),
    rollup: Object.fromEntries([...rules.blocks].map(([kind, block]) => [kind, ruleJson(block)])),
    gates: rules.gates.map(ruleJson),
    ...(rules.service.length > 0 && { service: rules.service.map(ruleJson) }),
    quotas: rules.quotas.map(ruleJson),
    awards: rules.awards.map(ruleJson),
    votes: rules.voting ? ruleJson(rules.voting) : null,
    ...(appeals && { appeals: ruleJson(appeals) }),
    money: moneyJson(moneyOf(lineage)),
    grounds: groundsIn(lineage).map(ruleJson),
    statistics: formsOf(lineage).map(ruleJson),
    notes: notes.map(({ text, source }) => ({ text, source: sourceJson(source) })),
    open,
  });
}

function knownJson({ regulation, uses }: KnownRegulation): Output<'regulation-list'>['regulations'][number] {
  const { id, title, isShipped, effective } = regulation;
  return {
    id: id.value,
    title: title.value,
    shipped: isShipped,
    effective: { from: effective.from?.value ?? null, to: effective.to?.value ?? null },
    uses: uses.map(({ from, to }: Use) => ({ from: from ?? null, to: to ?? null })),
  };
}

function moneyJson({ base, rounding, titles, prizes }: AwardMoney): Told['money'] {
  return {
    base: base.map(ruleJson),
    rounding: rounding ? ruleJson(rounding) : null,
    titles: titles ? ruleJson(titles) : null,
    prizes: prizes.map(ruleJson),
  };
}

type Item = { readonly node: Parameters<typeof plainOf>[0]; readonly source: Source | undefined };

/** The rule as its file writes it, and its source even where only the file has one. */
function ruleJson({ node, source }: Item): Told['gates'][number] {
  return { ...(plainOf(node) as object), source: sourceJson(source) };
}

function sourceJson(source: Source | undefined): Told['source'] {
  if (!source) return null;
  const { document, date, article, force, sure, via } = source;
  return {
    document: document.value,
    date: date?.value ?? null,
    article: article ?? null,
    force: force ?? null,
    sure: sure ?? null,
    via: via ?? null,
  };
}
