import type { Chance } from '../../fuzz/chance.ts';

/** A small office as it is meant, whatever its files look like: October 2016 is closed, and what lies in it is what counts. */
export interface Office {
  readonly people: Person[];
  readonly heads: Record<string, string>;
  /** By week, then by person. */
  readonly sheets: Record<string, Record<string, Sheet>>;
  readonly skips: string[];
  /** From where on a week, and a month, is “tot”. */
  week: number;
  month: number;
  readonly decided: Record<string, string>;
  signer: string;
}

interface Person {
  readonly id: string;
  name: string;
  position: string;
  unit: string;
  from: string;
  to?: string;
  readonly leaves: { kind: string; from: string; to: string }[];
  readonly disciplines: string[];
}

/** Marks by column, or why there are none. */
type Sheet = { self?: number; head?: number; note?: string } | { absence: string };

const WEEKS = ['2016-W40', '2016-W41', '2016-W42', '2016-W43', '2016-W44', '2016-W45'];
const CLOSED = WEEKS.slice(0, 4);
const [FIRST, LAST] = ['2016-10-01', '2016-10-31'];

export function office(): Office {
  const people = ['an', 'binh', 'chi', 'dung'].map((id, i) => ({
    id,
    name: `Nguyễn Văn ${id}`,
    position: 'Chuyên viên',
    unit: i < 2 ? 'p1' : 'p2',
    from: '2016-01-01',
    leaves: [],
    disciplines: [],
  }));
  const sheets = WEEKS.map((week, w) => [
    week,
    Object.fromEntries(people.map(({ id }, i) => [id, { self: 60 + w + i, head: 61 + w * 3 + i }])),
  ]);
  return {
    people,
    sheets: Object.fromEntries(sheets),
    heads: { p1: 'an', p2: 'chi' },
    skips: [],
    week: 70,
    month: 70,
    decided: { an: 'tot' },
    signer: 'Trưởng ban',
  };
}

