import { describe, expect, test } from 'vitest';
import { briefing, officeWith, scale, scored, told } from './office.ts';

/** Two divisions with a head each, a deputy of the first, and a chair whose deputy is in charge of the second. */
const organization = (posts: { readonly deputies?: string; readonly charge?: string } = {}) => `kind: organization
units:
  - {id: lanh-dao, name: Lãnh đạo Ban, rated: false, head: chair, deputies: ${posts.charge ?? '[vice]'}}
  - {id: p1, name: Phòng Một, head: h1, deputies: ${posts.deputies ?? '[d1]'}}
  - {id: p2, name: Phòng Hai, head: h2}
members:
  - {id: chair, name: Trần Thị Lan, assignments: [{unit: lanh-dao, position: Chủ tịch}]}
  - {id: vice, name: Phạm Văn Bảo, assignments: [{unit: lanh-dao, position: Phó}]}
  - {id: h1, name: Lê Thị Bình, assignments: [{unit: p1, position: Trưởng phòng}]}
  - {id: d1, name: Đỗ Văn Sơn, assignments: [{unit: p1, position: Phó}]}
  - {id: a1, name: Nguyễn Văn An, assignments: [{unit: p1, position: Chuyên viên}]}
  - {id: b1, name: Trần Văn Cường, assignments: [{unit: p1, position: Chuyên viên}]}
  - {id: h2, name: Bùi Văn Hải, assignments: [{unit: p2, position: Trưởng phòng}]}
  - {id: a2, name: Võ Thị Dung, assignments: [{unit: p2, position: Chuyên viên}]}
`;

const head = (id: string) => `id: ${id}\nedition: 1\nstatus: issued\neffective: {from: 2016-01-01}`;
const A1 = '{id: A1, title: Việc, max: 100, mode: mark}';
const HALF = '{id: A1, title: Việc, max: 50, mode: mark}';

/** What the scales of leaders (by post) and of units are made of; everybody has 95 points unless `marks` says otherwise. */
interface Office {
  readonly leaders?: Readonly<Record<string, string>>;
  readonly units?: string;
  readonly marks?: Readonly<Record<string, string>>;
  readonly posts?: Parameters<typeof organization>[0];
}

const MEMBERS = ['chair', 'vice', 'h1', 'd1', 'a1', 'b1', 'h2', 'a2'];

async function office({ leaders = {}, units = A1, marks = {}, posts }: Office) {
  const scales = Object.entries(leaders).map(([position, criteria], i) => [
    `criteria/lanh-dao-${i}.yaml`,
    scale(criteria, { head: head(`lanh-dao-${i}`), appliesTo: `{kind: member, positions: [${position}]}` }),
  ]);
  const sheet = (id: string) => marks[id] ?? '{A1: 95}';
  const entries = MEMBERS.flatMap((id) => (sheet(id) === '' ? [] : [`{member: ${id}, council: ${sheet(id)}}`]));
  const ofUnits = ['p1', 'p2'].map((id) => `{unit: ${id}, council: ${marks[id] ?? '{A1: 80}'}}`);
  const workspace = await officeWith({
    'organization.yaml': organization(posts),
    'criteria/ca-nhan.yaml': scale(A1),
    'criteria/tap-the.yaml': scale(units, { head: head('tap-the'), appliesTo: '{kind: unit}' }),
    ...Object.fromEntries(scales),
    'scores/2016/2016-W40.yaml': briefing([...ofUnits, ...entries]),
  });
  const { row } = scored(workspace);
  return { told: (id: string, kind?: 'unit') => told(row(id, kind)), row };
}

const by = (mode: string) => `${HALF}, {id: A2, title: Kết quả, max: 50, ${mode}}`;

describe('the unit that one heads', () => {
  const marks = { h1: '{A1: 40}', h2: '{A1: 40}', p1: '{A1: 80}' };
  test('by its points', async () => {
    const found = await office({ leaders: { 'Trưởng phòng': by('mode: unit') }, marks });
    expect(found.told('h1')).toBe('80 tot');
  });
  test('by its level', async () => {
    const levels = 'levels: {xuat-sac: 50, tot: 45.5, han-che: 10, chua: 0}';
    const found = await office({ leaders: { 'Trưởng phòng': by(`mode: unit, ${levels}`) }, marks });
    expect(found.told('h1')).toBe('85.5 tot');
  });
  test('of one who heads none', async () => {
    const leaders = (whenNone: string) => ({ Phó: by(`mode: unit${whenNone}`) });
    const own = { d1: '{A1: 40}', vice: '{A1: 40}' };
    expect((await office({ leaders: leaders(''), marks: own })).told('d1')).toBe('not rated: no-rated-unit');
    expect((await office({ leaders: leaders(', whenNone: full'), marks: own })).told('d1')).toBe('90 xuat-sac');
    expect((await office({ leaders: leaders(', whenNone: zero'), marks: own })).told('d1')).toBe('40 chua');
    expect((await office({ leaders: leaders(', of: assignment'), marks: own })).told('d1')).toBe('80 tot');
  });
});

