import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesBy } from '../../../src/answers/closing/later-changes.ts';
import { SealBook } from '../../../src/answers/closing/seal-book.ts';
import { run } from '../../../src/commands/run.ts';
import { Home } from '../../../src/source/home.ts';
import { HOME, memoryHost } from '../../host.ts';
import { emul, textOf } from '../entry/office.ts';
import { done, edit, office, opening, put, weekPath } from './amended-office.ts';

const CLOSE_YEAR = 'close 2016 --today 2017-02-10 -q';
const CLOSE_HALF = 'close 2016-H2 --today 2017-01-10 -q';
const W42 = weekPath('2016-W42');

interface Classified {
  readonly seal: { edition: number; code: string; next?: { edition: number; is: string; code: string | null } };
  readonly results: readonly { subject: { id: string }; points: number | null; level: string | null }[];
}

async function classified(folder: string, period = '2016-10'): Promise<Classified> {
  return JSON.parse(await done(folder, `classify ${period} --json`));
}

async function issued(folder: string, period: string, number: number): Promise<void> {
  await done(folder, `report amendment ${period} --issue ${number} --date 20/2/2017 -o sua-${number}.md -q`);
}

describe('an amendment', () => {
  test('leaves rows and bytes of the edition before as they are, and takes effect with the number of its paper', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q');
    const seal = readFileSync(join(folder, 'seals/2016-10.1.yaml'));
    const before = await classified(folder);
    await done(folder, opening('2016-10', '--subject', 'an', '--week', '42'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 20, A2: 40');
    const open = await classified(folder);
    expect(open.results).toEqual(before.results);
    expect(open.seal.next).toEqual({ edition: 2, is: 'open', code: null });
    await done(folder, 'close 2016-10 -q');
    const pending = await classified(folder);
    expect(pending.results).toEqual(before.results);
    expect(pending.seal).toMatchObject({ edition: 1, code: before.seal.code, next: { edition: 2, is: 'pending' } });
    await issued(folder, '2016-10', 80);
    const after = await classified(folder);
    expect(after.seal).toEqual({ period: '2016-10', edition: 2, code: pending.seal.next?.code });
    expect(after.results.map(({ points }) => points)).toEqual([70.25, 68.25]);
    expect(readFileSync(join(folder, 'seals/2016-10.1.yaml'))).toEqual(seal);
    const { seals } = JSON.parse(await done(folder, 'verify --json'));
    expect(
      seals.map(({ is, recomputed, damaged }: { is: string; recomputed: []; damaged: [] }) => [
        is,
        recomputed,
        damaged,
      ]),
    ).toEqual([
      ['replaced', [], []],
      ['in-force', [], []],
    ]);
  });

  test('lets writing commands write inside of its scope alone', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an', '--criterion', 'A1'));
    const before = textOf(folder, W42);
    const refused = async (after: string) =>
      await changesBy([{ path: W42, after }], new SealBook(folder, new Home(HOME)));
    expect(await refused(before.replace('A1: 50', 'A1: 20'))).toEqual([]);
    expect(await refused(before.replace('A2: 40', 'A2: 20'))).toHaveLength(1);
    expect(await refused(before.replace('A1: 45', 'A1: 20'))).toHaveLength(1);
  });

  test('opens longer periods with it, which are closed after it, and counts its rows in them', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', CLOSE_HALF, CLOSE_YEAR, opening('2016-10', '--subject', 'an'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 20, A2: 40');
    const early = await emul(folder, CLOSE_HALF);
    expect(early.err).toContain('tháng 10/2016 trong kỳ đang xem xét sửa đổi');
    await done(folder, 'close 2016-10 -q');
    expect((await emul(folder, CLOSE_YEAR)).err).toContain('sáu tháng cuối năm 2016 trong kỳ đang xem xét sửa đổi');
    await done(folder, CLOSE_HALF, CLOSE_YEAR);
    expect((await classified(folder, '2016')).results[0]?.points).toBe(77.75);
    for (const [i, period] of ['2016-10', '2016-H2', '2016'].entries()) await issued(folder, period, 80 + i);
    expect((await classified(folder, '2016')).results[0]?.points).toBe(70.25);
    const { seals, faults } = JSON.parse(await done(folder, 'verify --json'));
    expect(faults).toEqual([]);
    expect(seals.flatMap(({ recomputed }: { recomputed: [] }) => recomputed)).toEqual([]);
  });

  test('of one period comes after the other, and an edition that never took effect is passed over', async () => {
    const folder = office({ 'tb.txt': 'đã ký' });
    const notice = '--number 45/TB-BDT --date 2016-11-10 --document notice --period 2016-10 -q';
    await done(folder, 'close 2016-10 -q', `papers record tb.txt ${notice}`, opening('2016-10', '--subject', 'an'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 20, A2: 40');
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'binh'));
    edit(folder, W42, 'A1: 45, A2: 25', 'A1: 55, A2: 25');
    await done(folder, 'close 2016-10 -q');
    expect((await classified(folder)).seal).toMatchObject({ edition: 1, next: { edition: 3, is: 'pending' } });
    const paper = await done(folder, 'report amendment 2016-10');
    expect(paper).toContain('Nguyễn Văn An');
    expect(paper).toContain('Lê Thị Bình');
    await issued(folder, '2016-10', 81);
    expect((await classified(folder)).seal.edition).toBe(3);
    await done(folder, opening('2016-10', '--subject', 'an'));
    edit(folder, W42, 'A1: 20, A2: 40', 'A1: 50, A2: 40');
    await done(folder, 'close 2016-10 -q');
    expect(await done(folder, 'report amendment 2016-10')).toMatch(/bổ\s+sung\s+tại\s+Thông\s+báo\s+số\s+81\/TB-BDT/);
  });

  test('after which no row differs is in force at once and needs no paper', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 50.0, A2: 40, note: đã đối chiếu');
    expect(await done(folder, 'close 2016-10')).toContain('có hiệu lực ngay');
    expect((await classified(folder)).seal.edition).toBe(2);
    expect((await emul(folder, 'report amendment 2016-10')).err).toContain('không phải sửa văn bản nào');
  });

  test('after which nothing differs is not closed, and can be dropped', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an'));
    expect((await emul(folder, 'close 2016-10')).err).toContain('emul amend 2016-10 --drop');
    await done(folder, 'amend 2016-10 --drop -q');
    expect((await classified(folder)).seal).not.toHaveProperty('next');
  });

  test('that takes somebody out says who left', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'binh'));
    edit(
      folder,
      'organization.yaml',
      'position: Chuyên viên, from: 2016-01-01}]}\n',
      'position: Chuyên viên, from: 2016-01-01}]}\n',
    );
    edit(
      folder,
      'organization.yaml',
      '{unit: p2, position: Chuyên viên, from: 2016-01-01}',
      '{unit: p2, position: Chuyên viên, from: 2016-11-01}',
    );
    for (const week of ['2016-W40', '2016-W41', '2016-W42', '2016-W43'])
      put(
        folder,
        weekPath(week),
        readFileSync(join(folder, weekPath(week)), 'utf8').replace(/ {2}- \{member: binh.*\n/, ''),
      );
    expect(await done(folder, 'close 2016-10')).toContain('Đưa ra: Lê Thị Bình.');
    expect(await done(folder, 'report amendment 2016-10')).toContain('không có trong danh sách');
  });

  test('names awards that it touches, by who gave them, which stand', async () => {
    const awards = `kind: awards
commendations:
  - {member: an, award: giay-khen, period: 2016-10, decision: 75/QĐ-BDT, date: 2016-11-08}
  - {member: an, award: bang-khen, period: 2016, decision: 12/QĐ-UBND, date: 2017-01-20}
`;
    const folder = office({ 'awards/2016.yaml': awards });
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 0, A2: 40');
    const said = await done(folder, 'close 2016-10');
    expect(said).toMatch(
      /quyết định hủy bỏ quyết định tặng:\n- Nguyễn Văn An: Giấy khen \(Quyết định số 75\/QĐ-BDT\)\n/,
    );
    expect(said).toMatch(/theo tờ trình của cơ quan:\n- Nguyễn Văn An: Bằng khen \(Quyết định số 12\/QĐ-UBND\)\n/);
    expect(said).toContain('Tỷ lệ tối đa:\n- Tốt: 1 người đạt, được 1 → 0 người đạt, được 1\n');
    expect(await done(folder, 'report amendment 2016-10')).toContain(
      'Về danh hiệu thi đua, hình thức khen thưởng đã quyết định',
    );
  });

  test('that follows from a petition is named in it, and no longer when it is dropped', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', [
      'appeals',
      'record',
      '2016-10',
      '--from',
      'an',
      '--asks',
      'xem lại A1 tuần 42',
      '-q',
    ]);
    await done(folder, opening('2016-10', '--subject', 'an', '--appeal', 'kn-1'));
    expect(textOf(folder, 'appeals/2016-10.yaml')).toContain('amendment: 2016-10.2');
    await done(folder, 'amend 2016-10 --drop -q');
    expect(textOf(folder, 'appeals/2016-10.yaml')).not.toContain('amendment');
    await done(folder, opening('2016-10', '--subject', 'an', '--appeal', 'kn-1'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 60, A2: 40');
    await done(folder, 'close 2016-10 -q');
    expect(await done(folder, 'report amendment 2016-10')).toMatch(
      /kiến nghị ngày 11\/11\/2016 của ông Nguyễn\s+Văn An/,
    );
  });

  test('is asked for on a terminal, as far as the line does not say it', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q');
    const host = { ...memoryHost(folder, {}, ['ai đó', 'an, binh', '09/BB-HĐ']), isTyped: true };
    expect(await run(['amend', '2016-10', '--week', '42', '--reason', 'ghi nhầm', '-q'], host)).toBe(2);
    const again = { ...memoryHost(folder, {}, ['an, binh', '09/BB-HĐ']), isTyped: true };
    expect(await run(['amend', '2016-10', '--week', '42', '--reason', 'ghi nhầm', '-q'], again)).toBe(0);
    const text = textOf(folder, 'amendments/2016-10.2.yaml');
    expect(text).toContain('reason: ghi nhầm\ndocument: 09/BB-HĐ\nmembers: [an, binh]\nweeks: [2016-W42]\n');
    const { code, err } = await emul(folder, 'amend 2016-10 --drop -q');
    expect([code, err]).toEqual([0, '']);
    expect((await emul(folder, 'amend 2016-10 --subject an --reason nhầm')).err).toContain('--document');
  });

  test('that cannot be read opens nothing', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an'));
    edit(folder, 'amendments/2016-10.2.yaml', 'reason: ghi nhầm\n', '');
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 20, A2: 40');
    const { code, err } = await emul(folder, 'close 2016-10');
    expect([code, err]).toEqual([1, expect.stringContaining('đã khóa rồi')]);
    expect((await emul(folder, 'check')).out).toContain('changed-after-close');
  });

  test('is not undone across the edition that it led to', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 20, A2: 40');
    await done(folder, 'close 2016-10 -q');
    expect((await emul(folder, 'undo')).code).not.toBe(0);
    expect(readFileSync(join(folder, 'amendments/2016-10.2.yaml'), 'utf8')).toContain('edition: 2');
  });

  test('whose seal is taken away leaves the edition before, and verify says what is missing', async () => {
    const folder = office();
    await done(folder, 'close 2016-10 -q', opening('2016-10', '--subject', 'an'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 20, A2: 40');
    await done(folder, 'close 2016-10 -q');
    rmSync(join(folder, 'seals/2016-10.1.yaml'));
    const { out } = await emul(folder, 'verify --json');
    expect(JSON.parse(out).faults.map(({ id }: { id: string }) => id)).toEqual(['lost']);
  });
});

