import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Document } from '../../../src/documents/document.ts';
import { blank } from '../../../src/documents/prose.ts';
import { Written } from '../../../src/formats/docx/written.ts';
import { docx } from '../../../src/formats/docx.ts';
import { Book } from '../../../src/formats/xlsx/book.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { Package } from '../../../src/package/package.ts';
import { Packing } from '../../../src/package/packed.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom('<w:p>', '</w:p>', 'Hoàn thành tốt', 'ă', ' ', 'x') }),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 40_000 }))
    .map(([text, times]) => text.repeat(times)),
);
const withoutZeros = piece.map((text) => text.replaceAll('\0', '0'));

describe('a package that is packed part by part', () => {
  test('opens to what was put in, by size and checksum, at once or in pieces', () => {
    fc.assert(
      fc.property(fc.array(withoutZeros, { maxLength: 8 }), (pieces) => {
        const packing = new Packing();
        packing.add('word/document.xml', pieces.map(encoded));
        packing.add('word/Ảnh.xml', encoded(pieces.join('')));
        const { parts } = new Package(packing.bytes());
        const whole = encoded(pieces.join(''));
        expect([...parts.keys()].sort()).toEqual(['word/document.xml', 'word/Ảnh.xml'].sort());
        for (const part of parts.values()) expect(Buffer.compare(part, whole)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('takes no zeros in pieces, which the library may get wrong', () => {
    expect(() => new Packing().add('x.xml', [new Uint8Array(9)])).toThrow('x.xml is no text');
  });

  test('the order in which parts are made is seen nowhere', () => {
    const packed = (...paths: string[]) => {
      const packing = new Packing();
      for (const path of paths) packing.addText(path, path);
      return packing.bytes();
    };
    expect(Buffer.compare(packed('b', '[Content_Types].xml', 'a'), packed('a', 'b', '[Content_Types].xml'))).toBe(0);
  });
});

const said = (text: string) => ({ kind: 'paragraph', text }) as const;
const sheet = (name: string): Document => {
  const row = { kind: 'row', cells: [{ kind: 'text', text: name }] } as const;
  const table = { kind: 'table', name, columns: [{ heading: 'A', align: 'left', weight: 0 }], rows: [row] } as const;
  return { locale: 'vi', blocks: [{ kind: 'letterhead', own: 'BAN DÂN TỘC' }, said(name), table, said('hết')] };
};

describe('of many papers in one file, each is in the package before the next is made', () => {
  /** How much was done before each was asked for. */
  async function doneBefore(done: () => number, write: (all: Iterable<Document>) => Promise<unknown>) {
    const counts: number[] = [];
    await write(
      (function* () {
        for (let i = 0; i < 4; i++) {
          counts.push(done());
          yield sheet(`Người ${i}`);
        }
      })(),
    );
    return counts;
  }

  test('sheets of Excel', async () => {
    const add = vi.spyOn(Book.prototype, 'add');
    expect(await doneBefore(() => add.mock.calls.length, xlsx)).toEqual([0, 1, 2, 3]);
  });

  test('pages of Word', async () => {
    const add = vi.spyOn(Written.prototype, 'add');
    const [, each = 0, ...others] = await doneBefore(
      () => add.mock.calls.length,
      (all) => docx(all, { version: '1' }),
    );
    expect(each).toBeGreaterThan(1);
    expect(others).toEqual([2 * each, 3 * each]);
  });
});

describe('papers in one file stay papers of their own', () => {
  const stamp = { kind: 'stamp', text: 'DỰ THẢO' } as const;
  const draft: Document = { locale: 'vi', blocks: [stamp, ...sheet('An').blocks] };

  test('only a draft is marked as one, on its pages and at the foot of its sheet', async () => {
    const parts = (bytes: Uint8Array) => new Package(bytes);
    const book = parts(await xlsx([draft, sheet('An'), sheet('Bình')]));
    const marked = [1, 2, 3].map((n) => book.text(`xl/worksheets/sheet${n}.xml`)?.includes('DỰ THẢO&amp;R'));
    expect(marked).toEqual([true, false, false]);
    expect(book.text('xl/workbook.xml')?.match(/(?<=<sheet name=")[^"]*/g)).toEqual([
      'An',
      'An (2)',
      'Bình',
      'Chú thích',
    ]);
    const word = parts(await docx([draft, sheet('An'), sheet('Bình')], { version: '1' }));
    const edges = word.names.filter((name) => /^word\/(?:header|footer)\d/.test(name));
    expect(edges.filter((name) => word.text(name)?.includes('DỰ THẢO'))).toHaveLength(1);
    expect(edges).toHaveLength(4);
  });

  test('the mark on the first page of a draft’s annex ends with the draft', async () => {
    const annex = [{ kind: 'new-page', countsAnew: true } as const, { kind: 'annex', title: 'DANH SÁCH' } as const];
    const withAnnex = { ...draft, blocks: [...draft.blocks, ...annex] };
    const word = new Package(await docx([withAnnex, sheet('An')], { version: '1', style: 'nd30-2020' }));
    const pages = word.text('word/document.xml')?.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    const relations = word.text('word/_rels/document.xml.rels') ?? '';
    const firstOf = (section: string | undefined) => {
      const id = /footerReference w:type="first" r:id="(\w+)"/.exec(section ?? '')?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
      return word.text(`word/${target}`);
    };
    expect(firstOf(pages[1])).toContain('DỰ THẢO');
    expect(firstOf(pages[2])).toMatch(/<w:ftr.*<w:p/s);
    expect(firstOf(pages[2])).not.toContain('DỰ THẢO');
  });

  test('pages that want the same at their edges name it once', async () => {
    const word = new Package(await docx([sheet('An'), sheet('Bình'), sheet('Chi')], { version: '1' }));
    const text = word.text('word/document.xml') ?? '';
    expect(text.match(/<w:sectPr>/g)).toHaveLength(3);
    expect(text.match(/<w:headerReference /g)).toHaveLength(1);
  });

  test('comments count on from paper to paper', async () => {
    const asked = (hint: string): Document => ({ locale: 'vi', blocks: [{ kind: 'paragraph', text: [blank(hint)] }] });
    const word = new Package(await docx([asked('họ tên'), asked('ngày ký')], { version: '1' }));
    const comments = word.text('word/comments.xml') ?? '';
    expect(comments.match(/(?<=<w:comment w:id=")\d+/g)).toEqual(['0', '1']);
    expect(comments).toMatch(/Họ tên.*Ngày ký.*<\/w:comments>$/s);
    expect(word.text('word/document.xml')?.match(/(?<=<w:commentReference w:id=")\d+/g)).toEqual(['0', '1']);
  });
});
