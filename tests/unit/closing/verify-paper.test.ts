import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { copied, emul } from '../entry/office.ts';

let office = '';
beforeAll(async () => {
  office = copied('example');
  for (const line of ['close 2016-H2 -q', 'close 2017-Q1 -q'])
    expect((await emul(office, `${line} --today 2017-07-10`)).code).toBe(0);
  for (const ending of ['docx', 'xlsx', 'html', 'md', 'csv']) {
    await emul(office, `classify 2016-H2 --parts -o bang.${ending} -q`);
    await emul(office, `report ratings 2016-H2 -o phu-luc.${ending} -q`);
    await emul(office, `classify 2016-11 -o thang.${ending} -q`);
  }
});

async function verified(file: string, ...words: string[]) {
  const { code, out } = await emul(office, ['verify', '--paper', file, '--json', ...words]);
  return { exit: code, ...JSON.parse(out).paper };
}

/** The same file with one text in the place of another, wherever the format keeps it. */
function spoiled(file: string, from: string, to: string): string {
  const bytes = readFileSync(join(office, file));
  const edited = (part: Uint8Array) => Buffer.from(Buffer.from(part).toString('utf8').replaceAll(from, to));
  const isPacked = bytes.subarray(0, 2).toString() === 'PK';
  const parts = isPacked ? Object.entries(unzipSync(bytes)) : [];
  const after = isPacked
    ? zipSync(Object.fromEntries(parts.map(([path, part]) => [path, edited(part)])))
    : edited(bytes);
  expect(Buffer.from(after).equals(bytes), `${file}: ${from}`).toBe(false);
  writeFileSync(join(office, `hong-${file}`), after);
  return `hong-${file}`;
}

describe('emul verify --paper', () => {
  test.each(['docx', 'xlsx', 'html', 'md'])(
    '%s: whose code it is, and that its rows say what was closed',
    async (ending) => {
      for (const name of ['bang', 'phu-luc'])
        expect(await verified(`${name}.${ending}`)).toMatchObject({
          exit: 0,
          seal: '2016-H2.1',
          superseded: false,
          period: '2016-H2',
          same: 16,
          unread: [],
          differing: [],
        });
      expect(await verified(`thang.${ending}`)).toMatchObject({ seal: '2016-H2.1', period: '2016-11', differing: [] });
    },
  );

  test('a table of values carries no code: the period is typed', async () => {
    expect(await verified('bang.csv')).toMatchObject({ exit: 1, seal: null, period: null });
    expect(await verified('bang.csv', '2016-H2')).toMatchObject({ seal: '2016-H2.1', same: 16, differing: [] });
  });

  test.each(['docx', 'xlsx', 'html', 'md'])('%s: a figure and a level that were typed over', async (ending) => {
    const [from, to] = ending === 'xlsx' ? ['89.31271', '91.31271'] : ['89,31', '91,31'];
    const points = await verified(spoiled(`phu-luc.${ending}`, from, to));
    expect(points).toMatchObject({ exit: 1, same: 15, differing: [{ name: 'Nguyễn Văn An' }] });
    const level = await verified(spoiled(`phu-luc.${ending}`, 'Nguyễn Văn An', 'Katơr Minh Sơn'));
    expect(level).toMatchObject({ exit: 1, differing: [{ name: 'Katơr Minh Sơn' }], unread: ['Nguyễn Văn An'] });
  });

  test('a code of nothing here, and no code', async () => {
    const [, code = ''] =
      /Mã đối chiếu ((?:[0-9A-F]{4} ?){8})/.exec(readFileSync(join(office, 'bang.md'), 'utf8')) ?? [];
    const other = spoiled('bang.md', code.trim(), code.trim().replace(/^..../, 'FFFF'));
    expect(await verified(other)).toMatchObject({ exit: 1, seal: null });
    writeFileSync(join(office, 'chup.txt'), `Quét từ bản giấy\nMã đối chiếu\n${code.trim().replaceAll(' ', '\n')}\n`);
    expect(await verified('chup.txt')).toMatchObject({ exit: 0, seal: '2016-H2.1', period: null });
    const said = (await emul(office, 'verify --paper chup.txt')).out.replace(/\s+/g, ' ');
    expect(said).toContain('Mã trong văn bản là của bản khóa sổ 2016-H2.1');
    expect(said).toContain('Trong văn bản không có bảng nào so được');
  });

  test('a scan says nothing but its fingerprint, which the register knows or does not', async () => {
    writeFileSync(join(office, 'kp.pdf'), '%PDF-1.7\n\0');
    expect(await verified('kp.pdf')).toMatchObject({ exit: 1, read: false, issued: null });
    await emul(office, 'papers record kp.pdf --date 2017-01-06 --document decision --period 2016-H2 --number 1/QĐ -q');
    expect(await verified('kp.pdf')).toMatchObject({ exit: 0, read: false, issued: '2017-01-06.1-QD.pdf' });
    const other = Buffer.from('%PDF-1.7\n\0khác');
    writeFileSync(join(office, 'kp.pdf'), other);
    expect(await verified('kp.pdf')).toMatchObject({ exit: 1, issued: null });
  });

  test.each<readonly [what: string, bytes: Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['half a package', Buffer.from('PK\u0003\u0004 và hết')],
    ['markup that never ends', Buffer.from(`<html><table><tr><td colspan="99999999">${'<td>'.repeat(5_000)}`)],
    [
      'tables that begin and never end',
      Buffer.from(`<html></table></details>${'<table ><tr ><summary></summary>'.repeat(50_000)}`),
    ],
    ['entities of no letter', Buffer.from('<!doctype html><table><tr><td>&#9999999;&#xzz;&x;</td></tr></table>')],
    ['a table of bars', Buffer.from(`${'|'.repeat(20_000)}\n`)],
  ])('%s is read as far as it goes', async (_, bytes) => {
    writeFileSync(join(office, 'la.bin'), bytes);
    expect(await verified('la.bin')).toMatchObject({ exit: 1, seal: null, differing: [] });
  });
});
