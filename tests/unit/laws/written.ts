import { daysAfter } from '../../../src/base/day.ts';
import { type Agency, type BlockDrawn, type MarksDrawn, type Person, type SheetDrawn, WEEKS } from './agency.ts';
import { Bag, fileIn, type Hand, PLAIN, shuffled, type Value } from './hand.ts';

const MONDAY = '2016-10-03';
const LEVELS = ['xuat-sac', 'tot', 'han-che', 'chua'];

/** An agency as the files of a workspace; whose member stands first in `organization.yaml` is the hand's choice only if asked. */
export function filesOf(agency: Agency, by: Hand = PLAIN, people = agency.people): Record<string, string> {
  return {
    'emul.yaml': fileIn(by, 'workspace', {
      agency: { name: 'Ban', parent: 'Tỉnh', symbol: 'B', place: 'Tỉnh' },
      regulation: 'quy-che',
      calendar: { start: '2016-W40', end: '2016-W48' },
    }),
    'organization.yaml': fileIn(by, 'organization', {
      units: agency.units.map(({ id }) => ({ id, name: id, head: headOf(id, agency) })),
      members: people.map(memberOf),
    }),
    'regulations/quy-che.yaml': regulationOf(agency, by),
    'criteria/ca-nhan.yaml': memberCriteria(agency, by),
    'criteria/tap-the.yaml': unitCriteria(by),
    ...Object.fromEntries(WEEKS.flatMap((week, at) => scoresOf(agency, week, at, by))),
  };
}

function headOf(unit: string, { people }: Agency): string | undefined {
  return people.find((one) => one.unit === unit)?.id;
}

function memberOf({ id, unit, joins, isDisciplined, leave }: Person): Value {
  const day = (week: number) => daysAfter(MONDAY, 7 * week);
  return {
    id,
    name: id.toUpperCase(),
    group: 'nhom',
    assignments: [{ unit, position: 'CV', from: joins === 0 ? '2016-01-01' : day(joins) }],
    discipline: isDisciplined ? [{ form: 'khien-trach', date: '2016-11-09' }] : undefined,
    leave: leave && [{ kind: leave.kind, from: day(leave.from), to: daysAfter(day(leave.from + leave.weeks), -1) }],
  };
}

function regulationOf({ rules }: Agency, by: Hand): string {
  const { month, quarter, gates } = rules;
  return fileIn(by, 'regulation', {
    id: 'quy-che',
    title: 'Quy chế',
    source: { document: '1/QĐ', force: 'own' },
    base: 'week',
    levels: LEVELS.map((id) => ({ id, name: id })),
    rollup: { month: blockOf('week', month), quarter: blockOf('month', quarter) },
    gates: gates.length > 0 ? gates : undefined,
  });
}

function blockOf(
  from: string,
  { method, count, summing, coverage, exceptMaternity, top, good, round }: BlockDrawn,
): Value {
  const isCounting = method === 'best' || method === 'dropLowest';
  const rest = [
    ...(isCounting ? [`count: ${count}`, `then: ${summing}`] : []),
    ...(round === undefined ? [] : [`round: ${round}`]),
  ];
  return {
    from,
    points: `{${[`method: ${method}`, ...rest].join(', ')}}`,
    coverage: coverage && { atLeast: coverage, except: exceptMaternity ? ['maternity'] : undefined },
    levels: [
      { level: 'xuat-sac', when: ['{points: {atLeast: 90}}', ...top] },
      { level: 'tot', when: ['{points: {atLeast: 70}}', ...good] },
      { level: 'han-che', when: ['{points: {atLeast: 50}}'] },
      { level: 'chua' },
    ],
  };
}

const RUNGS: Value = [
  { level: 'xuat-sac', when: ['{points: {atLeast: 90}}', '{event: {id: tre, atMost: 1}}'] },
  { level: 'tot', when: ['{points: {atLeast: 70}}'] },
  { level: 'han-che', when: ['{points: {atLeast: 50}}'] },
  { level: 'chua' },
];

