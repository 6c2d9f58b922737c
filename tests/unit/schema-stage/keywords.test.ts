import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORDED } from '../../../src/schema/translation.ts';
import { HOME } from '../../host.ts';

/** Keywords that say nothing of a value themselves. */
const SILENT = [
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  '$comment',
  'properties',
  'patternProperties',
  'items',
];
const NAMED = ['properties', 'patternProperties', '$defs'];

function* keywordsIn(schema: object): Generator<string> {
  for (const [keyword, value] of Object.entries(schema)) {
    yield keyword;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const inner of NAMED.includes(keyword) ? Object.values(value) : [value]) yield* keywordsIn(inner as object);
  }
}

describe('every keyword of a schema has words', () => {
  const schemas = readdirSync(join(HOME, 'schemas')).filter((name) => name.endsWith('.schema.json'));

  test.each(schemas)('%s', (name) => {
    const schema: object = JSON.parse(readFileSync(join(HOME, 'schemas', name), 'utf8'));
    expect([...SILENT, ...WORDED]).toEqual(expect.arrayContaining([...new Set(keywordsIn(schema))]));
  });
});
