import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelled, listed, marked, merged, savedElsewhere, tallied, typedOver, type Value } from './workbook-hand.ts';

/** What the people of the half-year page fill in in Excel between two lines: a health centre of three divisions and eleven people. */

const FIRST_DAY = '01/01/2016';

const UNITS = [
  ['Ban Giám đốc', 'BGD', 'Lê Thị Lan', 'Không'],
  ['Phòng Hành chính', 'HC', 'Phạm Thị Thu', 'Có'],
  ['Khoa Khám bệnh', 'KB', 'Võ Minh Khang', 'Có'],
  ['Khoa Kiểm soát bệnh tật', 'KSBT', 'Bùi Quốc Việt', 'Có'],
] as const;

const PEOPLE = [
  ['Lê Thị Lan', 'Bà', 'Ban Giám đốc', 'Giám đốc'],
  ['Trần Văn Minh', 'Ông', 'Ban Giám đốc', 'Phó Giám đốc'],
  ['Phạm Thị Thu', 'Bà', 'Phòng Hành chính', 'Trưởng phòng'],
  ['Nguyễn Thị Hoa', 'Bà', 'Phòng Hành chính', 'Văn thư'],
  ['Hồ Văn Sơn', 'Ông', 'Phòng Hành chính', 'Kế toán'],
  ['Võ Minh Khang', 'Ông', 'Khoa Khám bệnh', 'Trưởng khoa'],
  ['Nguyễn Thị Hoa', 'Bà', 'Khoa Khám bệnh', 'Điều dưỡng'],
  ['Đặng Thị Mai', 'Bà', 'Khoa Khám bệnh', 'Bác sĩ'],
  ['Bùi Quốc Việt', 'Ông', 'Khoa Kiểm soát bệnh tật', 'Trưởng khoa'],
  ['Lý Thị Ngọc', 'Bà', 'Khoa Kiểm soát bệnh tật', 'Cán bộ dân số'],
  ['Cao Văn Phúc', 'Ông', 'Khoa Kiểm soát bệnh tật', 'Kỹ thuật viên'],
] as const;

const COUNCIL = [
  ['Chủ tịch Hội đồng', 'Lê Thị Lan'],
  ['Phó Chủ tịch', 'Trần Văn Minh'],
  ['Thư ký', 'Phạm Thị Thu'],
  ['Ủy viên', 'Võ Minh Khang'],
  ['Ủy viên', 'Bùi Quốc Việt'],
] as const;

/** Says once who there is, who leads, who sits on the Council, who signs, which week is Tết, and what people strive for. */
export async function founded(folder: string): Promise<void> {
  const path = join(folder, 'so.xlsx');
  const units = UNITS.map(([name, short, head, rated]) => [name, short, head, rated]);
  await listed(path, /^phòng ban$/i, ['Tên phòng, ban', 'Tên ngắn trên bảng', 'Người đứng đầu', 'Có chấm điểm'], units);
  const people = PEOPLE.map(([name, honorific, unit, post]) => [name, honorific, unit, post, FIRST_DAY]);
  await listed(path, /^người$/i, ['Họ và tên', 'Ông, bà', 'Phòng', 'Chức vụ', 'Từ ngày'], people);
  const seats = COUNCIL.map(([seat, name]) => [seat, name, '10/QĐ-TTYT', '12/12/2016']);
  await listed(path, /^hội đồng$/i, ['Chức danh', 'Họ và tên', 'Số quyết định', 'Từ ngày'], seats);
  await listed(
    path,
    /^người ký$/i,
    ['Chức vụ ghi khi ký', 'Họ và tên', 'Từ ngày'],
    [['GIÁM ĐỐC', 'Lê Thị Lan', '12/12/2016']],
  );
  await listed(
    path,
    /^lịch$/i,
    ['Việc', 'Kỳ, ví dụ tuần 4 năm 2017', 'Lý do, dịp nghỉ'],
    [['Kỳ không chấm', 'tuần 5 năm 2017', 'Nghỉ Tết Nguyên đán Đinh Dậu']],
  );
  const titles = PEOPLE.slice(2).map(([name, , unit]) => [
    name === TWIN ? `${name} (${unit})` : name,
    '19/12/2016',
    'Lao động tiên tiến',
  ]);
  await listed(path, /^đăng ký$/i, ['Họ và tên, tập thể', 'Ngày', 'Danh hiệu đăng ký'], titles);
}

