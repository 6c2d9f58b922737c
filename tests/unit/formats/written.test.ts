import { Document, type FileChild, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { Document as Paper } from '../../../src/documents/document.ts';
import { headingTexts } from '../../../src/documents/heading.ts';
import type { Row, Table } from '../../../src/documents/table.ts';
import { drawn } from '../../../src/formats/docx/blocks.ts';
import { MARKED } from '../../../src/formats/docx/comments.ts';
import { Written } from '../../../src/formats/docx/written.ts';
import { docx } from '../../../src/formats/docx.ts';
import { STYLES } from '../../../src/formats/paper/style.ts';
import { PAPER } from './paper.ts';

/** Without pictures, which stay with the library. */
const TEXT: Paper = { ...PAPER, blocks: PAPER.blocks.filter(({ kind }) => kind !== 'chart') };

afterEach(() => vi.restoreAllMocks());

/** What stands on the pages of a paper, as the library has it. */
function children({ blocks, locale }: Paper): FileChild[] {
  const sheet = { locale, style: STYLES['nd30-2020'], isPaper: true, room: 160, height: 250, comments: MARKED };
  const more = { headings: headingTexts(blocks), toPng: () => new Uint8Array() };
  const texts = blocks.flatMap((block) => (block.kind === 'new-page' ? [] : [block]));
  return texts.flatMap((block) => drawn(block, { ...sheet, ...more }));
}

async function body(all: readonly FileChild[]): Promise<string> {
  const word = new Document({ sections: [{ children: [...all, new Paragraph('')] }] });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(word)));
  return new TextDecoder().decode(parts['word/document.xml']);
}

test('what was drawn is written as the library writes it', async () => {
  const quoted: Paper = {
    ...TEXT,
    blocks: [...TEXT.blocks, { kind: 'paragraph', text: `'"<&> \t {x} l’ “ă” 1\u0301` }],
  };
  const written = new Written();
  const text = await body([written.add(children(quoted))]);
  expect(new TextDecoder().decode(Buffer.concat([...written.into(text)]))).toBe(await body(children(quoted)));
});

test('the library holds the margins of pages, not the text that stands on them', async () => {
  const toBuffer = vi.spyOn(Packer, 'toBuffer');
  const held: number[] = [];
  for (const times of [1, 50]) {
    const blocks = TEXT.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: rowsOf(block, times) } : block,
    );
    await docx([{ ...TEXT, blocks }], { version: '1' });
    held.push(size(toBuffer.mock.lastCall?.[0]));
  }
  expect(held[1]).toBe(held[0]);
});

function rowsOf({ rows }: Table, times: number): Row[] {
  const plain = rows.filter((row) => row.kind === 'row').filter((row) => !JSON.stringify(row).includes('hint'));
  return Array.from({ length: times }, () => plain).flat();
}

/** How many objects hang on one. */
function size(root: unknown): number {
  const seen = new Set<unknown>();
  const open = [root];
  for (const next of open) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    open.push(...Object.values(next));
  }
  return seen.size;
}
