import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Path } from '../../../src/editing/change.ts';
import { changed, changedInGroups } from '../../../src/editing/changed.ts';
import { commentsOf } from '../../../src/editing/comments.ts';
import { isAlike, Meant, meaningOf } from '../../../src/editing/meaning.ts';
import { Numeral, type Value } from '../../../src/editing/value.ts';
import { Node } from '../../../src/source/node.ts';
import { readTape } from '../../../src/source/reading.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { document, slipped } from '../source/documents.ts';

const reading = (text: string) => readTape(new SourceFile('x.yaml', text), { values: Number.POSITIVE_INFINITY });

async function meaningIn(text: string) {
  const { tape } = await reading(text);
  return tape && meaningOf(new Node(tape, 0));
}

async function edit(text: string, ...changes: Change[]): Promise<string> {
  const done = await changed(new SourceFile('x.yaml', text), changes);
  return 'text' in done ? done.text : `refused: ${JSON.stringify(done.refused)}`;
}

const set = (at: Path, value: Value, ...after: string[]): Change => ({ do: 'set', at, value, after });
const add = (at: Path, value: Value): Change => ({ do: 'add', at, value });
const remove = (...at: Path): Change => ({ do: 'remove', at });

const FILE = `# Thang điểm
kind: criteria
status: draft   # chưa họp
effective: {from: 2016-10-03}

groups:
  # nhóm A
  - id: A
    max: 70
    events: [tre, vang]
  - {id: B, max: 30}
levels:
- {level: tot}
# hết
`;

describe('what a change leaves and what it makes', () => {
  test('a value, a key behind another, in brackets and in lines', async () => {
    expect(
      await edit(
        FILE,
        set(['status'], 'consulting'),
        set(['consultation'], { from: '2016-09-01', asked: ['van-phong', 'cs-dt'] }, 'status'),
        set(['effective', 'to'], '2017-03-31'),
        set(['groups', 0, 'max'], new Numeral('69.50')),
        set(['groups', 1, 'title'], 'Ý thức, kỷ luật'),
        set(['groups', 0, 'title'], 'Kết quả: tốt', 'id'),
      ),
    ).toBe(`# Thang điểm
kind: criteria
status: consulting   # chưa họp
consultation: {from: 2016-09-01, asked: [van-phong, cs-dt]}
effective: {from: 2016-10-03, to: 2017-03-31}

groups:
  # nhóm A
  - id: A
    title: 'Kết quả: tốt'
    max: 69.50
    events: [tre, vang]
  - {id: B, max: 30, title: 'Ý thức, kỷ luật'}
levels:
- {level: tot}
# hết
`);
  });

  test('items at the end of a list, as those before them stand', async () => {
    expect(
      await edit(
        FILE,
        add(['groups'], { id: 'C', max: 5 }),
        add(['groups', 0, 'events'], 'muộn, sớm'),
        add(['levels'], { level: 'chua' }),
        add(['opinions'], { from: 'cs-dt', text: 'Nên tách A1' }),
      ),
    ).toBe(`# Thang điểm
kind: criteria
status: draft   # chưa họp
effective: {from: 2016-10-03}

groups:
  # nhóm A
  - id: A
    max: 70
    events: [tre, vang, 'muộn, sớm']
  - {id: B, max: 30}
  - {id: C, max: 5}
levels:
- {level: tot}
- {level: chua}
opinions:
  - {from: cs-dt, text: Nên tách A1}
# hết
`);
  });

  test('items before others, below the comment of none of these', async () => {
    const put = (at: Path, value: Value, place: number): Change => ({ do: 'add', at, value, before: place });
    expect(
      await edit(
        FILE,
        put(['groups'], { id: 'X' }, 1),
        put(['groups'], { id: 'W' }, 0),
        put(['groups', 1, 'events'], 'sớm', 0),
        put(['groups', 1, 'events'], 'muộn', 2),
        put(['levels'], { level: 'nhất' }, 0),
      ),
    ).toBe(
      FILE.replace('  # nhóm A', '  - {id: W}\n  # nhóm A')
        .replace('[tre, vang]', '[sớm, tre, muộn, vang]')
        .replace('  - {id: B', '  - {id: X}\n  - {id: B')
        .replace('- {level: tot}', '- {level: nhất}\n- {level: tot}'),
    );
  });

  test('removing takes whole lines, or a comma', async () => {
    expect(
      await edit(
        FILE,
        remove('groups', 0, 'events', 0),
        remove('groups', 1, 'id'),
        remove('groups', 0, 'id'),
        remove('status'),
        remove('levels', 0),
      ),
    ).toBe(`# Thang điểm
kind: criteria
effective: {from: 2016-10-03}

groups:
  # nhóm A
  - max: 70
    events: [vang]
  - {max: 30}
levels: []
# hết
`);
  });

  test('long values stand below their key, with its comment left where it is', async () => {
    const text = 'a: 1 # một\nb:\n';
    const long = 'Đề nghị bỏ tiêu chí này vì đã chấm ở nhóm khác và không có căn cứ để chấm cho công bằng';
    expect(await edit(text, set(['a'], [{ x: 1 }, { y: long, z: long }]), set(['b'], true))).toBe(`a: # một
  - {x: 1}
  - y: ${long}
    z: ${long}
b: true
`);
  });

  test('lines end as those of the file do, also without a last line end', async () => {
    expect(await edit('a: 1\r\nb: 2', set(['c'], 3), set(['d'], 4, 'a'))).toBe('a: 1\r\nd: 4\r\nb: 2\r\nc: 3');
    expect(await edit('# chưa có gì', set(['a', 'b'], 1))).toBe('# chưa có gì\na: {b: 1}');
  });
});

