import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { emptyFolder } from './emul.ts';
import * as centre from './health-centre.ts';

/** A line of the page as it is typed: on which day, what is done in Excel before, what is answered, and what must be read on the screen. */
interface Step {
  readonly line: string;
  readonly day: string;
  readonly before?: (folder: string) => unknown;
  readonly typed?: readonly string[];
  readonly says: string | readonly string[];
  /** 0 unless said. */
  readonly code?: number;
}

/** Enter alone. */
const keep = '';
const all = (weeks: number) => Array<string>(weeks).fill('tất cả');
const MAI = 'Đặng Thị Mai';

const STORY: readonly Step[] = [
  {
    line: 'init so',
    day: '12/12/2016',
    typed: [
      'Trung tâm Y tế huyện Bình An',
      'Ủy ban nhân dân huyện Bình An',
      'Bình An',
      'TTYT',
      '1',
      '3',
      'tuần 1 năm 2017',
      keep,
    ],
    says: 'Đã tạo sổ thi đua của Trung tâm Y tế huyện Bình An',
  },
  {
    line: 'form import so.xlsx',
    day: '13/12/2016',
    before: centre.founded,
    says: [
      'người mới, mã hoa-kham: Điều dưỡng, Khoa Khám bệnh',
      'ĐĂNG KÝ THI ĐUA NĂM 2017',
      'Đã ghi emul.yaml, organization.yaml',
    ],
  },
  { line: 'form export criteria --new -o thang.xlsx', day: '13/12/2016', says: 'Đã lập thang.xlsx' },
  {
    line: 'form import thang.xlsx',
    day: '14/12/2016',
    before: centre.scaled,
    says: 'Thang điểm mới: 2 nhóm, 5 tiêu chí',
  },
  { line: 'criteria consult ca-nhan --until 20/12/2016', day: '14/12/2016', says: 'Hỏi ý kiến' },
  {
    line: 'criteria approve ca-nhan --decision 01/BB-HĐ --date 22/12/2016 --for 5',
    day: '22/12/2016',
    says: 'thông qua',
  },
  {
    line: 'criteria issue ca-nhan --decision 11/QĐ-TTYT --date 23/12/2016',
    day: '23/12/2016',
    says: 'áp dụng từ ngày 02/01/2017',
  },
  {
    line: 'regulation adopt kh43-2016 --as quy-che --document 12/QĐ-TTYT --date 23/12/2016',
    day: '23/12/2016',
    says: 'Đã ghi regulations/quy-che.yaml',
  },
  { line: 'week 1..4', day: '30/12/2016', says: 'out/Tuan 4/' },
  { line: 'week 1', day: '6/1/2017', before: centre.back([1]), says: '4/4 phòng' },
  { line: 'week 1 --leader', day: '6/1/2017', typed: all(1), says: 'Đã ghi 11 phiếu' },
  { line: 'week 1 --print', day: '6/1/2017', says: ['Bang diem tuan 1.docx', 'Thong bao tuan 1.docx'] },
  {
    line: 'week 2 3',
    day: '20/1/2017',
    before: centre.messy,
    says: ['F11: điểm 25 nằm ngoài khoảng 0–20', 'các ô I10:I11 bị gộp làm một'],
    code: 1,
  },
  { line: 'week 2 3', day: '23/1/2017', before: centre.mended, says: 'Phiếu đã đọc giữ trong in/done/' },
  { line: 'week 4..9', day: '3/2/2017', before: centre.back([4]), says: 'Nghỉ Tết Nguyên đán Đinh Dậu' },
  { line: 'week 2..4 --leader', day: '3/2/2017', typed: ['A2 19', ...all(3)], says: 'Đã ghi 11 phiếu' },
  {
    line: 'people move "Lý Thị Ngọc" --unit "Khoa Khám bệnh" --from 6/3/2017 --decision 20/QĐ-TTYT --date 1/3/2017',
    day: '3/3/2017',
    typed: [keep],
    says: 'Đã chuyển bà Lý Thị Ngọc sang Cán bộ dân số, Khoa Khám bệnh từ ngày 06/3/2017',
  },
  { line: 'week 6..13', day: '6/3/2017', before: centre.back([6, 7, 8, 9]), says: 'Nhận 248 ô' },
  { line: 'week 6..9 --leader', day: '6/3/2017', typed: all(4), says: 'Đã ghi 11 phiếu' },
  { line: 'week 10..17', day: '3/4/2017', before: centre.back([10, 11, 12, 13]), says: 'Nhận 248 ô' },
  { line: 'week 10..13 --leader', day: '3/4/2017', typed: all(4), says: 'Đã ghi 11 phiếu' },
  { line: 'week 14..22', day: '5/5/2017', before: centre.april, says: 'out/Tuan 22/' },
  { line: 'status 15 --message', day: '5/5/2017', says: 'Bùi Quốc Việt' },
  {
    line: `people leave "${MAI}"`,
    day: '8/5/2017',
    typed: ['nghỉ thai sản', '10/4/2017', '9/10/2017', 'Giấy ra viện 112', 'c'],
    says: 'bỏ phiếu tuần 15 đến tuần 22',
  },
  { line: 'week 14..17 --leader', day: '8/5/2017', typed: [...all(2), '>', '>', ...all(2)], says: 'Đã ghi 10 phiếu' },
  {
    line: 'people discipline "Cao Văn Phúc" --form "khiển trách" --date 15/5/2017 --decision 33/QĐ-TTYT',
    day: '16/5/2017',
    says: 'Đã ghi kỷ luật ông Cao Văn Phúc: khiển trách',
  },
  {
    line: 'week 18..26',
    day: '5/6/2017',
    before: centre.back([18, 19, 20, 21, 22], { away: [MAI] }),
    says: 'out/Tuan 26/',
  },
  {
    line: 'week 23..26',
    day: '3/7/2017',
    before: centre.back([23, 24, 25, 26], { away: [MAI] }),
    says: 'Nhận 224 ô',
  },
  { line: 'week 18..26 --leader', day: '3/7/2017', typed: all(9), says: 'Đã ghi 10 phiếu' },
  { line: '', day: '3/7/2017', says: 'emul decide 2017-H1' },
  { line: 'classify 2017-H1', day: '3/7/2017', says: 'SÁU THÁNG ĐẦU NĂM 2017' },
  {
    line: 'explain "Nguyễn Thị Hoa (Khoa Khám bệnh)" 2017-H1',
    day: '3/7/2017',
    says: 'Bà Nguyễn Thị Hoa',
  },
  { line: 'decide 2017-H1', day: '3/7/2017', says: 'Đã lập tệp quyết định' },
  { line: 'form export ballots 2017-H1 -o kiem-phieu.xlsx', day: '3/7/2017', says: 'Giấy khen' },
  {
    line: 'form import kiem-phieu.xlsx',
    day: '7/7/2017',
    before: centre.counted,
    says: ['5/5 (100%) Xuất sắc', '1/5 (20%) không khen'],
  },
  {
    line: 'papers fill 2017-H1 minutes',
    day: '7/7/2017',
    typed: [
      '8 giờ 00',
      keep,
      'Các ủy viên nhất trí',
      keep,
      'Thống nhất như kết quả kiểm phiếu',
      '10 giờ 30',
      '03',
      keep,
    ],
    says: 'papers/2017-H1.minutes.yaml',
  },
  { line: 'report minutes 2017-H1 -o bien-ban.docx', day: '7/7/2017', says: 'bien-ban.docx' },
  { line: 'report submission 2017-H1 -o to-trinh.docx', day: '7/7/2017', says: 'to-trinh.docx' },
  {
    line: 'close 2017-H1 --by "Phạm Thị Thu"',
    day: '7/7/2017',
    typed: ['Trần Văn Minh'],
    says: ['Khóa sổ sáu tháng đầu năm 2017 (25 tuần)', 'chưa có phiếu của Bùi Quốc Việt (tuần 15)'],
  },
  {
    line: 'report decision 2017-H1 -o quyet-dinh.docx --issue 45/QĐ-TTYT --date 10/7/2017',
    day: '10/7/2017',
    says: 'quyet-dinh.docx',
  },
  {
    line: 'papers record quyet-dinh-ky.pdf --number 45/QĐ-TTYT --date 10/7/2017 --document decision --period 2017-H1 --scan',
    day: '11/7/2017',
    before: centre.scanned,
    says: 'Đã ghi',
  },
  { line: 'awards record 2017-H1.giay-khen', day: '11/7/2017', says: 'Đã ghi vào sổ' },
  { line: 'check', day: '11/7/2017', says: 'không có lỗi' },
  {
    line: 'amend 2017-H1 --subject "Hồ Văn Sơn" --week 20 --reason "Ghi sót báo cáo chậm" --document 03/BB-HĐ',
    day: '17/7/2017',
    says: 'Đã mở xem xét sửa đổi',
  },
  {
    line: 'form import sua.xlsx --replace --reason "Ghi sót báo cáo chậm"',
    day: '17/7/2017',
    before: centre.corrected,
    says: 'Đã ghi scores/2017/2017-W20.yaml',
  },
  { line: 'close 2017-H1 --by "Phạm Thị Thu"', day: '18/7/2017', typed: ['Trần Văn Minh'], says: 'Hồ Văn Sơn' },
  {
    line: 'report amendment 2017-H1 -o sua-doi.docx --issue 50/QĐ-TTYT --date 20/7/2017',
    day: '20/7/2017',
    says: 'sua-doi.docx',
  },
  { line: 'verify', day: '20/7/2017', says: 'còn nguyên' },
  { line: 'classify 2017-H1', day: '20/7/2017', says: 'Đã khóa sổ lần 2' },
];

