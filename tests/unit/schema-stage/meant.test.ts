import { describe, expect, test } from 'vitest';
import { booleanMeant } from '../../../src/schema/meant/boolean.ts';
import { dayMeant, monthWithout } from '../../../src/schema/meant/day.ts';
import { criterionMeant, idMeant } from '../../../src/schema/meant/id.ts';
import { numberMeant, shareMeant, withPoint } from '../../../src/schema/meant/number.ts';
import { periodMeant } from '../../../src/schema/meant/period.ts';

describe('what another spelling means', () => {
  test.each([
    ['1e3', '1000'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['0x1F', '31'],
    ['1_000', '1000'],
    ['+5', '5'],
    ['1.000,5', '1000.5'],
    ['1,000.5', '1000.5'],
    ['1.000.000', '1000000'],
    ['"16.5"', '16.5'],
    ['“16.5”', '16.5'],
    ['-.5', '-0.5'],
    ['16.5 điểm', '16.5'],
    ['2 lần', '2'],
    ['70 / 3', '70/3'],
    ['70:3', '70/3'],
    ['70/0', undefined],
    ['mười', undefined],
    ['16.5', undefined],
    ['', undefined],
    ['1e999', undefined],
    ['--5', undefined],
  ])('number %j', (text, meant) => expect(numberMeant(text)).toBe(meant));

  test.each([
    ['20', '0.2'],
    ['20%', '0.2'],
    ['15 %', '0.15'],
    ['7.5%', '0.075'],
    ['12,5%', '0.125'],
    ['100', '1'],
    ['5', '0.05'],
    ['0%', '0'],
    ['101', undefined],
    ['x', undefined],
  ])('share %j', (text, meant) => expect(shareMeant(text)).toBe(meant));

  test.each([
    ['16,5', '16.5'],
    ['-1,50', '-1.50'],
    ['16,5,3', undefined],
    ['16.5', undefined],
  ])('comma %j', (text, meant) => {
    expect(withPoint(text)).toBe(meant);
  });

  test.each([
    ['19/9/2016', '2016-09-19'],
    ['2016-9-19', '2016-09-19'],
    ['2016/09/19', '2016-09-19'],
    ['20160919', '2016-09-19'],
    ['ngày 19 tháng 9 năm 2016', '2016-09-19'],
    ['19.9.2016', '2016-09-19'],
    ['7/10/16', '2016-10-07'],
    ['2016-02-30', undefined],
    ['31/4/2016', undefined],
    ['9/19/2016', undefined],
    ['hôm nay', undefined],
  ])('day %j', (text, meant) => expect(dayMeant(text)).toBe(meant));

  test.each([
    ['2016-02-30', '2016-02'],
    ['30/2/2017', '2017-02'],
    ['2016-02-29', undefined],
    ['2016-13-01', undefined],
  ])('no day %j', (text, month) => expect(monthWithout(text)).toBe(month));

  test.each([
    ['2016-10-07', '2016-W40'],
    ['7/10/2016', '2016-W40'],
    ['2016-w40', '2016-W40'],
    ['2016-Ư40', '2016-W40'],
    ['2016W4', '2016-W04'],
    ['W40/2016', '2016-W40'],
    ['tuần 40 năm 2016', '2016-W40'],
    ['40/2016', '2016-W40'],
    ['quý 4 năm 2016', '2016-Q4'],
    ['tháng 3 năm 2026', '2026-03'],
    ['2017-w53', undefined],
    ['tuần 40', undefined],
  ])('period %j', (text, meant) => expect(periodMeant(text)).toBe(meant));

  test.each([
    ['no', 'false'],
    ['Không', 'false'],
    ['Off', 'false'],
    ['True', 'true'],
    ['Có', 'true'],
    ['yes', 'true'],
    ['có lẽ', undefined],
  ])('boolean %j', (text, meant) => expect(booleanMeant(text)).toBe(meant));

  test.each([
    ['CV-03', 'cv-03'],
    ['cv_03', 'cv-03'],
    ['Đàng Thị Kim Chi', 'dang-thi-kim-chi'],
    ['…', undefined],
  ])('id %j', (text, meant) => expect(idMeant(text)).toBe(meant));

  test.each([
    ['a1', 'A1'],
    ['A-1', 'A1'],
    ['ct.2', 'CT2'],
    ['1A', undefined],
    ['__proto__', 'PROTO'],
  ])('criterion %j', (text, meant) => {
    expect(criterionMeant(text)).toBe(meant);
  });
});
