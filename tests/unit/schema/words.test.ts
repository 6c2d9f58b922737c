import { basename, dirname } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Shape, schemaFiles, shapesIn } from './compiled.ts';

const VIETNAMESE = /[^\p{ASCII}]/u;

/** The schemas of a folder together, since those of output refer to what they share. */
function together(folder: string): Ajv2020.default {
  const ajv = new Ajv2020.default({ strict: true, strictTypes: false, allowMatchingProperties: true });
  for (const [name, schema] of schemaFiles()) if (dirname(name) === folder) ajv.addSchema(schema as object);
  return ajv;
}

describe.each(schemaFiles())('%s', (name, schema) => {
  const keys = [...shapesIn(schema)].filter(([path]) => /\/(?:properties|patternProperties)\/[^/]+$|^#$/.test(path));

  it('is a schema of the draft it names', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: basename(name) });
    expect(() => together(dirname(name)).getSchema(basename(name))).not.toThrow();
  });

  it.each(keys)('%s has its words', (_, { title, description, $comment }) => {
    expect(title?.split(' ').length).toBeGreaterThan(0);
    expect(title?.length).toBeLessThan(40);
    expect(`${title} ${description}`).toMatch(VIETNAMESE);
    expect(description).toMatch(/^.+[.…]$/);
    expect($comment).toMatch(/^[A-Z][^.]*\. .+[.…]$/);
  });

  it('closes every object', () => {
    const open = [...shapesIn(schema)].filter(([, shape]) => isObject(shape) && !isClosed(shape));
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

function isObject({ properties, patternProperties }: Shape): boolean {
  return properties !== undefined || patternProperties !== undefined;
}

/** No other keys, or a map whose every value has a shape. */
function isClosed({ additionalProperties }: Shape): boolean {
  return additionalProperties !== undefined && additionalProperties !== true;
}
