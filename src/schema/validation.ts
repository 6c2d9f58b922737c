import { Node } from '../source/node.ts';
import type { Tape } from '../source/tape.ts';
import type { Validator } from './compiled.d.ts';
import { Description, type Schema, segmentsOf } from './description.ts';
import type { SchemaFault } from './fault.ts';
import { plain } from './plain.ts';
import { worded } from './translation.ts';

/** What a file's shape gets wrong; `schema` gives the kind's schema, and is asked for only when something is. */
export function schemaFaults(tape: Tape, validate: Validator, schema: () => Schema): SchemaFault[] {
  if (validate(plain(tape))) return [];
  const description = new Description(schema());
  const root = new Node(tape, 0);
  const faults = (validate.errors ?? []).flatMap((error) => {
    const node = nodeAt(root, error.instancePath);
    return node ? worded(error, node, description) : [];
  });
  return firstOfEachPlace(withoutEchoes(faults));
}

/** The value at a JSON pointer; of a key that stands twice, the last, as in the plain values. */
export function nodeAt(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root;
  for (const segment of segmentsOf(pointer)) {
    if (node?.isList) node = [...node.items()][Number(segment)];
    else node = [...(node?.pairs() ?? [])].findLast(([key]) => key.text === segment)?.[1];
  }
  return node;
}

/** A file of another kind breaks every rule of this one: then only that is said. */
function withoutEchoes(faults: readonly SchemaFault[]): SchemaFault[] {
  const kind = faults.find(({ id }) => id === 'wrong-kind');
  return kind ? [kind] : [...faults];
}

/** One mistake breaks several keywords: the first at each place stands for all. */
function firstOfEachPlace(faults: readonly SchemaFault[]): SchemaFault[] {
  const seen = new Set<string>();
  return faults.filter(({ place, id, facts }) => {
    const what = id === 'missing-key' ? facts.key : '';
    const key = `${place.start} ${place.end} ${what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
