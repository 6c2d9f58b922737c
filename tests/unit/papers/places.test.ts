import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emul, textOf } from '../entry/office.ts';
import { closedOffice, exampleLines } from './examples.ts';

test.each(await exampleLines())(
  'every place that a $id declares is read, and stands in it',
  async ({ id, places, line }) => {
    const said = places.map((place) => `  ${place}: Câu riêng ở ${place}\n`).join('');
    const folder = await closedOffice();
    writeFileSync(join(folder, 'loi.yaml'), `kind: fill\ndocument: ${id}\nperiod: 2016-H2\nplaces:\n${said}`);
    const { err } = await emul(folder, `${line} --fill loi.yaml -o a.md`);
    const text = textOf(folder, 'a.md');
    expect(
      places.filter((place) => !text.includes(`Câu riêng ở ${place}`)),
      err,
    ).toEqual([]);
  },
  60_000,
);