/** Two people are called so. */
const TWIN = 'Nguyễn Thị Hoa';

/** The centre's own point scale, typed over the empty table. */
export async function scaled(folder: string): Promise<void> {
  const path = join(folder, 'thang.xlsx');
  const line = ['Dòng', 'Mã', 'Nội dung', 'Điểm tối đa', 'Cách chấm', 'Điểm mỗi lần, của bậc', 'Tính theo'];
  await typedOver(path, /^thang điểm$/i, line, [
    ['Nhóm', 'A', 'Kết quả công việc', 70],
    ['Tiêu chí', 'A1', 'Hoàn thành công việc được giao', 40, 'Tỷ lệ'],
    ['Tiêu chí', 'A2', 'Chất lượng chuyên môn', 20, 'Chấm điểm'],
    ['Tiêu chí', 'A3', 'Đúng hạn', 10, 'Trừ theo lần'],
    ['Việc', '', 'Báo cáo chậm', '', '', 2, 'lần'],
    ['Nhóm', 'B', 'Kỷ luật, y đức', 30],
    ['Tiêu chí', 'B1', 'Giờ giấc', 10, 'Trừ theo lần'],
    ['Việc', '', 'Đi muộn, về sớm', '', '', 1, 'lần'],
    ['Tiêu chí', 'B2', 'Thái độ phục vụ', 20, 'Xếp bậc'],
    ['Bậc', '', 'Tốt', '', '', 20],
    ['Bậc', '', 'Khá', '', '', 16],
    ['Bậc', '', 'Trung bình', '', '', 10],
  ]);
  await typedOver(
    path,
    /^thưởng, trừ/i,
    ['Loại', 'Nội dung', 'Điểm mỗi lần', 'Tính theo'],
    [['Cộng', 'Sáng kiến được công nhận', 3, 'việc']],
  );
  await labelled(path, /^thưởng, trừ/i, { 'Tổng điểm cộng nhiều nhất': 3 });
  await typedOver(
    path,
    /^mức$/i,
    ['Mức', 'Điều kiện', 'Từ … điểm'],
    [
      ['Hoàn thành xuất sắc nhiệm vụ', 'Điều kiện điểm', 90],
      ['Hoàn thành tốt nhiệm vụ', 'Điều kiện điểm', 70],
      ['Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực', 'Điều kiện điểm', 50],
      ['Chưa hoàn thành nhiệm vụ'],
    ],
  );
  await labelled(path, /áp dụng/i, {
    'Tên thang điểm': 'Thang điểm thi đua cá nhân',
    'Áp dụng từ ngày': '02/01/2017',
    'Chấm cho': 'cá nhân',
    'Tổng điểm tối đa': 100,
    'Chấm lẻ đến': 0.5,
    'Cột thứ nhất gọi là': 'Tự chấm',
    'Cột thứ hai gọi là': 'Trưởng phòng',
    'Cột thứ ba gọi là': 'Lãnh đạo',
  });
}

type Marks = Readonly<Record<string, Value>>;

/** What everybody writes where nothing is the matter; each a little otherwise. */
function usual(name: string): Marks {
  const quality = 17 + (PEOPLE.findIndex(([known]) => known === name) % 4) * 0.5;
  return {
    'self.A1.done': 10,
    'self.A1.assigned': 10,
    'self.A2': quality,
    'self.A3.bao-cao-cham': 0,
    'self.B1.di-muon-ve-som': 0,
    'self.B2': 'Tốt',
  };
}

/** Whoever leads a division ticks that all is kept; of leaders themselves the leaders of the centre do. */
const KEPT: Marks = { 'head.keep': 'x' };

/** What is otherwise in the forms that come back. */
interface Otherwise {
  /** Divisions of which a form comes back, by their short names; all where nobody says. */
  readonly of?: readonly string[];
  readonly marks?: Readonly<Record<string, Marks>>;
  /** Who is on leave, of whom nobody writes anything. */
  readonly away?: readonly string[];
  /** What an unkind hand or another program makes of a form before it is sent. */
  readonly spoilt?: (path: string) => void | Promise<void>;
}

