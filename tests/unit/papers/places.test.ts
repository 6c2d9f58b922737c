import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAPERS, type PaperId } from '../../../src/model/paper.ts';
import { copied, emul } from '../entry/office.ts';

/** The line that makes each paper, and of which period its fill is. */
const LINES: Readonly<Record<PaperId, readonly [line: string, period: string, of?: string]>> = {
  briefing: ['briefing 45', '2016-W45'],
  summary: ['summary 2016-H2', '2016-H2'],
  ratings: ['ratings 2016-10', '2016-10'],
  candidates: ['candidates 2016', '2016'],
  submission: ['submission 2016', '2016'],
  minutes: ['minutes 2016-H2', '2016-H2'],
  decision: ['decision 2016', '2016'],
  'score-sheet': ['score-sheet 45 --subject cv-03', '2016-W45'],
  notice: ['notice 2016-H2 --subject cv-03', '2016-H2'],
  grid: ['grid 2016-10', '2016-10'],
  criteria: ['criteria 2016-H2', '2016-H2'],
};

test.each(Object.entries(LINES))(
  'every place that a %s declares is read, and stands in it',
  async (id, [line, period]) => {
    const places = PAPERS[id as PaperId].map((place) => [place, `Câu riêng ở ${place}`] as const);
    const said = places.map(([place, text]) => `  ${place}: ${text}`).join('\n');
    const fill = `kind: fill\ndocument: ${id}\nperiod: ${period}\nplaces:\n${said}\n`;
    const folder = copied('example', { [`papers/${period}.${id}.yaml`]: fill });
    const { err } = await emul(folder, `report ${line} -o a.md`);
    const text = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(
      places.flatMap(([place, own]) => (text.includes(own) ? [] : place)),
      err,
    ).toEqual([]);
  },
  60_000,
);