const PAGE = readFileSync(join(HOME, 'docs', 'half-year.md'), 'utf8');

/** The lines that the page's tables begin with, in their order. */
function linesOnPage(): string[] {
  const cells = [...PAGE.matchAll(/^\| (`emul[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`emul ?([^`]*)`/g)].map(([, line = '']) => line));
}

/** How many answers were typed: every one that was asked for, Enter alone too. */
const answers = STORY.reduce((sum, { typed = [] }) => sum + typed.length, 0);

test('the half-year page is what is typed here, line by line', () => {
  expect(linesOnPage()).toEqual(STORY.map(({ line }) => line));
});

test('its lines are few, and the page says how many', () => {
  expect(STORY.length).toBeLessThanOrEqual(60);
  expect(PAGE).toContain(`**${STORY.length} dòng lệnh, ${answers} câu trả lời, mở tệp YAML 0 lần**`);
});

test('its lines, typed in their order into an empty folder, do what the page says', async () => {
  const root = emptyFolder();
  for (const { line, day, before, typed = [], says, code = 0 } of STORY) {
    const folder = existsSync(join(root, 'so')) ? join(root, 'so') : root;
    await before?.(folder);
    const untouched = yamlIn(folder);
    const left = typed[Symbol.iterator]();
    const host = Object.assign(memoryHost(folder), {
      ...clockOn(day),
      isTyped: true,
      lines: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => left.next() as IteratorResult<string> }) }),
    });
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    expect(untouched, 'nobody edits YAML').toEqual(known);
    const got = await run(words, host);
    if (process.env.EMUL_STORY)
      writeFileSync(process.env.EMUL_STORY, `$ emul ${line}\n${host.printed()}\n`, { flag: 'a' });
    expect(got, `emul ${line}\n${host.printed()}`).toBe(code);
    const screen = host.printed().replace(/\s+/g, ' ');
    for (const said of typeof says === 'string' ? [says] : says) expect(screen, `emul ${line}`).toContain(said);
    expect(left.next().done, `answers to emul ${line} that nobody asked for`).toBe(true);
    known = yamlIn(existsSync(join(root, 'so')) ? join(root, 'so') : root);
  }
}, 300_000);

/** Every file of the workspace as the last line left it. */
let known: Readonly<Record<string, string>> = {};

function yamlIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The clock at four in the afternoon of a day as people write it. */
function clockOn(day: string) {
  const iso = day
    .split('/')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return { today: () => iso, now: () => `${iso}T16:00:00+07:00` };
}
