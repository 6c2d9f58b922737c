import { nearest } from '../base/nearest.ts';
import type { Award } from '../model/award.ts';
import { list, text } from '../model/field.ts';
import { allAwards } from '../model/known-awards.ts';
import { lineageOf } from '../model/regulation.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import { type Source, sourceFrom } from '../model/source.ts';
import type { KnownRegulation, Regulations } from './regulations.ts';

/** One regulation with everything it extends laid under it, and where each of its numbers comes from. */
export interface RegulationShown extends KnownRegulation {
  readonly rules: Rules;
  /** It, what it extends, what that extends. */
  readonly lineage: readonly KnownRegulation['regulation'][];
  /** The awards of every regulation by id: prizes may be of one that another regulation defines. */
  readonly awards: ReadonlyMap<string, Award>;
  /** The source of each level. */
  readonly levelSources: ReadonlyMap<string, Source | undefined>;
  /** What its paper says and no other key holds; of what it extends as well. */
  readonly notes: readonly { readonly text: string; readonly source: Source | undefined }[];
  /** What its paper leaves to the agency. */
  readonly open: readonly string[];
}

/** The regulation of that id, or those that may have been meant. */
export function regulationShown(
  id: string,
  { known, byId }: Regulations,
): { readonly shown: RegulationShown } | { readonly shown?: undefined; readonly near: readonly string[] } {
  const found = known.find(({ regulation }) => regulation.id.value === id);
  if (!found) return { near: nearest(id, byId.keys()) };
  const lineage = lineageOf(found.regulation, byId);
  const levelSources = lineage.toReversed().flatMap(({ node, source }) =>
    list(node.get('levels'), (item): [string, Source | undefined] | undefined => {
      const level = text(item.get('id'));
      return level && [level.value, sourceFrom(item.get('source')) ?? source];
    }),
  );
  const notes = lineage.flatMap(({ node, source }) =>
    list(node.get('notes'), (item) => {
      const note = text(item.get('text'));
      return note && { text: note.value, source: sourceFrom(item.get('source')) ?? source };
    }),
  );
  const open = list(found.regulation.node.get('open'), (item) => text(item)?.value);
  const rules = rulesOf(found.regulation, byId);
  const awards = allAwards({ regulations: byId });
  return { shown: { ...found, rules, lineage, awards, notes, open, levelSources: new Map(levelSources) } };
}
