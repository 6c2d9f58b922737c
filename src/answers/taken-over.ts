import { columnOf, over, type Splice, spliced } from '../editing/splice.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Rules } from '../model/rules.ts';
import type { Source } from '../model/source.ts';
import type { Node } from '../source/node.ts';
import { isProposal, sourcesIn } from './proposals.ts';

/** Something inherited that has a place under a key of the file: `month: …` under `rollup`, `- id: …` under `gates`. */
interface Inherited {
  readonly node: Node;
  /** The key of a block; an item of a list has none. */
  readonly key?: string;
}

/**
 * Proposals that a regulation takes from what it extends, written into its own file with `own` for their source. Nothing
 * where its own part stands in one line, and nobody could add a line to it.
 */
export function takenOver(
  { node }: Regulation,
  { blocks, gates, quotas, awards }: Rules,
  own: string,
): Splice[] | undefined {
  const isInherited = (each: { readonly node: Node; readonly source: Source | undefined }) =>
    each.node.tape.file !== node.tape.file && each.source?.force === 'proposal';
  const kinds = [...blocks.values()].filter(isInherited).map((block) => ({ node: block.node, key: block.kind.value }));
  const parts: [key: string, inherited: readonly Inherited[]][] = [
    ['rollup', kinds],
    ['gates', gates.filter(isInherited)],
    ['quotas', quotas.filter(isInherited)],
    ['awards', awards.filter(isInherited)],
  ];
  const edits: Splice[] = [];
  // Keys that are new stand at the end, below what is added to the last one that is there.
  for (const [key, inherited] of parts.toSorted(([a], [b]) => Number(!node.get(a)) - Number(!node.get(b)))) {
    const edit = inherited.length > 0 ? underKey(node, key, inherited, own) : undefined;
    if (inherited.length > 0 && !edit) return undefined;
    if (edit) edits.push(edit);
  }
  return edits;
}

function underKey(node: Node, key: string, inherited: readonly Inherited[], own: string): Splice | undefined {
  const { text } = node.tape.file;
  const value = node.get(key);
  if (!value) {
    const lines = inherited.map((each) => linesOf(each, own, 2)).join('');
    return { start: text.length, end: text.length, text: `${text.endsWith('\n') ? '' : '\n'}${key}:\n${lines}` };
  }
  const indent = indentIn(value);
  if (indent === undefined) return undefined;
  const lines = inherited.map((each) => linesOf(each, own, indent)).join('');
  const lineEnd = text.indexOf('\n', value.place.end);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  return { start: at, end: at, text: lineEnd === -1 ? `\n${lines}` : lines };
}

/** How far in the lines of a map or list stand; nothing where all is in one line. */
function indentIn(value: Node): number | undefined {
  if (/^[{[]/.test(value.source)) return undefined;
  const [first] = value.isMap ? [...value.pairs()].map(([key]) => key) : [...value.items()];
  if (!first) return undefined;
  const line = first.tape.file.text.slice(0, first.place.start).split('\n').at(-1) ?? '';
  return line.search(/\S|$/);
}

/** Its lines moved to another column, and the office as its source. */
function linesOf({ node, key }: Inherited, own: string, indent: number): string {
  const offset = node.place.start;
  const edits = sourcesIn(node, undefined, isProposal).flatMap((source) => over(source, own));
  const inside = spliced(
    node.source,
    edits.map((edit) => ({ ...edit, start: edit.start - offset, end: edit.end - offset })),
  );
  const column = columnOf(node);
  const lines = inside
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/)))));
  const pad = ' '.repeat(indent);
  if (key === undefined) return `${pad}- ${lines.join(`\n${pad}  `)}\n`;
  if (inside.startsWith('{')) return `${pad}${key}: ${lines.join(`\n${pad}  `)}\n`;
  return `${pad}${key}:\n${lines.map((line) => `${pad}  ${line}\n`).join('')}`;
}
