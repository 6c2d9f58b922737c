import type { Words } from '../../base/locale.ts';

/** What a secretary does by number. */
export interface Item {
  readonly number: number;
  readonly words: Words;
  /** The lines it may run, the usual first; where there are several, which is asked. */
  readonly ways: readonly Way[];
}

/** A line behind `emul`, with blanks to be asked for: `explain {subject} {period}`. */
export interface Way {
  readonly words: Words;
  readonly line: string;
}

/** All that is offered besides what waits: numbers stay, since people learn them. */
export const ITEMS: readonly Item[] = [
  {
    number: 11,
    words: { vi: 'Nhận phiếu các phòng gửi về', en: 'Take in the forms that came back' },
    ways: [
      way('phiếu đã chép vào thư mục in của sổ', 'those put into the folder in', 'week {week}'),
      way('phiếu ở thư mục khác, như thư mục tải về', 'those in another folder', 'week {week} {forms}'),
    ],
  },
  {
    number: 12,
    words: { vi: 'Ai còn thiếu, tin nhắn để dán', en: 'Who owes a sheet, a message to paste' },
    ways: [
      way('ai còn thiếu', 'who owes a sheet', 'status {week}'),
      way('tin nhắn cho từng phòng', 'a message for each division', 'status {week} --message'),
      way('công văn đôn đốc (Word)', 'a reminder (Word)', 'report reminder {week} -o don-doc-{week}.docx'),
    ],
  },
  item(13, 'Ghi điểm lãnh đạo tại giao ban', 'Enter the leader’s marks', 'week {week} --leader'),
  {
    number: 14,
    words: { vi: 'In bảng điểm, thông báo (Word)', en: 'Print the table, the notice (Word)' },
    ways: [
      way('bảng điểm và thông báo, ra Word', 'the table and the notice, for Word', 'week {week} --print'),
      way('bảng điểm, trên màn hình', 'the table, on the screen', 'score {week}'),
    ],
  },
  item(15, 'Gửi phiếu kỳ sau', 'Send out the next forms', 'week {next}'),
  {
    number: 16,
    words: { vi: 'Xếp loại tháng, sáu tháng, năm', en: 'Classify a month, half-year, year' },
    ways: [
      way('xem trên màn hình', 'on the screen', 'classify {period}'),
      way('in bảng xếp loại (Word)', 'print it (Word)', 'report ratings {period} -o bang-xep-loai-{period}.docx'),
    ],
  },
  {
    number: 17,
    words: {
      vi: 'Họp Hội đồng: phiếu bầu, nhập phiếu, biên bản',
      en: 'The Council: ballots, their count, minutes',
    },
    ways: [
      way('ai đủ điều kiện khen thưởng', 'who stands for an award', 'candidates {review}'),
      way('lập tệp quyết định xếp loại', 'begin the decision on levels', 'decide {review}'),
      way('bảng kiểm phiếu Excel', 'a counting sheet', 'form export ballots {review} -o kiem-phieu-{review}.xlsx'),
      way('nhận bảng kiểm phiếu đã điền', 'take it back', 'form import kiem-phieu-{review}.xlsx'),
      way('nhập số phiếu tại đây', 'enter the ballots here', 'decide {review} --enter'),
      way('điền chỗ còn “…” của biên bản', 'fill in the minutes', 'papers fill {review} minutes'),
      way('in biên bản họp (Word)', 'print the minutes (Word)', 'report minutes {review} -o bien-ban-{review}.docx'),
      way(
        'in giấy mời họp (Word)',
        'print the invitation (Word)',
        'report invitation {review} -o giay-moi-{review}.docx',
      ),
    ],
  },
  {
    number: 18,
    words: { vi: 'Bộ hồ sơ trình ký, ghi số văn bản', en: 'The dossier to be signed, numbers' },
    ways: [
      way('cả bộ hồ sơ, còn thiếu gì', 'the whole dossier, and what is missing', 'dossier {review}'),
      way('tờ trình (Word)', 'the submission (Word)', 'report submission {review} -o to-trinh-{review}.docx'),
      way('quyết định (Word)', 'the decision (Word)', 'report decision {review} -o quyet-dinh-{review}.docx'),
      way('báo cáo sơ kết, tổng kết (Word)', 'the review (Word)', 'report summary {review} -o bao-cao-{review}.docx'),
      way('điền chỗ còn “…” của tờ trình', 'fill in the submission', 'papers fill {review} submission'),
      way('điền chỗ còn “…” của quyết định', 'fill in the decision', 'papers fill {review} decision'),
      way('điền chỗ còn “…” của báo cáo', 'fill in the review', 'papers fill {review} summary'),
      way(
        'ghi số, ngày của quyết định đã ký',
        'number and day of the signed decision',
        'decide {review} --decision {number} --date {day}',
      ),
      way('văn bản của kỳ đã có gì, còn thiếu gì', 'what papers the period has', 'papers {review}'),
      way('vào sổ một bản chụp, một văn bản làm ở nơi khác', 'record a scan or another paper', 'papers record {paper}'),
    ],
  },
  {
    number: 19,
    words: { vi: 'Khóa sổ, sửa sau khi khóa, kiến nghị', en: 'Close, amend, petitions' },
    ways: [
      way('khóa sổ một kỳ', 'close a period', 'close {closing}'),
      way('đối chiếu sổ đã khóa', 'verify what is closed', 'verify'),
      way('mở xem xét sửa đổi', 'open an amendment', 'amend {period}'),
      way('ghi một kiến nghị mới', 'note a petition', 'appeals record {period}'),
      way('các kiến nghị, hạn trả lời', 'petitions and their terms', 'appeals'),
    ],
  },
  {
    number: 20,
    words: { vi: 'Người: đến, đi, nghỉ, kỷ luật', en: 'People: coming, leaving, leave' },
    ways: [
      way('ai đang ở phòng nào', 'who is in which division', 'people'),
      way('người mới về', 'a newcomer', 'people add'),
      way('chuyển phòng, đổi chức vụ', 'a move, another post', 'people move'),
      way('nghỉ dài ngày, trở lại', 'a leave, a return', 'people leave'),
      way('kỷ luật', 'a discipline', 'people discipline'),
      way('nghỉ hưu, thôi việc, chuyển đi', 'a last day', 'people end'),
    ],
  },
  item(21, 'Vì sao một người được mức này', 'Why somebody has this level', 'explain {subject} {period}'),
  {
    number: 22,
    words: { vi: 'Lấy lại lần ghi vừa rồi', en: 'Take back the last write' },
    ways: [
      way('xem sẽ lấy lại những gì', 'see what would be taken back', 'undo --dry-run'),
      way('lấy lại', 'take it back', 'undo'),
    ],
  },
  {
    number: 23,
    words: { vi: 'Bàn giao, nộp lưu', en: 'Handover, archive' },
    ways: [
      way('bàn giao cả sổ cho người nhận việc', 'hand all of it to a successor', 'handover'),
      way('nộp lưu một kỳ đã khóa sổ', 'one closed period to the archive', 'handover {review}'),
    ],
  },
  {
    number: 24,
    words: { vi: 'Khai báo trong Excel: cơ quan, thang điểm, quy định', en: 'What the office says in Excel' },
    ways: [
      way('bảng khai báo: phòng, người, Hội đồng, lịch', 'the office', 'form export setup -o khai-bao.xlsx'),
      way('bảng thang điểm', 'the point scale', 'form export criteria -o thang-diem.xlsx'),
      way('bảng quy định xếp loại', 'the regulation', 'form export regulation -o quy-dinh.xlsx'),
      way('nhận bảng đã điền', 'take a table back', 'form import {forms}'),
    ],
  },
];

/** What is offered where there is no workspace yet. */
export const BEGINNINGS = [
  { number: 1, words: { vi: 'Tạo sổ mới', en: 'Begin a workspace' }, opens: 'new' },
  { number: 2, words: { vi: 'Mở sổ mẫu để xem thử', en: 'Have a look at the example' }, opens: 'sample' },
  { number: 3, words: { vi: 'Chọn thư mục sổ đã có', en: 'Choose a folder' }, opens: 'folder' },
] as const;

function item(number: number, vi: string, en: string, line: string): Item {
  return { number, words: { vi, en }, ways: [way(vi, en, line)] };
}

function way(vi: string, en: string, line: string): Way {
  return { words: { vi, en }, line };
}
