import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emul, office } from '../reports/office.ts';

const ISSUE = 'report briefing 40 --issue 21 --date 10/10/2016 -o tb.docx';
const REGISTER = 'papers/issued.yaml';
const BYTES = Buffer.from([0xff, 0xd8, 0x00, 0x80, 0xfe, 0x0d, 0x0a]);

describe('a paper that is issued', () => {
  it('carries its number, and the register keeps the very bytes', async () => {
    const folder = office({});
    const { code, host } = await emul(folder, ISSUE);
    expect([code, host.stderr()]).toEqual([0, expect.not.stringContaining('lỗi')]);
    const kept = readFileSync(join(folder, 'papers/issued/2016-10-10.21-TB-BDT.docx'));
    expect(kept.equals(readFileSync(join(folder, 'tb.docx')))).toBe(true);
    expect(readFileSync(join(folder, REGISTER), 'utf8')).toMatch(
      /number: 21\/TB-BDT\n +date: 2016-10-10\n +document: briefing\n +period: 2016-W40/,
    );
    expect((await emul(folder, 'report briefing 40')).out).toContain('Số: 21/TB-BDT');
    expect((await emul(folder, 'check papers')).code).toBe(0);
  });

  it('is taken back whole by `undo`, and left where somebody changed its file', async () => {
    const folder = office({});
    await emul(folder, ISSUE);
    expect((await emul(folder, 'undo')).code).toBe(0);
    expect(existsSync(join(folder, 'papers'))).toBe(false);
    await emul(folder, ISSUE);
    writeFileSync(join(folder, 'papers/issued/2016-10-10.21-TB-BDT.docx'), BYTES);
    expect((await emul(folder, 'undo')).code).not.toBe(0);
    expect(readFileSync(join(folder, 'papers/issued/2016-10-10.21-TB-BDT.docx')).equals(BYTES)).toBe(true);
  });

  it('is not printed where its number is another’s', async () => {
    const folder = office({});
    await emul(folder, ISSUE);
    const { code, host } = await emul(folder, 'report briefing 40 --issue 22 --date 10/10/2016 -o hai.docx');
    expect(code).toBe(2);
    expect(host.stderr()).toContain('21/TB-BDT');
    expect(existsSync(join(folder, 'hai.docx'))).toBe(false);
  });

  it.each([
    ['report notice 2016-W40 --issue 3 --date 10/10/2016 -o tb.docx', 'một số chỉ cấp cho một văn bản'],
    ['report briefing 40 --issue 3 --date 10/10/2016', 'phải ghi ra một tệp'],
    ['report briefing 40 --date 10/10/2016 -o a.docx', 'chưa ghi số của văn bản'],
    ['report briefing 40 --issue abc --date 10/10/2016 -o a.docx', 'chưa phải số văn bản'],
  ])('is refused: %s', async (line, why) => {
    const folder = office({});
    const { code, host } = await emul(folder, line);
    expect([code, host.stderr()]).toEqual([2, expect.stringContaining(why)]);
    expect(existsSync(join(folder, REGISTER))).toBe(false);
  });
});

describe('a scan', () => {
  const record = (rest: string) => `papers record a.jpg --date 11/11/2016 ${rest} --scan`;

  it('is kept byte by byte, where it lies in the folder already without a copy', async () => {
    const folder = office({ 'papers/issued/tay.jpg': 'tay' });
    writeFileSync(join(folder, 'a.jpg'), BYTES);
    expect((await emul(folder, record('--document kiểm-phiếu'))).code).toBe(0);
    expect(readFileSync(join(folder, 'papers/issued/2016-11-11.kiem-phieu.jpg')).equals(BYTES)).toBe(true);
    const there = record('--document niêm-yết').replace('a.jpg', 'papers/issued/tay.jpg');
    expect((await emul(folder, there)).code).toBe(0);
    expect(readdirSync(join(folder, 'papers/issued'))).toEqual(['2016-11-11.kiem-phieu.jpg', 'tay.jpg']);
    expect((await emul(folder, 'check papers')).code).toBe(0);
  });

  it('leaves nothing behind where the register cannot be edited', async () => {
    const folder = office({ [REGISTER]: 'kind: issued\npapers: {a: 1}\n' });
    writeFileSync(join(folder, 'a.jpg'), BYTES);
    expect((await emul(folder, record('--document kiểm-phiếu'))).code).not.toBe(0);
    expect(existsSync(join(folder, 'papers/issued'))).toBe(false);
    expect(readFileSync(join(folder, REGISTER), 'utf8')).toBe('kind: issued\npapers: {a: 1}\n');
  });

  it('of a paper that emul prints needs its period', async () => {
    const folder = office({});
    writeFileSync(join(folder, 'a.jpg'), BYTES);
    const { code, host } = await emul(folder, record('--document decision --number 72/QĐ-BDT'));
    expect([code, host.stderr()]).toEqual([2, expect.stringContaining('kỳ của văn bản')]);
  });
});
