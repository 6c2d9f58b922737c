import { expect, test } from 'vitest';
import { EXAMPLE, emul } from '../reports/office.ts';

/** A screen of the example without its line breaks. */
const screen = async (line: string) => (await emul(EXAMPLE, line, 400)).out.replace(/\s+/g, ' ');

test('a shortcoming found again says that it had been mended', async () => {
  const out = await screen('inspections --as-of 30/6/2017');
  expect(out).toContain('Báo cáo chậm hạn, 2 lần (19/12/2016, 12/6/2017); lần trước đã khắc phục ngày 31/01/2017');
  expect(await screen('inspections --as-of 12/6/2017 --lang en')).toContain('mended before on 31 January 2017');
});

test('who is to mend it stands in no brackets of brackets', async () => {
  const out = await screen('inspections --as-of 7/4/2017');
  expect(out).toContain('Người đứng đầu Phòng CS – Dân tộc (ông Trần Quốc Hòa)');
  expect(out).not.toContain('))');
});

test('a practice names the example that it came from, once that is chosen', async () => {
  const out = await screen('practices --as-of 30/6/2017');
  expect(out).toContain('của điển hình “Tập thể không có văn bản chậm”');
  expect(out).toContain('Cấp cơ sở, theo Quyết định số 12/QĐ-BDT');
  expect(out).toContain('(ghép thêm cột tiến độ công trình)');
  expect(await screen('practices --as-of 19/10/2016')).not.toContain('điển hình');
});
