import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysAfter, numberOf } from '../../../src/base/day.ts';
import { type Occasion, occasionsOf, standingOn } from '../../../src/model/occasion.ts';
import { officeWith } from '../scoring/office.ts';

async function workOf(line: string, from = '2016-09-19', to = '2020-12-31') {
  const text = `kind: plan\nid: a\ntitle: A\nfrom: ${from}\nto: ${to}\nassignments:\n  - {text: A, ${line}}\n`;
  const [plan] = (await officeWith({ 'plans/a.yaml': text })).plans;
  const [work] = plan?.assignments ?? [];
  if (!plan || !work) throw new Error('no work');
  return occasionsOf(work, plan.span);
}

describe('occasions of charged work', () => {
  test('what recurs is due after each period that ends within the term', async () => {
    const occasions = await workOf('each: half-year, within: 15, done: [{period: 2017-H1, date: 2017-07-20}]');
    expect(occasions.map(({ period }) => period?.id)).toEqual([
      '2016-H2',
      '2017-H1',
      '2017-H2',
      '2018-H1',
      '2018-H2',
      '2019-H1',
      '2019-H2',
      '2020-H1',
      '2020-H2',
    ]);
    expect(occasions[0]?.due).toBe('2017-01-15');
    expect(occasions.map((one) => standingOn('2017-08-01', one)).slice(0, 4)).toEqual([
      'late',
      'done-late',
      'coming',
      'coming',
    ]);
  });

  test('work without a day runs on, and what is done later is not done yet', async () => {
    const [running] = await workOf('who: [{unit: a}]');
    expect(running && standingOn('2019-01-01', running)).toBe('running');
    const [once] = await workOf('by: 2016-12-31, done: [{date: 2017-01-06}, {date: 2016-12-30}]');
    expect(once && standingOn('2016-12-29', once)).toBe('due');
    expect(once && standingOn('2016-12-30', once)).toBe('done');
  });

  test('a term without an end has no occasions that recur', async () => {
    expect(await workOf('each: month', '2017-01-01', 'khong-ro')).toEqual([]);
  });
});

describe('how an occasion stands', () => {
  const day = fc.integer({ min: numberOf('2016-01-01'), max: numberOf('2021-12-31') }).map(dayOf);

  test('it is late from the day after it is due until it is done, and never late again', () => {
    fc.assert(
      fc.property(day, day, fc.option(day, { nil: undefined }), (asOf, due, doneOn) => {
        const place = undefined as never;
        const done =
          doneOn === undefined ? undefined : { date: { value: doneOn, place }, period: undefined, evidence: undefined };
        const occasion: Occasion = { period: undefined, due, done };
        const standing = standingOn(asOf, occasion);
        const isDone = doneOn !== undefined && doneOn <= asOf;
        expect(standing === 'late').toBe(!isDone && due < asOf);
        expect(standing.startsWith('done')).toBe(isDone);
        expect(standing === 'done-late').toBe(isDone && doneOn > due);
        if (standing === 'due') expect(daysAfter(asOf, 30) >= due && due >= asOf).toBe(true);
      }),
    );
  });
});
