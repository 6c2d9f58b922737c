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

  test('a later column takes only what differs, with a note, and no head approves the own sheet', async () => {
    const folder = copied('pages', {
      [W41]:
        'kind: scores\nperiod: 2016-W41\nentries:\n  # giấy\n  - member: cv-03 # ký rồi\n    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}\n',
    });
    const { err, out } = await typing(folder, 'score 41 --enter --column head', '', '17', '2', '', '', 'Báo cáo chậm');
    expect(err).toContain('A2 Chất lượng tham mưu (0–20, chẵn 0,5) [18]: 17');
    expect(err).not.toContain('Trần Quốc Hòa');
    expect(out).toContain('Đã ghi 1 phiếu');
    expect(textOf(folder, W41)).toContain(
      '  # giấy\n  - member: cv-03 # ký rồi\n    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}\n    head: {A2: 17, A3: {tre: 2}, note: Báo cáo chậm}\n',
    );
  });

  test('empty lines to the end of a later column keep it as “=” does, and where nothing stands they keep nothing', async () => {
    const sheet = '    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}\n';
    const folder = copied('pages', {
      [W41]: `kind: scores\nperiod: 2016-W41\nentries:\n  - member: tp-01\n${sheet}  - member: cv-03\n    self: {}\n`,
    });
    const lines = ['', '', '', '', ''];
    const { out } = await typing(folder, 'score 41 --enter --column council', ...lines, ...lines, '>');
    expect(out).toContain('Đã ghi 1 phiếu');
    expect(textOf(folder, W41)).toContain(`tp-01\n${sheet}    council: {keep: true}\n`);
    expect(textOf(folder, W41).match(/keep/g)).toHaveLength(1);
    const again = await typing(folder, 'score 41 --enter --column council', '>', '>');
    expect(again.out).toContain('1 phiếu đã đủ từ trước');
  });

  test('“=” keeps what stands and counts as the column’s word; typed marks before it stand', async () => {
    const sheet = '    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}\n';
    const folder = copied('pages', {
      [W41]: `kind: scores\nperiod: 2016-W41\nentries:\n  - member: tp-01\n${sheet}  - member: cv-03\n${sheet}`,
    });
    const { err, out } = await typing(folder, 'score 41 --enter --column council', '=', '', '17', '=', '>', '=', '>');
    expect(err).toContain('Điền điểm tuần 41 (từ ngày 10/10 đến ngày 14/10/2016), cột lãnh đạo.');
    expect(err).toContain('=: giữ nguyên các mục còn lại');
    expect(out).toContain('Đã ghi 2 phiếu');
    expect(textOf(folder, W41)).toContain(`tp-01\n${sheet}    council: {keep: true}\n`);
    // “>” at the note passes it by and is no note; “=” where nothing stands keeps nothing.
    expect(textOf(folder, W41)).toContain(`cv-03\n${sheet}    council: {A2: 17}\n`);
    expect(err).toContain('chưa có điểm nào để giữ');
    expect((await emul(folder, 'status 41')).out).toContain('2/3 phiếu đã xong');
  });

  test('“<” at the note goes back to the last mark; “=” means nothing in the column that begins a sheet', async () => {
    const folder = copied('pages', {
      [W41]:
        'kind: scores\nperiod: 2016-W41\nentries:\n  - member: cv-03\n    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}\n',
    });
    await typing(folder, 'score 41 --enter --column head', '', '17', '', '', '', '<', 'Khá', 'Muộn');
    expect(textOf(folder, W41)).toContain('head: {A2: 17, B2: Khá, note: Muộn}');
    const { err } = await typing(copied('pages'), 'score 41 --enter', '=', '>');
    expect(err).not.toContain('=: giữ nguyên');
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
