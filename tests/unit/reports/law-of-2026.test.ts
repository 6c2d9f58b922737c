import { expect, test } from 'vitest';
import { copied, emul as run } from '../entry/office.ts';

const folder = copied('example-2026');

const emul = async (line: string) => {
  const { code, out, err } = await run(folder, `${line} --today 5/12/2026`);
  expect(code, `${line}\n${err}`).toBe(0);
  return out;
};

const LINES = [
  '',
  'check',
  'score 2026-03',
  'classify 2026-Q1',
  'classify 2026-H1',
  'classify 2026 --parts',
  'explain chi 2026-03',
  'explain chi 2026',
  'explain phuc 2026',
  'explain trang 2026',
  'explain linh 2026',
  'candidates 2026',
  'status 2026-11',
  'summary 2026',
  'report grid 2026',
  'report changes 2026',
  'report briefing 2026-11',
  'report notice 2026 --subject chi',
  'report chief-page 2026',
  'criteria check',
  'criteria show lanh-dao-phong',
  'criteria backtest criteria/chuyen-vien.yaml 2026-H1',
  'regulation show bdt-2026',
  'appeals',
];

test.each(LINES)('“emul %s” speaks of no week where months are scored', async (line) => {
  expect(await emul(line)).not.toMatch(/tuần/i);
});

test('a year that is cut off is to be classified and decided on from then on', async () => {
  const screen = await emul('');
  expect(screen).toContain('emul classify 2026');
  expect(screen).toContain('emul decide 2026');
  expect((await run(folder, '--today 30/11/2026')).out).not.toContain('emul classify 2026\n');
});

test('what an excuse lifts whole costs nothing, and a maximum of 35/3 reads as points do', async () => {
  const out = (await emul('explain an 2026-03')).replace(/\s+/g, ' ');
  expect(out).toContain('chậm 1 lần, không mất');
  expect(out).toContain('8,750/11,6666…');
  expect(await emul('explain an 2026')).toContain('8,75/11,67');
});

const PAPERS = ['summary', 'decision', 'submission', 'prize-list', 'minutes', 'counting', 'ballots', 'opinion-form'];

test.each(PAPERS)('up to when a period counts stands under the head of %s', async (paper) => {
  const out = await emul(`report ${paper} 2026`);
  expect(out.indexOf('Chốt số liệu')).toBeGreaterThan(out.indexOf('CỘNG HÒA'));
});

test('what two scales call the same is one thing that happened', async () => {
  const out = (await emul('summary 2026')).replace(/\s+/g, ' ');
  const [said = ''] = /Những việc bị trừ điểm nhiều lần nhất:[^.]*\./.exec(out) ?? [];
  expect(said.match(/đi muộn hoặc về sớm/g)).toHaveLength(1);
});

test('of eleven months a table has the points, and room for names', async () => {
  const out = await emul('classify 2026 --parts');
  expect(out).toMatch(/Nguyễn Văn An, PTP\s+87,64\s+89,99\s+93,21/);
});

test('both papers and the seal say from when to when the year counts', async () => {
  const own = copied('example-2026');
  const on = async (line: string) => (await run(own, `${line} --today 5/12/2026`)).out.replace(/\s+/g, ' ');
  const said = 'Chốt số liệu đến hết tháng 11/2026; phần sau tính vào năm 2027';
  expect(await on('classify 2026')).toContain(said);
  await run(own, ['close', '2026', '--by', 'Kadá Thị Mai', '--today', '5/12/2026']);
  expect(await on('classify 2026')).toContain(said);
  expect(await on('report ratings 2026')).toContain(said);
  expect(await on('report closing 2026')).toContain('từ ngày 01/01/2026 đến hết ngày 30/11/2026');
  expect(await on('classify 2027')).toContain('Tính từ sau tháng 11/2026, khi năm 2026 chốt số liệu');
  expect((await run(own, 'verify')).code).toBe(0);
});
