import { beforeAll, expect, test, vi } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Standing } from '../../../src/scoring/standing.ts';
import { copied, emul } from '../entry/office.ts';

/** Whether this emul is a later one, which gives cv-03 a point more of every week, and half a point more of what is rolled up. */
const later = { is: false };

vi.mock('../../../src/scoring/week.ts', async (original) => {
  const real = await original<typeof import('../../../src/scoring/week.ts')>();
  const more = <T extends Standing>(standing: T) =>
    later.is && standing.subject.id === 'cv-03' && standing.points
      ? { ...standing, columns: standing.columns, points: standing.points.plus(Exact.one) }
      : standing;
  return {
    ...real,
    standingsOf: (...asked: Parameters<typeof real.standingsOf>) => real.standingsOf(...asked).map(more),
  };
});
vi.mock('../../../src/scoring/rollup/rolled.ts', async (original) => {
  const real = await original<typeof import('../../../src/scoring/rollup/rolled.ts')>();
  return {
    ...real,
    rolled: (...asked: Parameters<typeof real.rolled>) => {
      const result = real.rolled(...asked);
      const isMore = later.is && asked[0].id === 'cv-03';
      return isMore && result.points
        ? { ...result, points: result.points.plus(Exact.parse('1/2') ?? Exact.one) }
        : result;
    },
  };
});

let office = '';
beforeAll(async () => {
  later.is = false;
  office = copied('example');
  for (const period of ['2016-10', '2016-H2'])
    expect((await emul(office, `close ${period} -q --today 2017-07-10`)).code).toBe(0);
});

async function asBefore(line: string): Promise<{ before: string; now: string }> {
  later.is = false;
  const before = (await emul(office, line)).out;
  later.is = true;
  const { out, err } = await emul(office, line);
  expect(err).toBe('');
  return { before, now: out };
}

interface Row {
  readonly subject: { readonly id: string };
  readonly points: number;
  readonly level: string;
  readonly rank: number;
  readonly parts?: readonly { readonly points: number; readonly level: string }[];
}

interface Shown extends Omit<Row, 'subject'> {
  readonly id: string;
}

const rowsIn = (json: string): Shown[] =>
  JSON.parse(json).results.map(({ subject, points, level, rank }: Row) => ({ id: subject.id, points, level, rank }));
interface Award {
  readonly id: string;
  readonly candidates: readonly (Row & { readonly status: string })[];
}
const standing = (json: string) =>
  JSON.parse(json).awards.map(({ id, candidates }: Award) => [
    id,
    candidates.map(({ subject, status, points, level }) => [subject.id, status, points, level]),
  ]);
const partsIn = (json: string): unknown[] =>
  JSON.parse(json).results.flatMap(({ subject, parts = [] }: Row) => (subject.id === 'cv-03' ? [] : parts));

test.each(['2016-H2', '2016-11', '2016-10', '2016-Q4'])('the rows of %s are those of the seal', async (period) => {
  const { before, now } = await asBefore(`classify ${period} --json`);
  expect(rowsIn(now).filter(({ id }) => period !== '2016-Q4' || id !== 'cv-03')).toEqual(
    rowsIn(before).filter(({ id }) => period !== '2016-Q4' || id !== 'cv-03'),
  );
  expect(partsIn(now)).toEqual(partsIn(before));
});

test('so are those of a week, and what candidates and papers are drawn up from', async () => {
  const week = await asBefore('score 2016-W45 --json');
  expect(rowsIn(week.now)).toEqual(rowsIn(week.before));
  for (const line of ['report ratings 2016-H2', 'report decision 2016-H2', 'report grid 2016-H2']) {
    const { before, now } = await asBefore(line);
    // Of a row that is printed without a working, its parts are none.
    const others = (text: string) =>
      text.split('\n').filter((one) => line.includes('decision') || !/Nguyễn Văn(?: An)?\s/.test(one));
    expect(others(now), line).toEqual(others(before));
  }
  const candidates = await asBefore('candidates 2016-H2 --json');
  expect(standing(candidates.now)).toEqual(standing(candidates.before));
});

test('an explanation of such a row gives no working that comes to something else', async () => {
  const { now } = await asBefore('explain cv-03 2016-H2 --json');
  expect(JSON.parse(now).result ?? JSON.parse(now)).toMatchObject({});
  const said = (await asBefore('explain cv-03 2016-H2')).now;
  expect(said).toContain('89,31');
  expect(said).not.toContain('89,81');
});

test('verify says where it would differ', async () => {
  later.is = true;
  const { code, out } = await emul(office, 'verify 2016-H2 --json');
  const { seals } = JSON.parse(out);
  expect(code).toBe(1);
  expect(seals[0].recomputed.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['cv-03']));
  expect(seals[0].recomputed).toContainEqual(
    expect.objectContaining({ id: 'cv-03', period: '2016-H2', before: expect.objectContaining({ points: 89.31271 }) }),
  );
  expect(seals[0].changes).toEqual([]);
  const said = (await emul(office, 'verify 2016-H2')).out.replace(/\s+/g, ' ');
  expect(said).toContain('sáu tháng cuối năm 2016, Nguyễn Văn An: 89,31 điểm, Tốt → ');
});
