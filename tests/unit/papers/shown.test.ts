import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emul, office } from '../reports/office.ts';

const SHOWN = 'shown/2016-W40.yaml';
const SCORES = 'scores/2016/2016-W40.yaml';
const HAND_OUT = 'report briefing 40 -o tb.docx';

function changed(folder: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

async function handedOut(): Promise<string> {
  const folder = office({});
  expect((await emul(folder, HAND_OUT)).code).toBe(0);
  return folder;
}

describe('a week that is handed out', () => {
  it('is remembered once, with a line in the log, and whatever is printed later', async () => {
    const folder = await handedOut();
    const before = readFileSync(join(folder, SHOWN), 'utf8');
    expect(readFileSync(join(folder, 'log/2016.yaml'), 'utf8')).toContain(SHOWN);
    changed(folder, SCORES, (text) => text.replace('head: {A2: 17}', 'head: {A2: 20}'));
    expect((await emul(folder, HAND_OUT)).code).toBe(0);
    expect(readFileSync(join(folder, SHOWN), 'utf8')).toBe(before);
    expect((await emul(folder, 'check shown')).code).toBe(0);
  });

  it.each([
    'report briefing 40',
    'report briefing 40 -o - --format md',
    'score 40 -o a.docx',
    'report briefing 40 --audience person --subject cv-03 -o a.docx',
  ])('is not remembered by %s', async (line) => {
    const folder = office({});
    expect((await emul(folder, line)).code).toBe(0);
    expect(existsSync(join(folder, 'shown'))).toBe(false);
  });

  it('is not forgotten by `undo`, which goes on to the write before', async () => {
    const folder = office({});
    await emul(folder, 'open 42');
    await emul(folder, HAND_OUT);
    expect((await emul(folder, 'undo')).code).toBe(0);
    expect(existsSync(join(folder, SHOWN))).toBe(true);
    expect(existsSync(join(folder, 'scores/2016/2016-W42.yaml'))).toBe(false);
    expect((await emul(folder, 'undo')).code).not.toBe(0);
    expect(existsSync(join(folder, SHOWN))).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0)(
    'is told where the folder cannot be written into, and the paper is made',
    async () => {
      const folder = office({});
      chmodSync(folder, 0o555);
      const { code, host } = await emul(folder, `report briefing 40 -o ${join(office({}), 'tb.docx')}`);
      chmodSync(folder, 0o755);
      expect([code, host.stderr()]).toEqual([0, expect.stringContaining('chưa giữ được bảng đã phát')]);
    },
  );
});

describe('what was changed since a week was handed out', () => {
  const changes = async (folder: string) => (await emul(folder, 'report changes 2016-W40 -o a.md')).code;
  const told = async (folder: string, period = '2016-W40') => {
    expect(await changes(folder)).toBe(0);
    return (await emul(folder, `report changes ${period}`)).out.replaceAll(/\s+/g, ' ');
  };

  it('is nothing where only comments, order or layout are others', async () => {
    const folder = await handedOut();
    changed(folder, SCORES, (text) =>
      text.replace('A2: 18, A3: {tre: 1}', 'A3: {tre: 1}, A2: 18.0 ').replace('entries:', 'entries: # xong'),
    );
    expect(await told(folder)).toContain('Không có điểm, kết quả nào thay đổi');
  });

  it('is a mark that was raised, whose, by how much, and that nobody says why', async () => {
    const folder = await handedOut();
    changed(folder, SCORES, (text) => text.replace('head: {A2: 17}', 'head: {A2: 20}'));
    expect(await told(folder)).toMatch(/A2 \(trưởng phòng\) 17 20 chưa ghi lý do/);
  });

  it('has the ground that its new note or the log gives, and no other’s', async () => {
    const folder = await handedOut();
    changed(folder, SCORES, (text) => text.replace('head: {A2: 17}', 'head: {A2: 20, note: theo biên bản}'));
    expect(await told(folder)).toMatch(/17 20 theo biên bản/);
    const other = await handedOut();
    changed(other, SCORES, (text) => text.replace('head: {A2: 17}', 'head: {A2: 20}'));
    const line = (name: string) =>
      `  - {when: 2016-11-12T09:30:00+07:00, user: hang, command: score, files: [${SCORES}], deed: 'ghi điểm của ${name}, kỳ 2016-W40', reason: họp lại}\n`;
    changed(other, 'log/2016.yaml', (text) => text + line('Phạm Minh Tuấn'));
    expect(await told(other)).toContain('17 20 chưa ghi lý do');
    changed(other, 'log/2016.yaml', (text) => text + line('Nguyễn Văn An'));
    expect(await told(other)).toContain('17 20 họp lại');
  });

  it('is a leave that was typed in without a paper, until one is named', async () => {
    const folder = await handedOut();
    const away = (more: string) => `  - {member: cvp-01, absence: {kind: sick${more}}}\n`;
    changed(folder, SCORES, (text) => `${text.slice(0, text.indexOf('  - member: cvp-01'))}${away('')}`);
    expect(await told(folder)).toMatch(/NGHỈ CHƯA GHI GIẤY TỜ .* tuần 40 nghỉ ốm/);
    changed(folder, SCORES, (text) => text.replace(away(''), away(', document: Giấy ra viện 12')));
    expect(await told(folder)).toContain('Lần nghỉ nào cũng ghi giấy tờ');
    expect((await emul(folder, 'explain cvp-01 2016-W40', 120)).out).toContain('nghỉ ốm, theo Giấy ra viện 12');
  });

  it('is a week that was skipped, since when, and how it was handed out; also one whose file is gone', async () => {
    const folder = await handedOut();
    rmSync(join(folder, SCORES));
    expect(await told(folder)).toMatch(
      /Tuần 40 .* không còn tệp điểm; đã phát bảng ngày 11\/11\/2016, 03 .* Nguyễn Văn An 89,00/,
    );
    changed(folder, 'emul.yaml', (text) =>
      text.replace('start: 2016-W40', 'start: 2016-W40\n  skip: [{period: 2016-W40, reason: Bão}]'),
    );
    expect(await told(folder)).toMatch(/không tính, Bão; ghi vào lịch sau ngày 11\/11\/2016; đã phát bảng/);
  });

  it('is a result that a changed line of the scale made, with the file that is another now', async () => {
    const folder = await handedOut();
    changed(folder, 'criteria/ca-nhan.yaml', (text) => text.replace(/atLeast: 70/, 'atLeast: 95'));
    expect(await told(folder)).toMatch(/phiếu không đổi .* tệp nay khác lúc phát: criteria\/ca-nhan.yaml/);
  });

  it('is that the kept file itself is gone, as the log knows', async () => {
    const folder = await handedOut();
    rmSync(join(folder, SHOWN));
    expect(await told(folder)).toContain('Nhật ký ghi đã giữ bảng đã phát, nay không còn tệp: tuần 40');
  });
});
