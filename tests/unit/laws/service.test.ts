import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, numberOf } from '../../../src/base/day.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import { coveredIn, endOfMonths, monthsIn } from '../../../src/calendar/months.ts';
import { oneNumber, scoresOf } from '../regulations/classified.ts';
import { asked } from './asked.ts';
import { countedIn, runsOf } from './months.ts';

const LEVELS = [['xuat-sac', 90], ['tot', 70], ['chua']] as const;
const day = (first: string, last: string) =>
  fc.integer({ min: numberOf(first), max: numberOf(last) }).map((number) => dayOf(number));

test.each([
  ['2026-01-31', 3, '2026-04-29'],
  ['2026-07-01', 6, '2026-12-31'],
  ['2024-01-30', 1, '2024-02-28'],
  ['2024-02-29', 12, '2025-02-27'],
  ['2026-12-15', 1, '2027-01-14'],
])('%s and %i months end on %s', (from, months, to) => {
  expect(endOfMonths(from, months)).toBe(to);
  expect(monthsIn({ from, to })).toEqual({ months, days: 0 });
});

test('stretches, months and left-over days are those that a walk from day to day finds', () => {
  const span = fc.tuple(day('2023-06-01', '2025-08-01'), fc.nat(400)).map(([from, days]) => {
    return { from, to: dayOf(numberOf(from) + days) };
  });
  const property = fc.property(fc.array(span, { maxLength: 5 }), day('2023-12-01', '2024-02-29'), (spans, first) => {
    const within = { from: first, to: '2024-12-31' };
    const found = coveredIn(within, spans);
    const runs = runsOf(spans, within.from, within.to);
    expect(found.map(({ from, to }) => numberOf(to) - numberOf(from) + 1)).toEqual(runs.map((run) => run.length));
    expect(found.map(monthsIn)).toEqual(runs.map(countedIn));
  });
  fc.assert(property, { numRuns: 500 });
});

interface Drawn {
  readonly stays: readonly { readonly from?: string; readonly to?: string }[];
  /** Quarters of before that a former agency handed over. */
  readonly brought: readonly string[];
  readonly leave: readonly { readonly kind: string; readonly from: string; readonly to?: string }[];
}

/** Up to three stays one after the other, the first perhaps without a beginning, the last perhaps without an end. */
const stays = fc
  .tuple(
    fc.uniqueArray(day('2025-06-01', '2026-12-20'), { minLength: 2, maxLength: 6 }),
    fc.boolean(),
    fc.boolean(),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  )
  .map(([days, opens, stays, touches]) => {
    const sorted = [...days].sort();
    const pairs = sorted.slice(0, sorted.length - (sorted.length % 2));
    return Array.from({ length: pairs.length / 2 }, (_, i) => {
      const before = pairs[2 * i - 1];
      const from = touches[i] && before !== undefined ? dayOf(numberOf(before) + 1) : pairs[2 * i];
      const isLast = i === pairs.length / 2 - 1;
      return {
        ...(i > 0 || !opens ? { from } : {}),
        ...(isLast && stays ? {} : { to: pairs[2 * i + 1] }),
      } as Drawn['stays'][number];
    });
  });

const leave = fc
  .tuple(fc.constantFrom('sick', 'maternity'), day('2025-11-01', '2026-12-01'), fc.nat(150), fc.boolean())
  .map(([kind, from, days, isOpen]) => ({ kind, from, ...(isOpen ? {} : { to: dayOf(numberOf(from) + days) }) }));

const person: fc.Arbitrary<Drawn> = fc.record({
  stays,
  brought: fc.subarray(['2026-01', '2026-02', '2025-12']),
  leave: fc.array(leave, { maxLength: 3 }),
});

const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

