import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { contents, copied, emul } from '../entry/office.ts';

const BALLOTS = ['6/7/2017', '', '', 'k', '', '', '', '6', '', '', '6', '', '', '4', '', 'k', 'Ngoài tỷ lệ'];
const SIGN = ['decide', '2017-H1', '--decision', '72/QĐ-BDT', '--date', '10/7/2017'];

async function typing(folder: string, line: string, typed: readonly string[]) {
  const host = memoryHost(folder, {}, typed);
  await run(line.split(' '), host);
  return host.stdout();
}

/** The example with a decision on levels, of which nobody was entered, and one on an award, voted on. */
async function decided() {
  const folder = copied('example');
  await emul(folder, 'decide 2017-H1');
  const told = await typing(folder, 'decide 2017-H1 --award giay-khen --enter', BALLOTS);
  return { folder, told };
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, 'decisions', `${name}.yaml`), 'utf8');
const asOne = (text: string) => text.replace(/\s+/g, ' ');

describe('the number and the day of a signed decision', () => {
  test('go into every file that is ready, beside its comments; the others are named', async () => {
    const { folder, told } = await decided();
    expect(told).toContain('Quyết định ký rồi thì ghi số: emul decide 2017-H1 --decision SỐ --date NGÀY');
    const before = textOf(folder, '2017-H1.giay-khen');
    const { code, out, err } = await emul(folder, SIGN);
    expect([code, asOne(out)]).toEqual([
      0,
      expect.stringContaining(
        'Đã ghi Quyết định số 72/QĐ-BDT ngày 10/7/2017 vào 1 tệp quyết định, sáu tháng đầu năm 2017.',
      ),
    ]);
    expect(err).toContain('không ghi vào decisions/2017-H1.yaml: chưa ghi ngày họp');
    expect(out).toContain('emul awards record 2017-H1.giay-khen');
    expect(textOf(folder, '2017-H1.giay-khen')).toBe(
      before.replace('decision: …', 'decision: 72/QĐ-BDT').replace('signed: …', 'signed: 2017-07-10'),
    );
    expect((await emul(folder, 'check decisions')).code).toBe(0);
    const written = contents(folder);
    expect((await emul(folder, SIGN)).out).toContain('Không có gì thay đổi');
    expect(contents(folder)).toEqual(written);
    await emul(folder, 'undo');
    expect(textOf(folder, '2017-H1.giay-khen')).toBe(before);
  });

  test('go into all of them in one write, once the meeting is told of', async () => {
    const { folder } = await decided();
    const path = join(folder, 'decisions', '2017-H1.yaml');
    writeFileSync(path, textOf(folder, '2017-H1').replace('held: …', 'held: 2017-07-06'));
    const dry = await emul(folder, [...SIGN, '--dry-run']);
    expect(dry.out).toContain('Chưa ghi gì.');
    expect(textOf(folder, '2017-H1')).toContain('decision: …');
    await emul(folder, SIGN);
    for (const name of ['2017-H1', '2017-H1.giay-khen']) {
      expect(textOf(folder, name)).toMatch(/decision: 72\/QĐ-BDT +#.*\nsigned: 2017-07-10 +#/);
    }
  });

  test.each<[string, string[], string]>([
    ['signed before the meeting', ['72/QĐ-BDT', '1/7/2017'], 'Hội đồng họp ngày 06/7/2017'],
    ['a day for a number', ['10/7/2017', '10/7/2017'], '“10/7/2017” không phải số quyết định'],
    ['no letters', ['72', '10/7/2017'], '“72” không phải số quyết định'],
    ['a blank', ['…', '10/7/2017'], '“…” không phải số quyết định'],
    ['no such day', ['72/QĐ-BDT', '31/6/2017'], 'không có ngày “31/6/2017”'],
    ['no day', ['72/QĐ-BDT'], 'chưa ghi ngày ký'],
  ])('%s is refused and nothing written', async (_, [number = '', day], said) => {
    const { folder } = await decided();
    const before = contents(folder);
    const { code, err } = await emul(folder, [
      'decide',
      '2017-H1',
      '--decision',
      number,
      ...(day === undefined ? [] : ['--date', day]),
    ]);
    expect([code, asOne(err)]).toEqual([2, expect.stringContaining(said)]);
    expect(contents(folder)).toEqual(before);
  });

  test('are refused where the file says another paper, the number has another day, or there is no file', async () => {
    const { folder } = await decided();
    await emul(folder, SIGN);
    const before = contents(folder);
    const other = await emul(folder, [
      'decide',
      '2017-H1',
      '--award',
      'giay-khen',
      '--decision',
      '73/QĐ-BDT',
      '--date',
      '10/7/2017',
    ]);
    expect(asOne(other.err)).toContain('tệp đang ghi Quyết định số 72/QĐ-BDT ngày 10/7/2017');
    const none = await emul(folder, ['decide', '2016', '--decision', '73/QĐ-BDT', '--date', '10/1/2017']);
    expect(asOne(none.err)).toContain('năm 2016 chưa có tệp quyết định; lập tệp trước: emul decide 2016');
    writeFileSync(
      join(folder, 'decisions', '2017-H1.yaml'),
      textOf(folder, '2017-H1').replace('held: …', 'held: 2017-07-06'),
    );
    const taken = await emul(folder, ['decide', '2017-H1', '--decision', '72/QĐ-BDT', '--date', '11/7/2017']);
    expect(asOne(taken.err)).toContain('đã ghi số 72/QĐ-BDT ký ngày 10/7/2017');
    expect([other.code, none.code, taken.code]).toEqual([2, 2, 2]);
    expect(asOne(other.err)).toContain('nếu ghi nhầm thì gõ lại dòng này, thêm --replace');
    expect(before.get('decisions/2017-H1.giay-khen.yaml')).toBe(
      contents(folder).get('decisions/2017-H1.giay-khen.yaml'),
    );
  });

  test('go over a wrong number where somebody says so, and only then', async () => {
    const { folder } = await decided();
    await emul(folder, SIGN);
    const right = ['decide', '2017-H1', '--decision', '27/QĐ-BDT', '--date', '11/7/2017'];
    expect((await emul(folder, right)).code).toBe(2);
    expect((await emul(folder, [...right, '--replace'])).code).toBe(0);
    expect(textOf(folder, '2017-H1.giay-khen')).toMatch(/^decision: 27\/QĐ-BDT.*\nsigned: 2017-07-11/m);
    expect((await emul(folder, [...right.slice(0, -1), '12/7/2017', '--replace'])).code).toBe(0);
    expect(textOf(folder, '2017-H1.giay-khen')).toContain('signed: 2017-07-12');
  });

  test('are asked for by emul alone and by the file that is filled in', async () => {
    const { folder } = await decided();
    const line = 'emul decide 2017-H1 --decision SỐ --date NGÀY';
    expect((await emul(folder, 'today --today 8/7/2017')).out).toContain(line);
    expect(asOne((await emul(folder, 'decide 2017-H1 --award giay-khen')).err)).toContain(line);
  });
});
