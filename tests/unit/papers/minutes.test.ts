import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copied } from '../entry/office.ts';
import { emul } from '../reports/office.ts';

/** Rows of the tables of votes in the minutes, by name: what was proposed, votes, share, and what came of it. */
async function votedOn(period: string, decision: string): Promise<Map<string, string[]>> {
  const folder = copied('example');
  mkdirSync(join(folder, 'decisions'));
  writeFileSync(join(folder, 'decisions', `${period}.yaml`), decision);
  await emul(folder, `report minutes ${period} -o ${join(folder, 'bb.md')}`);
  const [, table = ''] =
    /Kết quả biểu quyết: mức xếp loại([^#]*?)\n\n[^|]/.exec(readFileSync(join(folder, 'bb.md'), 'utf8')) ?? [];
  const cells = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(cells.flatMap(([, , name = '', ...rest]) => (name === '' ? [] : [[name, rest.slice(0, 4)] as const])));
}

const HEAD = (period: string, held: string) => `kind: decision
period: ${period}
held: ${held}
present: [tb, ptb-1, cvp, tp-csdt, tp-khth, ctt]
ballots: {kind: secret, issued: 6, returned: 6, invalid: 0}
results:
`;

test('minutes propose the level after gates, which the Council was shown, and give it where nothing else was decided', async () => {
  const rows = await votedOn(
    '2017-H1',
    `${HEAD('2017-H1', '2017-07-06')}  - {member: cv-08, level: …}
  - {member: cv-02, level: tot, reason: Hội đồng cân nhắc, votes: {for: 6, against: 0, of: 6}}
`,
  );
  expect(rows.get('Ông Nguyễn Thành Lộc')).toEqual(['Còn hạn chế', '', '', 'Còn hạn chế']);
  expect(rows.get('Bà Đàng Thị Kim Chi')).toEqual(['Xuất sắc', '6/6', '100%', 'Tốt']);
});

test('who is not rated is marked, and before the meeting results are open', async () => {
  const rows = await votedOn('2016-H2', `${HEAD('2016-H2', '2017-01-06')}  - {member: cv-06, level: …}\n`);
  expect(rows.get('Bà Lê Thị Thu Hằng')).toEqual(['không xếp loại', '', '', 'không xếp loại']);
  const open = HEAD('2016-H2', '…').replace(/present:.*\n|ballots:.*\n/g, '');
  const before = await votedOn('2016-H2', `${open}  - {member: cv-03, level: …}\n`);
  expect(before.get('Ông Nguyễn Văn An')?.at(-1)).toMatch(/^(?:…|)$/);
});

test('with marks changed later they print what the file says was proposed, and it is told', async () => {
  const text = `${HEAD('2017-H1', '2017-07-06')}  - {member: cv-08, proposed: tot, level: …}\n`;
  expect((await votedOn('2017-H1', text)).get('Ông Nguyễn Thành Lộc')).toEqual(['Tốt', '', '', 'Còn hạn chế']);
  const folder = copied('example', { 'decisions/2017-H1.yaml': text });
  expect((await emul(folder, 'report minutes 2017-H1')).host.stderr()).toContain(
    '1 mức đã trình Hội đồng nay tính khác',
  );
});

test('say where the Council met and who counted, as the decision has it', async () => {
  const text = `${HEAD('2017-H1', '2017-07-06').replace('results:', 'venue: Phòng họp tầng 2\ntellers: [Quảng Đại Nam, Kadá Thị Mai]\nresults:')}  - {member: cv-08, proposed: tot, level: …}\n`;
  const folder = copied('example', { 'decisions/2017-H1.yaml': text });
  await emul(folder, `report minutes 2017-H1 -o ${join(folder, 'bb.md')}`);
  const paper = readFileSync(join(folder, 'bb.md'), 'utf8');
  expect(paper).toContain('Địa điểm: Phòng họp tầng 2.');
  expect(paper).toMatch(/TỔ TRƯỞNG\S*TỔ KIỂM PHIẾU[\s\S]*Quảng Đại Nam/);
  expect(paper).toContain('Kadá Thị Mai');
});
