import type { Node } from '../source/node.ts';
import { brokenBy } from './broken-entries.ts';
import { below } from './description.ts';
import type { SchemaFault } from './fault.ts';
import { markSpot } from './mark-spot.ts';
import { withPoint } from './meant/number.ts';
import type { Tree } from './tree.ts';

/**
 * Decimal commas on lines of their own (`A2: 16,5`, a text for YAML) in entries that are broken already: no check looks
 * at their marks any more, and all mistakes are told in one run.
 */
export function brokenDecimals(tree: Tree, faults: readonly SchemaFault[]): SchemaFault[] {
  const entries = new Set(faults.flatMap((fault) => brokenBy(fault) ?? []));
  return [...entries].flatMap((index) => {
    const path = `/entries/${index}`;
    const entry = tree.at(path);
    return ['self', 'head', 'council'].flatMap((column) => inside(tree, entry?.get(column), below(path, column)));
  });
}

function inside(tree: Tree, node: Node | undefined, path: string): SchemaFault[] {
  if (node?.isMap) return [...node.pairs()].flatMap(([key, value]) => inside(tree, value, below(path, key.text)));
  const meant = node?.kind === 'text' ? withPoint(node.text) : undefined;
  const mark = markSpot(tree, path);
  if (!node || meant === undefined || !mark) return [];
  const named = { key: mark.part ?? mark.criterion, title: { vi: '', en: '' } };
  return [{ id: 'decimal-comma', facts: { ...named, written: node.text, meant, mark }, place: node.place, path }];
}
