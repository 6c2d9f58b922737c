import type { Node } from '../source/node.ts';

/** Every `source` below that is such; the file's own is spoken of apart. */
export function sourcesIn(node: Node, ofFile: Node | undefined, isSuch: (source: Node) => boolean): Node[] {
  const found: Node[] = [];
  for (const [key, value] of node.pairs()) {
    const isSource = key.text === 'source' && value.at !== ofFile?.at;
    if (isSource && isSuch(value)) found.push(value);
    else found.push(...sourcesIn(value, ofFile, isSuch));
  }
  for (const item of node.items()) found.push(...sourcesIn(item, ofFile, isSuch));
  return found;
}

/** Whether a source is only a proposal. */
export function isProposal(source: Node): boolean {
  return source.get('force')?.text === 'proposal';
}
