import type { Day } from '../base/day.ts';
import type { Node } from '../source/node.ts';
import { list, text } from './field.ts';
import type { Regulation } from './regulation.ts';
import { type Source, sourceFrom } from './source.ts';
import { covers, type Span, spanFrom } from './span.ts';

/** Law as a decision or submission cites it among its grounds. */
export interface Ground {
  /** What sources call it: Luật số 06/2022/QH15. */
  readonly document: string;
  /** Of a law, which is cited by name and day. */
  readonly name: string | undefined;
  readonly date: Day | undefined;
  /** Who issued it and on what. */
  readonly about: string | undefined;
  readonly span: Span;
  /** Where that is read. */
  readonly source: Source | undefined;
  readonly node: Node;
}

/** What regulations cite on a day: the oldest paper first. */
export function groundsOn(day: Day, line: readonly Regulation[]): Ground[] {
  return groundsIn(line)
    .filter(({ span }) => covers(span, day))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

/** All that regulations cite on any day. */
export function groundsIn(line: readonly Regulation[]): Ground[] {
  return line.flatMap(({ node }) => list(node.get('grounds'), groundFrom));
}

function groundFrom(node: Node): Ground | undefined {
  const document = text(node.get('document'))?.value;
  const told = (key: string) => node.get(key)?.text;
  if (document === undefined) return undefined;
  const source = sourceFrom(node.get('source'));
  return { document, name: told('name'), date: told('date'), about: told('about'), span: spanFrom(node), source, node };
}
