import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFile } from '../../../src/store/output-file.ts';
import { isHeldOpen } from '../../../src/store/replaced.ts';
import { rewritten } from '../../../src/store/rewritten.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { undone } from '../../../src/store/undone.ts';
import { takenBack, told, undoing } from './told.ts';

const isRoot = process.getuid?.() === 0;
const TOLD = told();

function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'emul-store-'));
  writeFileSync(join(root, 'a.yaml'), 'một\n');
  writeFileSync(join(root, 'b.yaml'), 'hai\n');
  return root;
}

const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const change = (path: string, before: string | undefined, after: string | undefined) => ({ path, before, after });

function codeOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof StoreError) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'no error';
}

describe('files are rewritten, all or none', () => {
  test('old, new and gone ones in one write, and nothing is left beside', () => {
    const root = workspace();
    const changes = [
      change('a.yaml', 'một\n', 'MỘT\n'),
      change('x/y/c.yaml', undefined, 'ba\n'),
      change('b.yaml', 'hai\n', undefined),
    ];
    rewritten(root, changes, TOLD);
    expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      '.emul',
      '.emul/undo',
      '.emul/undo/00000001.json',
      'a.yaml',
      'log',
      'log/2016.yaml',
      'x',
      'x/y',
      'x/y/c.yaml',
    ]);
    expect(textOf(root, 'a.yaml')).toBe('MỘT\n');
  });

  test('not over what somebody wrote meanwhile', () => {
    const root = workspace();
    const changes = [change('a.yaml', 'một\n', 'MỘT\n'), change('b.yaml', 'cũ\n', 'x\n')];
    expect(codeOf(() => rewritten(root, changes, TOLD))).toBe('CHANGED b.yaml');
    expect(codeOf(() => rewritten(root, [change('a.yaml', undefined, 'x')], TOLD))).toBe('EEXIST a.yaml');
    expect(codeOf(() => rewritten(root, [change('c.yaml', 'x', 'y')], TOLD))).toBe('CHANGED c.yaml');
    expect([textOf(root, 'a.yaml'), textOf(root, 'b.yaml')]).toEqual(['một\n', 'hai\n']);
    expect(undoing(root)).toBeUndefined();
  });

  test('when a later file fails, those before have their old text, and the write before can still be taken back', () => {
    const root = workspace();
    rewritten(root, [change('b.yaml', 'hai\n', 'HAI\n')], TOLD);
    mkdirSync(join(root, 'full'));
    const changes = [
      change('a.yaml', 'một\n', 'MỘT\n'),
      change('new/c.yaml', undefined, 'ba\n'),
      change(`full/${'n'.repeat(300)}.yaml`, undefined, 'x\n'),
    ];
    expect(codeOf(() => rewritten(root, changes, TOLD))).toContain('ENAMETOOLONG');
    expect(textOf(root, 'a.yaml')).toBe('một\n');
    expect(existsSync(join(root, 'new'))).toBe(false);
    expect(undoing(root)?.changes).toEqual([change('b.yaml', 'HAI\n', 'hai\n')]);
  });

  test('a byte-order mark, the rights and a link stay', () => {
    const root = workspace();
    writeFileSync(join(root, 'a.yaml'), '\ufeffmột\n');
    chmodSync(join(root, 'a.yaml'), 0o640);
    symlinkSync('a.yaml', join(root, 'link.yaml'));
    rewritten(root, [change('link.yaml', 'một\n', 'MỘT\n')], TOLD);
    expect(textOf(root, 'a.yaml')).toBe('\ufeffMỘT\n');
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(root, 'link.yaml')).isSymbolicLink()).toBe(true);
  });

  test('nothing outside of the workspace', () => {
    const root = workspace();
    const other = workspace();
    symlinkSync(other, join(root, 'out'));
    symlinkSync(join(other, 'a.yaml'), join(root, 'link.yaml'));
    expect(codeOf(() => rewritten(root, [change('out/c.yaml', undefined, 'x')], TOLD))).toBe('OUTSIDE out/c.yaml');
    expect(codeOf(() => rewritten(root, [change('link.yaml', 'một\n', 'x')], TOLD))).toBe('OUTSIDE link.yaml');
    expect(codeOf(() => rewritten(root, [change('../c.yaml', undefined, 'x')], TOLD))).toBe('OUTSIDE ../c.yaml');
    expect(existsSync(join(other, 'c.yaml'))).toBe(false);
    const linked = workspace();
    symlinkSync(other, join(linked, '.emul'));
    expect(codeOf(() => rewritten(linked, [change('a.yaml', 'một\n', 'x')], TOLD))).toBe('NO_FOLDER .emul');
  });

  test('what makes no difference writes nothing', () => {
    const root = workspace();
    rewritten(root, [change('a.yaml', 'một\n', 'một\n')], TOLD);
    expect(existsSync(join(root, '.emul'))).toBe(false);
  });
});

