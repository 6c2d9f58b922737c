import type { Day } from '../base/day.ts';
import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { day, exact, given, list, text } from './field.ts';
import { fileName } from './file-name.ts';
import { whomFrom } from './whom.ts';

/** A sáng kiến, research topic or good way of working: proposed → recognised → replicated → withdrawn. */
export interface Practice {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly sort: 'initiative' | 'research' | 'way';
  readonly authors: readonly Author[];
  readonly proposed: { readonly date: Located<Day> | undefined; readonly document: Located<string> | undefined };
  readonly recognised: Recognition | undefined;
  readonly effect: Located<string> | undefined;
  readonly replicated: readonly Spread[];
  readonly withdrawn: Withdrawal | undefined;
  /** What its file is called, without folder and ending. */
  readonly named: string;
  readonly node: Node;
}

export interface Author {
  readonly kind: 'member' | 'unit';
  readonly subject: Located<string>;
  readonly name: Located<string> | undefined;
  /** Of the work, 0 to 1; undefined where the file doesn't say. */
  readonly share: Located<Exact> | undefined;
}

interface Recognition {
  readonly date: Located<Day> | undefined;
  /** Undefined where there is none, or still an “…”: then nothing proves it. */
  readonly decision: Located<string> | undefined;
  readonly scope: Located<Scope>;
  readonly by: Located<string> | undefined;
  readonly node: Node;
}

/** How far it is recognised to reach, the narrowest first. */
const SCOPES = ['agency', 'province', 'nation'] as const;
export type Scope = (typeof SCOPES)[number];

/** Where it was taken over: a unit of the agency, or a place outside. */
export interface Spread {
  readonly unit: Located<string> | undefined;
  readonly place: Located<string> | undefined;
  readonly since: Located<Day> | undefined;
  readonly effect: Located<string> | undefined;
  readonly node: Node;
}

interface Withdrawal {
  readonly date: Located<Day>;
  readonly decision: Located<string> | undefined;
  readonly reason: Located<string> | undefined;
}

export function practiceFrom(node: Node): Practice | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  const proposed = node.get('proposed');
  const sort = node.get('sort')?.text;
  return {
    id,
    node,
    title: text(node.get('title')) ?? id,
    sort: sort === 'research' || sort === 'way' ? sort : 'initiative',
    authors: list(node.get('authors'), authorFrom),
    proposed: { date: day(proposed?.get('date')), document: given(proposed?.get('document')) },
    recognised: recognitionFrom(node.get('recognised')),
    effect: given(node.get('effect')),
    replicated: list(node.get('replicated'), spreadFrom),
    withdrawn: withdrawalFrom(node.get('withdrawn')),
    named: fileName(node),
  };
}

/** A bare id is a member's. */
function authorFrom(node: Node): Author | undefined {
  const only = text(node);
  if (only) return { kind: 'member', subject: only, name: undefined, share: undefined };
  const whom = whomFrom(node);
  return whom && { ...whom, share: exact(node.get('share')) };
}

function recognitionFrom(node: Node | undefined): Recognition | undefined {
  const written = text(node?.get('scope'));
  const scope = SCOPES.find((one) => one === written?.value);
  if (!node || !written || !scope) return undefined;
  return {
    node,
    scope: { value: scope, place: written.place },
    date: day(node.get('date')),
    decision: given(node.get('decision')),
    by: given(node.get('by')),
  };
}

function spreadFrom(node: Node): Spread {
  const [unit, place] = [text(node.get('unit')), text(node.get('place'))];
  return { unit, place, node, since: day(node.get('since')), effect: given(node.get('effect')) };
}

function withdrawalFrom(node: Node | undefined): Withdrawal | undefined {
  const date = day(node?.get('date'));
  return date && { date, decision: given(node?.get('decision')), reason: given(node?.get('reason')) };
}

/** Whether a recognised scope is at least as wide as another: a province's holds in the agency too. */
export function reaches(scope: Scope, atLeast: Scope): boolean {
  return SCOPES.indexOf(scope) >= SCOPES.indexOf(atLeast);
}

/** Whether somebody is among its authors. */
export function isBy(kind: Author['kind'], id: string, { authors }: Practice): boolean {
  return authors.some((one) => one.kind === kind && one.subject.value === id);
}
