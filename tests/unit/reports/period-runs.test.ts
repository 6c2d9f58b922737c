import { expect, test } from 'vitest';
import { periodOf } from '../../../src/calendar/index.ts';
import { runsInWords } from '../../../src/reports/period-runs.ts';

const periods = (...ids: string[]) => ids.flatMap((id) => periodOf(id) ?? []);

test('periods of several years are told with their year, those of one are not', () => {
  const two = periods('2016-W51', '2016-W52', '2017-W02', '2017-W03');
  expect(runsInWords(two, 'vi')).toEqual(['tuần 51/2016 đến tuần 52/2016', 'tuần 2/2017 đến tuần 3/2017']);
  expect(runsInWords(two, 'en')).toEqual(['week 51/2016 to week 52/2016', 'week 2/2017 to week 3/2017']);
  expect(runsInWords(periods('2017-W02', '2017-W04'), 'vi')).toEqual(['tuần 2', 'tuần 4']);
  expect(runsInWords(periods('2016-12', '2017-01'), 'vi')).toEqual(['tháng 12/2016 đến tháng 1/2017']);
});
