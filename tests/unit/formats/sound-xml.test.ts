import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Chart } from '../../../src/documents/chart.ts';
import type { Document } from '../../../src/documents/document.ts';
import { SheetNames } from '../../../src/documents/sheet-names.ts';
import type { Workbook } from '../../../src/documents/workbook.ts';
import { docx } from '../../../src/formats/docx.ts';
import { workbookBytes } from '../../../src/formats/workbook.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { PAPER } from './paper.ts';

/** What XML cannot hold, what it holds only escaped, and what a replacement of text would take for its own. */
const HOSTILE = [
  '\ufffe',
  '\uffff',
  '\u0000',
  '\u0007',
  '\u001f',
  '\ud800',
  '\udc00',
  '<&>"\'',
  ']]>',
  "$'$&$$",
  '\u202e',
];

const CHART: Chart = {
  kind: 'chart',
  shape: 'bars',
  title: 'Điểm',
  alternative: 'Như bảng',
  unit: 'count',
  categories: ['Tháng 10'],
  series: [{ name: 'Tốt', values: [undefined] }],
};
const EVERYTHING: Document = {
  ...PAPER,
  blocks: [...PAPER.blocks, CHART, { kind: 'table', name: 'An', columns: [], rows: [] }],
};

/** Keys whose values are words of emul itself, never texts of a file. */
const OWN = new Set([
  'kind',
  'locale',
  'day',
  'align',
  'orientation',
  'shape',
  'unit',
  'date',
  'state',
  'style',
  'sheet',
]);

/** The same with a text put behind every text of a file in it. */
function spoilt<T>(whole: T, by: string): T {
  if (typeof whole === 'string') return `${whole}${by}` as T;
  if (Array.isArray(whole)) return whole.map((item) => spoilt(item, by)) as T;
  if (whole === null || typeof whole !== 'object' || Object.getPrototypeOf(whole) !== Object.prototype) return whole;
  const entries = Object.entries(whole).map(([key, value]) => [key, OWN.has(key) ? value : spoilt(value, by)]);
  return Object.fromEntries(entries) as T;
}

/** Parts that a strict reader refuses. */
function unsoundParts(zip: Uint8Array): string[] {
  return Object.entries(unzipSync(zip)).flatMap(([path, bytes]) => {
    if (!/\.(?:xml|rels|vml)$/.test(path)) return [];
    const parser = new SaxesParser();
    const faults: string[] = [];
    parser.on('error', ({ message }) => faults.push(`${path}: ${message}`));
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
    return faults;
  });
}

test.each(HOSTILE)('whatever a text holds (%j), every part of a Word or Excel file is sound XML', async (by) => {
  const document = spoilt(EVERYTHING, by);
  expect(unsoundParts(await docx([document], { version: '0' }))).toEqual([]);
  expect(unsoundParts(await xlsx([document]))).toEqual([]);
  const workbook: Workbook = {
    sheets: [
      {
        name: new SheetNames().of(`An${by}`, '1'),
        columns: [{ width: 10 }],
        frozen: { rows: 1, columns: 1 },
        rows: [{ cells: [{ column: 0, style: 'text', value: { text: `a${by}` } }] }],
        limits: [],
      },
    ],
  };
  expect(unsoundParts(workbookBytes(workbook))).toEqual([]);
});

test('the same of every text made of these, in the title and the agency’s name alone', async () => {
  const text = fc.array(fc.constantFrom(...HOSTILE, 'Ban', ' ', '1'), { maxLength: 6 }).map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, async (own, subject) => {
      const blocks: Document['blocks'] = [
        { kind: 'letterhead', own },
        { kind: 'type-and-subject', type: 'BÁO CÁO', subject },
      ];
      expect(unsoundParts(await docx([{ locale: 'vi', blocks }], { version: '0' }))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
