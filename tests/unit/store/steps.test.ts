import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedForGood } from '../../../src/store/placed-for-good.ts';
import { rewritten } from '../../../src/store/rewritten.ts';
import { pruned } from '../../../src/store/steps.ts';
import { undoings } from '../../../src/store/undone.ts';
import { takenBack, told, undoing } from './told.ts';

const change = (path: string, before: string | undefined, after: string | undefined) => ({ path, before, after });
const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'emul-steps-'));
  writeFileSync(join(root, 'a.yaml'), '0');
  return root;
}

/** Writes 1 over 0, 2 over 1 and so on into one file. */
function counted(root: string, times: number, from = 0): void {
  for (let i = from; i < from + times; i++)
    rewritten(root, [change('a.yaml', String(i), String(i + 1))], told(`${i} → ${i + 1}`));
}

const linesOf = (root: string, path = 'log/2016.yaml') => textOf(root, path).split('\n').slice(2, -1);

describe('writes are taken back one after the other', () => {
  test('fifteen of them, to the first', () => {
    const root = workspace();
    counted(root, 15);
    for (let i = 14; i >= 0; i--) {
      expect(takenBack(root)).toBe(true);
      expect(textOf(root, 'a.yaml')).toBe(String(i));
    }
    expect(takenBack(root)).toBe(false);
  });

  test('a workbook that was moved is back where it was, to the byte', () => {
    const root = workspace();
    const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0x80, 0xc3]);
    writeFileSync(join(root, 'phieu.xlsx'), bytes);
    const moved = { ...change('done/phieu.xlsx', undefined, ''), bytes };
    rewritten(root, [change('phieu.xlsx', bytes.toString('utf8'), undefined), moved], told('nhận phiếu'));
    expect([existsSync(join(root, 'phieu.xlsx')), readFileSync(join(root, 'done/phieu.xlsx'))]).toEqual([false, bytes]);
    takenBack(root);
    expect([existsSync(join(root, 'done')), readFileSync(join(root, 'phieu.xlsx'))]).toEqual([false, bytes]);
  });

  test('a write behind one that was taken back cuts nothing but that one', () => {
    const root = workspace();
    counted(root, 3);
    takenBack(root);
    rewritten(root, [change('a.yaml', '2', 'khác')], told('khác'));
    const steps = [...undoings(root)].map(({ step, changes }) => [step.deed.vi, changes[0]?.after]);
    expect(steps).toEqual([
      ['khác', '2'],
      ['1 → 2', '1'],
      ['0 → 1', '0'],
    ]);
    for (const text of ['2', '1', '0']) {
      takenBack(root);
      expect(textOf(root, 'a.yaml')).toBe(text);
    }
  });

  test('as far as a file that somebody touched; of those before nothing is said', () => {
    const root = workspace();
    counted(root, 1);
    rewritten(root, [change('b.yaml', undefined, 'x')], told('b'));
    rewritten(root, [change('c.yaml', undefined, 'x')], told('c'));
    writeFileSync(join(root, 'b.yaml'), 'sửa tay');
    expect([...undoings(root)].map(({ step, touched }) => [step.deed.vi, touched])).toEqual([
      ['c', []],
      ['b', ['b.yaml']],
    ]);
  });

  test('never across a seal, however it came', () => {
    const root = workspace();
    counted(root, 2);
    mkdirSync(join(root, 'seals'));
    writeFileSync(join(root, 'seals/2016-10.1.yaml'), '');
    expect([...undoings(root)].map(({ seal }) => seal)).toEqual(['2016-10.1']);
    counted(root, 2, 2);
    expect([...undoings(root)].map(({ step, seal }) => [step.deed.vi, seal])).toEqual([
      ['3 → 4', undefined],
      ['2 → 3', undefined],
      ['1 → 2', '2016-10.1'],
    ]);
  });

  test('what placed a seal stays, too', () => {
    const root = workspace();
    const seal = [
      { path: 'seals/2016-10.1.zip', bytes: new Uint8Array([1, 2]) },
      { path: 'seals/2016-10.1.yaml', bytes: 'kind: seal\n' },
    ];
    placedForGood(root, seal, told('khóa'));
    expect(undoing(root)?.seal).toBe('2016-10.1');
    expect(linesOf(root)).toEqual(['  - khóa']);
    expect(() => placedForGood(root, seal, told('khóa nữa'))).toThrow('EEXIST: seals/2016-10.1.zip');
    expect(linesOf(root)).toEqual(['  - khóa']);
  });

  test('an archive that a killed closing left gives way to the next one', () => {
    const root = workspace();
    mkdirSync(join(root, 'seals'));
    writeFileSync(join(root, 'seals/x.zip'), 'cũ');
    placedForGood(
      root,
      [
        { path: 'seals/x.zip', bytes: 'mới' },
        { path: 'seals/x.yaml', bytes: 'kind: seal\n' },
      ],
      told(),
    );
    expect(textOf(root, 'seals/x.zip')).toBe('mới');
  });

  test('the oldest fall off where there are too many, or they are too big together; the newest stays', () => {
    const root = workspace();
    counted(root, 12);
    pruned(root, 1e9, 10);
    expect([...undoings(root)]).toHaveLength(10);
    const size = statSync(join(root, '.emul/undo/00000012.json')).size;
    pruned(root, size * 3.5);
    expect([...undoings(root)].map(({ number }) => number)).toEqual([12, 11, 10]);
    pruned(root, 1);
    expect([...undoings(root)].map(({ number }) => number)).toEqual([12]);
  });

  test('what was kept before there were steps is gone with the first of them', () => {
    const root = workspace();
    mkdirSync(join(root, '.emul'));
    writeFileSync(join(root, '.emul/last-write.json'), '{}');
    counted(root, 1);
    expect(existsSync(join(root, '.emul/last-write.json'))).toBe(false);
  });

  test('a link in place of the folder leads nowhere', () => {
    const root = workspace();
    mkdirSync(join(root, '.emul'));
    symlinkSync(tmpdir(), join(root, '.emul/undo'));
    expect(() => counted(root, 1)).toThrow('NO_FOLDER: .emul/undo');
    expect(textOf(root, 'a.yaml')).toBe('0');
  });
});