function filesOf(people: readonly Drawn[], asks: number, away: number, last: string): Record<string, string> {
  const marksOf = (month: string) => {
    const last = periodOf(month)?.to ?? '';
    const isDue = ({ stays }: Drawn) => stays.some(({ from = '', to = '9' }) => from <= last && last <= to);
    return Object.fromEntries(people.flatMap((each, i) => (isDue(each) ? [[`m${i}`, 95]] : [])));
  };
  const spans = (all: readonly { readonly from?: string; readonly to?: string }[], head: (i: number) => string) =>
    all.map(
      ({ from, to }, i) => `{${[head(i), from && `from: ${from}`, to && `to: ${to}`].filter(Boolean).join(', ')}}`,
    );
  const members = people.map(({ stays, brought, leave }, i) => {
    const keys = [
      `assignments: [${spans(stays, (at) => `unit: p${at % 2}, position: CV`).join(', ')}]`,
      `brought: [${brought.map((id) => `{period: ${id}, points: 80, level: tot, basis: Phiếu}`).join(', ')}]`,
      `leave: [${spans(leave, (at) => `kind: ${leave[at]?.kind}`).join(', ')}]`,
    ];
    return `  - {id: m${i}, name: M, ${keys.join(', ')}}\n`;
  });
  const rungs =
    '[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]';
  return {
    'emul.yaml': `kind: workspace\nagency: {name: Ban}\nregulation: quy-che\ncalendar: {start: 2026-03, cutoffs: [{period: 2026, last: ${last}}]}\n`,
    'organization.yaml': `kind: organization\nunits: [{id: p0, name: P, rated: false}, {id: p1, name: P1, rated: false}]\nmembers:\n${members.join('')}`,
    'regulations/quy-che.yaml': `kind: regulation\nid: quy-che\ntitle: Quy chế\nsource: {document: 1/QĐ, force: own}\nbase: month
levels: [${LEVELS.map(([id]) => `{id: ${id}, name: ${id}}`).join(', ')}]
rollup: {year: {from: month, points: {method: mean}, levels: ${rungs}}}
service: [{periods: [year], atLeast: {months: ${asks}}}]
gates: [{id: long-absence, periods: [year], months: ${away}, level: chua, except: [maternity]}]\n`,
    'criteria/ca-nhan.yaml': oneNumber(LEVELS),
    ...scoresOf(Object.fromEntries(MONTHS.slice(2).map((month) => [month, marksOf(month)]))),
  };
}

interface Explained {
  readonly results: readonly {
    readonly subject: { readonly id: string };
    readonly status: string;
    readonly level: string | null;
    readonly reasons: readonly { readonly id: string }[];
  }[];
}

test('who is rated, by service and long absence in months, is whom a walk from day to day says', async () => {
  const people = fc.array(person, { minLength: 20, maxLength: 20 });
  const property = fc.asyncProperty(
    people,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom(...MONTHS.slice(4)),
    async (drawn, asks, away, last) => {
      const [answer] = await asked<Explained>(filesOf(drawn, asks, away, last), 'classify 2026');
      for (const { subject, status, level, reasons } of answer?.results ?? []) {
        const { stays, brought, leave } = drawn[Number(subject.id.slice(1))] as Drawn;
        const there = [...stays, ...brought.map((id) => periodOf(id) as { from: string; to: string })];
        const served = runsOf(there, '2026-01-01', '2026-12-31').map(countedIn);
        const [months, days] = [
          served.reduce((sum, run) => sum + run.months, 0),
          served.reduce((sum, run) => sum + run.days, 0),
        ];
        const isShort = months * 30 + days < asks * 30;
        const why = reasons.map(({ id }) => id);
        expect(why.includes('service'), JSON.stringify(drawn[Number(subject.id.slice(1))])).toBe(isShort);
        if (isShort) expect(status).toBe('not-rated');
        if (status !== 'rated') continue;
        const leaves = leave.filter(({ kind }) => kind !== 'maternity');
        const runs = runsOf(leaves, '2026-01-01', periodOf(last)?.to ?? '').map(countedIn);
        const isLong = runs.some((run) => run.months >= away);
        expect(why.includes('long-absence')).toBe(isLong && level === 'chua');
        expect(level === 'chua').toBe(isLong);
      }
    },
  );
  await fc.assert(property, { numRuns: 40 });
});
