import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyOf } from '../../cases/candidates/agency.ts';
import { asked } from '../laws/asked.ts';

interface Printed {
  readonly awards: readonly {
    readonly id: string;
    readonly quota: { readonly limit: number } | null;
    readonly summary: Readonly<Record<string, number>>;
    readonly candidates: readonly {
      readonly subject: { readonly id: string };
      readonly status: string;
      readonly aboveCut: boolean;
      readonly conditions: readonly { readonly status: string }[];
    }[];
  }[];
}

const TITLES = ['', ': ldtt', ': ldtt cstdcs', ': ldtt cstdcs +sk', ': cstdcs +sk'];
const FIELDS = [
  '',
  ' | pending: [{kind: complaint, from: 2017-05-02}]',
  ' | discipline: [{form: khien-trach, date: 2017-05-02}]',
];
const person = fc.record({
  unit: fc.constantFrom('p1', 'p2'),
  points: fc.oneof(
    { arbitrary: fc.integer({ min: 85, max: 99 }).map(String), weight: 6 },
    { arbitrary: fc.constant('-'), weight: 1 },
  ),
  titles: fc.constantFrom(...TITLES),
  fields: fc.constantFrom(FIELDS[0] ?? '', ...FIELDS),
});
const people = fc.array(person, { minLength: 5, maxLength: 24 });

function files(
  all: readonly { unit: string; points: string; titles: string; fields: string }[],
): Record<string, string> {
  const lines = all.map(({ unit, points, titles, fields }, i) => `m${i + 1} ${unit} ${points} ${titles}${fields}`);
  const units = ['unit p1 92 : tt-ldtt tt-ldxs', 'unit p2 85 : tt-ldtt'];
  return Object.fromEntries(agencyOf([...units, ...lines].join('\n'), new Map()));
}

test('everybody is counted once, by the conditions that are shown', async () => {
  const property = fc.asyncProperty(people, async (all) => {
    const [printed] = await asked<Printed>(files(all), 'candidates 2017');
    for (const { candidates, summary, quota } of printed?.awards ?? []) {
      expect(Object.values(summary).reduce((a, b) => a + b, 0)).toBe(candidates.length);
      for (const { status, conditions, aboveCut } of candidates) {
        const has = (one: string) => conditions.some((condition) => condition.status === one);
        expect(status).toBe(has('unmet') ? 'fails' : has('needs-person') ? 'needs-person' : 'qualifies');
        if (aboveCut) expect(status).toBe('qualifies');
      }
      if (quota) expect(candidates.filter(({ aboveCut }) => aboveCut).length).toBeLessThanOrEqual(quota.limit);
    }
  });
  await fc.assert(property, { numRuns: 12 });
});

test('one who withdraws from a title lowers nobody in it', async () => {
  const property = fc.asyncProperty(people, fc.nat(), async (all, pick) => {
    const who = `m${(pick % all.length) + 1}`;
    const laid = files(all);
    const [now] = await asked<Printed>(laid, 'candidates 2017');
    const [then] = await asked<Printed>(laid, `candidates 2017 --award cstdcs --without ${who}`);
    const of = (printed: Printed | undefined) => printed?.awards.find(({ id }) => id === 'cstdcs')?.candidates ?? [];
    const after = new Map(of(then).map((one) => [one.subject.id, one]));
    for (const { subject, aboveCut } of of(now)) {
      if (aboveCut && subject.id !== who) expect(after.get(subject.id)?.aboveCut).toBe(true);
    }
    expect(after.get(who)?.status).toBe('withdrawn');
  });
  await fc.assert(property, { numRuns: 12 });
});
