import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';
import { oneNumber } from '../regulations/classified.ts';
import { contents, copied, emul, textOf } from './office.ts';
import { columnsIn, typed } from './workbooks.ts';

const W41 = 'scores/2016/2016-W41.yaml';
const OWN = {
  'campaigns/dot.yaml':
    'kind: campaign\nid: dot-20-10\ntitle: Chào mừng 20/10\nfrom: 2016-10-10\nto: 2016-10-23\nmembers: [tp-01, cv-03]\ncriteria: rieng\n',
  'criteria/rieng.yaml': oneNumber([['tot', 50], ['chua']], 'id: rieng'),
};

async function typing(folder: string, line: string, ...lines: string[]) {
  const host = memoryHost(folder, {}, lines);
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout(), err: host.stderr() };
}

describe('own sheets of a campaign', () => {
  test('go out beside the usual ones and come back as their own', async () => {
    const folder = copied('pages', OWN);
    await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
    const file = join(folder, 'p.xlsx');
    const [usual, own] = [columnsIn(file, 1), columnsIn(file, 4)];
    expect([...own.keys()][0]).toBe('member@dot-20-10');
    typed(file, 1, { [`${usual.get('self.A2')}10`]: 18 });
    typed(file, 4, { [`${own.get('self.P')}10`]: 88 });
    const { code, out } = await emul(folder, 'form import p.xlsx --all');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining(
        'Nguyễn Văn An (trang Tự chấm, Chào mừng 20 10, dòng 10, đợt “Chào mừng 20/10”): tự chấm P 88',
      ),
    ]);
    const text = textOf(folder, W41);
    expect(text).toContain('    campaign: dot-20-10\n    self:    {P: 88}');
    expect(text.match(/A2: 18/g)).toHaveLength(1);
    expect((await emul(folder, 'check scores campaigns')).code).toBe(0);
    const before = contents(folder);
    expect((await emul(folder, 'form import p.xlsx --all')).out).toContain('Không có gì thay đổi');
    expect(contents(folder)).toEqual(before);
    expect((await emul(folder, 'form export 41 --unit cs-dt -o q.xlsx -q')).code).toBe(0);
    expect((await emul(folder, 'form import q.xlsx')).out).toContain('Không có gì thay đổi');
  });

  test('a file that has no sheet of the campaign yet gets one', async () => {
    const folder = copied('pages', {
      ...OWN,
      [W41]:
        'kind: scores\nperiod: 2016-W41\nentries:\n  - member: cv-03\n    self: {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}\n',
    });
    await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
    const file = join(folder, 'p.xlsx');
    typed(file, 4, { [`${columnsIn(file, 4).get('self.P')}10`]: 88 });
    expect((await emul(folder, 'form import p.xlsx --all')).code).toBe(0);
    expect(textOf(folder, W41)).toContain(
      'B2: Tốt}\n  - member: cv-03\n    name: Nguyễn Văn An\n    campaign: dot-20-10\n    self: {P: 88}\n',
    );
  });

  test('of a campaign that is not on in that week nothing is taken, and it is told', async () => {
    const folder = copied('pages', OWN);
    await emul(folder, 'form export 41 --unit cs-dt -o p.xlsx -q');
    const file = join(folder, 'p.xlsx');
    typed(file, 4, { [`${columnsIn(file, 4).get('self.P')}10`]: 88 });
    writeFileSync(join(folder, 'campaigns/dot.yaml'), OWN['campaigns/dot.yaml'].replace('2016-10-10', '2016-10-17'));
    const { code, out } = await emul(folder, 'form import p.xlsx --all');
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(
        '- p.xlsx!Tự chấm, Chào mừng 20 10!A8: kỳ 2016-W41 không có phiếu riêng của đợt\n  “dot-20-10”; không lấy cả trang',
      ),
    ]);
  });

  test('are asked for after the usual ones, and named', async () => {
    const folder = copied('pages', OWN);
    const { err, out } = await typing(folder, 'score 41 --enter --member cv-03', '>', '88');
    expect(err).toContain(
      'Nguyễn Văn An, Chuyên viên, Phòng Chính sách – Dân tộc, phiếu riêng đợt “Chào mừng 20/10” (2/2)',
    );
    expect(out).toContain('Đã ghi 1 phiếu');
    expect(textOf(folder, W41)).toContain('    campaign: dot-20-10\n    self:    {P: 88}');
  });

  test('are owed by everybody due where the week has a file and none of them', async () => {
    const usual = 'kind: scores\nperiod: 2016-W41\nheld: 2016-10-14\nentries: []\n';
    const folder = copied('pages', { ...OWN, [W41]: usual });
    const { campaigns } = JSON.parse((await emul(folder, 'status 41 --json')).out);
    expect(campaigns).toMatchObject([{ summary: { member: { all: 2, missing: 2 } } }]);
    expect((await emul(folder, 'status 41')).out.replace(/\s+/g, ' ')).toContain('còn 2/2 phiếu chưa xong');
  });

  test('check says of which sheet it speaks, the usual one or the campaign’s', async () => {
    const folder = copied('pages', OWN);
    await typing(folder, 'score 41 --enter --member cv-03', '>', '88');
    const status = (await emul(folder, 'status 41')).out.replace(/\s+/g, ' ');
    expect(status).toContain('có phiếu riêng trong kỳ này, còn 2/2 phiếu chưa xong: emul status dot-20-10');
    const { campaigns } = JSON.parse((await emul(folder, 'status 41 --json')).out);
    expect(campaigns).toMatchObject([
      { id: 'dot-20-10', summary: { member: { all: 2, missing: 1, 'self-only': 1, complete: 0 } } },
    ]);
    const ofOne = (await emul(folder, 'status 41 --unit van-phong')).out.replace(/\s+/g, ' ');
    expect(ofOne).toContain('trong kỳ này, không ai phải nộp:');
    expect((await emul(folder, 'status 40')).out).not.toContain('phiếu riêng');
    const { out } = await emul(folder, 'check scores');
    expect(out).toContain('chưa có phiếu riêng đợt “Chào mừng 20/10” của Trần Quốc Hòa');
    expect(out).toContain('phiếu gửi về thì nhận: emul week 2016-W41');
    expect(out).toContain('chưa có phiếu của Trần Quốc Hòa');
    expect(out).toContain('phiếu riêng đợt dot-20-10 của Nguyễn Văn An mới có điểm tự chấm');
  });

  test('a map that names the campaign reads somebody else’s table of them', async () => {
    const map =
      'kind: map\ncampaign: dot-20-10\ncolumns:\n  - {heading: Họ tên, field: name}\n  - {heading: Điểm, field: self.P}\n';
    const folder = copied('pages', { ...OWN, 'maps/dot.yaml': map, 'b.csv': 'Họ tên,Điểm\nNguyễn Văn An,"88,5"\n' });
    const { code, out } = await emul(folder, 'form import b.csv --map dot --period 41 --all');
    expect([code, out]).toEqual([0, expect.stringContaining('(dòng 2, đợt “Chào mừng 20/10”): tự chấm P 88,5')]);
    expect(textOf(folder, W41)).toContain('    campaign: dot-20-10\n    self:    {P: 88.5}');
    writeFileSync(join(folder, 'maps/dot.yaml'), map.replace('dot-20-10', 'dot-2-9'));
    expect((await emul(folder, 'form import b.csv --map dot --period 41 --all')).out).toContain(
      'không có phiếu riêng của đợt “dot-2-9”',
    );
  });

  test('form map finds them by their criteria', async () => {
    const folder = copied('pages', { ...OWN, 'b.csv': 'Họ và tên,P. Điểm đợt\nNguyễn Văn An,88\nTrần Quốc Hòa,90\n' });
    const { out } = await emul(folder, 'form map b.csv --period 41');
    expect(out).toContain('campaign: dot-20-10\n');
    expect(out).toContain('field: self.P}');
  });
});

test('score --enter --dry-run asks, shows what would be written, and writes nothing', async () => {
  const folder = copied('pages', OWN);
  const before = contents(folder);
  const { code, out } = await typing(folder, 'score 41 --enter --dry-run', '9/10', '18', '', '', 'Tốt', 'thôi');
  expect([code, out]).toEqual([0, expect.stringContaining('Sẽ ghi 1 phiếu của tuần 41:')]);
  expect(out).toContain('self:    {A1: {done: 9, assigned: 10}, A2: 18, A3: {}, B1: {}, B2: Tốt}');
  expect(out).toMatch(/Chưa ghi gì\.\n$/);
  expect(contents(folder)).toEqual(before);
});

test.each(['--dry-run', '--column head'])('score %s without --enter is refused', async (flags) => {
  const { code, err } = await emul(copied('pages'), `score 40 ${flags}`);
  expect([code, err]).toEqual([2, expect.stringContaining('chỉ dùng khi điền điểm')]);
});
