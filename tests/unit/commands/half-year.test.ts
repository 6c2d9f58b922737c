import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { HOME, memoryHost } from '../../host.ts';
import { emptyFolder } from './emul.ts';
import * as office from './half-year-office.ts';

/** A line of the page as it is typed: on which day, what is done in the files before, what is answered, and what must be read on the screen. */
interface Step {
  readonly line: string;
  readonly day: string;
  readonly before?: (folder: string) => void | Promise<void>;
  readonly typed?: readonly string[];
  readonly says: string | readonly string[];
  /** 0 unless said. */
  readonly code?: number;
}

/** Enter alone. */
const keep = '';

const STORY: readonly Step[] = [
  { line: 'init so --sample', day: '19/9/2016', says: 'Đã tạo sổ thi đua' },
  { line: 'score', day: '19/9/2016', says: 'BẢNG ĐIỂM THI ĐUA TUẦN 40' },
  { line: 'check', day: '19/9/2016', before: office.founded, says: 'không có lỗi' },
  {
    line: 'regulation adopt kh43-2016 --as quy-che --document 58/QĐ-BDT --date 30/9/2016',
    day: '19/9/2016',
    says: 'Đã ghi regulations/quy-che.yaml, emul.yaml',
  },
  { line: 'criteria check', day: '20/9/2016', says: 'ĐÃ CHỨNG MINH' },
  {
    line: 'criteria consult ca-nhan --until 26/9/2016',
    day: '20/9/2016',
    says: 'Hỏi ý kiến: Văn phòng, Phòng Nghiệp vụ',
  },
  {
    line: 'criteria hear ca-nhan --from nghiep-vu --on A3 --text "Trừ 2 điểm là nặng"',
    day: '24/9/2016',
    says: 'góp ý số 1',
  },
  {
    line: 'criteria answer ca-nhan 1 --outcome kept --text "Giữ như năm trước"',
    day: '27/9/2016',
    says: 'Đã trả lời góp ý số 1',
  },
  { line: 'criteria opinions ca-nhan', day: '27/9/2016', says: 'emul criteria approve ca-nhan@1' },
  {
    line: 'criteria approve ca-nhan --decision 15/BB-HĐ --date 28/9/2016 --for 3',
    day: '28/9/2016',
    says: 'thông qua',
  },
  {
    line: 'criteria issue ca-nhan --decision 59/QĐ-BDT --date 30/9/2016',
    day: '30/9/2016',
    says: 'áp dụng từ ngày 03/10/2016',
  },
  { line: 'help plan status', day: '30/9/2016', says: 'kind: plan' },
  { line: 'plan', day: '30/9/2016', before: office.launched, says: 'phat-dong-2016' },
  { line: 'plan status', day: '30/9/2016', says: 'Rà soát danh sách người có uy tín' },
  { line: 'form export registrations 2016', day: '30/9/2016', says: 'registrations-2016.xlsx' },
  { line: 'form import registrations-2016.xlsx', day: '3/10/2016', before: office.registered, says: 'Đã nhận' },
  { line: 'registrations status 2016', day: '3/10/2016', says: '2/2 tập thể' },
  { line: '', day: '3/10/2016', says: 'emul open 2016-W40' },
  { line: 'open 40', day: '3/10/2016', says: 'tuần 40 (từ ngày 03/10 đến ngày 07/10/2016), 7 phiếu' },
  { line: 'open 45', day: '3/10/2016', says: 'còn 4 tuần chưa có tệp điểm, từ tuần 41' },
  { line: 'undo', day: '3/10/2016', says: 'scores/2016/2016-W45.yaml' },
  { line: 'score 40 --enter', day: '7/10/2016', typed: office.sheets(7), says: 'Đã ghi 7 phiếu' },
  {
    line: 'score 40 --enter --column council',
    day: '7/10/2016',
    typed: [keep, '16,5', '=', keep, ...Array(6).fill('=')],
    says: 'Đã ghi 7 phiếu',
  },
  { line: 'open', day: '10/10/2016', says: 'tuần 41 (từ ngày 10/10 đến ngày 14/10/2016)' },
  { line: 'form export 41', day: '10/10/2016', says: 'Phieu tuan 41 - Phong Nghiep vu.xlsx' },
  { line: 'form import gui-ve', day: '14/10/2016', before: office.damaged, says: office.TROUBLES, code: 1 },
  { line: 'status', day: '14/10/2016', says: 'Nguyễn Văn An (B2 Tác phong)' },
  { line: 'check', day: '14/10/2016', before: office.corrected, says: 'không có lỗi' },
  { line: 'score', day: '14/10/2016', says: 'TUẦN 41' },
  { line: 'report briefing -o thong-bao.docx', day: '14/10/2016', says: 'thong-bao.docx' },
  { line: 'classify thang-10', day: '31/10/2016', before: office.scored(42, 43), says: 'THÁNG 10/2016' },
  { line: 'inspections', day: '30/11/2016', before: office.decemberCame, says: 'Khắc phục quá hạn' },
  { line: 'practices', day: '30/11/2016', says: 'Sổ hạn nộp văn bản' },
  { line: 'criteria diff ca-nhan', day: '5/12/2016', before: office.redrafted, says: 'A3' },
  { line: 'criteria backtest ca-nhan@2', day: '5/12/2016', says: 'CHẤM THỬ' },
  { line: 'status 2016-H2', day: '2/1/2017', before: office.scored(48, 52), says: 'tuần 52' },
  { line: 'classify 2016-H2', day: '2/1/2017', says: 'SÁU THÁNG CUỐI NĂM 2016\nTheo Quyết định số 58/QĐ-BDT' },
  { line: 'explain an 2016-H2', day: '2/1/2017', says: 'Ông Nguyễn Văn An' },
  { line: 'candidates 2016-H2', day: '2/1/2017', says: 'Giấy khen (cá nhân)' },
  { line: 'decide 2016-H2', day: '2/1/2017', says: '7 dòng chờ nhập' },
  {
    line: 'decide 2016-H2 --enter',
    day: '6/1/2017',
    typed: ['6/1/2017', keep, keep, 'k', '3', '3', '0', 'tất cả', 'k'],
    says: 'decisions/2016-H2.yaml',
  },
  { line: 'decide 2016-H2 --award giay-khen', day: '6/1/2017', says: 'decisions/2016-H2.giay-khen.yaml' },
  {
    line: 'decide 2016-H2 --award giay-khen --enter',
    day: '6/1/2017',
    typed: [keep, ...Array(7).fill(['2', keep, 'có']).flat()],
    says: 'Đã nhập số phiếu của 7 người',
  },
  { line: 'check', day: '6/1/2017', says: 'không có lỗi' },
  { line: 'report minutes 2016-H2 -o bien-ban.docx', day: '6/1/2017', says: 'bien-ban.docx' },
  { line: 'report submission 2016-H2 -o to-trinh.docx', day: '6/1/2017', says: 'to-trinh.docx' },
  { line: 'report decision 2016-H2 -o quyet-dinh.docx', day: '6/1/2017', says: 'quyet-dinh.docx' },
  { line: 'awards record 2016-H2.giay-khen', day: '10/1/2017', before: office.signed, says: 'awards/2016.yaml' },
  { line: 'awards', day: '10/1/2017', says: 'Giấy khen sáu tháng cuối năm 2016' },
  { line: 'exemplars', day: '10/1/2017', says: 'ĐỂ LỰA CHỌN' },
  { line: 'summary 2016-H2 -o so-ket.docx', day: '10/1/2017', says: 'so-ket.docx' },
  { line: 'report notice 2016-H2 -o thong-bao', day: '10/1/2017', says: 'Đã ghi 7 tệp' },
  { line: '', day: '10/1/2017', says: 'emul decide 2016' },
];

/** The lines that the page's tables begin with, in their order. */
function linesOnPage(): string[] {
  const page = readFileSync(join(HOME, 'docs', 'half-year.md'), 'utf8');
  const cells = [...page.matchAll(/^\| (`emul[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`emul ?([^`]*)`/g)].map(([, line = '']) => line));
}

test('the half-year page is what is typed here, line by line', () => {
  expect(linesOnPage()).toEqual(STORY.map(({ line }) => line));
});

test('its lines, typed in their order into an empty folder, do what the page says', async () => {
  const root = emptyFolder();
  const book = join(root, 'so');
  for (const { line, day, before, typed = [], says, code = 0 } of STORY) {
    const folder = existsSync(book) ? book : root;
    await before?.(folder);
    const host = memoryHost(folder, {}, typed);
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const got = await run([...words, '--today', day], host);
    expect(got, `emul ${line}\n${host.printed()}`).toBe(code);
    for (const said of typeof says === 'string' ? [says] : says) expect(host.printed()).toContain(said);
  }
});
