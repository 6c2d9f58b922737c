import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filledFolder, inTheWay } from '../../../src/store/new-folder.ts';
import { placed } from '../../../src/store/placed.ts';
import { staged } from '../../../src/store/staged.ts';
import { StoreError } from '../../../src/store/store-error.ts';

const FILES = [
  { path: 'a/b/one.yaml', text: 'một\n' },
  { path: 'two.yaml', text: 'hai\n' },
  { path: 'last.yaml', text: 'ba\n' },
];

function fresh(): string {
  return mkdtempSync(join(tmpdir(), 'emul-store-'));
}

function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

describe('a folder is filled wholly or not at all', () => {
  test('a new one, its parents too', () => {
    const here = fresh();
    filledFolder(join(here, 'x', 'y'), FILES);
    expect(everythingIn(here)).toEqual([
      'x',
      'x/y',
      'x/y/a',
      'x/y/a/b',
      'x/y/a/b/one.yaml',
      'x/y/last.yaml',
      'x/y/two.yaml',
    ]);
    expect(readFileSync(join(here, 'x/y/a/b/one.yaml'), 'utf8')).toBe('một\n');
  });

  test('one that exists, around what is there', () => {
    const here = fresh();
    mkdirSync(join(here, 'a'));
    writeFileSync(join(here, 'a', 'mine'), '');
    filledFolder(here, FILES);
    expect(everythingIn(here)).toEqual(['a', 'a/b', 'a/b/one.yaml', 'a/mine', 'last.yaml', 'two.yaml']);
  });

  test('what appears meanwhile is kept, and what was placed goes again', () => {
    const here = fresh();
    writeFileSync(join(here, 'last.yaml'), 'mine\n');
    const place = () => staged(here, FILES, (beside) => placed(FILES, beside, here));
    expect(place).toThrow(/EEXIST/);
    expect(everythingIn(here)).toEqual(['last.yaml']);
    expect(readFileSync(join(here, 'last.yaml'), 'utf8')).toBe('mine\n');
  });

  test('what a killed run began is finished', () => {
    const here = fresh();
    mkdirSync(join(here, 'a/b'), { recursive: true });
    writeFileSync(join(here, 'a/b/one.yaml'), 'một\n');
    expect(inTheWay(here, FILES)).toEqual([]);
    filledFolder(here, FILES);
    expect(everythingIn(here)).toEqual(['a', 'a/b', 'a/b/one.yaml', 'last.yaml', 'two.yaml']);
    expect(inTheWay(here, FILES)).toEqual(['a/b/one.yaml', 'two.yaml', 'last.yaml']);
    writeFileSync(join(here, 'a/b/one.yaml'), 'khác\n');
    rmSync(join(here, 'last.yaml'));
    expect(inTheWay(here, FILES)).toEqual(['a/b/one.yaml']);
  });

  test('a taken name is a StoreError that names it', () => {
    const here = fresh();
    writeFileSync(join(here, 'two.yaml'), 'mine\n');
    expect(() => filledFolder(here, FILES)).toThrow(new StoreError('EEXIST', 'two.yaml'));
    expect(everythingIn(here)).toEqual(['two.yaml']);
  });

  test('a file in place of a parent folder', () => {
    const here = fresh();
    writeFileSync(join(here, 'x'), '');
    expect(() => filledFolder(join(here, 'x', 'y'), FILES)).toThrow(StoreError);
    expect(everythingIn(here)).toEqual(['x']);
  });
});

describe('what is in the way', () => {
  test('nothing in a folder that does not exist', () => {
    expect(inTheWay(join(fresh(), 'x'), FILES)).toEqual([]);
  });

  test('files, folders, links into nowhere, and files above', () => {
    const here = fresh();
    writeFileSync(join(here, 'a'), '');
    mkdirSync(join(here, 'two.yaml'));
    symlinkSync('nowhere', join(here, 'last.yaml'));
    expect(inTheWay(here, FILES)).toEqual(['a', 'two.yaml', 'last.yaml']);
    expect(inTheWay(join(here, 'a'), FILES)).toEqual([join(here, 'a')]);
  });
});

test('what is staged is gone afterwards, whatever happens', () => {
  const here = fresh();
  const seen = staged(here, FILES, (beside) => existsSync(join(beside, 'two.yaml')));
  expect(seen).toBe(true);
  expect(() =>
    staged(here, FILES, () => {
      throw new Error('x');
    }),
  ).toThrow('x');
  expect(everythingIn(here)).toEqual([]);
});
