import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PEOPLE = 120;
const UNITS = 15;
const CRITERIA = 30;
const WEEKS = 26;

/** What a criterion of 200 letters says. */
const LONG =
  'Tham mưu, tổ chức thực hiện đầy đủ, kịp thời, đúng quy định các nhiệm vụ được giao theo chương trình, kế hoạch công tác của cơ quan và của phòng trong kỳ; chất lượng văn bản, hồ sơ trình lãnh đạo bảo đảm yêu cầu';
const CAUSES = ['Phối hợp chậm với huyện', 'Số liệu của xã gửi muộn', 'Nhiều việc đột xuất', 'Thiếu người do đi học'];
const PLACES = ['xã Phước Bình', 'xã Ma Nới', 'xã Lâm Sơn', 'thôn Hà Dài', 'xã Phước Đại', 'xã Lợi Hải', 'xã Bắc Sơn'];

/** An office of 120 people in 15 divisions who are marked by 30 criteria of 200 letters each, every week of half a year; a folder. */
export function stressOffice(): string {
  const folder = mkdtempSync(join(tmpdir(), 'emul-stress-'));
  const files: Record<string, string> = {
    'emul.yaml': `kind: workspace
agency: {name: Ban Dân tộc tỉnh Mẫu, parent: Ủy ban nhân dân tỉnh Mẫu, symbol: BDT, place: Tỉnh Mẫu}
regulation: quy-che
`,
    'regulations/quy-che.yaml': REGULATION,
    'organization.yaml': organization(),
    'criteria/ca-nhan.yaml': criteria('ca-nhan', 'member', CRITERIA),
    'criteria/tap-the.yaml': criteria('tap-the', 'unit', 2),
  };
  for (let week = 0; week < WEEKS; week++) files[`scores/2016/2016-W${27 + week}.yaml`] = scores(week);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const LEVELS = `[{level: xuat-sac, when: [{points: {atLeast: 90}}]}, {level: tot, when: [{points: {atLeast: 70}}]}, {level: han-che, when: [{points: {atLeast: 50}}]}, {level: chua}]`;
const REGULATION = `kind: regulation
id: quy-che
title: Quy chế thi đua
source: {document: 43/KH-BDT, date: 2016-09-19, force: own}
base: week
levels:
  - {id: xuat-sac, name: Hoàn thành xuất sắc nhiệm vụ, short: Xuất sắc}
  - {id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}
  - {id: han-che, name: Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực, short: Còn hạn chế}
  - {id: chua, name: Chưa hoàn thành nhiệm vụ, short: Chưa hoàn thành}
rollup:
  month: {from: week, points: {method: mean}, coverage: {atLeast: 0.5}, levels: ${LEVELS}}
  half-year: {from: month, points: {method: mean}, coverage: {atLeast: 0.5}, levels: ${LEVELS}}
`;

const unitOf = (i: number) => `phong-${(i % UNITS) + 1}`;

function organization(): string {
  const units = Array.from(
    { length: UNITS },
    (_, i) => `  - {id: phong-${i + 1}, name: Phòng Nghiệp vụ số ${i + 1}}\n`,
  );
  const members = Array.from(
    { length: PEOPLE },
    (_, i) =>
      `  - {id: cv-${i + 1}, name: Nguyễn Thị Ngọc ${String.fromCharCode(65 + (i % 26))}${i}, assignments: [{unit: ${unitOf(i)}, position: Chuyên viên, from: 2016-01-01}]}\n`,
  );
  return `kind: organization\nunits:\n${units.join('')}members:\n${members.join('')}`;
}

function criteria(id: string, kind: string, count: number): string {
  const max = 120 / count;
  const own = Array.from(
    { length: count },
    (_, i) => `      - {id: A${i + 1}, title: "${`${i + 1}. ${LONG}`.slice(0, 200)}", max: ${max}, mode: mark}\n`,
  );
  return `kind: criteria
id: ${id}
title: Thang điểm
edition: 1
status: issued
issued: {date: 2016-01-01, decision: 1/QĐ-BDT}
effective: {from: 2016-01-01}
appliesTo: {kind: ${kind}}
scale: {max: 120, step: 0.5}
groups:
  - id: A
    title: Kết quả thực hiện nhiệm vụ
    max: 120
    criteria:
${own.join('')}levels: ${LEVELS}
`;
}

/** Marks go up and down without chance; every tenth sheet says a cause, two of three in words of its own. */
function scores(week: number): string {
  const sheet = (subject: string, i: number, count: number) => {
    const max = 120 / count;
    const marks = Array.from({ length: count }, (_, k) => `A${k + 1}: ${max - ((i + week + k) % 3) * (max / 8)}`);
    const n = i * 7 + week * 3;
    const own = n % 3 === 0 ? '' : ` (việc số ${n}, ${PLACES[n % PLACES.length]})`;
    const said =
      n % 10 === 0
        ? `\n    causes: "${CAUSES[n % CAUSES.length]}${own}"\n    remedies: "Phân công lại đầu việc${own}"`
        : '';
    return `  - ${subject}\n    council: {${marks.join(', ')}}${said}\n`;
  };
  const units = Array.from({ length: UNITS }, (_, i) => sheet(`unit: phong-${i + 1}`, i, 2));
  const members = Array.from({ length: PEOPLE }, (_, i) => sheet(`member: cv-${i + 1}`, i, CRITERIA));
  const praise = [week, week + 40].map((i) => `  - {member: cv-${i + 1}, for: hoàn thành báo cáo trước hạn}\n`);
  return `kind: scores\nperiod: 2016-W${27 + week}\ncommend:\n${praise.join('')}entries:\n${units.join('')}${members.join('')}`;
}
