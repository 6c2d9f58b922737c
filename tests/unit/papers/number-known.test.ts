import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { copied, emul } from '../entry/office.ts';

const BALLOTS = ['6/7/2017', '', '', 'k', '', '', '', '6', '', '', '6', '', '', '4', '', 'k', 'Ngoài tỷ lệ'];

const RECORD =
  'papers record qd.pdf --number 72/QĐ-BDT --date 10/1/2017 --document decision --period 2016-H2 --scan -q';

/** The example with a scan of something that was signed. */
function scanned(files: Readonly<Record<string, string>> = {}): string {
  const folder = copied('example', files);
  for (const name of ['qd.pdf', 'kp.jpg']) writeFileSync(join(folder, name), name);
  return folder;
}

const said = async (folder: string, line: string) => (await emul(folder, line)).out.replaceAll(/\s+/g, ' ');

describe('the number of a decision that the register has', () => {
  it('stands in the personal notice, and in none before it is known', async () => {
    const folder = scanned();
    const notice = 'report notice 2016-H2 --subject cv-03';
    expect(await said(folder, notice)).not.toContain('72/QĐ-BDT');
    expect((await emul(folder, RECORD)).code).toBe(0);
    expect(await said(folder, notice)).toContain('theo Quyết định số 72/QĐ-BDT ngày 10/01/2017');
  });

  it('is not asked for again by `decide`', async () => {
    const told = async (isRecorded: boolean) => {
      const folder = scanned();
      if (isRecorded) await emul(folder, RECORD.replace('2016-H2', '2017-H1').replace('10/1/2017', '10/7/2017'));
      const host = memoryHost(folder, {}, BALLOTS);
      await run('decide 2017-H1 --award giay-khen --enter'.split(' '), host);
      const { err } = await emul(folder, 'decide 2017-H1 --award giay-khen');
      return [host.stdout(), err].map((text) => text.includes('--decision SỐ'));
    };
    expect([await told(false), await told(true)]).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

describe('a paper of the Council', () => {
  it.each(['decision', 'submission'])('%s gets no number before the Council has decided', async (document) => {
    const folder = scanned();
    const { code, err } = await emul(folder, `report ${document} 2016-H2 --issue 72 --date 10/1/2017 -o qd.docx`);
    expect([code, err]).toEqual([2, expect.stringContaining('chưa cấp số cho văn bản này')]);
    expect([existsSync(join(folder, 'qd.docx')), existsSync(join(folder, 'papers'))]).toEqual([false, false]);
  });
});

describe('the scans that every period wants', () => {
  it.each([
    ['--counting', 'Biên bản kiểm phiếu'],
    ['--proof', 'Biên bản niêm yết thông báo kết quả'],
  ])('have a short line: %s', async (flag, document) => {
    const [short, long] = [scanned(), scanned()];
    await emul(short, `papers record kp.jpg --date 6/1/2017 ${flag} 2016-H2`);
    const line = [
      'papers',
      'record',
      'kp.jpg',
      '--date',
      '6/1/2017',
      '--document',
      document,
      '--period',
      '2016-H2',
      '--scan',
    ];
    await emul(long, line);
    const register = (folder: string) => readFileSync(join(folder, 'papers/issued.yaml'), 'utf8');
    expect(register(short)).toBe(register(long));
    const { code } = await emul(short, `papers record qd.pdf --date 6/1/2017 ${flag} 2016-H2 --document decision`);
    expect(code).toBe(2);
  });
});
