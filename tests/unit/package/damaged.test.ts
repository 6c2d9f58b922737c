import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { entriesIn } from '../../../src/package/directory.ts';
import { Package } from '../../../src/package/package.ts';
import { readWorkbook } from '../../../src/source/spreadsheet/xlsx.ts';
import { copied, emul } from '../entry/office.ts';

/** A form as it comes back: packed, and with its parts as they are, so that a flipped bit changes a letter at once. */
const forms: { name: string; bytes: Buffer }[] = [];

beforeAll(async () => {
  const folder = copied('pages');
  await emul(folder, ['form', 'export', '41', '--unit', 'cs-dt', '-o', 'p.xlsx', '-q']);
  const packed = readFileSync(join(folder, 'p.xlsx'));
  forms.push({ name: 'packed', bytes: packed });
  forms.push({ name: 'stored', bytes: Buffer.from(zipSync(unzipSync(packed), { level: 0 })) });
});

/** Everything that is read of a workbook, or why it is not. */
function readOf(bytes: Uint8Array): string {
  try {
    const { sheets, asides } = readWorkbook(bytes, 'p.xlsx');
    const cells = sheets.map((sheet) => [sheet.name, sheet.rows().flatMap((row) => sheet.cellsIn(row)), sheet.merges]);
    return JSON.stringify([cells, asides]);
  } catch (error) {
    if (!(error instanceof Error && 'fault' in error)) throw error;
    return TOLD;
  }
}
const TOLD = 'told';

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const place = (share: number, { length }: Uint8Array) => Math.floor(share * length);
/** Shares near the end are the package's own list. */
const anywhere = fc.oneof(
  at,
  at.map((share) => 1 - share * 0.1).filter((share) => share < 1),
);

type Damage = (bytes: Buffer) => Buffer;
const flipped = fc.tuple(anywhere, fc.nat(7)).map(
  ([share, bit]): Damage =>
    (bytes) => {
      const i = place(share, bytes);
      bytes[i] = (bytes[i] ?? 0) ^ (1 << bit);
      return bytes;
    },
);
const overwritten = fc.tuple(anywhere, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(
  ([share, by]): Damage =>
    (bytes) => {
      bytes.set(by.slice(0, bytes.length - place(share, bytes)), place(share, bytes));
      return bytes;
    },
);
const cutOff = at.map(
  (share): Damage =>
    (bytes) =>
      bytes.subarray(0, place(share, bytes)),
);
const cutOut = fc.tuple(anywhere, fc.integer({ min: 1, max: 300 })).map(
  ([share, length]): Damage =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, place(share, bytes)), bytes.subarray(place(share, bytes) + length)]),
);
const moved = fc.tuple(anywhere, anywhere, fc.integer({ min: 1, max: 64 })).map(
  ([from, to, length]): Damage =>
    (bytes) => {
      bytes.copy(bytes, place(to, bytes), place(from, bytes), place(from, bytes) + length);
      return bytes;
    },
);

describe('a damaged package gives the values it had, or is told', () => {
  test('bits flipped, bytes written over, cut off, cut out, moved, in any part and in the list of parts', () => {
    const damages = fc.array(fc.oneof(flipped, overwritten, cutOff, cutOut, moved), { minLength: 1, maxLength: 2 });
    const told = { all: 0, told: 0 };
    for (const { name, bytes } of forms) {
      const sound = readOf(bytes);
      expect(sound.length, name).toBeGreaterThan(500);
      fc.assert(
        fc.property(damages, (own) => {
          const read = readOf(own.reduce<Buffer>((after, damage) => damage(after), Buffer.from(bytes)));
          told.all += 1;
          if (read === TOLD) told.told += 1;
          else expect(read).toBe(sound);
        }),
        { numRuns: 400 },
      );
    }
    expect(told.told / told.all, 'or the test damages nothing').toBeGreaterThan(0.5);
  });

  test('every field of the list of parts, set to what a liar would', () => {
    for (const { bytes } of forms) {
      const sound = readOf(bytes);
      const start = bytes.readUInt32LE(bytes.length - 6);
      for (let i = start; i < bytes.length; i += 1) {
        for (const byte of [0, (bytes[i] ?? 0) ^ 0x11]) {
          const copy = Buffer.from(bytes);
          copy[i] = byte;
          expect([TOLD, sound], `byte ${i - start} of the list is ${byte}`).toContain(readOf(copy));
        }
      }
    }
  });
});

