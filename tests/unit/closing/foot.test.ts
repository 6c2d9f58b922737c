import { expect, test } from 'vitest';
import { emul } from '../entry/office.ts';
import { onceClosed } from '../papers/examples.ts';

/** Papers that say what was closed; the petition of the example is about a week of it. */
const LINES = [
  'report closing 2016-H2',
  'report ratings 2016-H2',
  'report minutes 2016-H2',
  'report appeal-answer kn-1',
];

test.each(LINES)('emul %s carries the code of the seal', async (line) => {
  const folder = await onceClosed();
  const [, code] = /Mã đối chiếu ([0-9A-F ]+)/.exec((await emul(folder, 'classify 2016-H2')).out) ?? [];
  expect((await emul(folder, line)).out).toContain(`Mã đối chiếu ${code?.trim()}`);
});