describe('what is refused', () => {
  test.each<[why: string, text: string, change: Change]>([
    ['unreadable', 'a: 1\na: 2\n', set(['a'], 3)],
    ['no-such-place', 'a: 1\n', set(['a', 'b'], 3)],
    ['no-such-place', 'a: [1]\n', set(['a', 2], 3)],
    ['no-such-place', 'a: 1\n', add(['a'], 3)],
    ['no-such-place', 'a: 1\n', remove('b')],
    ['alias', 'a: &x {p: 1}\nb: *x\n', set(['b', 'q'], 3)],
    ['comment-inside', 'a:\n  b: 1\n  # vì sao\n  c: 2\n', set(['a'], 3)],
    ['comment-inside', 'a: | # vì sao\n  b\n', set(['a'], 3)],
    ['not-as-meant', 'a: &x 1\nb: *x\n', set(['a'], 3)],
  ])('%s: %j', async (why, text, change) => {
    expect(await edit(text, change)).toContain(`"why":"${why}"`);
  });

  test('with the line, which is none after an earlier change', async () => {
    const text = 'a:\n  b: 1\nc: 2\n';
    expect(await edit(text, set(['c', 'd'], 3))).toContain('"line":3');
    expect(await edit(text, set(['a', 'x'], 1), set(['c', 'd'], 3))).not.toContain('"line"');
  });
});

const scalars = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...':#-,{}[]\'"|>%@`!&*?~ .019ex+_aố\t\n\u0301'), maxLength: 8 }),
  fc.constantFrom('no', 'null', 'True', '1e3', '0x1F', '16,5', '58/QĐ-BDT', '2016-10-03', '…', '--- a', '<<', '10:30'),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.constantFrom('16.5', '-3', '007').map((digits) => new Numeral(digits)),
);
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom('a', 'A1', 'x y'), fc.string({ maxLength: 4 })), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}));

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

/** A change for which there is room in the file, unless `isAnywhere`. */
function changeOf(root: Node, { what, picks, extra, value, after, isAnywhere, place }: Plan): Change {
  const path: (string | number)[] = [];
  let node = root;
  for (const pick of picks) {
    const members: (readonly [string | number, Node])[] = node.isMap
      ? [...node.pairs()].map(([key, one]) => [key.text, one])
      : [...node.items()].map((one, i) => [i, one]);
    const [step, next] = members[pick % Math.max(1, members.length)] ?? [];
    if (step === undefined || !next) break;
    path.push(step);
    node = next;
  }
  if (what === 'remove') return { do: 'remove', at: path };
  const isOpen = node.isMap || node.kind === 'nothing';
  if (isAnywhere || (isOpen && extra !== undefined && typeof extra !== 'number'))
    return { do: what, at: extra === undefined ? path : [...path, extra], value, after };
  return node.isList && what === 'add'
    ? { do: 'add', at: path, value, ...place }
    : { do: node.isList ? what : 'set', at: path, value };
}

