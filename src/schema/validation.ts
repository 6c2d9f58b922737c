import { LAYOUT } from '../source/layout.ts';
import type { Place } from '../source/located.ts';
import type { Tape } from '../source/tape.ts';
import { brokenDecimals } from './broken-decimals.ts';
import type { Validator } from './compiled.d.ts';
import { below, Description, type Schema } from './description.ts';
import type { SchemaFault } from './fault.ts';
import { plain } from './plain.ts';
import { secondLook } from './second-look.ts';
import { isPlainlySound } from './sound.ts';
import { worded } from './translation.ts';
import { Tree } from './tree.ts';

/** What a file's shape gets wrong; `schema` gives the kind's schema, and is asked for only when something is. */
export function schemaFaults(kind: string, tape: Tape, validate: Validator, schema: () => Schema): SchemaFault[] {
  let read: Description | undefined;
  const description = () => {
    read ??= new Description(schema());
    return read;
  };
  const tree = new Tree(tape);
  const beyond = secondLook(tree, description);
  const isSound = isPlainlySound(kind, tape) || validate(plain(tape));
  if (isSound && beyond.length === 0) return [];
  if (isSound) validate.errors = null;
  const faults = (validate.errors ?? []).flatMap((error) => {
    const node = tree.at(error.instancePath);
    return node ? worded(error, { tree, node, path: error.instancePath, description: description() }) : [];
  });
  const all = withoutEchoes([...beyond, ...besides(faults, beyond)]);
  return firstOfEachPlace([...all, ...brokenDecimals(tree, all)]);
}

/**
 * Those of the faults that do not only say what another says: of a number split at its comma, `5` is no key, or is one twice;
 * a spoiled letter in a key that is unknown for it is one mistake (rule 37).
 */
export function besides<T extends { readonly id: string; readonly place: Place }>(
  all: readonly T[],
  faults: readonly SchemaFault[],
): T[] {
  const splits = faults.filter(({ id, facts }) => id === 'decimal-comma' || (id === 'unknown-key' && facts.isDecimal));
  const starts = new Set(splits.map(({ place }) => place.start));
  const ends = new Set(splits.map(({ place }) => place.end));
  const keys = faults.filter(({ id }) => id === 'unknown-key').map(({ place }) => place);
  const isInKey = ({ id, place }: T) =>
    id === 'garbled-text' && keys.some(({ start, end }) => start < place.end && place.start < end);
  return all.filter((item) => !starts.has(item.place.start) && !ends.has(item.place.end) && !isInKey(item));
}

/** A file of another kind breaks every rule of this one: then only that is said. A key misspelt is missing too, and its map has too few. */
function withoutEchoes(faults: readonly SchemaFault[]): SchemaFault[] {
  const other = faults.find(({ id, facts }) => id === 'wrong-kind' && LAYOUT.some(({ kind }) => kind === facts.found));
  if (other) return [other];
  const meant = new Set(
    faults.flatMap((fault) => (fault.id === 'unknown-key' ? keysMeant(fault.path, fault.facts.meant) : [])),
  );
  const told = new Set(faults.flatMap(({ id, path }) => (/^(?:missing|unknown)-key$/.test(id) ? mapOf(path) : [])));
  return faults.filter(({ id, path }) => {
    if (id === 'missing-key' || id === 'kind-missing') return !meant.has(path);
    return !(id === 'missing-one-of' || id === 'one-condition-each') || !told.has(path);
  });
}

function keysMeant(path: string, keys: readonly string[]): string[] {
  return keys.map((key) => below(mapOf(path), key));
}

function mapOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
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
