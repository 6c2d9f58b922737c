import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { headLine } from '../../../src/documents/letterhead.ts';
import { copied } from '../entry/office.ts';
import { emul, office } from '../reports/office.ts';

const DECISION = `kind: decision
period: 2017-H1
held: 2017-07-06
venue: Phòng họp tầng 2
present: [tb, ptb-1, cvp, tp-csdt, tp-khth]
absent: [ctt]
written: [ctt]
tellers: [Kadá Thị Mai, Lưu Thị Bích Thảo]
ballots: {kind: secret, issued: 6, returned: 6, invalid: 0}
results:
  - {member: cv-02, level: tot, votes: {for: 5, against: 1, invalid: 0, of: 6}}
`;

const UNREACHED = `kind: regulation
id: quy-che
title: Quy chế
source: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}
base: week
levels: [{id: xuat-sac, name: Xuất sắc}, {id: tot, name: Tốt}, {id: han-che, name: Còn hạn chế}, {id: chua, name: Chưa hoàn thành}]
rollup: {month: {from: week, points: {method: mean}, levels: [{level: xuat-sac, when: [{points: {atLeast: 101}}]}, {level: tot}]}}
`;

const decided = () => copied('example', { 'decisions/2017-H1.yaml': DECISION });

describe('a ballot', () => {
  it('carries no number, no name, no signature, and says how many to print', async () => {
    const { out } = await emul(copied('example'), 'report ballots 2016');
    const pages = out.split(
      '────────────────────────────────────────────────────────────────────────────────\n      BAN',
    );
    expect(pages).toHaveLength(5);
    for (const page of pages) {
      expect(page).not.toMatch(/Số:|TM\.|CHỦ TỊCH|Chamaléa/);
      expect(page).toContain('(In 06 bản, mỗi thành viên Hội đồng một phiếu)');
    }
    expect(pages[4]).toMatch(/Bà Lê Thị Thu Hằng[^\n]*Không xếp loại/);
    expect(pages[1]).toContain('để trống dòng ấy');
    expect(pages[2]).not.toContain('để trống dòng ấy'); // nobody of the Council stands there
  });

  it('has boxes of 15 mm at least', async () => {
    const folder = copied('example');
    await emul(folder, `report ballots 2016 -o ${join(folder, 'phieu.docx')}`);
    const parts = unzipSync(readFileSync(join(folder, 'phieu.docx')));
    const text = new TextDecoder().decode(parts['word/document.xml']);
    const tables = text.split('<w:tbl>').filter((table) => table.includes('Không đồng ý'));
    const widths = tables.map((table) =>
      [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    );
    expect(widths.length).toBeGreaterThan(0);
    for (const all of widths) for (const width of all.slice(-2)) expect(width / 56.7).toBeGreaterThanOrEqual(15);
  });

  it('is refused where nobody is to be voted on', async () => {
    const folder = office({ 'regulations/quy-che.yaml': UNREACHED });
    for (const paper of ['ballots', 'opinion-form', 'counting']) {
      const { code, host } = await emul(folder, `report ${paper} 2016-10`);
      expect(code, paper).toBe(2);
      expect(host.stderr()).toContain('chưa có ai để Hội đồng bỏ phiếu');
    }
  });
});

describe('the form of an absent member', () => {
  it('is that of whom the decision has as absent, signed by name, without the own line', async () => {
    const { out } = await emul(decided(), 'report opinion-form 2017-H1');
    expect(out).toMatch(/Kính gửi: Ông Quảng Đại Nam[\s\S]*ỦY VIÊN HỘI ĐỒNG[\s\S]*Quảng Đại Nam/);
    const own = (await emul(copied('example'), 'report opinion-form 2016 --subject ctt')).out;
    expect(own).not.toMatch(/\d+ Ông Quảng Đại Nam/);
    expect((await emul(copied('example'), 'report opinion-form 2016 --subject cvp')).out).toMatch(
      /\d+ Ông Quảng Đại Nam/,
    );
  });

  it('is one without a name while nobody is known to be absent', async () => {
    expect((await emul(copied('example'), 'report opinion-form 2016')).out).toMatch(/Kính gửi: …/);
  });
});

test.each(['counting', 'minutes'])(
  '%s say when, where and by whom was counted, both bases, and that none was spoiled',
  async (paper) => {
    const { out } = await emul(decided(), `report ${paper} 2017-H1`);
    const counted = out.slice(out.indexOf('BIÊN BẢN KIỂM PHIẾU'));
    expect(counted).toMatch(/Thời gian kiểm phiếu: [^\n]*06\/7\/2017/);
    expect(counted).toContain('Địa điểm: Phòng họp tầng 2.');
    expect(counted).toMatch(
      /Tổ kiểm phiếu \(02 người\):\n1\. Kadá Thị Mai, Tổ trưởng;\n2\. Lưu Thị Bích Thảo, Thành viên\./,
    );
    expect(counted).toMatch(/Hội đồng: 06; tham gia biểu quyết: 06, trong đó ý kiến\s+bằng\s+văn\s+bản: 01/);
    expect(counted).toMatch(/số phiếu hợp lệ: 06; số phiếu\s+không\s+hợp\s+lệ: 0\./);
    expect(counted).toMatch(/Tỷ lệ trên tổng số|thành viên \(n = 6\)/);
    expect(counted).toMatch(/Vắng mặt: Ông Quảng Đại Nam/);
  },
);

test('before the meeting the count is a form to write in, with no line of hints for what is counted there', async () => {
  const { out } = await emul(copied('example'), 'report counting 2016');
  expect(out).toContain('Số phiếu phát ra: …………;');
  expect(out).not.toContain('] số phiếu phát ra');
});

test('a long head breaks before the Council’s second half and before the province', () => {
  expect(headLine('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG')).toBe('HỘI ĐỒNG THI\u00a0ĐUA\u00a0-\u00a0KHEN\u00a0THƯỞNG');
  expect(headLine('BAN DÂN TỘC TỈNH NINH THUẬN')).toBe('BAN DÂN TỘC TỈNH\u00a0NINH\u00a0THUẬN');
  expect(headLine('UBND TỈNH NINH THUẬN')).toBe('UBND TỈNH NINH THUẬN');
});