test('papers and lists of a period whose parts were closed before it are drawn up, and each screen names the seal', async () => {
  const folder = office();
  await done(folder, 'close 2016-10 -q', CLOSE_HALF, opening('2016-10', '--subject', 'an'));
  for (const line of ['report ratings 2016-H2', 'report minutes 2016-H2', 'candidates 2016-H2', 'explain an 2016-H2'])
    expect(await done(folder, line), line).toMatch(/Đang xem\s+xét\s+sửa\s+đổi,\s+chưa\s+có\s+hiệu\s+lực/);
});

describe('while it is not in force', () => {
  test('the day names what waits, minutes are drawn up of the new edition, and a petition is answered with its paper', async () => {
    const folder = office();
    const petition = ['appeals', 'record', '2016-10', '--from', 'an', '--asks', 'xem lại A1 tuần 42', '-q'];
    await done(folder, 'close 2016-10 -q', petition, opening('2016-10', '--subject', 'an', '--appeal', 'kn-1'));
    edit(folder, W42, 'A1: 50, A2: 40', 'A1: 60, A2: 40');
    expect(await done(folder, 'today')).toContain('Đang xem xét sửa đổi tháng 10/2016');
    await done(folder, 'close 2016-10 -q');
    expect(await done(folder, 'today')).toContain('emul report amendment 2016-10');
    const { wants } = JSON.parse(await done(folder, 'today --json'));
    expect(wants).toContainEqual({ kind: 'pending', period: '2016-10', edition: 2 });
    expect(await done(folder, 'papers 2016-10')).toContain('- số, ngày văn bản sửa đổi: emul report amendment 2016-10');
    const minutes = await done(folder, 'report closing 2016-10');
    expect(minutes).toMatch(/khóa sổ lần 2/);
    expect(minutes).toMatch(/Lần khóa này sửa đổi bản khóa sổ 2016-10\.1/);
    await done(folder, 'appeals answer kn-1 --outcome changed --document 15/BDT --date 2017-02-21 -q');
    expect(await done(folder, 'report appeal-answer kn-1')).toMatch(/điều chỉnh kết quả, theo …/);
    await issued(folder, '2016-10', 80);
    expect(await done(folder, 'report appeal-answer kn-1')).toMatch(/theo Thông báo số 80\/TB-BDT ngày\s+20\/02\/2017/);
  });
});
