import { periodKinds } from '../calendar/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Agency, isOfAgency, symbolsOf } from './agency.ts';
import { list, someTexts, text, texts } from './field.ts';
import { blocksFrom, type RollupBlock } from './rollup-block.ts';
import { type Source, sourceFrom } from './source.ts';
import { type Span, spanFrom } from './span.ts';

/** A regulation's file as it stands, before what it extends is laid under it. */
export interface Regulation {
  readonly id: Located<string>;
  readonly title: Located<string>;
  /** What it is laid over, the lowest first. */
  readonly extends: readonly Located<string>[];
  readonly levels: readonly Level[];
  /** What is scored: week, month or quarter. */
  readonly base: Located<string> | undefined;
  readonly blocks: readonly RollupBlock[];
  /** Ids of what it extends that it does without. */
  readonly dropped: readonly Located<string>[];
  readonly source: Source | undefined;
  readonly effective: Span;
  /** Shipped with emul, or one of the agency's own. */
  readonly isShipped: boolean;
  readonly node: Node;
}

/** A rating level; regulations list them best first. */
export interface Level {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly short: Located<string> | undefined;
  readonly english: { readonly name: Located<string> | undefined; readonly short: Located<string> | undefined };
}

export function regulationFrom(node: Node, isShipped: boolean): Regulation | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  const source = sourceFrom(node.get('source'));
  return {
    id,
    isShipped,
    node,
    title: text(node.get('title')) ?? id,
    extends: someTexts(node.get('extends')),
    levels: list(node.get('levels'), levelFrom),
    base: text(node.get('base')),
    blocks: blocksFrom(node.get('rollup'), source),
    dropped: texts(node.get('drop')),
    source,
    effective: spanFrom(node.get('effective')),
  };
}

function levelFrom(node: Node): Level | undefined {
  const id = text(node.get('id'));
  const english = node.get('english');
  return (
    id && {
      id,
      name: text(node.get('name')) ?? id,
      short: text(node.get('short')),
      english: { name: text(english?.get('name')), short: text(english?.get('short')) },
    }
  );
}

/** A regulation and what it extends, nearest first: of several, the one listed last lies over the others. What is unknown, or comes back to itself, is left out; checks report both. */
export function lineageOf(regulation: Regulation, regulations: ReadonlyMap<string, Regulation>): Regulation[] {
  const below: Regulation[] = [];
  const seen = new Set<Regulation>();
  const lay = (regulation: Regulation): void => {
    if (seen.has(regulation)) return;
    seen.add(regulation);
    for (const { value } of regulation.extends) {
      const base = regulations.get(value);
      if (base) lay(base);
    }
    below.push(regulation);
  };
  lay(regulation);
  return below.toReversed();
}

/** Whether everything that a regulation extends is known and none comes back to itself: only then does an id missing in it prove anything. */
export function isComplete(regulation: Regulation, regulations: ReadonlyMap<string, Regulation>): boolean {
  const line = lineageOf(regulation, regulations);
  const isKnown = ({ value }: Located<string>) => regulations.has(value);
  return line.every((regulation) => regulation.extends.every(isKnown) && !circleFrom(regulation, regulations));
}

/** The way from a regulation back to itself by what each extends, itself at both ends; nothing where there is none. */
export function circleFrom(
  regulation: Regulation,
  regulations: ReadonlyMap<string, Regulation>,
): readonly Regulation[] | undefined {
  const seen = new Set<Regulation>();
  const back = (each: Regulation): Regulation[] | undefined => {
    for (const { value } of each.extends) {
      if (value === regulation.id.value) return [each, regulation];
      const base = regulations.get(value);
      if (!base || seen.has(base)) continue;
      seen.add(base);
      const rest = back(base);
      if (rest) return [each, ...rest];
    }
    return undefined;
  };
  return back(regulation);
}

/** The levels of a regulation, best first, laid over those of what it extends (rule 30). */
export function levelsOf(regulation: Regulation, regulations: ReadonlyMap<string, Regulation>): readonly Level[] {
  return lineageOf(regulation, regulations).reduceRight<readonly Level[]>(
    (below, { levels, dropped }) => laidOver(below, levels).filter(({ id }) => !isAmong(id, dropped)),
    [],
  );
}

/** Levels that are known keep their place; a new one makes the list a whole one. */
function laidOver(below: readonly Level[], own: readonly Level[]): readonly Level[] {
  if (own.some(({ id }) => !below.some((level) => level.id.value === id.value))) return own;
  return below.map((level) => own.find(({ id }) => id.value === level.id.value) ?? level);
}

function isAmong(id: Located<string>, all: readonly Located<string>[]): boolean {
  return all.some(({ value }) => value === id.value);
}

/** How a regulation sums up each kind of period: its own block, or that of what it extends, of which nothing is left for kinds that its own base is or outgrows. */
export function blocksOf(
  regulation: Regulation,
  regulations: ReadonlyMap<string, Regulation>,
): Map<string, RollupBlock> {
  const line = lineageOf(regulation, regulations).toReversed();
  const all = new Map(line.flatMap(({ blocks }) => blocks.map((block) => [block.kind.value, block] as const)));
  const base = rankOf(baseOf(regulation, regulations));
  for (const [kind, block] of all) {
    const isSummedUp = rankOf(kind) > base || rankOf(kind) < 0; // a campaign is of any length
    if (!isSummedUp && !regulation.blocks.includes(block)) all.delete(kind);
  }
  return all;
}

function rankOf(kind: string): number {
  return periodKinds.findIndex(({ id }) => id === kind);
}

/** What is scored: week, month or quarter; a week where nothing says otherwise. */
export function baseOf(regulation: Regulation, regulations: ReadonlyMap<string, Regulation>): string {
  return lineageOf(regulation, regulations).find(({ base }) => base)?.base?.value ?? 'week';
}

/** Whether a regulation that comes with emul was read from another agency's own paper: an example, which binds nobody here. */
export function isOfAnotherAgency({ isShipped, source }: Regulation, agencies: readonly Agency[]): boolean {
  return isShipped && source?.force === 'own' && !isOfAgency(source.document.value, symbolsOf(agencies));
}
