import { describe, expect, test } from 'vitest';
import { EXAMPLE, emul } from '../reports/office.ts';

describe('as its schema says', () => {
  test.each(['2016-H2', '2016', '2017-H1', '45', '2016-12', '2016 --without hoa', '2017-H1 --award giay-khen --all'])(
    'candidates %s',
    async (asked) => {
      const { out } = await emul(EXAMPLE, `candidates ${asked} --json`);
      expect(JSON.parse(out).report).toBe('candidates');
    },
  );

  test.each(['hoa 2016-H2 --award giay-khen', 'cs-dt 2016 --award tt-ldxs', 'tb 2016 --award ldtt'])(
    'explain %s',
    async (asked) => {
      const { out } = await emul(EXAMPLE, `explain ${asked} --json`);
      expect(JSON.parse(out).report).toBe('candidacy');
    },
  );
});

test('the summary counts every candidate once, and every condition has its line', async () => {
  const { awards } = JSON.parse((await emul(EXAMPLE, 'candidates 2016 --json')).out);
  expect(awards.length).toBeGreaterThan(6);
  for (const { candidates, summary } of awards) {
    for (const status of ['qualifies', 'needs-person', 'fails'])
      expect(candidates.filter((row: { status: string }) => row.status === status)).toHaveLength(summary[status]);
    for (const { conditions } of candidates)
      for (const { source, rule } of conditions) expect([source.line, rule.line].every((line) => line > 0)).toBe(true);
  }
});

test('part of a list keeps what was worked out for the agency', async () => {
  const all = JSON.parse((await emul(EXAMPLE, 'candidates 2017-H1 --json')).out);
  const part = JSON.parse((await emul(EXAMPLE, 'candidates 2017-H1 --json --unit cs-dt')).out);
  for (const [i, award] of all.awards.entries()) {
    const own = award.candidates.filter((row: { subject: { unit: string } }) => row.subject.unit === 'cs-dt');
    expect(part.awards[i]).toEqual({ ...award, candidates: own });
  }
});
