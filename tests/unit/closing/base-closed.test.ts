import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASES, filesOf, MARKS, scoresPath, typed, within } from './base-office.ts';

/** What stands in a table, a statement or a list, but for what is told of the seal itself. */
const bare = (said: string) => said.replace(/^.*Đã khóa sổ ngày.*\n/gm, '').replace(/,?\n {2}"seal": \{[^}]*\}/, '');

function edit(root: string, path: string, before: string, after: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(root, path), text.replace(before, after));
}

test.each(BASES)('a $base that is scored is closed, and read from its seal', async (office) => {
  const { id } = office;
  await within(filesOf(office), async (root) => {
    const lines = [
      `score ${id}`,
      `score ${id} --json`,
      `classify ${id} --json`,
      `candidates ${id}`,
      `explain an ${id}`,
    ];
    const open: string[] = [];
    for (const line of lines) open.push((await typed(root, line)).out);
    const closed = await typed(root, `close ${id} --by An --checked-by Bình`);
    expect(closed).toMatchObject({ code: 0 });
    expect(closed.said).toContain(`Tiếp theo: emul dossier ${id}`);
    edit(root, scoresPath(id), '94', '51');
    const now: string[] = [];
    for (const line of lines) now.push(bare((await typed(root, line)).out));
    expect(now).toEqual(open);
    expect((await typed(root, `score ${id} --live`)).said).toContain('51,0');
    expect((await typed(root, 'check')).said).toContain('changed-after-close');
    expect((await typed(root, 'verify')).said).toMatch(/An.*94,0.*51,0/);
    expect(await typed(root, `open ${id}`)).toMatchObject({ code: 2 });
    expect(await typed(root, `restore ${id}`)).toMatchObject({ code: 0 });
    expect((await typed(root, 'check')).said).not.toContain('changed-after-close');
  });
});

test.each(BASES)('rows of a closed $base say posts, headships and why somebody is not rated', async (office) => {
  await within(filesOf(office), async (root) => {
    await typed(root, `close ${office.id} -q`);
    const seal = readFileSync(join(root, `seals/${office.id}.1.yaml`), 'utf8');
    expect(seal).toContain(
      'member: binh, posts: [Trưởng phòng], heads: [p1], points: 98, level: tot, computed: xuat-sac',
    );
    if (office.base === 'year')
      expect(seal).toMatch(/member: giang, posts: \[Chuyên viên\], service: \[3, 17\], reasons: \[\{id: service/);
  });
});

test.each(BASES)('a longer period names the seal of its $base and takes its rows', async (office) => {
  const { id, of, longer } = office;
  await within(filesOf(office), async (root) => {
    await typed(root, `close ${id} -q`);
    rmSync(join(root, scoresPath(id)));
    const rows = JSON.parse((await typed(root, `classify ${of} --json`)).out).results;
    expect(rows.find((row: { subject: { id: string } }) => row.subject.id === 'an').points).toBe(94);
    if (longer === 'term') return;
    await typed(root, `restore ${id}`);
    expect(await typed(root, `close ${of} -q`)).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, `seals/${of}.1.yaml`), 'utf8')).toContain(`{period: ${id}, seal: ${id}.1}`);
  });
});

test.each(BASES)(
  'a closed $base is amended by a second edition, in force once its paper has a number',
  async (office) => {
    const { id } = office;
    await within(filesOf(office), async (root) => {
      await typed(root, `close ${id} -q`);
      await typed(root, `amend ${id} --subject an --reason "ghi nhầm" --document "Biên bản 09" -q`);
      edit(root, scoresPath(id), '94', '84');
      const again = await typed(root, `close ${id}`);
      expect(again).toMatchObject({ code: 0 });
      expect(again.said).toContain('94,00 điểm, Xuất sắc → 84,00 điểm, Tốt');
      expect((await typed(root, `score ${id}`)).said).toMatch(/Nguyễn Văn An +94,0/);
      const paper = join(root, 'sua-doi.docx');
      expect(
        await typed(root, `report amendment ${id} -o ${paper} --issue 15/QĐ-BDT --date 2027-01-12`, '2027-01-12'),
      ).toMatchObject({ code: 0 });
      for (const line of [`score ${id}`, `classify ${id}`])
        expect((await typed(root, line)).said).toMatch(/Nguyễn Văn An +84,0/);
      expect((await typed(root, 'verify')).said).toContain('lần 2');
    });
  },
);

test('a closed base period reads back the rows that were computed, whatever the files say since', async () => {
  const mark = fc.option(
    fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    { nil: undefined },
  );
  const marks = fc.record(Object.fromEntries(Object.keys(MARKS).map((who) => [who, mark])));
  const one = async (office: (typeof BASES)[number], then: typeof MARKS, since: typeof MARKS) =>
    await within(filesOf(office, { ...then, tien: then['tien'] ?? 70 }), async (root) => {
      const asked = async () => {
        const lines = [`score ${office.id} --json`, `classify ${office.id} --json`];
        return (await Promise.all(lines.map((line) => typed(root, line)))).map(({ out }) => bare(out));
      };
      const open = await asked();
      expect(await typed(root, `close ${office.id} -q`)).toMatchObject({ code: 0 });
      for (const [path, text] of Object.entries(filesOf(office, since))) writeFileSync(join(root, path), text);
      expect(await asked()).toEqual(open);
    });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...BASES), marks, marks, one), { numRuns: 12 });
});
