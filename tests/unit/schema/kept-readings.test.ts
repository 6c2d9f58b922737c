import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/schema/file-reading.ts';
import { KeptReadings } from '../../../src/schema/kept-readings.ts';
import { Home } from '../../../src/source/home.ts';
import { HOME } from '../../host.ts';

/** Asks for contents in this order, with room for some bytes; those that were read, each time. */
async function read(most: number, ...contents: readonly string[]): Promise<string[]> {
  const readings = new KeptReadings<string>(most);
  const all: string[] = [];
  for (const content of contents) {
    const reading = async () => {
      all.push(content);
      return `of ${content}`;
    };
    expect(await readings.of('x', Buffer.from(content), reading)).toBe(`of ${content}`);
  }
  return all;
}

test('the same bytes are read once', async () => {
  expect(await read(100, 'aa', 'bb', 'aa', 'bb', 'aa')).toEqual(['aa', 'bb']);
});

test('what was not asked for longest goes first where room is short', async () => {
  expect(await read(9, 'aa', 'bb', 'aa', 'cc', 'aa', 'bb')).toEqual(['aa', 'bb', 'cc', 'bb']);
});

test('what fits nowhere is read each time, and drives nothing out', async () => {
  expect(await read(9, 'aa', 'b'.repeat(10), 'aa', 'b'.repeat(10))).toEqual(['aa', 'b'.repeat(10), 'b'.repeat(10)]);
});

test('a file is what it says now, as what it is read, under its own path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-kept-'));
  const home = new Home(HOME);
  const text = (name: string) => `kind: workspace\nagency: {name: ${name}}\n`;
  const said = async (path: string, kind = 'workspace') => {
    const { node, file, faults } = await readFile(folder, path, kind, home);
    return [node?.get('agency')?.get('name')?.text, file.path, faults.length > 0];
  };
  writeFileSync(join(folder, 'a.yaml'), text('An'));
  writeFileSync(join(folder, 'b.yaml'), text('An'));
  const first = await said('a.yaml');
  expect(await said('a.yaml')).toEqual(first);
  expect(await said('b.yaml')).toEqual(['An', 'b.yaml', first[2]]);
  expect(await said('a.yaml', 'organization')).toEqual(['An', 'a.yaml', true]);
  writeFileSync(join(folder, 'a.yaml'), text('Ba'));
  expect(await said('a.yaml')).toEqual(['Ba', 'a.yaml', first[2]]);
});
