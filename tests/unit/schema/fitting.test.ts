import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { errorsOf, SCHEMAS } from './compiled.ts';
import { SAMPLES } from './samples.ts';

const root = join(SCHEMAS, '..');

describe('what the design shows', () => {
  it.each(SAMPLES)('%s fits', (_, yaml) => {
    expect(errorsOf(yaml)).toEqual([]);
  });
});

describe('what ships', () => {
  it.each(yamlFilesIn(join(root, 'data')))('data/%s fits', (name) => {
    expect(errorsOf(readFileSync(join(root, 'data', name), 'utf8'))).toEqual([]);
  });
});

const generator = join(root, 'tests', 'bench', 'generate.mjs');

describe.skipIf(!existsSync(generator))('what the generator writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-schema-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('fits', () => {
    execFileSync(process.execPath, [generator, '--people', '30', '--weeks', '6', '-o', folder]);
    for (const name of yamlFilesIn(folder))
      expect(errorsOf(readFileSync(join(folder, name), 'utf8')), name).toEqual([]);
  });
});

function yamlFilesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.yaml')).sort();
}
