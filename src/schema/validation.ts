import type { Fault } from '../source/fault.ts';
import { LAYOUT } from '../source/layout.ts';
import type { Place } from '../source/located.ts';
import { Node } from '../source/node.ts';
import type { Tape } from '../source/tape.ts';
import { nodeAt } from './case.ts';
import type { Validator } from './compiled.d.ts';
import { below, Description, type Schema } from './description.ts';
import type { SchemaFault } from './fault.ts';
import { plain } from './plain.ts';
import { secondLook } from './second-look.ts';
import { worded } from './translation.ts';

/** What a file's shape gets wrong; `schema` gives the kind's schema, and is asked for only when something is. */
export function schemaFaults(tape: Tape, validate: Validator, schema: () => Schema): SchemaFault[] {
  let read: Description | undefined;
  const description = () => {
    read ??= new Description(schema());
    return read;
  };
  const root = new Node(tape, 0);
  const beyond = secondLook(root, description);
  if (validate(plain(tape))) return firstOfEachPlace(beyond);
  const faults = (validate.errors ?? []).flatMap((error) => {
    const node = nodeAt(root, error.instancePath);
    return node ? worded(error, { root, node, path: error.instancePath, description: description() }) : [];
  });
  return firstOfEachPlace(withoutEchoes([...beyond, ...faults.filter((one) => !isWithin(one, beyond))]));
}

/** Whether a fault only says what a number split at its comma did: `5` is no key, or is one twice. */
export function isWithin({ place }: { place: Place }, faults: readonly (Fault | SchemaFault)[]): boolean {
  return faults.some(
    (one) => one.id === 'decimal-comma' && one.place.start <= place.start && place.end <= one.place.end,
  );
}

/** A file of another kind breaks every rule of this one, a map that lacks a key is incomplete too: then only the cause is said. */
function withoutEchoes(faults: readonly SchemaFault[]): SchemaFault[] {
  const other = faults.find(({ id, facts }) => id === 'wrong-kind' && LAYOUT.some(({ kind }) => kind === facts.found));
  if (other) return [other];
  return faults.filter((one) => !faults.some((cause) => isEchoOf(one, cause)));
}

/** A key misspelt is missing too; and a map with a key wrong has too few or too many. */
function isEchoOf({ id, path }: SchemaFault, cause: SchemaFault): boolean {
  if (id === 'missing-one-of' || id === 'one-condition-each') {
    return (cause.id === 'missing-key' || cause.id === 'unknown-key') && cause.path.startsWith(`${path}/`);
  }
  if (cause.id !== 'unknown-key' || (id !== 'missing-key' && id !== 'kind-missing')) return false;
  const map = cause.path.slice(0, cause.path.lastIndexOf('/'));
  return cause.facts.meant.some((key) => path === below(map, key));
}

/** One mistake breaks several keywords: the first at each place stands for all. */
function firstOfEachPlace(faults: readonly SchemaFault[]): SchemaFault[] {
  const seen = new Set<string>();
  return faults.filter(({ place, id, path }) => {
    const what = id === 'missing-key' ? path : '';
    const key = `${place.start} ${place.end} ${what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
