import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { STYLE_IDS } from '../../src/formats/paper/style.ts';
import { memoryHost } from '../host.ts';
import { converted, folder, pagesOf, signedAlone, tokens } from './office.ts';
import { stressOffice } from './stress-office.ts';

/** Papers of an office of 120 people, and the most pages that somebody still reads and signs. */
const PAPERS: readonly (readonly [name: string, line: string, most: number])[] = [
  ['summary', 'report summary 2016-H2', 14],
  ['ratings', 'report ratings 2016-H2', 6],
  ['ratings-week', 'report ratings 2016-W41', 6],
  ['grid', 'report grid 2016-H2 --by tuan', 4],
  ['score-sheets', 'report score-sheet 2016-W41 --blank --subject cv-1 --subject cv-2', 4],
  ['notice', 'report notice 2016-H2 --subject cv-1', 6],
];

const office = stressOffice();

test.each(PAPERS.flatMap((paper) => STYLE_IDS.map((style) => [...paper, style] as const)))(
  'of 120 people %s (%s) takes at most %i pages by %s',
  async (name, line, most, style) => {
    const path = join(folder, `stress-${name}.${style}.docx`);
    const host = memoryHost(office);
    const code = await run([...line.split(' '), '--style', style, '-o', path], host);
    expect(code, host.printed()).toBeLessThan(2);
    converted([path], 'pdf', folder);
    const drawn = pagesOf(path.replace(/\.docx$/, '.pdf'));
    expect(drawn.length).toBeLessThanOrEqual(most);
    expect(signedAlone(drawn)).toEqual([]);
    const said = drawn.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
    if (name === 'summary') expect(said).toContain('Ngoài ra còn 40');
    // No division's name is cut where 15 of them stand beside their bars, and no sum begins a page.
    const begins = drawn.map(({ words }) => words.filter(({ top }) => top > 60).slice(0, 2));
    const sums = begins.map((two) => tokens(two.map(({ text }) => text).join(' ')).join(' '));
    expect(sums.filter((begin) => /^(?:Tổng số|Toàn cơ|Tỷ lệ)/.test(begin))).toEqual([]);
  },
  120_000,
);
