import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { papers } from '../../../src/commands/report/index.ts';
import { PAPERS } from '../../../src/model/paper.ts';
import { placeWords } from '../../../src/reports/papers/place-words.ts';
import { emul } from '../entry/office.ts';
import { closedOffice, exampleLines } from './examples.ts';

const OFFICE = closedOffice();
const help = async (language: string) => (await emul(await OFFICE, `help template --lang ${language}`)).out;

const LINES = await exampleLines();

function bodyOf(path: string): string {
  return new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']);
}

describe.each(LINES)('$id', ({ id, line }) => {
  test('begins from a template that it takes back, with nothing left unnamed', async () => {
    const folder = await OFFICE;
    const [mine, made] = [`${id}.mau.docx`, `${id}.docx`];
    const begun = await emul(folder, `${line} --starter-template -o ${mine}`);
    expect(begun.code, begun.err).toBeLessThan(2);
    expect(bodyOf(join(folder, mine))).toContain('{{');
    const filled = await emul(folder, `${line} --template ${mine} -o ${made}`);
    expect(filled.code, filled.err).toBeLessThan(2);
    const body = bodyOf(join(folder, made));
    expect(body).not.toMatch(/\{\{|[\uE000\uE001]/);
    expect(body.length).toBeGreaterThan(bodyOf(join(folder, mine)).length);
  });

  test('knows every place that help lists of it', async () => {
    const folder = await OFFICE;
    const names = [...(await help('vi')).matchAll(/\{\{([a-z][a-z0-9-]*)\}\}/g)].map(([, name = '']) => name);
    const foreign = new Set(
      Object.values(PAPERS)
        .flat()
        .filter((place) => !PAPERS[id as keyof typeof PAPERS].some((own) => own === place)),
    );
    const asked = [...new Set(names)].filter((name) => !foreign.has(name as never) && !/^bang-|-2$/.test(name));
    const path = join(folder, `${id}.all.docx`);
    const starter = await emul(folder, `${line} --starter-template -o ${id}.all.docx`);
    expect(starter.code, starter.err).toBeLessThan(2);
    const parts = unzipSync(readFileSync(path));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const more = asked.map((name) => `<w:p><w:r><w:t>{{${name}}}</w:t></w:r></w:p>`).join('');
    const isSigned = xml.includes('{{nguoi-ky}}');
    const body = isSigned
      ? more
      : more.replaceAll(/<w:p><w:r><w:t>\{\{(?:chuc|quyen|nguoi)[a-z-]*\}\}<\/w:t><\/w:r><\/w:p>/g, '');
    parts['word/document.xml'] = new TextEncoder().encode(xml.replace('<w:body>', `<w:body>${body}`));
    writeFileSync(path, zipSync(parts));
    const filled = await emul(folder, `${line} --template ${id}.all.docx -o ${id}.out.docx`);
    expect(filled.code, filled.err).toBeLessThan(2);
  });
});

test('help names every paper with places, and says what each place is in both languages', async () => {
  const [vi, en] = [await help('vi'), await help('en')];
  const all = await Promise.all(papers.map(({ load }) => load()));
  for (const { id, places, title } of all) {
    if (places.length === 0) continue;
    expect(vi).toContain(`${title.vi} (emul report ${id})`);
    for (const place of places) {
      expect(en).toContain(`{{${place}}}`);
      expect([placeWords(place, 'vi'), place]).not.toEqual([place, place]);
    }
  }
});

test('an unknown place is told with the nearest', async () => {
  const folder = await OFFICE;
  await emul(folder, 'report decision 2016-H2 --starter-template -o sai.docx');
  const parts = unzipSync(readFileSync(join(folder, 'sai.docx')));
  const xml = new TextDecoder().decode(parts['word/document.xml']).replace('{{nguoi-ky}}', '{{nguoi-kyy}}');
  parts['word/document.xml'] = new TextEncoder().encode(xml);
  writeFileSync(join(folder, 'sai.docx'), zipSync(parts));
  const { code, err } = await emul(folder, 'report decision 2016-H2 --template sai.docx -o ra.docx');
  expect([code, err]).toEqual([2, expect.stringContaining('{{nguoi-kyy}} → {{nguoi-ky}}')]);
});

test('a template to begin from is one .docx and issues nothing', async () => {
  const folder = await OFFICE;
  for (const more of ['', '-o mau.xlsx', '-o mau.docx --template sai.docx', '-o mau.docx --issue 7 --date 10/1/2017']) {
    const { code, err } = await emul(folder, `report decision 2016-H2 --starter-template ${more}`);
    expect([code, err]).toEqual([2, expect.stringContaining('--starter-template')]);
  }
});
