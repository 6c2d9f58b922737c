import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { EXAMPLE, EXAMPLE_MONTH, emul } from './office.ts';

const schema: object = JSON.parse(readFileSync(join(HOME, 'schemas', 'output', 'score.schema.json'), 'utf8'));
const isFitting = new Ajv2020({ strict: false }).compile(schema);

const periodsIn = (folder: string) =>
  readdirSync(join(folder, 'scores'), { recursive: true, encoding: 'utf8' }).flatMap(
    (path) => /(\d{4}-W?\d\d)\.yaml$/.exec(path)?.[1] ?? [],
  );

describe.each([EXAMPLE, EXAMPLE_MONTH])('--json of %s', (folder) => {
  test.each(periodsIn(folder))('%s fits its schema', async (period) => {
    const { out } = await emul(folder, `score ${period} --json`);
    expect(isFitting(JSON.parse(out)), JSON.stringify(isFitting.errors)).toBe(true);
  });
});

test('part of a table keeps the ranks of the agency', async () => {
  const all = JSON.parse((await emul(EXAMPLE, 'score 45 --json')).out);
  const part = JSON.parse((await emul(EXAMPLE, 'score 45 --json --unit cs-dt')).out);
  const ofUnit = all.results.filter((row: { subject: { unit: string } }) => row.subject.unit === 'cs-dt');
  expect(part.results).toEqual(ofUnit);
});
