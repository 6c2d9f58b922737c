import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, emul, textOf } from './office.ts';

const W41 = 'scores/2016/2016-W41.yaml';

async function typing(folder: string, line: string, ...lines: string[]) {
  const host = memoryHost(folder, {}, lines);
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout(), err: host.stderr() };
}

/** One whole sheet of the small workspace: A1, A2, A3 tre, B1 vang, B2. */
const WHOLE = ['9/10', '18,5', '1', '', '2'];

describe('emul score --enter', () => {
  test('writes each sheet as it is done, stops where told, and goes on from there', async () => {
    const folder = copied('pages');
    const first = await typing(folder, 'score 41 --enter', ...WHOLE, '9/10', 'thôi');
    expect([first.code, first.out]).toEqual([
      0,
      'Đã ghi 1 phiếu; còn 2 phiếu, chạy lại lệnh này để điền tiếp. Bảng điểm: emul score 2016-W41\n',
    ]);
    const text = textOf(folder, W41);
    expect(text).toContain('self:    {A1: {done: 9, assigned: 10}, A2: 18.5, A3: {tre: 1}, B1: {}, B2: Khá}');
    const second = await typing(folder, 'score 41 --enter', ...WHOLE, ...WHOLE);
    expect(second.err).toContain('Nguyễn Văn An, Chuyên viên, Phòng Chính sách – Dân tộc (1/2)');
    expect(second.out).toContain('Đã ghi 2 phiếu, 1 phiếu đã đủ từ trước.');
    const before = contents(folder);
    const third = await typing(folder, 'score 41 --enter');
    expect([third.code, third.out]).toEqual([0, expect.stringContaining('Đã ghi 0 phiếu, 3 phiếu đã đủ từ trước.')]);
    expect(contents(folder)).toEqual(before);
    expect((await emul(folder, 'check scores')).code).toBe(0);
  });

  test.each(['--json', '-o x.json', '-o x.docx', '--plain'])(
    'prints no table, so %s is refused, not passed over',
    async (option) => {
      const { code, out, err } = await typing(copied('pages'), `score 41 --enter ${option}`);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('--enter hỏi điểm rồi ghi vào sổ, không in bảng');
    },
  );

  test.each([
    ['21', 'điểm 21 nằm ngoài khoảng 0–20'],
    ['18,3', 'điểm 18,3 không chẵn 0,5'],
    ['mười', '“mười” không phải một số điểm'],
    ['-1', 'điểm -1 nằm ngoài khoảng'],
  ])('A2 of %s is asked again: %s', async (typed, said) => {
    const folder = copied('pages');
    const { err } = await typing(folder, 'score 41 --enter', '9/10', typed, '18', '', '', 'Tốt');
    expect(err).toContain(said);
    expect(textOf(folder, W41)).toContain('A2: 18,');
  });

  test.each([
    ['9', 'ghi số việc xong/số việc được giao, ví dụ 9/10'],
    ['9/0', 'số việc được giao là 0'],
    ['9/x', 'chưa rõ'],
  ])('A1 of %s is asked again: %s', async (typed, said) => {
    const { err } = await typing(copied('pages'), 'score 41 --enter', typed, '9/10');
    expect(err).toContain(said);
  });

  test('back, pass by, and empty lines that write nothing', async () => {
    const folder = copied('pages');
    const { err, out } = await typing(
      folder,
      'score 41 --enter',
      '<',
      '',
      '',
      '',
      '',
      '',
      '9/10',
      '>',
      '8/8',
      '<',
      '7/8',
      '17',
      '',
      '',
      '1',
    );
    expect(err).toContain('đang ở mục đầu');
    expect(err).toContain('Không có gì mới, không ghi.');
    expect(out).toContain('Đã ghi 1 phiếu');
    expect(textOf(folder, W41)).toContain('{A1: {done: 7, assigned: 8}, A2: 17, A3: {}, B1: {}, B2: Tốt}');
    expect(textOf(folder, W41).match(/A1: {done: \d/g)).toHaveLength(1);
  });

  const SELF = '    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}\n';
  const opened = (...sheets: readonly string[]) => `kind: scores\nperiod: 2016-W41\nentries:\n${sheets.join('')}`;

  test('a later column asks one question a person: only what differs is typed, and no head approves the own sheet', async () => {
    const folder = copied('pages', { [W41]: opened('  # giấy\n  - member: cv-03 # ký rồi\n', SELF) });
    const { err, out } = await typing(folder, 'score 41 --enter --column head', ' a2: 17,5 ;A3 2');
    expect(err).toContain('Đang có: A1 9/10, A2 18, A3 0, B1 0, B2 Tốt\nTrưởng phòng [giữ nguyên]: ');
    expect(err).not.toContain('Trần Quốc Hòa');
    expect(err).not.toContain('Vì sao');
    expect(out).toContain('Đã ghi 1 phiếu');
    expect(textOf(folder, W41)).toContain(
      `  # giấy\n  - member: cv-03 # ký rồi\n${SELF}    head: {A2: 17.5, A3: {tre: 2}}\n`,
    );
  });

  test('an empty line or “=” keeps what stands and counts as the column’s word; where nothing stands it passes by', async () => {
    const folder = copied('pages', {
      [W41]: opened('  - member: tp-01\n', SELF, '  - member: cv-03\n', SELF, '  - member: cvp-01\n    self: {}\n'),
    });
    const { err, out } = await typing(folder, 'score 41 --enter --column council', '', '=', '=', '');
    expect(err).toContain('Điền điểm tuần 41 (từ ngày 10/10 đến ngày 14/10/2016), cột lãnh đạo.');
    expect(err).toContain('Chưa có điểm nào (xuống dòng: bỏ qua)\nLãnh đạo: =\nchưa có điểm nào để giữ');
    expect(out).toContain('Đã ghi 2 phiếu');
    for (const id of ['tp-01', 'cv-03'])
      expect(textOf(folder, W41)).toContain(`${id}\n${SELF}    council: {keep: true}\n`);
    expect(textOf(folder, W41).match(/keep/g)).toHaveLength(2);
    expect((await emul(folder, 'status 41')).out).toContain('2/3 phiếu đã xong');
    const again = await typing(folder, 'score 41 --enter --column council', '>');
    expect([again.err.match(/^Lãnh đạo/gm), again.out]).toEqual([
      ['Lãnh đạo'],
      expect.stringContaining('2 phiếu đã đủ từ trước'),
    ]);
  });

  test.each([
    ['17', '“17” chưa rõ; gõ mục (A1, A2, A3, B1, B2) rồi điểm'],
    ['A9 17', '“A9 17” chưa rõ'],
    ['A2 17, B2 Khá', 'A2: “17, B2 Khá” không phải một số điểm'],
    ['A2 21', 'A2: điểm 21 nằm ngoài khoảng 0–20'],
    ['A2 17; A2 18', '“A2 18”: mục này gõ hai lần'],
    ['A2', '“A2” chưa rõ'],
  ])('a line of marks “%s” is asked again: %s', async (line, said) => {
    const folder = copied('pages', { [W41]: opened('  - member: cv-03\n', SELF) });
    const { err } = await typing(folder, 'score 41 --enter --column head', line, 'B2 2');
    expect(err).toContain(said);
    expect(textOf(folder, W41)).toContain('head: {B2: Khá}');
  });

  test('events of one criterion that nobody speaks of stay, and a word why is asked for only where the scale wants one', async () => {
    const scale = textOf(copied('pages'), 'criteria/ca-nhan.yaml')
      .replace('{id: tre,', '{id: sot, title: Sót việc, points: 1}, {id: tre,')
      .replace('scale: {', 'commentBelowMax: true\nscale: {');
    const folder = copied('pages', {
      'criteria/ca-nhan.yaml': scale,
      [W41]: opened('  - member: cv-03\n', SELF.replace('A3: {}', 'A3: {sot: 1, tre: 1}')),
    });
    const { err } = await typing(folder, 'score 41 --enter --column head', 'A3 2', 'A3 chậm 2; A2 17', 'Chậm');
    expect(err).toContain('A3 Sót việc 1 + Chậm thời hạn 1');
    expect(err).toContain('đếm nhiều việc (Sót việc, Chậm thời hạn)');
    expect(err).toContain('Vì sao dưới mức tối đa');
    expect(textOf(folder, W41)).toContain('head: {A2: 17, A3: {sot: 1, tre: 2}, note: Chậm}');
  });

  test('“=” means nothing in the column that begins a sheet', async () => {
    const { err } = await typing(copied('pages'), 'score 41 --enter', '=', '>');
    expect(err).toContain('“=” chưa rõ');
  });

  test('who is away is not asked for; an unknown column is wrong usage; a broken file is not written', async () => {
    const folder = copied('example');
    const { err, out } = await typing(folder, 'score 2016-W45 --enter --unit van-phong', 'thôi');
    expect(err).toContain('Kadá Thị Mai, Chuyên viên, Văn phòng (1/1)');
    expect(out).toContain('1 người nghỉ');
    expect((await typing(folder, 'score 45 --enter --column hed')).code).toBe(2);
    const broken = copied('pages', { [W41]: 'kind: scores\nperiod: [\n' });
    const { code, err: said } = await typing(broken, 'score 41 --enter', ...WHOLE);
    expect([code, said]).toEqual([2, expect.stringContaining('đang có lỗi, không đọc được')]);
  });

  test('what somebody else wrote meanwhile stays, and is told', async () => {
    const start =
      'kind: scores\nperiod: 2016-W41\nentries:\n  - member: cv-03\n    self: {A1: {done: 9, assigned: 10}, A2: …, A3: {}, B1: {}, B2: …}\n';
    const folder = copied('pages', { [W41]: start });
    const host = Object.assign(memoryHost(folder), {
      async *lines() {
        yield* ['', '18'];
        writeFileSync(join(folder, W41), start.replace('A2: …', 'A2: 15'));
        yield* ['', '', 'Tốt'];
      },
    });
    await run('score 41 --enter --member cv-03'.split(' '), host);
    expect(textOf(folder, W41)).toContain('A2: 15, A3: {}, B1: {}, B2: Tốt}');
    expect(host.stderr()).toContain('A2: trong lúc điền, tệp đã có người ghi 15; giữ số ấy, không ghi 18');
  });

  test('marks that were typed and are not written are counted', async () => {
    const folder = copied('pages');
    const { err } = await typing(folder, 'score 41 --enter', '9/10', '18', '>', '9/10', 'thôi');
    expect(err).toContain('Bỏ 2 mục vừa điền của Trần Quốc Hòa.');
    expect(err).toContain('Bỏ 1 mục vừa điền của Nguyễn Văn An.');
  });
});
