import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { HOME } from '../../host.ts';
import { emul } from './emul.ts';

const families = commands.flatMap((one) => ('family' in one ? [one.name] : []));

test.each(families)('emul %s --help lists each action and each example once, in 80 columns', async (family) => {
  for (const locale of ['vi', 'en']) {
    const { code, out } = await emul(`${family} --help --lang ${locale}`, HOME);
    expect(code).toBe(0);
    const told = out.split('\n').filter((line) => line.startsWith(`  ${family} `) || line.startsWith('  emul '));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...new Set(told)]);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  }
});

const typed = ['docs/half-year.md', 'README.vi.md'].flatMap((path) =>
  [...readFileSync(join(HOME, path), 'utf8').matchAll(/`emul ([a-z][^`]*)`/g)].map(([, line = '']) => line),
);

test.each([...new Set(typed)])('emul %s, as the pages have it, is a line that emul knows', async (line) => {
  const { code, out } = await emul(`${line} --help`, HOME);
  expect(code).toBe(0);
  // Of a command; a word too much after a family would show the family.
  const [first = '', second = ''] = line.split(' ');
  const isFamily = families.includes(first) && /^[a-z]/.test(second);
  expect(out).toContain(`emul ${isFamily ? `${first} ${second}` : first}`);
});
