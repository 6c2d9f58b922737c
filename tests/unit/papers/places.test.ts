import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';
import { exampleLines } from './examples.ts';

test.each(await exampleLines())(
  'every place that a $id declares is read, and stands in it',
  async ({ id, places, line }) => {
    const said = places.map((place) => `  ${place}: Câu riêng ở ${place}\n`).join('');
    const folder = copied('example', { 'loi.yaml': `kind: fill\ndocument: ${id}\nperiod: 2016-H2\nplaces:\n${said}` });
    const { err } = await emul(folder, `${line} --fill loi.yaml -o a.md`);
    const text = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(
      places.filter((place) => !text.includes(`Câu riêng ở ${place}`)),
      err,
    ).toEqual([]);
  },
  60_000,
);
