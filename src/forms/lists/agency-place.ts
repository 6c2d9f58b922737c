import type { Path } from '../../editing/change.ts';
import type { Node } from '../../source/node.ts';

type Place = readonly [node: Node, path: Path];

/** Each name that the agency has had, where emul.yaml has it. */
export function agenciesIn(root: Node): Place[] {
  const node = root.get('agency');
  if (!node) return [];
  return node.isList ? [...node.items()].map((item, i): Place => [item, ['agency', i]]) : [[node, ['agency']]];
}

/** Where the newest name of the agency stands, or the first would. */
export function newestAgency(root: Node): Path {
  const begun = ([node]: Place) => node.get('from')?.text ?? '';
  const [, path] =
    agenciesIn(root)
      .toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1))
      .at(-1) ?? [];
  return path ?? ['agency'];
}
