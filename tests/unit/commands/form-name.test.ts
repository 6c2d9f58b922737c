import { expect, test } from 'vitest';
import { periodOf } from '../../../src/calendar/index.ts';
import type { Period } from '../../../src/calendar/period.ts';
import { formName } from '../../../src/commands/form/form-name.ts';

const unit = (id: string, name: string, short?: string) => ({ id, name, short });
const CS = unit('cs-dt', 'Phòng Chính sách – Dân tộc', 'Phòng CS–ĐT');
const period = (id: string) => periodOf(id) as Period;
const named = (
  own: typeof CS | undefined,
  asks: Parameters<typeof formName>[0]['asks'],
  units = [CS],
  id = '2016-W45',
) => formName({ unit: own, asks }, { period: period(id), units }, 'vi');

test.each([
  [named(CS, ['self', 'head']), 'Phieu tuan 45 - Phong CS-DT'],
  [named(unit('a', 'Tổ “Một”: 1/2*?  .'), ['self']), 'Phieu tuan 45 - To Mot-1-2'],
  [named(CS, ['self'], [CS], '2016-10'), 'Phieu thang 10-2016 - Phong CS-DT'],
  [named(CS, ['council']), 'Phieu tuan 45 - Phong CS-DT - Lanh dao cham'],
  [named(undefined, ['council']), 'Phieu tuan 45 - Toan co quan - Lanh dao cham'],
  [named(CS, ['self'], [CS, unit('cs-2', 'Khác', 'phòng CS-DT')]), 'Phieu tuan 45 - Phong CS-DT (cs-dt)'],
  [named(CS, ['self'], [CS, unit('cs-2', 'Khác', 'Phòng CS-ĐT')]), 'Phieu tuan 45 - Phong CS-DT (cs-dt)'],
])('%s', (name, wanted) => expect(name).toBe(wanted));
