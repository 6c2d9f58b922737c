import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';

async function lines(...line: string[]): Promise<string> {
  const host = memoryHost(join(HOME, 'data', 'example'));
  await run(line, host);
  return host.stdout().replaceAll(/\n {2}/g, ' ');
}

const PLAN =
  'Kế hoạch số 43/KH-BDT ngày 19/9/2016 của Ban Dân tộc tỉnh Ninh Thuận về xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2016-2020';
const DECISION =
  'Quyết định số 58/QĐ-BDT ngày 30/9/2016 của Ban Dân tộc tỉnh Ninh Thuận ban hành Quy chế chấm điểm và xếp loại thi đua';

it.each(['decision', 'submission'])(
  'the grounds of a %s say of the agency’s own papers who issued them and on what',
  async (paper) => {
    const said = await lines('report', paper, '2016');
    expect(said).toContain(`Căn cứ ${PLAN}\n`);
    expect(said).toContain(`Căn cứ ${DECISION}\n`);
    expect(said).toContain('Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003\n');
  },
);

it('a review cites in full where it opens, and by number after that', async () => {
  const said = await lines('report', 'summary', '2016-H2');
  expect(said).toContain(`${PLAN}; ${DECISION}, Ban Dân tộc tỉnh Ninh Thuận báo cáo`);
  expect(said).toContain('thực hiện theo Quyết định số 58/QĐ-BDT.');
  expect(said.split('ban hành Quy chế').length).toBe(2);
});

it('English papers cite by number, since subjects are Vietnamese', async () => {
  expect(await lines('report', 'decision', '2016-H2', '--lang', 'en')).toContain(
    'Pursuant to Decision 58/QĐ-BDT of 30 September 2016\n',
  );
});

it('both annexes of a decision name people with their honorifics', async () => {
  const said = await lines('report', 'decision', '2016-H2');
  const annexes = said.slice(said.lastIndexOf('Phụ lục I '));
  expect(annexes.match(/(?<!Bà )Đàng Thị Kim Chi/g)).toBeNull();
  expect(annexes.match(/Bà Đàng Thị Kim Chi/g)?.length).toBe(2);
});
