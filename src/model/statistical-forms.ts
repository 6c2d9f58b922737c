import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { day, list, text } from './field.ts';
import { lineageOf, type Regulation } from './regulation.ts';
import { regulationOn } from './regulation-choice.ts';
import { type Source, sourceFrom } from './source.ts';
import type { Law } from './workspace.ts';

/** The statistical forms of a circular; without a number where nobody has seen its forms. */
export interface StatisticalForms {
  readonly from: Located<Day>;
  readonly document: Located<string>;
  readonly movements: Located<string> | undefined;
  readonly awards: Located<string> | undefined;
  readonly source: Source | undefined;
  readonly node: Node;
}

/** Those in force on a day, by the regulation of that day or the nearest that it extends; nothing where none says. */
export function formsOn(on: Day, law: Law): StatisticalForms | undefined {
  const regulation = regulationOn(on, law);
  const all = regulation ? formsOf(lineageOf(regulation, law.regulations)) : [];
  return all.filter(({ from }) => from.value <= on).at(-1);
}

/** All that the nearest of a line says which says any, the oldest first. */
export function formsOf(line: readonly Regulation[]): readonly StatisticalForms[] {
  const all = line.map(({ node, source }) => list(node.get('statistics'), (item) => formsFrom(item, source)));
  return (all.find((forms) => forms.length > 0) ?? []).toSorted((a, b) => (a.from.value < b.from.value ? -1 : 1));
}

function formsFrom(node: Node, ofFile: Source | undefined): StatisticalForms | undefined {
  const [from, document] = [day(node.get('from')), text(node.get('document'))];
  if (!from || !document) return undefined;
  const said = { movements: text(node.get('movements')), awards: text(node.get('awards')) };
  return { from, document, ...said, node, source: sourceFrom(node.get('source')) ?? ofFile };
}
