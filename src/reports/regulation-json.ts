import type { RegulationShown } from '../answers/regulation-shown.ts';
import type { KnownRegulation, Regulations, Use } from '../answers/regulations.ts';
import { withNumbers } from '../base/exact-json.ts';
import { escapedJson } from '../base/visible.ts';
import { type Plain, plainOf } from '../model/plain.ts';
import type { Source } from '../model/source.ts';

/** `emul regulation list --json`; its shape is `schemas/output/regulation-list.schema.json`. */
export function regulationListJson({ known }: Regulations, version: string): string {
  return written({ emul: version, report: 'regulation-list', regulations: known.map(knownJson) });
}

/** `emul regulation show --json`; its shape is `schemas/output/regulation-show.schema.json`. */
export function regulationShowJson(shown: RegulationShown, version: string): string {
  const { regulation, lineage, rules, levelSources, notes, open } = shown;
  return written({
    emul: version,
    report: 'regulation-show',
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
    quotas: rules.quotas.map(ruleJson),
    awards: rules.awards.map(ruleJson),
    votes: rules.voting ? ruleJson(rules.voting) : null,
    notes: notes.map(({ text, source }) => ({ text, source: sourceJson(source) })),
    open,
  });
}

function written(report: object): string {
  return escapedJson(withNumbers(`${JSON.stringify(report, null, 2)}\n`));
}

function knownJson({ regulation, uses }: KnownRegulation): object {
  const { id, title, isShipped, effective } = regulation;
  return {
    id: id.value,
    title: title.value,
    shipped: isShipped,
    effective: { from: effective.from?.value ?? null, to: effective.to?.value ?? null },
    uses: uses.map(({ from, to }: Use) => ({ from: from ?? null, to: to ?? null })),
  };
}

type Item = { readonly node: Parameters<typeof plainOf>[0]; readonly source: Source | undefined };

/** The rule as its file writes it, and its source even where only the file has one. */
function ruleJson({ node, source }: Item): Plain | object {
  return { ...(plainOf(node) as object), source: sourceJson(source) };
}

function sourceJson(source: Source | undefined): object | null {
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
