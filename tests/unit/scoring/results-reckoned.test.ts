import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefing, officeWith, scale, scored } from './office.ts';

const UNITS = ['p1', 'p2'] as const;
const PEOPLE = ['m0', 'm1', 'm2', 'm3', 'm4'] as const;
type Unit = (typeof UNITS)[number];
type Person = (typeof PEOPLE)[number];

/** What somebody's second fifty points come of. */
type Way = 'mark' | 'led-share' | 'led-all' | 'agency' | 'head' | 'assignment';
interface Someone {
  readonly unit: Unit;
  readonly way: Way;
  readonly mark: number;
}
interface Agency {
  readonly people: Readonly<Record<Person, Someone>>;
  readonly units: Readonly<
    Record<
      Unit,
      {
        readonly counts: boolean;
        readonly mark: number;
        readonly head: Person;
        readonly deputy: Person;
        readonly charge: readonly (Unit | Person)[];
      }
    >
  >;
}

const mark = fc.constantFrom(0, 10, 25, 40, 50);
const someone = fc.record<Someone>({
  unit: fc.constantFrom(...UNITS),
  way: fc.constantFrom('mark', 'mark', 'led-share', 'led-all', 'agency', 'head', 'assignment'),
  mark,
});
const unit = fc.record({
  counts: fc.boolean(),
  mark,
  head: fc.constantFrom(...PEOPLE),
  deputy: fc.constantFrom(...PEOPLE),
  charge: fc.subarray([...UNITS, ...PEOPLE], { minLength: 0, maxLength: 3 }),
});
const agency: fc.Arbitrary<Agency> = fc.record({
  people: fc.record(Object.fromEntries(PEOPLE.map((id) => [id, someone])) as Record<Person, typeof someone>),
  units: fc.record({ p1: unit, p2: unit }),
});

const SECOND: Readonly<Record<Way, string>> = {
  mark: 'mode: mark',
  'led-share': 'mode: members, of: led, level: tot, whenNone: zero',
  'led-all': 'mode: members, of: led, all: han-che, else: 0.4, whenNone: full',
  agency: 'mode: members, of: agency, level: tot, whenNone: full',
  head: 'mode: unit, whenNone: zero',
  assignment: 'mode: unit, of: assignment, whenNone: full',
};
const A1 = '{id: A1, title: Việc, max: 50, mode: mark}';
const criteria = (mode: string) => `${A1}, {id: A2, title: Kết quả, max: 50, ${mode}}`;
const head = (id: string) => `id: ${id}\nedition: 1\nstatus: issued\neffective: {from: 2016-01-01}`;

function filesOf({ people, units }: Agency): Record<string, string> {
  const members = PEOPLE.map(
    (id) =>
      `  - {id: ${id}, name: Người ${id}, assignments: [{unit: ${people[id].unit}, position: ${people[id].way}}]}`,
  );
  const organization = UNITS.map((id) => {
    const { head, deputy, charge } = units[id];
    const said = charge.length > 0 ? `{member: ${deputy}, inCharge: [${charge.join(', ')}]}` : deputy;
    return `  - {id: ${id}, name: Phòng ${id}, head: ${head}, deputies: [${said}]}`;
  });
  const scales = (Object.keys(SECOND) as Way[]).map((way) => [
    `criteria/${way}.yaml`,
    scale(criteria(SECOND[way]), { head: head(way), appliesTo: `{kind: member, positions: [${way}]}` }),
  ]);
  const ofUnits = UNITS.map((id) => [
    `criteria/cua-${id}.yaml`,
    scale(criteria(units[id].counts ? 'mode: members, level: tot, whenNone: full' : 'mode: mark'), {
      head: head(`cua-${id}`),
      appliesTo: `{kind: unit, units: [${id}]}`,
    }),
  ]);
  const sheet = (isTyped: boolean, points: number) => `{A1: ${points}${isTyped ? `, A2: ${points}` : ''}}`;
  return {
    'organization.yaml': `kind: organization\nunits:\n${organization.join('\n')}\nmembers:\n${members.join('\n')}\n`,
    'criteria/ca-nhan.yaml': scale(A1, { head: head('ca-nhan') }),
    ...Object.fromEntries([...scales, ...ofUnits]),
    'scores/2016/2016-W40.yaml': briefing([
      ...UNITS.map((id) => `{unit: ${id}, council: ${sheet(!units[id].counts, units[id].mark)}}`),
      ...PEOPLE.map((id) => `{member: ${id}, council: ${sheet(people[id].way === 'mark', people[id].mark)}}`),
    ]),
  };
}