test('what files said before is for nobody but whoever wrote, and the folder for all who may write', () => {
  const root = workspace();
  chmodSync(root, 0o2775);
  rewritten(root, [change('a.yaml', 'một\n', 'MỘT\n')], TOLD);
  const modes = ['.emul', '.emul/undo', '.emul/undo/00000001.json'].map(
    (path) => statSync(join(root, path)).mode & 0o7777,
  );
  expect(modes).toEqual([0o2775, 0o700, 0o600]);
});

describe('the last write is taken back', () => {
  test('byte for byte, with the folders that were made, and once', () => {
    const root = workspace();
    const before = readdirSync(root);
    rewritten(
      root,
      [
        change('a.yaml', 'một\n', 'MỘT\n'),
        change('x/y/c.yaml', undefined, 'ba\n'),
        change('b.yaml', 'hai\n', undefined),
      ],
      TOLD,
    );
    const found = undoing(root);
    expect(found?.step.deed).toEqual(TOLD.deed);
    expect(takenBack(root)).toBe(true);
    expect(readdirSync(root).filter((name) => name !== '.emul' && name !== 'log')).toEqual(before);
    expect([textOf(root, 'a.yaml'), textOf(root, 'b.yaml')]).toEqual(['một\n', 'hai\n']);
    expect(undoing(root)).toBeUndefined();
  });

  test('not when somebody touched one of the files', () => {
    const root = workspace();
    rewritten(root, [change('a.yaml', 'một\n', 'MỘT\n'), change('b.yaml', 'hai\n', 'HAI\n')], TOLD);
    writeFileSync(join(root, 'b.yaml'), 'sửa tay\n');
    const found = undoing(root);
    expect(found?.touched).toEqual(['b.yaml']);
    expect(codeOf(() => found && undone(root, found, told('bỏ')))).toBe('CHANGED b.yaml');
    expect(textOf(root, 'a.yaml')).toBe('MỘT\n');
  });

  test('of a write that was killed half-way, what was written', () => {
    const root = workspace();
    rewritten(root, [change('a.yaml', 'một\n', 'MỘT\n'), change('b.yaml', 'hai\n', 'HAI\n')], TOLD);
    writeFileSync(join(root, 'b.yaml'), 'hai\n');
    const found = undoing(root);
    expect([found?.touched, found?.changes]).toEqual([[], [change('a.yaml', 'MỘT\n', 'một\n')]]);
  });

  test('a record that nobody can trust counts for nothing, and leads nowhere', () => {
    const root = workspace();
    rewritten(root, [change('a.yaml', 'một\n', 'MỘT\n')], TOLD);
    const record = join(root, '.emul/undo/00000001.json');
    const step = JSON.parse(readFileSync(record, 'utf8'));
    for (const text of ['{"deed": {"vi": "x"}', '[]', 'null', JSON.stringify({ ...step, files: [{}] }), '{}']) {
      writeFileSync(record, text);
      expect(undoing(root)).toBeUndefined();
    }
    writeFileSync(record, JSON.stringify({ ...step, files: [{ path: '../a.yaml', before: 'x', after: null }] }));
    expect(codeOf(() => void undoing(root))).toBe('OUTSIDE ../a.yaml');
  });
});

describe('a file the user named', () => {
  test('takes the place of what was there', () => {
    const root = workspace();
    outputFile(join(root, 'a.yaml'), new Uint8Array([65, 10]), 'a.yaml');
    expect(textOf(root, 'a.yaml')).toBe('A\n');
    expect(readdirSync(root).sort()).toEqual(['a.yaml', 'b.yaml']);
    expect(codeOf(() => outputFile(join(root, 'no', 'c.docx'), 'x', 'no/c.docx'))).toBe('ENOENT no/c.docx');
  });

  test('keeps the rights of what was there, whatever the umask; a new one gets the usual', () => {
    const root = workspace();
    chmodSync(join(root, 'a.yaml'), 0o620);
    outputFile(join(root, 'a.yaml'), 'A', 'a.yaml');
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o620);
    outputFile(join(root, 'c.docx'), 'C', 'c.docx');
    expect(statSync(join(root, 'c.docx')).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test.skipIf(!isRoot)('keeps its owner and group, where the system lets', () => {
    const root = workspace();
    for (const path of ['a.yaml', 'b.yaml']) chownSync(join(root, path), 65_534, 65_534);
    outputFile(join(root, 'a.yaml'), 'A', 'a.yaml');
    rewritten(root, [change('b.yaml', 'hai\n', 'HAI\n')], TOLD);
    const owners = ['a.yaml', 'b.yaml'].map((path) => statSync(join(root, path))).map(({ uid, gid }) => [uid, gid]);
    expect(owners).toEqual(Array(2).fill([65_534, 65_534]));
  });

  test('is held open where Windows says so', () => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    expect(['EBUSY', 'EPERM', 'EACCES', 'ENOSPC'].map((code) => isHeldOpen(error(code), 'win32'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['EBUSY', 'EPERM', 'EACCES'].map((code) => isHeldOpen(error(code), 'linux'))).toEqual([true, false, false]);
  });
});
