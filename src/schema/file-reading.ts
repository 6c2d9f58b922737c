import { during } from '../base/work.ts';
import { decoded } from '../source/decoding.ts';
import { bytesOf, isUnknowable, MOST_BYTES, MOST_BYTES_OF_SCORES, type Refusal } from '../source/disk.ts';
import type { Fault } from '../source/fault.ts';
import { type Closed, thrown } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { Node } from '../source/node.ts';
import { readTape } from '../source/reading.ts';
import { SourceFile } from '../source/source-file.ts';
import { Unreadable } from '../source/unreadable.ts';
import type { Validator } from './compiled.d.ts';
import * as compiled from './compiled.js';
import type { Schema } from './description.ts';
import type { SchemaFault } from './fault.ts';
import { KeptReadings } from './kept-readings.ts';
import { besides, schemaFaults } from './validation.ts';

/** One file as the first stages leave it: its values, if it could be read, and what is wrong with its text and shape. */
export interface ReadFile {
  readonly kind: string;
  readonly file: SourceFile;
  /** Undefined where the text could not be parsed. */
  readonly node: Node | undefined;
  readonly faults: readonly (Fault | SchemaFault)[];
  readonly refusal: Refusal | undefined;
}

const VALIDATORS: Readonly<Record<string, Validator>> = compiled;
/** Values a file may hold; scores have no limit. */
const MOST_VALUES = 200_000;
const readings = new KeptReadings<ReadFile>();

/** Reads a file of the workspace through decoding, YAML and schema. */
export function readFile(root: string, path: string, kind: string, home: Home): Promise<ReadFile> {
  return during('reading', () => fileRead(root, path, kind, home));
}

async function fileRead(root: string, path: string, kind: string, home: Home): Promise<ReadFile> {
  const isLarge = kind === 'scores' || kind === 'seal';
  const found = bytesOf(root, path, isLarge ? MOST_BYTES_OF_SCORES : MOST_BYTES);
  const name = path.normalize('NFC');
  if ('refusal' in found)
    return { kind, file: new SourceFile(name, ''), node: undefined, faults: [], refusal: found.refusal };
  const { bytes } = found;
  return readings.of(`${home.folder} ${kind} ${name}`, bytes, async () => {
    const { file, faults, isReadable } = decoded(bytes, name);
    if (!isReadable) return { kind, file, node: undefined, faults, refusal: undefined };
    return parsed(file, kind, home, isLarge ? Number.POSITIVE_INFINITY : MOST_VALUES, faults);
  });
}

/** The values of a text that comes with emul: of a shipped regulation, say. */
export function shipped(path: string, text: string, kind: string, home: Home): Promise<ReadFile> {
  const file = new SourceFile(path, text);
  return readings.of(`${home.folder} ${kind} ${path}`, Buffer.from(text), () => parsed(file, kind, home));
}

/** Unreadable where the system refuses a file that anything may rest on; in a week whose file it refuses, each row says so. */
export function mustBeHad(read: ReadFile): ReadFile {
  const { kind, file, refusal } = read;
  if (!refusal || !isUnread(read) || kind === 'scores' || isMissingOrganization(read)) return read;
  throw new Unreadable(file.path, refusal, false);
}

/** What becomes of files and folders that the system refuses, before anything rests on them. */
export interface Refused {
  had(file: ReadFile): ReadFile;
  readonly closed: Closed;
}

/** The first of them stops the command. */
export const STOPPING: Refused = { had: mustBeHad, closed: thrown };

/** Whether nobody knows what the file says: exit 3, whatever else. */
export function isUnread({ refusal }: ReadFile): boolean {
  return refusal !== undefined && isUnknowable(refusal);
}

/** That there is none is a finding of `emul.yaml`. */
export function isMissingOrganization({ kind, refusal }: ReadFile): boolean {
  return kind === 'organization' && refusal?.why === 'system' && refusal.code === 'ENOENT' && !refusal.isLink;
}

/** The values of a text that is already there. */
export async function parsed(
  file: SourceFile,
  kind: string,
  home: Home,
  mostValues = MOST_VALUES,
  before: readonly Fault[] = [],
): Promise<ReadFile> {
  const { tape, faults } = await readTape(file, { values: mostValues });
  if (!tape) return { kind, file, node: undefined, faults: [...before, ...faults], refusal: undefined };
  const validate = VALIDATORS[kind];
  const shape = validate ? schemaFaults(kind, tape, validate, () => schemaOf(kind, home)) : [];
  // A second `5` of `{A2: 16,5, B1: 18,5}` is no key that stands twice.
  const own = besides([...before, ...faults], shape);
  return { kind, file, node: new Node(tape, 0), faults: [...own, ...shape], refusal: undefined };
}

const schemas = new Map<string, Schema>();

/** A kind's schema, parsed once: of many seals each has something that only its schema tells to be sound. */
function schemaOf(kind: string, home: Home): Schema {
  const key = `${home.folder} ${kind}`;
  const schema: Schema = schemas.get(key) ?? JSON.parse(home.schema(kind) ?? '{}');
  schemas.set(key, schema);
  return schema;
}
