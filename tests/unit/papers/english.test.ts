import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

async function english(...line: string[]): Promise<string> {
  const host = memoryHost(join(HOME, 'data', 'example'));
  await run([...line, '--lang', 'en'], host);
  return host.stdout().replaceAll(/\s+/g, ' ');
}

it.each([
  ['summary', '2016', 'commendation work in 2016:'],
  ['summary', '2016-H2', 'commendation work in the second half of 2016:'],
  ['summary', '2016-Q4', 'commendation work in quarter 4/2016:'],
  ['decision', '2016-H2', 'The emulation levels for the second half of 2016 of 4 collectives'],
  ['submission', '2016', 'to grant awards for 2016 to'],
  ['minutes', '2016-H2', 'Levels of the second half of 2016'],
  ['notice', '2017-H1', 'Emulation result of the first half of 2017'],
])('%s %s speaks of its period as a sentence does', async (paper, period, said) => {
  const text = await english('report', paper, period);
  expect(text).toContain(said);
  expect(text).not.toMatch(/\bthe 20\d\d\b/);
});

it('a count of one is singular', async () => {
  expect(await english('report', 'summary', '2016-H2')).toContain('1 sheet was not handed in: Kadá Thị Mai (week 45).');
  expect(await english('report', 'summary', '2016-H2')).toContain(
    'In the period there were 2 self-inspections and 1 inspection by others:',
  );
});
