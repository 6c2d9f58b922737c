import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compiledSchemas } from '../../../build/schemas.js';
import type { SchemaError, Validator } from '../../../src/schema/compiled.d.ts';

export const SCHEMAS = join(import.meta.dirname, '..', '..', '..', 'schemas');

const validators = (await import(`data:text/javascript,${encodeURIComponent(compiledSchemas(SCHEMAS))}`)) as Readonly<
  Record<string, Validator>
>;

/** What the compiled schema of a file's own kind says of its text; empty where it fits. */
export function errorsOf(yaml: string): readonly SchemaError[] {
  const data: unknown = parse(yaml);
  const kind = String((data as { kind?: unknown } | null)?.kind);
  const validator = validators[kind];
  if (!validator) throw new Error(`no schema for the kind ${kind}`);
  return validator(data) ? [] : (validator.errors ?? []);
}

/** The errors as a table shows them: keyword, path and the key that is missing or unknown. */
export function seenIn(yaml: string): string[] {
  return errorsOf(yaml).map(({ keyword, instancePath, params }) => {
    const key = params['missingProperty'] ?? params['additionalProperty'];
    return [keyword, instancePath || '/', key].filter((part) => part !== undefined).join(' ');
  });
}

/** Every schema as JSON, by its path under `schemas/`. */
export function schemaFiles(): [name: string, schema: Shape][] {
  const files = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.schema.json'),
  );
  return files.sort().map((name) => [name, JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as Shape]);
}

/** A JSON Schema as far as these tests look into it. */
export interface Shape {
  readonly title?: string;
  readonly description?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
}

/** Every schema inside a schema, with the pointer to it. */
export function* shapesIn(shape: Shape, path = '#'): Generator<[path: string, shape: Shape]> {
  yield [path, shape];
  for (const group of ['$defs', 'properties', 'patternProperties'] as const) {
    for (const [name, inner] of Object.entries(shape[group] ?? {})) yield* shapesIn(inner, `${path}/${group}/${name}`);
  }
  if (shape.items) yield* shapesIn(shape.items, `${path}/items`);
}
