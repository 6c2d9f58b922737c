import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checks } from '../../../src/checks/index.ts';
import { officeWith } from '../scoring/office.ts';

/** Who sits on the Council: `s0` chairs. Nobody is due before 2017, so no sheet of theirs is missed. */
const seat = (index: number) => `s${index}`;
const ids = (count: number) => Array.from({ length: count }, (_, index) => seat(index));

function organization(seats: number): string {
  const members = [...ids(seats), 'cv-03'].map(
    (id) => `  - {id: ${id}, name: Người ${id}, assignments: [{unit: cs-dt, from: 2017-01-01}]}\n`,
  );
  return `kind: organization
units: [{id: cs-dt, name: Phòng Chính sách}]
council: {chair: s0, members: [${ids(seats).slice(1).join(', ')}]}
members:
${members.join('')}`;
}

const regulation = (votes: string) => `kind: regulation
id: quy-che
title: Quy chế
levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa}]
${votes}
awards: [{id: ldtt, name: LĐTT, form: title, kind: member, periods: [year], when: [{level: {atLeast: tot}}]}]
`;

interface Vote {
  readonly seats: number;
  readonly away: number;
  readonly base: 'all' | 'present' | 'cast';
  readonly isOwn: boolean;
  readonly ownVotes: boolean;
  readonly for: number;
  readonly invalid: number;
}

/** A meeting as honest minutes tell it, with any number of votes for. */
const votes: fc.Arbitrary<Vote> = fc
  .record({
    seats: fc.integer({ min: 3, max: 9 }),
    away: fc.integer({ min: 0, max: 2 }),
    base: fc.constantFrom('all' as const, 'present' as const, 'cast' as const),
    isOwn: fc.boolean(),
    ownVotes: fc.boolean(),
    share: fc.integer({ min: 0, max: 100 }),
    invalid: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ share, ...one }) => {
    const valid = voters(one) - Math.min(one.invalid, voters(one));
    return { ...one, invalid: voters(one) - valid, for: Math.floor((share * valid) / 100) };
  });

const isKeptOut = ({ isOwn, ownVotes }: Pick<Vote, 'isOwn' | 'ownVotes'>) => isOwn && !ownVotes;
/** Those away are the last seats; the one who is voted on, where it is one of the Council, is `s1` and there. */
const voters = (one: Pick<Vote, 'seats' | 'away' | 'isOwn' | 'ownVotes'>) =>
  one.seats - Math.min(one.away, one.seats - 2) - (isKeptOut(one) ? 1 : 0);
const baseOf = (one: Vote) => (one.base === 'all' ? one.seats - (isKeptOut(one) ? 1 : 0) : voters(one));

interface Written {
  readonly for: number;
  readonly against: number;
  readonly invalid: number;
  /** Undefined where the file leaves it out. */
  readonly of: number | undefined;
  readonly granted: boolean;
}

const honest = (one: Vote) => ({
  for: one.for,
  against: voters(one) - one.for - one.invalid,
  invalid: one.invalid,
  of: baseOf(one),
  granted: one.for * 3 >= baseOf(one) * 2,
});

const ruleOf = (one: Vote) =>
  `votes: {ballot: secret, base: ${one.base}, atLeast: 2/3${one.ownVotes ? ', ownCase: votes' : ''}}`;

async function found(one: Vote, written: Written, rule = ruleOf(one), council = /$^/): Promise<string[]> {
  const away = Math.min(one.away, one.seats - 2);
  const present = ids(one.seats).slice(0, one.seats - away);
  const absent = ids(one.seats).slice(one.seats - away);
  const decision = `kind: decision
period: 2016
award: ldtt
held: 2017-01-06
present: [${present.join(', ')}]
${absent.length > 0 ? `absent: [${absent.join(', ')}]\n` : ''}ballots: {kind: secret, issued: ${present.length}, returned: ${present.length}}
results:
  - {member: ${one.isOwn ? 's1' : 'cv-03'}, granted: ${written.granted}, votes: {for: ${written.for}, against: ${written.against}, invalid: ${written.invalid}${written.of === undefined ? '' : `, of: ${written.of}`}}}
`;
  const workspace = await officeWith({
    'organization.yaml': organization(one.seats).replace(council, ''),
    'regulations/quy-che.yaml': regulation(rule),
    'decisions/2016.ldtt.yaml': decision,
  });
  const own = checks.filter(({ id }) => VOTING.has(id));
  return own.flatMap((check) => check.inWorkspace(workspace)).map(({ id }) => id);
}

const VOTING = new Set([
  'against-the-vote',
  'attendance-not-on-council',
  'attendance-unclear',
  'ballots-do-not-add-up',
  'decided-without-votes',
  'more-votes-than-voters',
  'seat-unaccounted-for',
  'threshold-not-met',
  'vote-on-own-case',
  'votes-beyond-council',
  'votes-differ-from-ballots',
  'wrong-vote-base',
  'wrong-way-to-vote',
]);

const RUNS = { numRuns: 60 };

test('honest minutes have nothing wrong in them', async () => {
  await fc.assert(
    fc.asyncProperty(votes, async (one) => {
      expect(await found(one, honest(one))).toEqual([]);
    }),
    RUNS,
  );
});

test('granted with too few votes is found, once, and only then', async () => {
  await fc.assert(
    fc.asyncProperty(votes, async (one) => {
      const written = honest(one);
      expect(await found(one, { ...written, granted: true })).toEqual(written.granted ? [] : ['threshold-not-met']);
    }),
    RUNS,
  );
});

/** Votes on somebody who is not on the Council. */
const others = votes.filter(({ isOwn }) => !isOwn);

test('without `of` the base is what the files tell, and at last the ballots cast', async () => {
  await fc.assert(
    fc.asyncProperty(others, async (one) => {
      const written = { ...honest(one), of: undefined, granted: true };
      expect(await found(one, written)).toEqual(honest(one).granted ? [] : ['threshold-not-met']);
      const cast = written.for + written.against + written.invalid;
      const isEnough = written.for * 3 >= cast * 2;
      expect(await found(one, written, ruleOf({ ...one, base: 'cast' }), /^council: .*\n/m)).toEqual(
        isEnough ? [] : ['threshold-not-met'],
      );
    }),
    RUNS,
  );
});

test('without a rule on votes more against than for is told, and only that', async () => {
  await fc.assert(
    fc.asyncProperty(others, async (one) => {
      const written = { ...honest(one), of: undefined, granted: true };
      expect(await found(one, written, '')).toEqual(written.against > written.for ? ['against-the-vote'] : []);
      expect(await found(one, { ...written, granted: false }, '')).toEqual([]);
    }),
    RUNS,
  );
});

test('one number that is off by one is one finding', async () => {
  const slips = fc.constantFrom(
    { for: 1, of: 0 },
    { for: -1, of: 0 },
    { for: 0, of: 1 },
    { for: 0, of: -1 },
    { for: 1, of: 1 },
  );
  await fc.assert(
    fc.asyncProperty(votes, slips, async (one, slip) => {
      const written = honest(one);
      fc.pre(written.for + slip.for >= 0);
      const slipped: Written = { ...written, granted: false, for: written.for + slip.for, of: written.of + slip.of };
      // One vote less is what is left where the one who is kept out hands in no paper.
      const isSilent = slip.for === -1 && slip.of === 0 && isKeptOut(one) && one.base !== 'cast';
      const ids = await found(one, slipped);
      expect(ids.length, ids.join(' ')).toBeLessThanOrEqual(1);
      if (!isSilent) expect(ids.length).toBe(1);
    }),
    { numRuns: 120 },
  );
});
