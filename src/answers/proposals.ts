import type { Node } from '../source/node.ts';

/** Every `source` below that is a proposal; the file's own is spoken of apart. */
export function proposalsIn(node: Node, ofFile: Node | undefined): Node[] {
  const found: Node[] = [];
  for (const [key, value] of node.pairs()) {
    const isSource = key.text === 'source' && value.at !== ofFile?.at;
    if (isSource && value.get('force')?.text === 'proposal') found.push(value);
    else found.push(...proposalsIn(value, ofFile));
  }
  for (const item of node.items()) found.push(...proposalsIn(item, ofFile));
  return found;
}
