import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { copied } from '../entry/office.ts';
import { emul } from '../reports/office.ts';

const grounded = (text: string) => text.slice(text.indexOf('Căn cứ'), text.indexOf('QUYẾT ĐỊNH:'));
const settings = (folder: string) => readFileSync(join(folder, 'emul.yaml'), 'utf8');

describe('the grounds of a decision', () => {
  it('name laws by name and day, then by what power the head decides, then the office’s own papers', async () => {
    const { out } = await emul(copied('example'), 'report decision 2016', 200);
    const lines = grounded(out)
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('Căn cứ'));
    expect(lines.slice(0, 3)).toEqual([
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
    ]);
    expect(lines[3]).toMatch(/^Căn cứ …\[\d\]$/);
    expect(out).toContain('văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan');
    expect(lines[4]).toContain('Kế hoạch số 43/KH-BDT');
    expect(grounded(out)).not.toContain('năm 2003, sửa đổi');
  });

  it('have the power as the office says it', async () => {
    const folder = copied('example');
    const said = 'Quyết định số 12/2016/QĐ-UBND quy định chức năng, nhiệm vụ của Ban Dân tộc';
    const own = copied('example', {
      'emul.yaml': settings(folder).replace('  place:', `  mandate: ${said}\n  place:`),
    });
    expect((await emul(own, 'report decision 2016', 200)).out).toContain(`Căn cứ ${said}\n`);
    expect((await emul(own, 'report submission 2016', 200)).out).not.toContain(said);
  });

  it('leave a blank for the power in every decision of the head, until the office says it', async () => {
    const papers = ['issuing ca-nhan', 'initiatives 2016', 'exemplar-decision 2016'];
    for (const paper of papers) {
      const { out } = await emul(copied('example'), `report ${paper}`, 200);
      expect(grounded(out), paper).toMatch(/Căn cứ …\[\d+\][;,]?\n/);
      expect(out, paper).toContain('văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan');
    }
    const fill = 'kind: fill\ndocument: initiatives\nperiod: 2016\nplaces: {mandate: Quyết định số 12/2016/QĐ-UBND}\n';
    const filled = copied('example', { 'papers/2016.initiatives.yaml': fill });
    const { out } = await emul(filled, 'report initiatives 2016', 200);
    expect(grounded(out)).toContain('Căn cứ Quyết định số 12/2016/QĐ-UBND');
    expect(out).not.toContain('văn bản quy định chức năng');
  });

  it('are never the decision itself', async () => {
    const { out } = await emul(copied('example'), 'report issuing ca-nhan', 200);
    expect(grounded(out)).not.toContain('58/QĐ-BDT');
  });

  it('cite the decree in force on the day of the paper', async () => {
    const files = {
      'regulations/moi.yaml':
        'kind: regulation\nid: moi\nextends: [kh43-2016, tdkt-2022]\ntitle: Quy chế\nsource: {document: 58/QĐ-BDT, date: 2016-09-30, force: own}\nbase: week\n',
    };
    const at = async (day: string) => {
      const fill = `kind: fill\ndocument: decision\nperiod: 2016\nnumber: 5\ndate: ${day}\n`;
      const folder = copied('example', { ...files, 'papers/2016.decision.yaml': fill });
      return grounded((await emul(folder, 'report decision 2016 --regulation moi', 300)).out);
    };
    expect(await at('2025-01-10')).toContain('Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ');
    expect(await at('2025-01-10')).not.toContain('152/2025');
    expect(await at('2025-09-10')).toContain('Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ');
    expect(await at('2025-09-10')).toContain('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
  });
});

test('a decision sends itself to those whom its last article names', async () => {
  const { out } = await emul(copied('example'), 'report decision 2016', 200);
  expect(out).toMatch(/Điều 4\. …[\s\S]*- Như Điều 4;/);
});

test('a decision grants money where the rules do, by the day it is signed, and says nothing of it where they do not', async () => {
  const plain = copied('example');
  expect((await emul(plain, 'report decision 2016')).out).not.toContain('tiền thưởng');
  const path = 'regulations/bdt-2016.yaml';
  const paying = `${readFileSync(join(plain, path), 'utf8')}money: {rounding: {up: 10000}, prizes: [{award: giay-khen, coefficient: 0.3}]}\n`;
  const open = (await emul(copied('example', { [path]: paying }), 'report decision 2016', 200)).out;
  expect(open).toMatch(/Điều 3\. Kèm theo tiền thưởng: Giấy khen: …\[\d+\] mỗi cá nhân\./);
  const fill = 'kind: fill\ndocument: decision\nperiod: 2016\nnumber: 5\ndate: 2017-01-10\n';
  const signed = copied('example', { [path]: paying, 'papers/2016.decision.yaml': fill });
  const { out } = await emul(signed, 'report decision 2016', 200);
  // 0,3 × 1.210.000 = 363.000, rounded up to 370.000.
  expect(out).toContain('Kèm theo tiền thưởng: Giấy khen: 370.000 đồng mỗi cá nhân.');
  expect(out).toContain('Như Điều 5');
});

test('an empty extract list is refused as the submission is', async () => {
  for (const audience of ['council', 'public']) {
    const { code, host } = await emul(copied('example'), `report candidates 2016-W45 --audience ${audience}`);
    expect(code).toBe(2);
    expect(host.stderr()).toContain('chưa có ai đủ điều kiện khen thưởng');
  }
});

test('a scale heads points as such where events cost some, and says under how many the last level is', async () => {
  const { out } = await emul(copied('example'), 'report criteria 45');
  expect(out).toMatch(/Mã +Nội dung +Điểm +Cách chấm/);
  expect(out).toMatch(/A +KẾT QUẢ THỰC HIỆN NHIỆM VỤ +70/);
  expect(out).toContain('Chưa hoàn thành nhiệm vụ: dưới 50 điểm.');
  expect((await emul(copied('example'), 'regulation show bdt-2016')).out).toMatch(
    /Chưa hoàn thành[^\n]*: dưới 50 điểm/,
  );
});

test('groups of a scale stand out on paper, and go to the next page with what is below', async () => {
  const folder = copied('example');
  await emul(folder, `report criteria 45 -o ${join(folder, 'thang')}/`);
  const file = readdirSync(join(folder, 'thang')).find((name) => name.includes('ca-nhan')) ?? '';
  const parts = unzipSync(readFileSync(join(folder, 'thang', file)));
  const text = new TextDecoder().decode(parts['word/document.xml']);
  const group = text.slice(
    text.lastIndexOf('<w:tr>', text.indexOf('KẾT QUẢ THỰC HIỆN NHIỆM VỤ')),
    text.indexOf('KẾT QUẢ THỰC HIỆN NHIỆM VỤ'),
  );
  expect(group).toContain('<w:rStyle w:val="Dam"/>');
  expect(group).toContain('<w:keepNext/>');
});

test('who carries a decision out may be filled in by names alone', async () => {
  const said = async (execution: string) => {
    const fill = `kind: fill\ndocument: initiatives\nperiod: 2016\nplaces: {execution: ${execution}}\n`;
    const folder = copied('example', { 'papers/2016.initiatives.yaml': fill });
    return (await emul(folder, 'report initiatives 2016', 200)).out.replaceAll(/\s+/g, ' ');
  };
  expect(await said('Chánh Văn phòng')).toContain('Điều 3. Chánh Văn phòng và các tập thể, cá nhân có tên');
  expect(await said('Chánh Văn phòng thi hành Quyết định này')).toContain('Chánh Văn phòng thi hành Quyết định này./.');
});
