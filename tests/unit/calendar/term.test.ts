import { describe, expect, test } from 'vitest';
import { campaignPeriod, kindOf, periodOf } from '../../../src/calendar/index.ts';
import { term } from '../../../src/calendar/term.ts';
import { typedPeriod } from '../../../src/calendar/typed.ts';
import { week } from '../../../src/calendar/week.ts';
import { year } from '../../../src/calendar/year.ts';
import { partsOf } from '../../../src/model/parts.ts';
import { WorkCalendar } from '../../../src/model/work-calendar.ts';

const calendar = new WorkCalendar({
  weekBelongsTo: 3,
  start: undefined,
  end: undefined,
  skip: [],
  holidays: [],
  cutoffs: [],
});
const context = {
  newest: [],
  bases: { newest: week, on: () => week, of: () => week },
  command: 'emul classify',
  today: () => '2016-11-11',
};

describe('a term', () => {
  test('is its years, first to last', () => {
    const found = periodOf('2016..2020');
    expect(found).toMatchObject({ id: '2016..2020', from: '2016-01-01', to: '2020-12-31' });
    expect(found && partsOf(found, year, calendar).map(({ id }) => id)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
    ]);
  });

  test('may be of any length, but has more than one year and never runs backwards', () => {
    expect(periodOf('2016..2017')?.to).toBe('2017-12-31');
    for (const id of ['2016..2016', '2020..2016']) {
      expect(kindOf(id)).toBe(term);
      expect(periodOf(id)).toBeUndefined();
    }
  });

  test.each(['giai đoạn 2016-2020', 'giai-doan-2016-2020', '2016..2020', '2016–2020', 'term 2016-2020'])(
    'typed as “%s”',
    (text) => {
      expect(typedPeriod(text, context).period?.id).toBe('2016..2020');
    },
  );

  test('typed backwards is told', () => {
    expect(typedPeriod('giai đoạn 2020-2016', context)).toMatchObject({
      complaint: { vi: 'giai đoạn 2020-2016 không có năm nào' },
    });
  });

  test('is called as plans call it', () => {
    expect(term.words.vi.name(term.holding('2016-11-11'))).toBe('giai đoạn 2016-2020');
  });
});

test('a campaign has the base periods whose deciding day lies inside', () => {
  const campaign = campaignPeriod({ id: 'dot-30-4', title: 'Chào mừng 30/4', from: '2017-03-02', to: '2017-03-22' });
  // 2/3 is the Thursday of week 9, 23/3 that of week 12.
  expect(partsOf(campaign, week, calendar).map(({ id }) => id)).toEqual(['2017-W09', '2017-W10', '2017-W11']);
  expect(campaign.kind.words.vi.name(campaign)).toBe('đợt “Chào mừng 30/4”');
  expect(campaign.kind.id).toBe('campaign');
});
