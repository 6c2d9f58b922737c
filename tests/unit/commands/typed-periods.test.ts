import { expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { emul } from './emul.ts';

const CLOSED = `${HOME}/data/example-closed`;

test.each([
  ['score tuần 45', 'TUẦN 45'],
  ['score tuan 45 năm 2016', 'TUẦN 45'],
  ['status Tuần 45', 'TUẦN 45'],
  ['classify tháng 10', 'THÁNG 10/2016'],
  ['classify quý IV', 'QUÝ IV/2016'],
  ['classify sáu tháng cuối năm', 'SÁU THÁNG CUỐI NĂM 2016'],
  ['classify năm 2016', 'NĂM 2016'],
  ['explain an tháng 10', 'Tháng 10/2016'],
  ['close tháng 1 --dry-run', 'tháng 1/2017'],
  ['papers tháng 10', 'tháng 10/2016'],
  ['papers sáu tháng cuối năm', 'sáu tháng cuối năm 2016'],
  ['log --period tháng-11', 'NHẬT KÝ'],
  ['verify tháng 10', 'Tháng 10/2016'],
  ['handover sáu tháng cuối năm --dry-run', 'sáu tháng cuối năm 2016'],
  ['registrations status năm 2017', 'ĐĂNG KÝ THI ĐUA'],
  ['report changes tháng 10', 'tháng 10'],
])('emul %s, with blanks and accents', async (line, says) => {
  const { out, err } = await emul(`${line} --today 5/2/2017`, CLOSED);
  expect(err + out).toContain(says);
});
