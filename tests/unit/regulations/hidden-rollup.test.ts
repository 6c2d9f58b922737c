import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { officeOf, WORTHS } from '../laws/without-points/office.ts';
import { agency } from './agency.ts';

const office = officeOf(...WORTHS);
const QUY_CHE = 'regulations/quy-che.yaml';
const asking = office[QUY_CHE]?.replace(
  /(\n {2}year: \{from: month, )(levels: .*?when: \[)/,
  '$1points: {method: mean}, $2{points: {atLeast: 9}}, ',
);

async function printed(folder: string, line: string): Promise<string> {
  const host = memoryHost(folder);
  await run([...line.split(' '), '--today', '2027-02-01'], host);
  return host.printed();
}

/** The ids of errors that a command tells, in its order. */
const errorsOf = async (folder: string, line: string) => {
  const out = await printed(folder, line);
  return [...out.matchAll(/^lỗi\[([a-z-]+)\]/gm)].map(([, id]) => id);
};

test.each(['check', 'classify 2026', 'candidates 2026', 'report summary 2026', 'dossier 2026 --dry-run'])(
  'a year that asks for points of a scale without points is told once by emul %s',
  async (line) => {
    const folder = agency({ ...office, [QUY_CHE]: asking ?? '' });
    expect(await errorsOf(folder, line)).toEqual(['rollup-on-hidden-scales']);
  },
);

test('who closes is told of as many errors as were listed', async () => {
  const folder = agency({ ...office, [QUY_CHE]: asking ?? '' });
  const out = await printed(folder, 'close 2026 --by binh --checked-by an');
  expect(out).toContain('còn 1 lỗi nêu trên');
});

test('a regulation that is tried out is told as well', async () => {
  const tried = asking?.replace('id: quy-che', 'id: quy-che-2') ?? '';
  const folder = agency({ ...office, 'regulations/quy-che-2.yaml': tried });
  expect(await errorsOf(folder, 'classify 2026')).toEqual([]);
  expect(await errorsOf(folder, 'classify 2026 --regulation quy-che-2')).toEqual(['rollup-of-hidden-points']);
});
