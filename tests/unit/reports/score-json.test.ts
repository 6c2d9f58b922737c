import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLE, EXAMPLE_MONTH, emul } from './office.ts';

const periodsIn = (folder: string) =>
  readdirSync(join(folder, 'scores'), { recursive: true, encoding: 'utf8' }).flatMap(
    (path) => /(\d{4}-W?\d\d)\.yaml$/.exec(path)?.[1] ?? [],
  );

describe.each([EXAMPLE, EXAMPLE_MONTH])('--json of %s', (folder) => {
  test.each(periodsIn(folder))('%s fits its schema', async (period) => {
    expect(JSON.parse((await emul(folder, `score ${period} --json`)).out).period.id).toBe(period);
  });
});

test('part of a table keeps the ranks of the agency', async () => {
  const all = JSON.parse((await emul(EXAMPLE, 'score 45 --json')).out);
  const part = JSON.parse((await emul(EXAMPLE, 'score 45 --json --unit cs-dt')).out);
  const ofUnit = all.results.filter((row: { subject: { unit: string } }) => row.subject.unit === 'cs-dt');
  expect(part.results).toEqual(ofUnit);
});
