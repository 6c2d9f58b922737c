import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOME } from '../../host.ts';
import { copied, emul, textOf } from '../entry/office.ts';
import { typed } from '../entry/workbooks.ts';

/** What the levels of the example are called in Vietnamese. */
const VIETNAMESE = /Xuất sắc|\bTốt\b|Còn hạn chế|Chưa hoàn thành|Hoàn thành (?:xuất sắc|tốt) nhiệm vụ/;
const OWN = 'regulations/bdt-2016.yaml';
/** Levels of the office's own, of which it gives English for some. */
const levels = (english: string) =>
  `levels:\n  - {id: xuat-sac, name: Hạng nhất${english}}\n  - {id: tot, name: Hạng hai, short: Hai}\n  - {id: han-che, name: Hạng ba}\n  - {id: chua, name: Hạng tư}\n`;

/** What a command prints, however its lines break. */
async function said(folder: string, line: string): Promise<string> {
  return (await emul(folder, line)).out.replace(/\s+/g, ' ');
}

function withLevels(english: string): string {
  const folder = copied('example');
  writeFileSync(join(folder, OWN), `${textOf(folder, OWN)}${levels(english)}`);
  return folder;
}

describe('a level in English papers', () => {
  test.each([
    'score 45',
    'classify 2016-H2',
    'report ratings 2016-H2',
    'report decision 2016-H2',
    'report public-list 2016-H2',
    'report achievement 2016-H2',
    'report grid 2016-H2',
    'report briefing 45',
    'decide 2016-H2 --dry-run',
    'regulation show bdt-2016',
  ])('%s calls it in English, and in Vietnamese as ever', async (line) => {
    const folder = copied('example');
    const english = await said(folder, `${line} --lang en`);
    expect(english).toMatch(/Excellent|Good|Completed tasks/);
    expect(english.match(VIETNAMESE) ?? []).toEqual([]);
    expect(english).not.toContain('[object');
    expect(await said(folder, line)).not.toMatch(/Excellent|Good/);
  });

  test('is its Vietnamese name where the regulation gives no English, and its full English where it gives no short', async () => {
    const table = await said(withLevels(', short: Nhất, english: {name: First grade}'), 'classify 2016-H2 --lang en');
    expect(table).toContain('First grade');
    expect(table).toContain(' Hai');
    expect(table).not.toContain('Nhất');
  });

  test('changes nothing that is computed or closed', async () => {
    const folder = withLevels('');
    await emul(folder, 'close 2016-H2 -q --today 2017-07-10');
    const before = await said(folder, 'classify 2016-H2 --json');
    writeFileSync(
      join(folder, OWN),
      textOf(folder, OWN).replace('name: Hạng nhất}', 'name: Hạng nhất, english: {name: First grade, short: First}}'),
    );
    const [seal] = JSON.parse((await emul(folder, 'verify 2016-H2 --json')).out).seals;
    expect(seal).toMatchObject({ damaged: [], recomputed: [], changes: [] });
    expect(await said(folder, 'classify 2016-H2 --json')).toBe(before);
  });

  test('is read again from a printed paper', async () => {
    const folder = copied('example');
    await emul(folder, 'close 2016-H2 -q --today 2017-07-10');
    await emul(folder, 'report ratings 2016-H2 --lang en -o ratings.docx -q');
    const paper = JSON.parse((await emul(folder, 'verify --paper ratings.docx --json')).out).paper;
    expect(paper).toMatchObject({ same: 16, unread: [], differing: [] });
  });

  test('may be chosen on an English sheet of ballots', async () => {
    const folder = copied('example');
    await emul(folder, 'form export ballots 2016-H2 --lang en -o ../kp.xlsx -q');
    const path = join(folder, '..', 'kp.xlsx');
    typed(path, 2, { G11: 6, H11: 0, K11: 'Excellent', L11: 'Hoàn thành đề án' });
    expect((await emul(folder, 'form import ../kp.xlsx --lang en')).out).toContain('Excellent');
    const { results } = parse(textOf(folder, 'decisions/2016-H2.yaml'));
    expect(results.find(({ unit }: { unit?: string }) => unit === 'cs-dt').level).toBe('xuat-sac');
  });

  test('stays in the file when the table of a regulation is read back, and when a regulation is adopted', async () => {
    const folder = withLevels(', english: {name: First grade, short: First}');
    await emul(folder, 'form export regulation -o ../qd.xlsx --replace -q');
    await emul(folder, 'form import ../qd.xlsx');
    expect(textOf(folder, OWN)).toContain(levels(', english: {name: First grade, short: First}'));
    const english = /english: \{.*/g;
    await emul(folder, 'regulation adopt kh43-2016 --as moi --document 70/QĐ-BDT --date 30/12/2016');
    const shipped = readFileSync(join(HOME, 'data/regulations/kh43-2016.yaml'), 'utf8');
    expect(textOf(folder, 'regulations/moi.yaml').match(english)).toEqual(shipped.match(english));
  });
});
