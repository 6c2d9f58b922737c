import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/commands/report/index.ts';
import { STYLE_IDS, STYLES, type StyleId } from '../../src/formats/paper/style.ts';
import { OVERPRINTED, REPORTS, type Rendered, SCREENS, TABLES } from './documents.ts';
import {
  bodyOf,
  converted,
  finenessOf,
  folder,
  type PdfPage,
  pagesOf,
  signedAlone,
  tokens,
  wordsOf,
  written,
} from './office.ts';
import { outOfOrder } from './word-order.ts';

const POINT = 72 / 25.4;
const all = STYLE_IDS.flatMap((style) =>
  [...REPORTS, ...SCREENS, ...TABLES].map((one) => ({ ...one, style, file: `${one.name}.${style}.docx` })),
);
const pdfOf = (file: string) => join(folder, file.replace(/\.docx$/, '.pdf'));

beforeAll(async () => {
  const paths: string[] = [];
  for (const { line, file, style } of all) paths.push(await written(line, file, ['--style', style]));
  converted(paths, 'pdf', folder);
});

test('every report has its line here', () => {
  const known = [...REPORTS.map(({ name }) => name), ...OVERPRINTED];
  expect(known).toEqual(expect.arrayContaining(report.actions.map(({ name }) => name)));
});

describe.each(all)('$name by $style', ({ file, style, pages }: Rendered & { file: string; style: StyleId }) => {
  let drawn: PdfPage[];
  beforeAll(() => {
    drawn = pagesOf(pdfOf(file));
  });

  test('takes as many pages as it should', () => {
    expect(drawn.length).toBeGreaterThanOrEqual(pages[0]);
    expect(drawn.length).toBeLessThanOrEqual(pages[1]);
  });

  test('stands in the order of Word’s schema', () => {
    const parts = Object.entries(unzipSync(readFileSync(join(folder, file)))).filter(([path]) =>
      /^word\/[^/]+\.xml$/.test(path),
    );
    expect(parts.length).toBeGreaterThan(2);
    expect(
      parts.flatMap(([path, xml]) => outOfOrder(new TextDecoder().decode(xml)).map((one) => `${path}: ${one}`)),
    ).toEqual([]);
  });

  test('no page is empty, and nobody signs on a page without a line of text', () => {
    const said = drawn.map(({ words, height }) =>
      words.filter(({ top, bottom }) => top > 50 && bottom < height - 50).map(({ text }) => text),
    );
    expect(said.map(({ length }) => length > 0)).toEqual(said.map(() => true));
    expect(signedAlone(drawn)).toEqual([]);
  });

  test('no text stands outside of the margins', () => {
    const { margins } = STYLES[style];
    const [left, right] = [margins.left * POINT - 2, margins.right * POINT - 2];
    const outside = drawn.flatMap(({ words, width, height }) =>
      words.filter(
        (word) => word.left < left || word.right > width - right || word.top < 15 || word.bottom > height - 15,
      ),
    );
    expect(outside).toEqual([]);
  });

  test('every word is there, whole', () => {
    const there = new Set(drawn.flatMap(({ words }) => words.flatMap(({ text }) => tokens(text))));
    // A long id or path may be broken; what people read may not. Dots that lead to the margin are one word with a blank's.
    const missing = wordsOf(join(folder, file)).filter((word) => !there.has(word) && word.length < 24 && word !== '…');
    expect([...new Set(missing)]).toEqual([]);
  });

  test('each of its charts is one picture, fine enough to print', () => {
    const drawings = bodyOf(join(folder, file)).match(/<w:drawing>/g) ?? [];
    const pictures = finenessOf(pdfOf(file));
    expect(pictures).toHaveLength(drawings.length);
    expect(pictures.filter((across) => across < 250)).toEqual([]);
    if (file.startsWith('summary')) expect(pictures.length).toBeGreaterThan(0);
  });

  test('pages are numbered where the rules want it, and the first is not', () => {
    const isTop = STYLES[style].pageNumberAt === 'top-centre';
    const numbers = drawn.map(({ words, width, height }, i) =>
      words.some(({ text, top, bottom, left, right }) => {
        const isThere = isTop
          ? bottom < STYLES[style].margins.top * POINT && Math.abs((left + right) / 2 - width / 2) < 40
          : top > height - STYLES[style].margins.bottom * POINT && right > width - 60;
        return isThere && text === String(i + 1);
      }),
    );
    expect(numbers[0]).toBe(false);
    // An annex counts anew.
    if (drawn.length > 1 && file.startsWith('briefing'))
      expect(numbers.slice(1)).toEqual(drawn.slice(1).map(() => true));
  });
});

describe('opened in LibreOffice and saved', () => {
  const into = join(folder, 'saved');
  beforeAll(() => {
    mkdirSync(into);
    converted(
      all.map(({ file }) => join(folder, file)),
      'docx',
      into,
    );
  });

  test.each(all)('$name by $style keeps its words, hints, tables, styles and numbers of pages', ({ file }) => {
    const before = kept(join(folder, file));
    expect(before.words.length).toBeGreaterThan(50);
    expect(kept(join(into, file))).toEqual(before);
  });
});

/** What a person who edits a paper by hand must find again. */
function kept(docx: string) {
  const parts = Object.entries(unzipSync(readFileSync(docx))).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );
  const partOf = (name: RegExp) => parts.flatMap(([path, text]) => (name.test(path) ? [text] : []));
  const body = partOf(/^word\/document\.xml$/).join('');
  const named = new Map(
    [
      ...partOf(/^word\/styles\.xml$/)
        .join('')
        .matchAll(/w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="([^"]*)"/g),
    ].map(([, id = '', name = '']) => [id, name]),
  );
  const count = (element: string) =>
    [...body.matchAll(new RegExp(`<w:${element}(?: w:val="([^"]*)")?/>`, 'g'))].filter(([, is]) => is !== 'false')
      .length;
  const styled = body.split('</w:p>').flatMap((one) => {
    const id = /<w:t\b[^>]*>[^<]/.test(one) ? /<w:pStyle w:val="([^"]*)"/.exec(one)?.[1] : undefined;
    return id === undefined ? [] : [named.get(id) ?? id];
  });
  return {
    words: wordsOf(docx),
    comments: partOf(/^word\/comments\.xml$/)
      .flatMap((text) => text.split('</w:comment>'))
      .map((one) => [...one.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, said = '']) => said).join(''))
      .sort(),
    styled: styled.sort(),
    tables: body.split('<w:tbl>').length - 1,
    headRows: count('tblHeader'),
    wholeRows: count('cantSplit'),
    keptTogether: count('keepNext'),
    isNumbered: partOf(/^word\/(?:header|footer)\d*\.xml$/).some((text) => text.includes('PAGE')),
    isMarked: partOf(/^word\/(?:header|footer)\d*\.xml$/).some((text) => text.includes('DỰ THẢO')),
  };
}