/** Forms of some weeks come back into the folder `in`, filled in. */
export function back(weeks: readonly number[], { of = DIVISIONS, marks = {}, away = [], spoilt }: Otherwise = {}) {
  return async (folder: string): Promise<void> => {
    mkdirSync(join(folder, 'in'), { recursive: true });
    for (const week of weeks)
      for (const division of of) {
        const name = `Phieu tuan ${week} - ${division}.xlsx`;
        const path = join(folder, 'in', name);
        cpSync(join(folder, 'out', `Tuan ${week}`, name), path);
        const there = PEOPLE.filter(([name]) => !away.includes(name));
        await marked(
          path,
          Object.fromEntries(there.map(([name]) => [name, { ...usual(name), ...ticked(name), ...marks[name] }])),
        );
        if (division === 'KSBT') savedElsewhere(path);
        await spoilt?.(path);
      }
  };
}

const DIVISIONS: readonly string[] = UNITS.map(([, short]) => short);

function ticked(name: string): Marks {
  return UNITS.some(([, , head]) => head === name) ? {} : KEPT;
}

/** Forms of two weeks come back as they do: one under another name and saved by another program, one with a mark beyond the maximum, one with texts for numbers, one with two cells made one. */
export async function messy(folder: string): Promise<void> {
  await back([2], { of: ['BGD', 'KB', 'KSBT'] })(folder);
  const at = (name: string) => join(folder, 'in', name);
  renameSync(at('Phieu tuan 2 - KB.xlsx'), at('Bản sao của phiếu (1).xlsx'));
  savedElsewhere(at('Bản sao của phiếu (1).xlsx'));
  await back([2], { of: ['HC'], marks: { 'Hồ Văn Sơn': { 'self.A2': 25 } } })(folder);
  await back([3], { of: ['BGD', 'KB', 'HC'] })(folder);
  await back([3], { of: ['KSBT'], spoilt: (path) => savedElsewhere(path, { asText: true }) })(folder);
  await merged(at('Phieu tuan 3 - HC.xlsx'), TWIN, 'Hồ Văn Sơn', 'self.B2');
}

/** The two divisions send what was not taken once more. */
export async function mended(folder: string): Promise<void> {
  await back([2, 3], { of: ['HC'] })(folder);
}

/** One division forgets a week; somebody has stayed away since, which nobody has told the secretary. */
export async function april(folder: string): Promise<void> {
  await back([14, 16, 17])(folder);
  await back([15], { of: ['BGD', 'HC', 'KB'] })(folder);
}

/** A form that was read long ago, with the late report that was forgotten in it. */
export async function corrected(folder: string): Promise<void> {
  const path = join(folder, 'sua.xlsx');
  cpSync(join(folder, 'in', 'done', 'Tuan 20', 'Phieu tuan 20 - HC.xlsx'), path);
  await marked(path, { 'Hồ Văn Sơn': { 'self.A3.bao-cao-cham': 3 } });
}

/** The decision comes back from the registry, signed and scanned. */
export function scanned(folder: string): void {
  writeFileSync(join(folder, 'quyet-dinh-ky.pdf'), '%PDF-1.4 signed');
}

/** The tellers write down who came and how the votes fell: all agree, but for the one who was disciplined. */
export async function counted(folder: string): Promise<void> {
  const path = join(folder, 'kiem-phieu.xlsx');
  await labelled(path, /^cuộc họp$/i, {
    'Ngày họp': '07/7/2017',
    'Nơi họp': 'Phòng họp Trung tâm',
    ...Object.fromEntries(COUNCIL.map(([, name]) => [name, 'Có mặt'])),
  });
  for (const page of [/^xếp loại$/i, /^giấy khen$/i]) {
    await labelled(path, page, {
      'Hình thức': 'Bỏ phiếu kín',
      'Số phiếu phát ra': 5,
      'Số phiếu thu về': 5,
      'Số phiếu không hợp lệ (cả phiếu)': 0,
    });
    const votes = (name: string) => {
      if (name === 'Cao Văn Phúc' && page.test('Giấy khen')) return { for: 1, against: 4 };
      return { for: COUNCIL.some(([, seat]) => seat === name) ? 4 : 5, against: 0 };
    };
    await tallied(path, page, votes);
  }
}