describe('those whom one leads', () => {
  const all = by('mode: members, of: led, all: han-che, else: 0.5');
  const share = by('mode: members, of: led, level: tot');
  const marks = { h1: '{A1: 40}', h2: '{A1: 40}', b1: '{A1: 45}' };
  test('all of them, or a part of it', async () => {
    const found = await office({ leaders: { 'Trưởng phòng': all }, marks });
    expect([found.told('h1'), found.told('h2')]).toEqual(['65 han-che', '90 xuat-sac']);
  });
  test('their share', async () => {
    const found = await office({ leaders: { 'Trưởng phòng': share }, marks });
    expect(found.told('h1')).toBe('220/3 tot');
    expect(found.row('h1').working?.workedGroups[0]?.criteria[1]?.share?.who.map(({ id }) => id)).toEqual([
      'd1',
      'a1',
      'b1',
    ]);
  });
  test('of a deputy: whom he is in charge of, else the unit', async () => {
    const deputies = { d1: '{A1: 40}', vice: '{A1: 40}', b1: '{A1: 45}' };
    const found = await office({
      leaders: { Phó: all },
      marks: deputies,
      posts: { charge: '[{member: vice, inCharge: [p2, b1]}]' },
    });
    // d1 leads h1, a1 and b1; the vice-chair p2 and b1.
    expect([found.told('d1'), found.told('vice')]).toEqual(['65 han-che', '65 han-che']);
    const without = await office({
      leaders: { Phó: all },
      marks: deputies,
      posts: { deputies: '[{member: d1, inCharge: [a1]}]', charge: '[{member: vice, inCharge: [p2, a2]}]' },
    });
    expect([without.told('d1'), without.told('vice')]).toEqual(['90 xuat-sac', '90 xuat-sac']);
  });
  test('in the whole agency but oneself', async () => {
    const found = await office({
      leaders: { 'Chủ tịch': by('mode: members, of: agency, level: tot, full: 0.5') },
      marks: { chair: '{A1: 40}', a1: '{A1: 45}', b1: '{A1: 45}', a2: '{A1: 45}', h2: '{A1: 45}' },
    });
    // Three of seven reach it: 50 × (3/7) ÷ (1/2) = 300/7.
    expect(found.told('chair')).toBe('580/7 tot');
  });
});

describe('who rests on whom', () => {
  test('a unit leaves out its head, who reads it', async () => {
    const units = by('mode: members, level: tot');
    const found = await office({
      units,
      leaders: { 'Trưởng phòng': by('mode: unit') },
      marks: { p1: '{A1: 50}', p2: '{A1: 50}', b1: '{A1: 45}', h1: '{A1: 10}', h2: '{A1: 10}' },
    });
    // p1 counts d1, a1 and b1: 50 + 50 × 2/3.
    expect([found.told('p1', 'unit'), found.told('h1')]).toEqual(['250/3 tot', '155/3 han-che']);
  });
  test('two who read each other leave out each other', async () => {
    const leaders = {
      'Trưởng phòng': by('mode: members, of: led, level: tot'),
      Phó: by('mode: members, of: led, level: tot'),
    };
    const found = await office({ leaders, marks: { h1: '{A1: 40}', h2: '{A1: 40}', d1: '{A1: 0}', vice: '{A1: 40}' } });
    expect([found.told('h1'), found.told('d1')]).toEqual(['90 xuat-sac', '50 han-che']);
  });
  test('three who wait for each other are not rated, everybody else is', async () => {
    // The head waits for the deputy, he for the unit, and that for its members, the head among them.
    const leaders = {
      'Trưởng phòng': by('mode: members, of: led, level: tot'),
      Phó: by('mode: unit, of: assignment, whenNone: full'),
    };
    const found = await office({
      units: by('mode: members, level: tot'),
      leaders,
      marks: { h1: '{A1: 40}', h2: '{A1: 40}', d1: '{A1: 40}', vice: '{A1: 40}', p1: '{A1: 50}', p2: '{A1: 50}' },
    });
    for (const id of ['h1', 'd1']) expect(found.told(id)).toBe('not rated: circle');
    expect(found.told('p1', 'unit')).toBe('not rated: circle');
    expect([found.told('a1'), found.told('vice'), found.told('h2')]).toEqual([
      '95 xuat-sac',
      '90 xuat-sac',
      '90 xuat-sac',
    ]);
  });
});