describe('what no office program makes', () => {
  const BOOK = { 'a.xml': strToU8('<a>18</a>'), 'b.xml': strToU8('<a>13</a>') };
  const made = (level: 0 | 9 = 9) => Buffer.from(zipSync(BOOK, { level }));
  const listed = (bytes: Buffer, name: string) => bytes.lastIndexOf(name) - 46;
  const faultOf = (bytes: Uint8Array) => {
    try {
      return new Package(bytes).names;
    } catch (error) {
      return (error as { fault?: unknown }).fault;
    }
  };

  test('sound: every part by its name, in capitals or not', () => {
    const pack = new Package(made());
    expect([pack.names, pack.text('A.xml'), pack.text('c.xml')]).toEqual([['a.xml', 'b.xml'], '<a>18</a>', undefined]);
    expect(entriesIn(made(), 2).map(({ size }) => size)).toEqual([9, 9]);
  });

  test.each<readonly [what: string, part: string, mend: (bytes: Buffer) => void]>([
    ['a letter that its checksum does not know', 'a.xml', (zip) => zip.write('3', zip.indexOf('18') + 1)],
    ['more than it declares', 'a.xml', (zip) => zip.writeUInt32LE(3, listed(zip, 'a.xml') + 24)],
    ['less than it declares', 'a.xml', (zip) => zip.writeUInt32LE(30, listed(zip, 'a.xml') + 24)],
    ['one part on another', 'b.xml', (zip) => zip.writeUInt32LE(0, listed(zip, 'b.xml') + 42)],
    ['one that reaches into the next', 'a.xml', (zip) => zip.writeUInt32LE(80, listed(zip, 'a.xml') + 20)],
    [
      'names that were exchanged in the list',
      'b.xml',
      (zip) => {
        zip.write('b.xml', zip.lastIndexOf('a.xml'));
        zip.write('a.xml', zip.lastIndexOf('b.xml'));
      },
    ],
    ['fewer parts than the list has', 'zip', (zip) => zip.writeUInt16LE(1, zip.length - 12)],
    ['a password', 'a.xml', (zip) => zip.writeUInt16LE(1, listed(zip, 'a.xml') + 8)],
    ['another way of packing', 'a.xml', (zip) => zip.writeUInt16LE(12, listed(zip, 'a.xml') + 10)],
  ])('%s', (_, part, mend) => {
    const zip = made(0);
    mend(zip);
    expect(faultOf(zip)).toEqual({ id: 'broken', part });
  });

  test.each(['../../x', '/x.xml', 'a\\b.xml', 'C:x', './a.xml', 'a/../b.xml'])('a part called %s', (name) => {
    expect(faultOf(zipSync({ [name]: strToU8('x') }))).toEqual({ id: 'broken', part: name });
  });

  test('a part twice, in other capitals', () => {
    expect(faultOf(zipSync({ 'a.xml': strToU8('1'), 'A.xml': strToU8('2') }))).toEqual({ id: 'broken', part: 'A.xml' });
  });

  test('thousands of parts, and what unpacks to a mountain', () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}.xml`, new Uint8Array()]));
    expect(faultOf(zipSync(many))).toEqual({ id: 'too-big', what: 'parts', limit: 2_000 });
    const huge = zipSync({ 'a.bin': new Uint8Array(65_000_000) }, { level: 1 });
    expect(faultOf(huge)).toEqual({ id: 'too-big', what: 'unpacked', limit: 64_000_000 });
  });
});
