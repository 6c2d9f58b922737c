import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, dayOf } from '../../../src/base/day.ts';
import { halfYear } from '../../../src/calendar/half-year.ts';
import { periodKinds, periodOf } from '../../../src/calendar/index.ts';
import { month } from '../../../src/calendar/month.ts';
import type { PeriodKind } from '../../../src/calendar/period.ts';
import { typedPeriod } from '../../../src/calendar/typed.ts';
import { spelling, type TypingContext } from '../../../src/calendar/typing.ts';
import { week } from '../../../src/calendar/week.ts';

function context(ids: readonly string[], base: PeriodKind = week): TypingContext {
  const bases = { newest: base, on: () => base, of: () => base };
  return { newest: ids.flatMap((id) => periodOf(id) ?? []), bases, command: 'emul score', today: () => '2016-11-11' };
}

const WEEKS = context(['2017-W26', '2017-W25', '2017-W01', '2016-W52', '2016-W45', '2016-W26', '2015-W45']);
const MONTHS = context(['2016-12', '2016-11', '2016-09', '2015-09'], month);

function idOf(text: string, where = WEEKS): string | undefined {
  return typedPeriod(text, where).period?.id;
}

function said(text: string, where = WEEKS): string {
  const typed = typedPeriod(text, where);
  if (typed.period) return typed.period.id;
  return [typed.complaint.vi, typed.help?.vi].flatMap((part) => part ?? []).join('; ');
}

describe('what people type', () => {
  test.each([
    ['2016-W45', '2016-W45'],
    ['2016-w45', '2016-W45'],
    ['2016w45', '2016-W45'],
    ['2016-w1', '2016-W01'],
    ['w45', '2016-W45'],
    ['W45', '2016-W45'],
    ['45', '2016-W45'],
    [' 45 ', '2016-W45'],
    ['1', '2017-W01'],
    ['01', '2017-W01'],
    ['26', '2017-W26'],
    ['tuan-45', '2016-W45'],
    ['tuần-45', '2016-W45'],
    ['tuần 45', '2016-W45'],
    ['Tuần 45', '2016-W45'],
    ['TUẦN 45'.normalize('NFD'), '2016-W45'],
    ['tuan 45', '2016-W45'],
    ['tuan45', '2016-W45'],
    ['tuan_45', '2016-W45'],
    ['tuan-45-2015', '2015-W45'],
    ['tuần 45/2015', '2015-W45'],
    ['tuần 45 năm 2015', '2015-W45'],
    ['week-45', '2016-W45'],
    ['week 45 2015', '2015-W45'],
    ['7/10/2016', '2016-W40'],
    ['07-10-2016', '2016-W40'],
    ['7.10.2016', '2016-W40'],
    ['2016-10-07', '2016-W40'],
    ['ngày 7/10/2016', '2016-W40'],
    ['7 / 10 / 2016', '2016-W40'],
    ['1/1/2017', '2016-W52'],
    ['thang-10', undefined],
    ['thang-11', '2016-11'],
    ['tháng 11', '2016-11'],
    ['thang-10-2016', '2016-10'],
    ['thang-10/2016', '2016-10'],
    ['tháng 10 năm 2016', '2016-10'],
    ['10/2016', '2016-10'],
    ['10-2016', '2016-10'],
    ['9/2016', '2016-09'],
    ['2016-9', '2016-09'],
    ['month-10-2016', '2016-10'],
    ['quy-4-2016', '2016-Q4'],
    ['quý IV/2016', '2016-Q4'],
    ['quy-iv-2016', '2016-Q4'],
    ['2016-q4', '2016-Q4'],
    ['q4-2016', '2016-Q4'],
    ['quarter 4/2016', '2016-Q4'],
    ['quy-4', '2016-Q4'],
    ['quý 2', '2017-Q2'],
    ['6-thang-cuoi-nam-2016', '2016-H2'],
    ['6-thang-dau-nam-2017', '2017-H1'],
    ['6 tháng đầu năm 2017', '2017-H1'],
    ['sáu tháng cuối năm 2016', '2016-H2'],
    ['sáu tháng cuối năm', '2016-H2'],
    ['2016-h2', '2016-H2'],
    ['h1', '2017-H1'],
    ['second-half-of-2016', '2016-H2'],
    ['first half 2017', '2017-H1'],
    ['nam-2016', '2016'],
    ['năm 2016', '2016'],
    ['2016', '2016'],
    ['this-week', '2016-W45'],
    ['last-week', '2016-W44'],
    ['next-week', '2016-W46'],
    ['tuan-nay', '2016-W45'],
    ['tuần này', '2016-W45'],
    ['tuan-truoc', '2016-W44'],
    ['tuần sau', '2016-W46'],
    ['this-month', '2016-11'],
    ['last-month', '2016-10'],
    ['tháng trước', '2016-10'],
    ['thang-nay', '2016-11'],
    ['quy-nay', '2016-Q4'],
    ['last-quarter', '2016-Q3'],
    ['this-half-year', '2016-H2'],
    ['nam-nay', '2016'],
    ['nam-ngoai', '2015'],
    ['last-year', '2015'],
  ])('%s', (text, id) => {
    if (id === undefined) expect(said(text)).not.toMatch(/^\d{4}/);
    else expect(idOf(text)).toBe(id);
  });

  test.each([
    ['9', '2016-09'],
    ['09', '2016-09'],
    ['tháng 9', '2016-09'],
    ['7/10/2016', '2016-10'],
    ['tuần 45 năm 2016', '2016-W45'],
    ['quý 3', '2016-Q3'],
  ])('%s where months are scored', (text, id) => {
    expect(idOf(text, MONTHS)).toBe(id);
  });

  test('w45 where months are scored is no month', () => {
    expect(said('w45', MONTHS)).toContain('chưa có tệp điểm nào của tuần 45');
  });
});