const plan = fc.record({
  what: fc.constantFrom('set' as const, 'add' as const, 'remove' as const),
  picks: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
  extra: fc.option(fc.constantFrom('new', 'khóa mới', 7), { nil: undefined }),
  value,
  after: fc.array(fc.constantFrom('a', 'b', 'A1'), { maxLength: 2 }),
  isAnywhere: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  place: fc.constantFrom({}, { before: 0 }, { before: 1 }, { before: 3 }),
});

describe('whatever the file and the change', () => {
  let made = 0;
  let refused = 0;
  async function holds(text: string, plans: readonly Plan[]) {
    const { tape, faults } = await reading(text);
    if (!tape || faults.length > 0) return;
    const root = new Node(tape, 0);
    const changes = plans.map((one) => changeOf(root, one));
    const done = await changed(tape.file, changes);
    if ('refused' in done) {
      refused++;
      return;
    }
    made++;
    const after = await reading(done.text);
    expect(after.faults).toEqual([]);
    const expected = new Meant(root);
    expect(changes.every((one) => expected.take(one))).toBe(true);
    const fresh = after.tape as NonNullable<typeof after.tape>;
    expect(isAlike(meaningOf(new Node(fresh, 0)), expected.whole)).toBe(true);
    if (changes.every((one) => one.do !== 'remove')) expect(commentsOf(fresh)).toEqual(commentsOf(tape));
  }

  test('the old values and the change come out, nothing else, and every comment stays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(document, slipped), fc.array(plan, { minLength: 1, maxLength: 3 }), holds),
      { numRuns: 300 },
    );
    // If most were refused, the law above would say little.
    expect(made).toBeGreaterThan(refused / 2);
  });

  test('changes made together read as those made one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.array(plan, { minLength: 2, maxLength: 4 }), async (text, plans) => {
        const { tape, faults } = await reading(text);
        if (!tape || faults.length > 0) return;
        const changes = plans.map((one) => changeOf(new Node(tape, 0), one));
        const together = await changed(tape.file, changes);
        let one: Awaited<ReturnType<typeof changed>> = { text };
        for (const change of changes)
          if ('text' in one) one = await changed(new SourceFile('x.yaml', one.text), [change]);
        if ('refused' in one) return;
        // How a new item stands may differ: its neighbour is another by then.
        if ('refused' in together) throw new Error(JSON.stringify(together));
        expect(isAlike(await meaningIn(together.text), await meaningIn(one.text))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('groups are made whole or not at all; all of them where each can be made behind those before it', async () => {
    const groups = fc.array(fc.array(plan, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(document, groups, async (text, plans) => {
        const { tape, faults } = await reading(text);
        if (!tape || faults.length > 0) return;
        const wanted = plans.map((group) => group.map((one) => changeOf(new Node(tape, 0), one)));
        const together = await changedInGroups(tape.file, wanted);
        const meant = new Meant(new Node(tape, 0));
        const made = wanted.filter((_, i) => !together.refused.has(i));
        expect(made.flat().every((one) => meant.take(one))).toBe(true);
        expect(isAlike(await meaningIn(together.text), meant.whole)).toBe(true);
        let alone: Awaited<ReturnType<typeof changed>> = { text };
        for (const group of wanted)
          if ('text' in alone) alone = await changed(new SourceFile('x.yaml', alone.text), group);
        if ('text' in alone) expect(together.refused.size).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test('thousands of them are made at once', async () => {
    const entry = (i: number, mark: string) => `  - member: cv-${i}\n    head: {A2: ${mark}}\n`;
    const all = Array.from({ length: 2000 }, (_, i) => i);
    const text = (mark: string) => `kind: scores\nentries:\n${all.map((i) => entry(i, mark)).join('')}`;
    const changes = all.flatMap((i) => [
      set(['entries', i, 'head', 'A2'], 17),
      set(['entries', i, 'head', 'note'], 'chậm, sửa'),
    ]);
    expect(await edit(text('…'), ...changes)).toBe(text("17, note: 'chậm, sửa'"));
  });
});
