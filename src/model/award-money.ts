import type { Day } from '../base/day.ts';
import type { Exact } from '../base/exact.ts';
import type { SeveralTitles } from '../declared/kinds/money.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import type { Award } from './award.ts';
import { day, exact, list, text } from './field.ts';
import { lineageOf, type Regulation } from './regulation.ts';
import { regulationOn } from './regulation-choice.ts';
import { type Source, sourceFrom } from './source.ts';
import { covers } from './span.ts';
import type { Law } from './workspace.ts';

/** What awards bring in money, as one regulation or a whole line of them says it (rule 61). */
export interface AwardMoney {
  /** The oldest first. */
  readonly base: readonly BaseSalary[];
  readonly rounding: Rounding | undefined;
  readonly titles: Titles | undefined;
  /** One for each award and kind of subject. */
  readonly prizes: readonly Prize[];
}

interface Sourced {
  readonly source: Source | undefined;
  readonly node: Node;
}

/** Lương cơ sở from a day on. */
export interface BaseSalary extends Sourced {
  readonly from: Located<Day>;
  readonly amount: Located<Exact>;
}

/** Amounts go up to a multiple of this. */
interface Rounding extends Sourced {
  readonly up: Located<Exact>;
}

/** What several titles of the same period bring. */
interface Titles extends Sourced {
  readonly samePeriod: SeveralTitles;
}

/** What one award brings to a person, or to a collective: so many times the base salary, or so many đồng. */
export interface Prize extends Sourced {
  readonly award: Located<string>;
  readonly kind: Award['kind'];
  readonly coefficient: Located<Exact> | undefined;
  readonly amount: Located<Exact> | undefined;
}

/** What holds on a day: of the regulation in force then and what it extends, those whose own papers are in force then too. */
export function moneyOn(on: Day, law: Law): AwardMoney {
  const regulation = regulationOn(on, law);
  const line = regulation ? lineageOf(regulation, law.regulations) : [];
  return moneyOf(line.filter(({ effective }) => covers(effective, on)));
}

/** What a line of regulations says, the nearest first: each part as the nearest says it. */
export function moneyOf(line: readonly Regulation[]): AwardMoney {
  const all = line.map(moneyIn);
  return {
    base: all.find(({ base }) => base.length > 0)?.base ?? [],
    rounding: all.find(({ rounding }) => rounding)?.rounding,
    titles: all.find(({ titles }) => titles)?.titles,
    prizes: nearestOf(all.flatMap(({ prizes }) => prizes)),
  };
}

function nearestOf(prizes: readonly Prize[]): Prize[] {
  const keyOf = ({ award, kind }: Prize) => `${kind} ${award.value}`;
  return prizes.filter((prize, i) => prizes.findIndex((other) => keyOf(other) === keyOf(prize)) === i);
}

/** What a regulation's own file says. */
function moneyIn({ node, source }: Regulation): AwardMoney {
  const money = node.get('money');
  const ofBlock = sourceFrom(money?.get('source')) ?? source;
  const sourceOf = (node: Node) => sourceFrom(node.get('source')) ?? ofBlock;
  return {
    base: list(money?.get('base'), (item) => salaryFrom(item, sourceOf(item))).toSorted(byDay),
    rounding: roundingFrom(money?.get('rounding'), sourceOf),
    titles: titlesFrom(money?.get('titles'), sourceOf),
    prizes: list(money?.get('prizes'), (item) => prizeFrom(item, sourceOf(item))),
  };
}

type SourceOf = (node: Node) => Source | undefined;

function roundingFrom(node: Node | undefined, sourceOf: SourceOf): Rounding | undefined {
  const up = exact(node?.get('up'));
  return node && up && { up, node, source: sourceOf(node) };
}

function titlesFrom(node: Node | undefined, sourceOf: SourceOf): Titles | undefined {
  const samePeriod = node?.get('samePeriod')?.text;
  if (!node || (samePeriod !== 'highest' && samePeriod !== 'each')) return undefined;
  return { samePeriod, node, source: sourceOf(node) };
}

function byDay(a: BaseSalary, b: BaseSalary): number {
  return a.from.value < b.from.value ? -1 : Number(a.from.value > b.from.value);
}

function salaryFrom(node: Node, source: Source | undefined): BaseSalary | undefined {
  const from = day(node.get('from'));
  const amount = exact(node.get('amount'));
  return from && amount && { from, amount, source, node };
}

function prizeFrom(node: Node, source: Source | undefined): Prize | undefined {
  const award = text(node.get('award'));
  const kind = node.get('kind')?.text === 'unit' ? 'unit' : 'member';
  const [coefficient, amount] = [exact(node.get('coefficient')), exact(node.get('amount'))];
  return award && { award, kind, coefficient, amount, source, node };
}