describe('what is wrong is said, with what to type', () => {
  test.each([
    ['2016-Ư45', 'không hiểu tuần “2016-Ư45”: bộ gõ tiếng Việt đã đổi W thành Ư. Gõ: emul score 45'],
    ['2015-ư45', 'không hiểu tuần “2015-ư45”: bộ gõ tiếng Việt đã đổi W thành Ư. Gõ: emul score tuan-45-2015'],
    ['Ư45', 'không hiểu tuần “Ư45”: bộ gõ tiếng Việt đã đổi W thành Ư. Gõ: emul score 45'],
    ['2016-Ư45'.normalize('NFD'), 'không hiểu tuần “2016-Ư45”: bộ gõ tiếng Việt đã đổi W thành Ư. Gõ: emul score 45'],
    ['2017-W53', 'năm 2017 chỉ có 52 tuần'],
    ['2017-W00', 'năm 2017 chỉ có 52 tuần'],
    ['2015-W54', 'năm 2015 chỉ có 53 tuần'],
    ['60', 'không có tuần 60; một năm có 52 hoặc 53 tuần'],
    ['0', 'không có tuần 0; một năm có 52 hoặc 53 tuần'],
    ['30', 'chưa có tệp điểm nào của tuần 30; mới nhất là tuần 26 (từ ngày 26/06 đến ngày 30/06/2017): emul score 26'],
    ['31/2/2017', 'không có ngày 31/2/2017'],
    ['2016-02-30', 'không có ngày 2016-02-30'],
    ['13/2016', 'không có tháng 13; tuần 13 thì gõ emul score 13'],
    ['2016-45', 'không có tháng 45; tuần 45 thì gõ emul score 45'],
    ['thang-10', 'chưa có tệp điểm nào của tháng 10; gõ kèm năm, ví dụ thang-10-2016'],
    ['quy-5-2016', 'không có quý 5'],
    [
      '2016-H2 2016',
      'không hiểu kỳ “2016-H2 2016”; gõ như emul score 45, emul score 7/10/2016 hoặc emul score 2016-W40',
    ],
    ['2016-Q5', 'không có quý 5'],
    ['2016-H3', 'một năm chỉ có hai kỳ sáu tháng'],
    ['foo\u001b', 'không hiểu kỳ “foo␛”; gõ như emul score 45, emul score 7/10/2016 hoặc emul score 2016-W40'],
  ])('%s', (text, message) => {
    expect(said(text).normalize('NFC')).toBe(message);
  });

  test('in a workspace without scores nothing is promised', () => {
    expect(said('45', context([]))).toBe('chưa có tệp điểm nào của tuần 45');
    expect(said('6 tháng cuối năm', context([]))).toContain('gõ kèm năm');
  });
});

const days = fc.integer({ min: -25_000, max: 47_000 }).map(dayOf);
const kinds = fc.constantFrom(...periodKinds);

describe('whatever is typed', () => {
  test('an id is itself, in small letters too', () => {
    fc.assert(
      fc.property(days, kinds, (day, kind) => {
        const { id } = kind.holding(day);
        expect(idOf(id)).toBe(id);
        expect(idOf(id.toLowerCase())).toBe(id);
      }),
    );
  });

  test('a name as people read it is understood with its year', () => {
    fc.assert(
      fc.property(days, kinds, (day, kind) => {
        const period = kind.holding(day);
        const { name } = kind.words.vi;
        const text = kind === week ? `${name(period)} năm ${period.id.slice(0, 4)}` : name(period);
        expect(idOf(text)).toBe(period.id);
      }),
    );
  });

  test('a day is the base period it lies in', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(week, month, halfYear), (day, base) => {
        expect(idOf(dateInWords(day), context([], base))).toBe(base.holding(day).id);
      }),
    );
  });

  test('a spelling means what it was made from', () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 20 }), days, fc.constantFrom(week, month), (scored, day, base) => {
        const ids = [...new Set(scored.map((one) => base.holding(one).id))].sort().reverse();
        const where = context(ids, base);
        const period = base.holding(day);
        expect(idOf(spelling(period, where), where)).toBe(period.id);
      }),
    );
  });

  test('any text at all is answered in words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const typed = typedPeriod(text, WEEKS);
        if (!typed.period) expect(typed.complaint.vi).not.toMatch(/[\u0000-\u001f\u202e]/);
      }),
    );
  });
});
