import { describe, expect, test } from 'vitest';
import { copied, emul } from './office.ts';

interface Sheet {
  readonly subject: { readonly id: string };
  readonly state: string;
  readonly wanting: readonly string[];
}

async function sheets(folder: string, period: string): Promise<Sheet[]> {
  const { out } = await emul(folder, `status ${period} --json`);
  return JSON.parse(out).parts.flatMap((part: { sheets: Sheet[] }) => part.sheets);
}

describe('emul status', () => {
  test('every due sheet is in one state, and the states agree with score', async () => {
    const folder = copied('example');
    for (const period of ['2016-W43', '2016-W45', '2016-W47', '2017-W07', '2017-W26']) {
      const all = await sheets(folder, period);
      const rows = JSON.parse((await emul(folder, `score ${period} --json`)).out).results;
      expect(all.map(({ subject }) => subject.id)).toEqual(rows.map((row: Sheet) => row.subject.id));
      const isDone = ({ state }: Sheet) => state === 'complete' || state === 'self-only';
      expect(all.map(isDone)).toEqual(rows.map((row: { status: string }) => row.status === 'rated'));
    }
  });

  test('names what is wanting', async () => {
    const folder = copied('example');
    const of = async (period: string, id: string) =>
      (await sheets(folder, period)).find((one) => one.subject.id === id);
    expect(await of('2017-W07', 'cv-08')).toMatchObject({ state: 'incomplete', wanting: ['B2'] });
    expect(await of('2016-W45', 'cv-09')).toMatchObject({ state: 'missing' });
    expect(await of('2016-W45', 'cv-06')).toMatchObject({ state: 'excused' });
    expect(await of('2016-W43', 'cv-07')).toMatchObject({ state: 'self-only' });
  });

  test('an error on a sheet is no sheet that is done', async () => {
    const folder = copied('pages', {
      'scores/2016/2016-W41.yaml':
        'kind: scores\nperiod: 2016-W41\nentries:\n  - {member: cv-03, self: {A1: {done: 1, assigned: 1}, A2: 99, A3: {}, B1: {}, B2: Tốt}}\n',
    });
    const { code, out } = await emul(folder, 'status 41');
    expect(code).toBe(1);
    expect(out).toContain('Phiếu có lỗi, xem emul check: Nguyễn Văn An.');
  });

  test('one division, and weeks without a file', async () => {
    const folder = copied('example');
    expect((await emul(folder, 'status 45 --unit van-phong')).out).not.toContain('Các nơi khác');
    expect((await emul(folder, 'status 2016-H1')).out).toBe(
      'TÌNH HÌNH PHIẾU ĐIỂM SÁU THÁNG ĐẦU NĂM 2016\nKỳ này không ai phải chấm.\n',
    );
    expect((await emul(folder, 'status 2017-W30')).out).toContain(
      'Chưa có tệp điểm tuần 30; lập tệp, gửi phiếu cho các phòng: emul week 2017-W30',
    );
  });
});