function memberCriteria({ rules }: Agency, by: Hand): string {
  return fileIn(by, 'criteria', {
    id: 'ca-nhan',
    title: 'Cá nhân',
    edition: 1,
    status: 'issued',
    effective: { from: '2016-01-01' },
    appliesTo: { kind: 'member' },
    scale: { max: 100, step: 0.5 },
    missing: rules.isMissingZero ? 'zero' : 'exclude',
    groups: [
      {
        id: 'A',
        title: 'A',
        max: 80,
        criteria: [
          { id: 'A1', title: 'A1', max: 60, mode: 'mark' },
          { id: 'A2', title: 'A2', max: 20, mode: 'deduct', events: [{ id: 'tre', title: 'Chậm', points: 2 }] },
        ],
      },
      {
        id: 'B',
        title: 'B',
        max: 20,
        criteria: [{ id: 'B1', title: 'B1', max: 20, mode: 'grade', grades: { Tốt: 20, Khá: 15, Yếu: 5 } }],
      },
    ],
    bonus: { max: 3, events: [{ id: 'sang-kien', title: 'Sáng kiến', points: 2 }] },
    penalty: { events: [{ id: 'sot', title: 'Sót', points: 7 / 2 }] },
    levels: RUNGS,
  });
}

function unitCriteria(by: Hand): string {
  return fileIn(by, 'criteria', {
    id: 'tap-the',
    title: 'Tập thể',
    edition: 1,
    status: 'issued',
    effective: { from: '2016-01-01' },
    appliesTo: { kind: 'unit' },
    scale: { max: 100, step: 0.5 },
    groups: [{ id: 'CT', title: 'CT', max: 100, criteria: [{ id: 'CT1', title: 'CT1', max: 100, mode: 'mark' }] }],
    levels: (RUNGS as Value[]).map((rung, at) =>
      at === 0 ? { level: 'xuat-sac', when: ['{points: {atLeast: 90}}'] } : rung,
    ),
  });
}

/** A week's entries dealt out over files; where nobody has one there is no file. */
function scoresOf(agency: Agency, week: string, at: number, by: Hand): [path: string, text: string][] {
  const entries = [
    ...agency.people.flatMap((one) => entriesOf(one, at, by)),
    ...agency.units.flatMap(({ id, halves }) =>
      halves[at] === undefined ? [] : [{ unit: id, council: { CT1: half(halves[at]) } }],
    ),
  ];
  const dealt = new Map<number, Value[]>();
  shuffled(entries, by.seed).forEach((entry, i) => {
    const file = i % by.files;
    dealt.set(file, [...(dealt.get(file) ?? []), entry]);
  });
  return [...dealt].map(([file, own]) => [
    `scores/2016/${week}${file === 0 ? '' : `.x${file}`}.yaml`,
    fileIn(by, 'scores', { period: week, entries: new Bag(own) }),
  ]);
}

/** One entry a person, or one for each column where files are split. */
function entriesOf({ id, joins, sheets }: Person, at: number, by: Hand): Value[] {
  const drawn = sheets[at];
  if (drawn === undefined || at < joins) return [];
  if (drawn === 'absent') return [{ member: id, absence: { kind: 'leave' } }];
  const self = { self: marksOf(drawn.self), ...happenings(drawn) };
  const hasCouncil = Object.keys(drawn.council).length > 0;
  const council = hasCouncil ? { council: marksOf(drawn.council) } : {};
  return by.files > 1 && hasCouncil
    ? [
        { member: id, ...self },
        { member: id, ...council },
      ]
    : [{ member: id, ...self, ...council }];
}

function happenings({ bonus, penalty }: SheetDrawn): Record<string, Value> {
  return {
    ...(bonus > 0 && { bonus: new Bag([{ event: 'sang-kien', times: bonus }]) }),
    ...(penalty > 0 && { penalty: new Bag([{ event: 'sot', times: penalty }]) }),
  };
}

/** Marks as they are typed, by criterion. */
function marksOf({ A1, A2, B1 }: Partial<MarksDrawn>): Record<string, Value> {
  return {
    ...(A1 !== undefined && { A1: half(A1) }),
    ...(A2 !== undefined && { A2: A2 === 0 ? {} : { tre: A2 } }),
    ...(B1 !== undefined && { B1 }),
  };
}

/** So many halves of a point, as people write it. */
export function half(halves: number): string {
  return halves % 2 === 0 ? `${halves / 2}` : `${(halves - 1) / 2}.5`;
}
