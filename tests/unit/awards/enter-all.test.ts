import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied } from '../entry/office.ts';

async function typing(folder: string, line: string, typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout(), err: host.stderr() };
}

const LINE = 'decide 2016-H2 --enter';
/** All six seats met and voted on paper. */
const MEETING = ['6/1/2017', 'Phòng họp tầng 2', '', 'k', '', '', ''];

function decided(folder: string, name = '2016-H2') {
  return parse(readFileSync(join(folder, 'decisions', `${name}.yaml`), 'utf8'));
}
const votesOf = (folder: string, id: string) =>
  decided(folder).results.find(({ member, unit }: { member?: string; unit?: string }) => (member ?? unit) === id);

describe('“tất cả”', () => {
  test('writes all the rest as every ballot agreeing, one less in the own case of a seat, and says so', async () => {
    const folder = copied('example');
    const { err } = await typing(folder, LINE, [...MEETING, 'tất cả']);
    expect(votesOf(folder, 'cs-dt')).toMatchObject({ level: 'tot', votes: { for: 6, against: 0, of: 6 } });
    expect(votesOf(folder, 'tp-csdt')).toMatchObject({ level: 'tot', votes: { for: 5, against: 0, of: 5 } });
    expect(decided(folder).results.every(({ level }: { level: string }) => level !== '…')).toBe(true);
    expect(err).toContain('giữ mức: 12 dòng 6/6 (100%)');
    expect(err).toMatch(/về chính ủy viên, bớt phiếu của người ấy: Trần Quốc Hòa, .* 5\/5 \(100%\)/);
    const checked = await typing(folder, 'check decisions', []);
    expect(checked.out).toContain('không có lỗi');
  });

  test('is forgiven its accents, counts from where it is typed, and leaves what was answered before', async () => {
    const folder = copied('example');
    await typing(folder, LINE, [...MEETING, '', '4', '', 'TAT CA']);
    expect(votesOf(folder, 'cs-dt').votes).toEqual({ for: 4, against: 2, of: 6 });
    expect(votesOf(folder, 'van-phong').votes).toEqual({ for: 6, against: 0, of: 6 });
  });

  test('guesses nothing of an own case where a ballot is lacking that may have been its own', async () => {
    const folder = copied('example');
    const { err } = await typing(folder, LINE, [...MEETING.slice(0, 4), '6', '6', '1', 'tất cả']);
    expect(votesOf(folder, 'cs-dt').votes).toEqual({ for: 5, against: 0, of: 6 });
    expect(err).toContain('còn 4 dòng phải hỏi riêng');
    expect(err).toContain('5/16 Trần Quốc Hòa');
    expect(votesOf(folder, 'tp-csdt')).toMatchObject({ level: '…' });
  });

  test('does not pass what those who came are too few for', async () => {
    const folder = copied('example');
    const { err } = await typing(folder, LINE, ['6/1/2017', '', 'ctt, tp-khth, ptb-1', '', 'g', 'tất cả']);
    expect(err).toContain('phải hỏi riêng');
    expect(votesOf(folder, 'cs-dt').level).toBe('…');
  });

  test('of an award leaves who is beyond the quota or lacks a proof to be asked about', async () => {
    const folder = copied('example');
    const { err } = await typing(folder, 'decide 2017-H1 --award giay-khen --enter', [...MEETING, 'tất cả', '0', '']);
    const { results } = decided(folder, '2017-H1.giay-khen');
    expect(err).toContain('đồng ý khen: ');
    expect(err).toContain('phải hỏi riêng');
    expect(results.filter(({ granted }: { granted: unknown }) => granted === true)).toHaveLength(2);
  });
});

