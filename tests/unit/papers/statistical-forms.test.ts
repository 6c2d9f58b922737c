import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every regulation that names the statistical forms of 2023 says which circular replaced them', () => {
  const folder = 'data/regulations/';
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(folder + name, 'utf8')] as const);
  const naming = texts.filter(([, text]) => text.includes('document: 02/2023/TT-BNV'));
  expect(naming.length).toBeGreaterThan(0);
  for (const [name, text] of naming) expect(text, name).toContain('from: 2025-10-08, document: 18/2025/TT-BNV');
});