/** A write of some of three files, or a step back. */
const deeds = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.dictionary(fc.constantFrom('a.yaml', 'b.yaml', 'x/c.yaml'), fc.option(fc.string())) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
  ),
  { maxLength: 12 },
);
type State = Readonly<Record<string, string | undefined>>;

function stateOf(root: string): State {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.filter((name) => name !== 'log/2016.yaml').map((name) => [name, textOf(root, name)]));
}

test('whatever is written and taken back, each step back is the letter of before, and the log tells of all', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const root = workspace();
      const states: State[] = [];
      let lines = 0;
      for (const deed of all) {
        const now = stateOf(root);
        if (deed === 'undo') {
          const before = states.pop();
          expect(takenBack(root)).toBe(before !== undefined);
          if (before) lines += 1;
          expect(stateOf(root)).toEqual(before ?? now);
          continue;
        }
        const changes = Object.entries(deed).map(([path, after]) => change(path, now[path], after ?? undefined));
        rewritten(root, changes, told('ghi'));
        if (changes.every(({ before, after }) => before === after)) continue;
        states.push(now);
        lines += 1;
      }
      expect(lines === 0 ? [] : linesOf(root)).toHaveLength(lines);
      while (states.length > 0) {
        takenBack(root);
        expect(stateOf(root)).toEqual(states.pop());
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 12 },
  );
});

describe('the log', () => {
  test('begins with its head, gets a line a write behind all others, and keeps them when one is taken back', () => {
    const root = workspace();
    counted(root, 2);
    takenBack(root);
    expect(textOf(root, 'log/2016.yaml')).toBe('kind: log\nwrites:\n  - 0 → 1\n  - 1 → 2\n  - bỏ\n');
  });

  test.each([
    ['without an end of line', 'kind: log\nwrites:\n  - x', 'kind: log\nwrites:\n  - x\n  - 0 → 1\n'],
    ['of Windows', 'kind: log\r\nwrites:\r\n', 'kind: log\r\nwrites:\r\n  - 0 → 1\r\n'],
    ['with a byte-order mark', '\ufeffkind: log\nwrites:\n', '\ufeffkind: log\nwrites:\n  - 0 → 1\n'],
    ['that is blank', '\n', 'kind: log\nwrites:\n  - 0 → 1\n'],
  ])('%s goes on as it is', (_, before, after) => {
    const root = workspace();
    mkdirSync(join(root, 'log'));
    writeFileSync(join(root, 'log/2016.yaml'), before);
    counted(root, 1);
    expect(textOf(root, 'log/2016.yaml')).toBe(after);
  });

  test('is for everybody who may write into the workspace, and so is its folder', () => {
    const root = workspace();
    chmodSync(root, 0o2775);
    counted(root, 1);
    const modes = ['log', 'log/2016.yaml'].map((path) => statSync(join(root, path)).mode & 0o7777);
    expect(modes).toEqual([0o2775, 0o664]);
  });

  test('that cannot be written lets nothing be written', () => {
    const root = workspace();
    mkdirSync(join(root, 'log/2016.yaml'), { recursive: true });
    expect(() => counted(root, 1)).toThrow('EISDIR: log/2016.yaml');
    expect([textOf(root, 'a.yaml'), undoing(root)]).toEqual(['0', undefined]);
    const linked = workspace();
    symlinkSync(root, join(linked, 'log'));
    expect(() => counted(linked, 1)).toThrow('OUTSIDE: log/2016.yaml');
  });

  test('gets the line of a write that was killed before it with the next, of whatever year', () => {
    const root = workspace();
    counted(root, 2);
    writeFileSync(join(root, 'log/2016.yaml'), 'kind: log\nwrites:\n  - 0 → 1\n');
    rewritten(root, [change('b.yaml', undefined, 'x')], told('b', 2017));
    expect(linesOf(root, 'log/2017.yaml')).toEqual(['  - 1 → 2', '  - b']);
  });
});