type Id = Unit | Person;
const isUnit = (id: Id): id is Unit => id === 'p1' || id === 'p2';

/** The rules 63 and 68 as one reads them aloud: whom each counts, who is left out, who is caught; then by fractions. */
function reckoned({ people, units }: Agency): Map<Id, readonly [bigint, bigint] | 'circle'> {
  const inUnit = (id: Unit) => PEOPLE.filter((person) => people[person].unit === id);
  const led = (id: Person) =>
    UNITS.flatMap((each) => {
      const { head, deputy, charge } = units[each];
      const charged = charge.length > 0 ? charge : [each];
      return [
        ...(head === id ? inUnit(each) : []),
        ...(deputy === id ? charged.flatMap((one) => (isUnit(one) ? inUnit(one) : [one])) : []),
      ];
    });
  const raw = (id: Id): readonly Id[] => {
    if (isUnit(id)) return units[id].counts ? inUnit(id) : [];
    const { way, unit } = people[id];
    if (way === 'agency') return PEOPLE;
    if (way === 'head') return UNITS.filter((each) => units[each].head === id);
    if (way === 'assignment') return [unit];
    return way === 'mark' ? [] : PEOPLE.filter((person) => led(id).includes(person));
  };
  const isShare = (id: Id) => isUnit(id) || !['head', 'assignment'].includes(people[id].way);
  const reads = (id: Id) => raw(id).filter((other) => !isShare(id) || (other !== id && !raw(other).includes(id)));
  const reaches = (from: Id, to: Id, seen: readonly Id[] = []): boolean =>
    reads(from).some((next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])));
  const caught = (id: Id) => reaches(id, id);
  const points = (id: Id): readonly [bigint, bigint] => {
    const own = BigInt(isUnit(id) ? units[id].mark : people[id].mark);
    const [top, under] = second(id);
    return [own * under + top, under];
  };
  const isAtLeast = (id: Id, least: bigint) => points(id)[0] >= least * points(id)[1];
  const second = (id: Id): readonly [bigint, bigint] => {
    const way = isUnit(id) ? (units[id].counts ? 'own' : 'mark') : people[id].way;
    const rated = reads(id).filter((other) => !caught(other));
    if (way === 'mark') return [BigInt(isUnit(id) ? units[id].mark : people[id].mark), 1n];
    if (rated.length === 0) return [way === 'led-share' || way === 'head' ? 0n : 50n, 1n];
    if (way === 'head' || way === 'assignment') {
      const all = rated.map(points).map(([top, under]) => [top * 50n, under * 100n] as const);
      return all.reduce((least, next) => (next[0] * least[1] < least[0] * next[1] ? next : least));
    }
    if (way === 'led-all') return [rated.every((other) => isAtLeast(other, 50n)) ? 50n : 20n, 1n];
    return [50n * BigInt(rated.filter((other) => isAtLeast(other, 70n)).length), BigInt(rated.length)];
  };
  return new Map([...UNITS, ...PEOPLE].map((id) => [id, caught(id) ? 'circle' : points(id)]));
}

test('what rests on others comes out as the rules read aloud', async () => {
  await fc.assert(
    fc.asyncProperty(agency, async (office) => {
      const { row } = scored(await officeWith(filesOf(office)));
      for (const [id, expected] of reckoned(office)) {
        const { isRated, points, reasons } = row(id, isUnit(id) ? 'unit' : 'member');
        if (expected === 'circle')
          expect([id, isRated, reasons.map((reason) => reason.id)]).toEqual([id, false, ['circle']]);
        else {
          const [top, under = '1'] = `${points}`.includes('/') ? `${points}`.split('/') : [`${points}`];
          const [whole = '', rest = ''] = (top ?? '').split('.');
          const found = [BigInt(whole + rest), 10n ** BigInt(rest.length) * BigInt(under)] as const;
          expect([id, isRated, found[0] * expected[1] === expected[0] * found[1]]).toEqual([id, true, true]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
