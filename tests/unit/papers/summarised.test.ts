import { describe, expect, it } from 'vitest';
import { summarisedPeriod } from '../../../src/answers/summarised.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import { memoryHost } from '../../host.ts';
import { EXAMPLE, office } from '../reports/office.ts';

async function summaryOf(folder: string, id: string) {
  const period = periodOf(id);
  if (!period) throw new Error(`no period ${id}`);
  const question = { choose: () => period, asOf: () => undefined, regulation: undefined };
  const { answer } = await summarisedPeriod(folder, memoryHost('.').home, question);
  if (!answer) throw new Error(`${id} was not summarised`);
  return answer;
}

const WEEK = (period: string, entries: string) =>
  `kind: scores\nperiod: ${period}\nentries:\n${entries}commend: [{member: cv-03, for: Việc tốt}]\n`;

const OFFICE = {
  'regulations/quy-che.yaml': `kind: regulation
id: quy-che
title: Quy chế thi đua của Ban
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
levels:
  - {id: xuat-sac, name: Hoàn thành xuất sắc nhiệm vụ, short: Xuất sắc}
  - {id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}
  - {id: han-che, name: Còn hạn chế}
  - {id: chua, name: Chưa hoàn thành nhiệm vụ, short: Chưa hoàn thành}
base: week
rollup: {month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot}]}}
`,
  'scores/2016/2016-W40.yaml': WEEK(
    '2016-W40',
    `  - {member: tp-01, self: {A1: {done: 10, assigned: 10}, A2: 20, A3: {tre: 1}, B1: {}, B2: Tốt}}
  - {member: cv-03, self: {A1: {done: 5, assigned: 10}, A2: 20, A3: {tre: 2}, B1: {}, B2: Khá}, causes: Vì thế, remedies: Làm vậy}
`,
  ),
  'scores/2016/2016-W41.yaml': WEEK(
    '2016-W41',
    `  - {member: cv-03, self: {A1: {done: 10, assigned: 10}, A2: 20, A3: {tre: 0}, B1: {vang: 1}, B2: Tốt}, penalty: [{event: tre-bao-cao, times: 2}], bonus: [{event: sang-kien}]}
`,
  ),
};

describe('what the sheets of a period say together', () => {
  it('adds up what each criterion lost, the dearest first', async () => {
    const { gathered } = await summaryOf(office(OFFICE), '2016-10');
    const told = gathered.lost.map((one) => `${one.criterion.id.value} ${one.lost} ${one.sheets}/${one.of}`);
    expect(told).toEqual(['A1 20 1/3', 'A3 6 2/3', 'B1 5 1/3', 'B2 2 1/3']);
  });

  it('counts what happened, how often and to how many', async () => {
    const { gathered } = await summaryOf(office(OFFICE), '2016-10');
    const told = gathered.happened.map(
      (one) => `${one.what} ${one.event.id.value} × ${one.times} of ${one.subjects}: ${one.points}`,
    );
    expect(told).toEqual([
      'lost tre × 3 of 2: 6',
      'penalty tre-bao-cao × 2 of 1: 4',
      'lost vang × 1 of 1: 5',
      'bonus sang-kien × 1 of 1: 5',
    ]);
  });

  it('keeps remarks, praise and missing sheets with their week', async () => {
    const { gathered } = await summaryOf(office(OFFICE), '2016-10');
    expect(gathered.remarks).toMatchObject([{ id: 'cv-03', cause: 'Vì thế', remedy: 'Làm vậy' }]);
    expect(gathered.praise.map(({ period, reason }) => `${period.id} ${reason}`)).toEqual([
      '2016-W40 Việc tốt',
      '2016-W41 Việc tốt',
    ]);
    expect(gathered.missing.map(({ id, period }) => `${period.id} ${id}`)).toEqual([
      '2016-W40 cvp-01',
      '2016-W41 tp-01',
      '2016-W41 cvp-01',
    ]);
    expect(gathered.briefings.map(({ id }) => id)).toEqual(['2016-W40', '2016-W41']);
  });
});

describe('how a period went', () => {
  it('has a stage for each part in which anybody was rated, and counts that add up', async () => {
    const { stages, classified } = await summaryOf(EXAMPLE, '2016-H2');
    expect(stages.map(({ period }) => period.id)).toEqual(['2016-10', '2016-11', '2016-12']);
    for (const { member } of stages) {
      const counted = [...member.levels.values()].reduce((sum, count) => sum + count, member.notRated);
      expect(counted).toBe(member.all);
    }
    expect(classified.period.id).toBe('2016-H2');
  });

  it('has a period before only where somebody was rated in it', async () => {
    expect((await summaryOf(EXAMPLE, '2016-H2')).before).toBeUndefined();
    expect((await summaryOf(EXAMPLE, '2017-H1')).before?.period.id).toBe('2016-H2');
  });
});
