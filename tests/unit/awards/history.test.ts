import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AwardHistory } from '../../../src/model/award-history.ts';
import { officeWith } from '../scoring/office.ts';

const HISTORY = `kind: awards
completeFrom: 2013
titles:
  - {member: cv-03, award: ldtt, period: 2014, decision: 05/QĐ-BDT, date: 2015-01-20}
  - {member: cv-03, award: ldtt, period: 2015, decision: …, date: …}
  - {member: cv-03, award: cstdcs, period: 2015, decision: 04/QĐ-BDT, date: 2016-01-20, revoked: {date: 2016-05-04, decision: 30/QĐ-BDT}}
  - {unit: cs-dt, award: tap-the-ldtt, period: 2015, decision: 06/QĐ-BDT}
commendations:
  - {member: cv-03, award: giay-khen, period: dot-30-4, date: 2015-05-02, decision: 11/QĐ-BDT}
gaps: [{member: cv-07, from: 2014, to: 2015, reason: Công tác ở huyện}]
`;

async function historyOf(files: Record<string, string>): Promise<AwardHistory> {
  const { awards, organization, unsound } = await officeWith(files);
  return new AwardHistory(awards, organization, !unsound.has('awards'));
}

const history = await historyOf({ 'awards/cu.yaml': HISTORY });
const told = (id: string, award: string, year: number, on?: string) => {
  const holding = history.holding('member', id, award, year, on);
  return holding.is === 'unknown' ? `unknown: ${holding.why.because}` : holding.is;
};

describe('what the records say of a year', () => {
  test('held, unproven, revoked and not held are four things', () => {
    expect(told('cv-03', 'ldtt', 2014)).toBe('held');
    expect(told('cv-03', 'ldtt', 2015)).toBe('unproven');
    expect(told('cv-03', 'cstdcs', 2015)).toBe('revoked');
    expect(told('cv-03', 'ldtt', 2016)).toBe('none');
  });

  test('a title stood until the day it was taken back', () => {
    expect(told('cv-03', 'cstdcs', 2015, '2016-05-03')).toBe('held');
    expect(told('cv-03', 'cstdcs', 2015, '2016-05-04')).toBe('revoked');
  });

  test('years before the records, in a gap, or before somebody came are unknown, never a no', () => {
    expect(told('cv-03', 'ldtt', 2012)).toBe('unknown: before-records');
    expect(told('cv-07', 'ldtt', 2014)).toBe('unknown: gap');
    expect(told('cv-07', 'ldtt', 2015)).toBe('unknown: gap');
  });

  test('a unit is not a member of the same name', () => {
    expect(history.holding('unit', 'cs-dt', 'tap-the-ldtt', 2015).is).toBe('held');
    expect(told('cs-dt', 'tap-the-ldtt', 2015)).toBe('none');
  });

  test('a campaign counts for the year of its decision', () => {
    expect(told('cv-03', 'giay-khen', 2015)).toBe('held');
  });

  test('titles and commendations keep the form of their list', () => {
    expect(history.of('member', 'cv-03').map(({ form }) => form)).toEqual(['title', 'title', 'title', 'commendation']);
  });
});

test('somebody who came later may hold what another office wrote down', async () => {
  const ORGANIZATION = `kind: organization
units: [{id: cs-dt, name: Phòng Chính sách}]
members:
  - {id: cv-03, name: Nguyễn Văn An, assignments: [{unit: cs-dt, from: 2015-03-01}]}
  - {id: cv-04, name: Trần Thị Bình, assignments: [{unit: cs-dt}]}
`;
  const late = await historyOf({
    'organization.yaml': ORGANIZATION,
    'awards/a.yaml': 'kind: awards\ncompleteFrom: 2010\n',
  });
  expect(late.holding('member', 'cv-03', 'ldtt', 2014)).toMatchObject({ why: { because: 'before-joining' } });
  expect(late.holding('member', 'cv-03', 'ldtt', 2015).is).toBe('none');
  expect(late.holding('member', 'cv-04', 'ldtt', 2014).is).toBe('none');
});

test('without any record nothing is a no', async () => {
  const empty = await historyOf({});
  expect(empty.holding('member', 'cv-03', 'ldtt', 2015)).toMatchObject({ why: { because: 'before-records' } });
});

test('an awards file that cannot be read proves nothing by what it lacks', async () => {
  const broken = await historyOf({ 'awards/a.yaml': HISTORY, 'awards/b.yaml': 'kind: awards\ntitles: [' });
  expect(broken.holding('member', 'cv-03', 'ldtt', 2013)).toMatchObject({ why: { because: 'file-unreadable' } });
  expect(broken.holding('member', 'cv-03', 'ldtt', 2014).is).toBe('held');
});

test('the order of files and of records changes nothing', async () => {
  const records = HISTORY.split('\n').filter((line) => line.startsWith('  - {member'));
  const titles = records.filter((line) => !line.includes('giay-khen'));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(titles, { minLength: titles.length }), async (order) => {
      const files = Object.fromEntries(
        order.map((line, index) => [`awards/${index}.yaml`, `kind: awards\ncompleteFrom: 2013\ntitles:\n${line}\n`]),
      );
      const shuffled = await historyOf(files);
      for (const year of [2012, 2013, 2014, 2015])
        for (const award of ['ldtt', 'cstdcs'])
          expect(shuffled.holding('member', 'cv-03', award, year).is).toBe(
            history.holding('member', 'cv-03', award, year).is,
          );
    }),
    { numRuns: 20 },
  );
});