/** What an office says of October, said anew for this: by what it is about. */
export function october(of: Office): Map<string, string> {
  const said = new Map<string, string>();
  const say = (about: string, what: unknown) => said.set(about, `${said.get(about) ?? ''}${JSON.stringify(what)}`);
  for (const week of CLOSED)
    for (const [id, sheet] of Object.entries(of.sheets[week] ?? {}))
      say(`scores ${week} ${id}`, Object.entries(sheet).sort());
  for (const { id, unit, from, to = '9', leaves, disciplines } of of.people) {
    if (from <= LAST && to >= FIRST) say(`${id} assignments`, [unit, later(from), earlier(to)]);
    for (const leave of leaves.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
      if (leave.from <= LAST && leave.to >= FIRST)
        say(`${id} leave`, [leave.kind, later(leave.from), earlier(leave.to)]);
    for (const day of disciplines.toSorted()) if (day >= FIRST && day <= LAST) say(`${id} discipline`, day);
  }
  for (const [unit, head] of Object.entries(of.heads)) say(`${unit} head`, head);
  const skips = of.skips.filter((week) => CLOSED.includes(week));
  if (skips.length > 0) say('calendar', skips.sort());
  say('criteria', of.week);
  say('regulation', of.month);
  for (const [id, level] of Object.entries(of.decided)) say(`decision ${id}`, level);
  return said;
}

const later = (from: string) => (from > FIRST ? from : FIRST);
const earlier = (to: string) => (to < LAST ? to : LAST);

const DAYS = [
  '2016-06-15',
  '2016-09-30',
  '2016-10-01',
  '2016-10-12',
  '2016-10-20',
  '2016-10-31',
  '2016-11-01',
  '2017-03-01',
];

/** One thing done to an office, in October or not. */
export function changed(of: Office, chance: Chance): void {
  const person = chance.among(of.people);
  const sheets = of.sheets[chance.among(WEEKS)] ?? {};
  const day = chance.among(DAYS);
  const does = [
    () => (sheets[person.id] = { self: 50 + chance.below(50), head: 50 + chance.below(50) }),
    () =>
      (sheets[person.id] = { ...sheets[person.id], note: chance.among(['Chậm 1 ngày', 'Tốt', 'xem lại']) } as Sheet),
    () => (sheets[person.id] = { absence: chance.among(['leave', 'sick']) }),
    () => delete sheets[person.id],
    () =>
      person.leaves.push({
        kind: chance.among(['sick', 'study']),
        from: day,
        to: chance.among(DAYS.filter((d) => d >= day)),
      }),
    () => person.leaves.pop(),
    () => person.disciplines.push(day),
    () => (person.name = `Trần Thị ${chance.below(1000)}`),
    () => (person.position = `Chuyên viên ${chance.below(9)}`),
    () => (person.unit = chance.among(['p1', 'p2'])),
    () => (person.to = chance.among(DAYS.filter((d) => d > '2016-09'))),
    () => delete person.to,
    () => (person.from = chance.among(DAYS.filter((d) => d < '2016-11'))),
    () => of.people.push({ ...person, id: `moi-${of.people.length}`, from: day, leaves: [], disciplines: [] }),
    () => (of.heads[chance.among(['p1', 'p2'])] = chance.among(['an', 'binh', 'chi'])),
    () => of.skips.push(...[chance.among(WEEKS)].filter((week) => !of.skips.includes(week))),
    () => (of.week = 60 + chance.below(20)),
    () => (of.month = 60 + chance.below(20)),
    () => (of.decided[person.id] = chance.among(['tot', 'chua'])),
    () => delete of.decided[person.id],
    () => (of.signer = `Trưởng ban ${chance.below(9)}`),
    () => undefined, // files written otherwise, and nothing else
  ];
  chance.among(does)();
}

/** Its files: the same office is written in another order, with other blanks, comments, line ends, in other files. */
export function filesOf(of: Office, chance: Chance): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, lines: readonly string[]) => {
    const text = lines.flatMap((line) => (chance.below(12) === 0 ? ['# ghi chú', line] : [line])).join('\n');
    const end = chance.below(8) === 0 ? '\r\n' : '\n';
    files.set(path, `${chance.below(8) === 0 ? '\ufeff' : ''}${`${text}\n`.replaceAll('\n', end)}`);
  };
  const mixed = <T>(all: readonly T[]) => (chance.below(3) === 0 ? [...all].reverse() : [...all]);
  const map = (pairs: readonly string[]) => `{${mixed(pairs).join(', ')}}`;
  const number = (value: number) => `${value}${chance.below(6) === 0 ? '.0' : ''}`;
  put('emul.yaml', [
    'kind: workspace',
    'agency: {name: Ban Mẫu, symbol: BDT, place: Mẫu, ' +
      `signers: [{post: ${of.signer}, name: Lê Văn Ký, from: 2016-01-01}]}`,
    'regulation: quy-che',
    'calendar:',
    '  start: 2016-W40',
    ...(of.skips.length > 0
      ? [
          `  skip: [${mixed(of.skips)
            .map((week) => `{period: ${week}, reason: Bão}`)
            .join(', ')}]`,
        ]
      : []),
  ]);
  put('organization.yaml', [
    'kind: organization',
    'units:',
    ...Object.entries(of.heads).map(([id, head]) => `  - ${map([`id: ${id}`, `name: Phòng ${id}`, `head: ${head}`])}`),
    'members:',
    ...mixed(of.people).map(({ id, name, position, unit, from, to, leaves, disciplines }) => {
      const stay = map([`unit: ${unit}`, `position: ${position}`, `from: ${from}`, ...(to ? [`to: ${to}`] : [])]);
      return `  - ${map([
        `id: ${id}`,
        `name: ${name}`,
        `assignments: [${stay}]`,
        ...(leaves.length > 0
          ? [
              `leave: [${leaves.map((one) => map([`kind: ${one.kind}`, `from: ${one.from}`, `to: ${one.to}`])).join(', ')}]`,
            ]
          : []),
        ...(disciplines.length > 0
          ? [
              `discipline: [${disciplines.map((date) => map(['form: khien-trach', `date: ${date}`, 'decision: 1/QĐ'])).join(', ')}]`,
            ]
          : []),
      ])}`;
    }),
  ]);
  put('criteria/ca-nhan.yaml', [
    'kind: criteria',
    'id: ca-nhan',
    `title: Thang điểm ${chance.below(9)}`,
    'edition: 1',
    'status: issued',
    'issued: {date: 2015-12-31, decision: 59/QĐ-BDT}',
    'effective: {from: 2016-01-01}',
    'appliesTo: {kind: member}',
    'scale: {max: 100, step: 0.5}',
    'groups: [{id: A, title: Công việc, max: 100, criteria: [{id: A1, title: Công việc, max: 100, mode: mark}]}]',
    `levels: [{level: tot, when: [{points: {atLeast: ${number(of.week)}}}]}, {level: chua}]`,
  ]);
  put('regulations/quy-che.yaml', [
    'kind: regulation',
    'id: quy-che',
    'title: Quy chế thi đua',
    'source: {document: 58/QĐ-BDT, date: 2015-12-31, force: own}',
    'base: week',
    'levels: [{id: tot, name: Tốt}, {id: chua, name: Chưa hoàn thành}]',
    'rollup:',
    '  month:',
    '    from: week',
    '    points: {method: mean}',
    `    levels: [{level: tot, when: [{points: {atLeast: ${number(of.month)}}}]}, {level: chua}]`,
  ]);
  for (const [week, sheets] of Object.entries(of.sheets)) {
    const entries = mixed(Object.entries(sheets)).map(([id, sheet]) => `  - ${map([`member: ${id}`, ...said(sheet)])}`);
    const at = chance.below(5) === 0 ? Math.floor(entries.length / 2) : 0;
    const head = ['kind: scores', `period: ${week}`];
    const parts = at > 0 ? [entries.slice(0, at), entries.slice(at)] : [entries];
    parts.forEach((part, i) => {
      if (part.length > 0)
        put(`scores/2016/${week}${parts.length > 1 ? `.phan-${i}` : ''}.yaml`, [...head, 'entries:', ...part]);
    });
  }
  if (Object.keys(of.decided).length > 0)
    put('decisions/2016-10.yaml', [
      'kind: decision',
      'period: 2016-10',
      'held: 2016-11-04',
      `results: [${mixed(Object.entries(of.decided))
        .map(([id, level]) => map([`member: ${id}`, `level: ${level}`, 'reason: đủ điều kiện']))
        .join(', ')}]`,
    ]);
  return files;

  function said(sheet: Sheet): string[] {
    if ('absence' in sheet) return [`absence: {kind: ${sheet.absence}}`];
    const note = sheet.note === undefined ? [] : [`note: ${sheet.note}`];
    return [
      ...(sheet.self === undefined ? [] : [`self: {A1: ${number(sheet.self)}}`]),
      ...(sheet.head === undefined ? [] : [`council: ${map([`A1: ${number(sheet.head)}`, ...note])}`]),
    ];
  }
}