describe('going on', () => {
  test('begins at the first subject without an answer: not at one that kept its level without votes, nor at one that did not pass', async () => {
    const folder = copied('example');
    await typing(folder, LINE, [...MEETING, '', '', '', '1', '5', 'thôi']);
    expect(votesOf(folder, 'cs-dt').level).toBe('tot');
    expect(votesOf(folder, 'van-phong')).toMatchObject({ level: '…', votes: { for: 1, against: 5 } });
    const { err } = await typing(folder, LINE, ['thôi']);
    expect(err).toContain('1/14 Phòng Kế hoạch – Tổng hợp');
    expect(err).not.toContain('Ngày họp');
  });

  test('votes again on what did not pass once all have an answer', async () => {
    const folder = copied('example');
    await typing(folder, LINE, [...MEETING, '', '1', '5', 'tất cả']);
    const { err } = await typing(folder, LINE, ['tot', '5', '1']);
    expect(err).toContain('1/1 Phòng Chính sách – Dân tộc');
    expect(votesOf(folder, 'cs-dt')).toMatchObject({ level: 'tot', votes: { for: 5, against: 1 } });
  });

  test('asks again about a row that the line names, and about no other', async () => {
    const folder = copied('example');
    await typing(folder, LINE, [...MEETING, 'tất cả', 'k']);
    const line = ['decide', '2016-H2', '--enter', '--again', 'nguyễn văn an'];
    const host = memoryHost(folder, {}, ['', '5', '1']);
    expect(await run(line, host)).toBe(0);
    expect(host.stderr()).toContain('1/1 Nguyễn Văn An');
    expect(votesOf(folder, 'cv-03').votes).toEqual({ for: 5, against: 1, of: 6 });
    expect(votesOf(folder, 'cv-02').votes).toEqual({ for: 6, against: 0, of: 6 });
    expect((await typing(folder, `${LINE} --again nguyen-nao-do`, [])).code).toBe(2);
  });

  test('a level is typed by its number or name, and ballots that say nothing on a row are written as such', async () => {
    const folder = copied('example');
    await typing(folder, LINE, [...MEETING, '1', 'Đổi mức', '5', '0', 'xuat sac', 'Lý do', '6', '', 'thôi']);
    expect(votesOf(folder, 'cs-dt')).toMatchObject({
      level: 'xuat-sac',
      reason: 'Đổi mức',
      votes: { for: 5, against: 0, invalid: 1, of: 6 },
    });
    expect(votesOf(folder, 'van-phong').level).toBe('xuat-sac');
    expect((await typing(folder, 'check decisions', [])).out).not.toContain('votes-differ-from-ballots');
  });

  test('comes to the lists of awards, at the same meeting, by one question each', async () => {
    const folder = copied('example');
    const typed = [...MEETING, 'tất cả', '', '', 'tất cả', 'thôi'];
    const { err, out } = await typing(folder, LINE, typed);
    expect(err).toContain('Còn danh sách Giấy khen (2 dòng)');
    expect(err).toContain('Cùng cuộc họp này: 06/01/2017, 6 người dự, 0 vắng, bỏ phiếu kín: phát ra 6, thu về 6');
    expect(out).toContain('decisions/2016-H2.giay-khen.yaml');
    expect(decided(folder, '2016-H2.giay-khen')).toMatchObject({
      held: '2017-01-06',
      venue: 'Phòng họp tầng 2',
      present: ['tb', 'ptb-1', 'cvp', 'tp-csdt', 'tp-khth', 'ctt'],
      ballots: { kind: 'secret', issued: 6, returned: 6, invalid: 0 },
    });
  });

  test('of a closed period asks nothing', async () => {
    const folder = copied('example');
    const closed = await typing(folder, 'close 2016-H2 --by Hằng --checked-by Tuấn --today 2017-01-10', []);
    expect(closed.code).toBe(0);
    const before = contents(folder);
    const { code, err } = await typing(folder, LINE, MEETING);
    expect(err).toContain('đã khóa sổ');
    expect(err).not.toContain('Ngày họp');
    expect([code, contents(folder)]).toEqual([2, before]);
  });
});
