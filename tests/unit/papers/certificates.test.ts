import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { emul } from '../entry/office.ts';
import { closedOffice } from './examples.ts';

let folder = '';
beforeAll(async () => {
  folder = await closedOffice();
});

const LINE = 'report certificates 2016-H2';
const MM = 1440 / 25.4;

async function made(flags: string, name: string): Promise<string> {
  const { code, err } = await emul(folder, `${LINE} ${flags} -o ${name}`);
  expect(code, err).toBe(0);
  return strFromU8(unzipSync(readFileSync(join(folder, name)))['word/document.xml'] as Uint8Array);
}

/** Where each text stands on the page, in millimetres to a tenth, and how wide its place is. */
function placesIn(xml: string): [text: string, x: number, y: number, width: number][] {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return paragraphs.flatMap((paragraph) => {
    const frame = /<w:framePr [^>]*>/.exec(paragraph)?.[0];
    const text = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, said]) => said).join('');
    if (!frame || text === '') return [];
    const of = (name: string) => Math.round((Number(new RegExp(`w:${name}="(\\d+)"`).exec(frame)?.[1]) / MM) * 10) / 10;
    expect(frame).toMatch(/w:hAnchor="page"/);
    expect(frame).toMatch(/w:vAnchor="page"/);
    return [[text, of('x'), of('y'), of('w')]];
  });
}

const find = (xml: string, text: string) => placesIn(xml).find(([said]) => said === text);

test('words alone, each at its place of the page, which is as large as the form', async () => {
  const xml = await made('', 'a.docx');
  expect(find(xml, 'ĐÀNG THỊ KIM CHI')).toEqual(['ĐÀNG THỊ KIM CHI', 40, 96, 217]);
  expect(find(xml, 'Số sổ vàng: 01')).toEqual(['Số sổ vàng: 01', 30, 165, 100]);
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  expect(xml).not.toMatch(/CỘNG HÒA|DỰ THẢO|Giấy khen/);
});

test('a shift moves all of them, and a proof marks where they begin', async () => {
  const xml = await made('--shift 2;-1,5 --proof', 'b.docx');
  expect(find(xml, 'ĐÀNG THỊ KIM CHI')).toEqual(['ĐÀNG THỊ KIM CHI', 42, 94.5, 217]);
  const corners = [...xml.matchAll(/<w:framePr [^>]*w:hRule="exact"[^>]*>/g)];
  // Two arms for each of nine fields, and the ruler.
  expect(corners).toHaveLength(19);
  expect(corners.at(-1)?.[0]).toContain(`w:w="${Math.round(100 * MM)}"`);
});

test('the table of places comes back as it was', async () => {
  for (const ending of ['xlsx', 'csv']) {
    const { code, err } = await emul(folder, `${LINE} --proof -o phoi.${ending}`);
    expect(code, err).toBe(0);
    expect(await made(`--blank phoi.${ending}`, 'c.docx'), ending).toBe(await made('', 'd.docx'));
  }
});
