import { describe, expect, it } from 'vitest';
import { EXAMPLE, emul, office } from '../reports/office.ts';

const REGULATION = `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
base: week
levels: [{id: xuat-sac, name: Xuất sắc}, {id: tot, name: Tốt}, {id: han-che, name: Còn hạn chế}, {id: chua, name: Chưa hoàn thành}]
rollup: {month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot}]}}
`;

const PLAN = `kind: plan
id: ke-hoach
title: Kế hoạch thi đua
from: 2016-01-01
to: 2016-12-31
targets:
  - {id: a, text: Văn bản đúng hạn, atLeast: 95, unit: '%', measured: [{date: 2016-10-20, value: 96}, {date: 2016-11-20, value: 10}]}
  - {id: b, text: Giải ngân, atLeast: 100, unit: '%', by: 2016-12-31, measured: [{date: 2016-10-20, value: 61}]}
  - {id: c, text: Đơn thư quá hạn, atMost: 0, by: 2016-10-31, measured: [{date: 2016-10-20, value: 2}]}
  - {id: d, text: Chưa đo, atLeast: 5}
`;

describe('the review of a period', () => {
  it('holds targets against what was measured by its end, and calls none missed before it is due', async () => {
    const { out } = await emul(
      office({ 'regulations/quy-che.yaml': REGULATION, 'plans/ke-hoach.yaml': PLAN }),
      'summary 2016-10',
      200,
    );
    expect(out).toMatch(/Văn bản đúng hạn +từ 95% +96% +Đạt/);
    expect(out).toMatch(/Giải ngân +100% +61% +Chưa đạt/);
    expect(out).toMatch(/Đơn thư quá hạn +0 +2 +Chưa đạt/);
    expect(out).toMatch(/Chưa đo +từ 5 +…/); // nobody measured it: a blank, and no verdict
    expect(out).not.toMatch(/Chưa đo.*đạt/);
  });

  it('tells examples and inspections of the period alone', async () => {
    const told = async (id: string) => (await emul(EXAMPLE, `summary ${id}`, 200)).out.replace(/\s+/g, ' ');
    const [first, second] = [await told('2016-H2'), await told('2017-H1')];
    expect(first).toMatch(/tự kiểm tra và 01 cuộc kiểm tra/);
    expect(second).not.toContain('quý IV năm 2016');
    expect(first).not.toContain('tập huấn cho cán bộ dân tộc các xã'); // due in June 2017
    expect(second).toContain('quá hạn: tập huấn cho cán bộ dân tộc các xã');
  });

  it('stands beside the period before only where that one was rated', async () => {
    expect((await emul(EXAMPLE, 'summary 2016-H2')).out).not.toContain('So với');
    expect((await emul(EXAMPLE, 'summary 2017-H1')).out).toContain('So với sáu tháng cuối năm 2016');
  });

  it('names nobody as the cause of anything', async () => {
    const causes = causesIn((await emul(EXAMPLE, 'summary 2016-H2 --audience council', 200)).out);
    expect(causes).toContain('Phối hợp chậm với huyện');
    for (const name of ['Nguyễn Văn An', 'Katơr Minh Sơn', 'Phạm Minh Tuấn']) expect(causes).not.toContain(name);
  });

  it('lets nothing out of the office that individuals wrote of themselves', async () => {
    const up = (await emul(EXAMPLE, 'summary 2016-H2', 200)).out;
    expect(up).not.toMatch(/Chuyện gia đình|Việc nhà ảnh hưởng|Phối hợp chậm với huyện/);
    expect(causesIn(up)).toContain('Một cá nhân bỏ việc làm chậm hai báo cáo chung'); // a division's own words
    expect(causesIn(up)).toContain('Lời từng cá nhân ghi trong 07 phiếu');
    const inside = (await emul(EXAMPLE, 'summary 2016-H2 --audience hoi-dong', 200)).out;
    expect(causesIn(inside)).toMatch(/Chuyện gia đình/);
  });

  it('takes nothing that a better sheet tells for the cause of a fault', async () => {
    const { out } = await emul(EXAMPLE, 'summary 2017-H1 --audience council', 200);
    const [faults = '', rises = ''] = causesIn(out).split('Nêu trong phiếu tăng điểm');
    for (const good of ['Đã tự lập sổ hạn nộp từng văn bản', 'Việc hợp sở trường là xuống công trình']) {
      expect(faults).not.toContain(good);
      expect(rises).toContain(good);
    }
  });

  it('says where everybody’s result stands', async () => {
    expect((await emul(EXAMPLE, 'summary 2016-H2', 200)).out).toContain('tại Phụ lục kèm theo');
  });
});

/** The section on causes, without its line breaks. */
function causesIn(out: string): string {
  return out.slice(out.indexOf('3. Nguyên nhân'), out.indexOf('4. Bài học')).replaceAll(/\s+/g, ' ');
}

describe('a paper of nothing', () => {
  it.each([
    'briefing 2017-W40',
    'ratings 2015',
    'summary 2015',
    'grid 2018',
    'notice 2018',
    'candidates 2018',
    'minutes 2018',
  ])('%s is refused and says where scores lie', async (paper) => {
    const { code, host } = await emul(EXAMPLE, `report ${paper}`);
    expect(code).toBe(2);
    expect(host.stdout()).toBe('');
    expect(host.stderr()).toContain('mới nhất có điểm là tuần 26');
  });

  it.each(['notice 2016-H2', 'score-sheet 45', 'briefing 45 --audience person', 'ratings 2016-H2 --audience person'])(
    '%s is refused of somebody who is not scored here',
    async (paper) => {
      const { code, host } = await emul(EXAMPLE, `report ${paper} --subject tb`);
      expect(code).toBe(2);
      expect(host.stderr()).toContain('không thuộc diện chấm điểm');
    },
  );
});
