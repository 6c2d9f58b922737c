import { bilingual } from '../../base/locale.ts';
import { listKinds } from '../../forms/lists/index.ts';
import { formEndings } from '../form/kinds/index.ts';
import type { Topic } from './topic.ts';

/** Excel out to the divisions and back, and tables of others. */
export const excel: Topic = {
  title: { vi: 'Excel: phiếu gửi đi, nhận về, bảng số liệu', en: 'Excel: forms out and back, tables of data' },
  told(locale) {
    const { what, lines, how, lists, back, others } = WORDS[locale];
    const rows = listKinds.map(
      ({ id, title }) => [`emul form export ${typed(id, title.vi)}`, inSmall(title[locale])] as const,
    );
    return [what, [lines, how], [lists, rows], `${back} ${formEndings().join(', ')}.`, others];
  },
};

/** A list of one year is asked for with it. */
function typed(id: string, heading: string): string {
  return / NĂM$/i.test(heading) ? `${id} 2017` : id;
}

/** A heading in capitals as a line of prose, without the word before a year. */
function inSmall(heading: string): string {
  return (
    heading.slice(0, 1) +
    heading
      .slice(1)
      .toLocaleLowerCase('vi')
      .replace(/ (?:năm|of)$/, '')
  );
}

const WORDS = bilingual({
  vi: {
    what: 'Các phòng chỉ cần Excel: emul lập phiếu, người ta điền rồi gửi lại, emul đọc vào sổ. Trong phiếu gõ số kiểu Việt Nam (16,5) hay kiểu máy (16.5) đều được. Ô nào không hiểu thì emul kể tên tệp, tên ô và phải gõ lại thế nào; không ô nào bị đoán.',
    lines: 'Thường dùng:',
    how: [
      ['emul week', 'cả tuần: phiếu ra out/, phiếu về để trong in/'],
      ['emul form export 45', 'chỉ lập phiếu tuần 45'],
      ['emul form import in/', 'đọc mọi phiếu trong thư mục in/'],
      ['emul form import x.xlsx --dry-run', 'xem thử sẽ đọc được gì, chưa ghi'],
      ['emul classify 2016-H2 -o x.xlsx', 'bảng xếp loại ra Excel để in, ký'],
      ['… -o x.xlsx --plain', 'chỉ số liệu, để lọc và cộng'],
    ] as readonly (readonly [string, string])[],
    lists: 'Danh sách lập ra thành bảng rồi đọc lại bằng emul form import:',
    back: 'Nhận lại được hoặc nói rõ vì sao không:',
    others:
      'Bảng cơ quan tự làm từ trước: emul form map x.xlsx đoán cột nào là gì để người xem lại, rồi emul form import x.xlsx --map maps/x.yaml. Cả cơ quan mới trong một tệp: emul form export setup. Đóng tệp trong Excel trước khi chạy lệnh ghi lên tệp ấy.',
  },
  en: {
    what: 'The divisions need Excel alone: emul makes forms, people fill them in and send them back, emul reads them into the workspace. Numbers may be typed the Vietnamese way (16,5) or with a point (16.5). What is not understood is told by file and cell with what to type; nothing is guessed.',
    lines: 'Often used:',
    how: [
      ['emul week', 'a whole week: forms into out/, those that came back in in/'],
      ['emul form export 45', 'only the forms of week 45'],
      ['emul form import in/', 'read every form in the folder in/'],
      ['emul form import x.xlsx --dry-run', 'see what would be read, write nothing'],
      ['emul classify 2016-H2 -o x.xlsx', 'the table of levels, to print and sign'],
      ['… -o x.xlsx --plain', 'the data alone, to filter and add up'],
    ],
    lists: 'Lists that go out as tables and are read again by emul form import:',
    back: 'Taken back, or told why not:',
    others:
      'A table of the office’s own: emul form map x.xlsx guesses its columns for somebody to look over, then emul form import x.xlsx --map maps/x.yaml. A new office in one file: emul form export setup. Close a file in Excel before a command writes over it.',
  },
});
