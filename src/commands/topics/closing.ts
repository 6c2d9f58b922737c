import { bilingual } from '../../base/locale.ts';
import type { Topic } from './topic.ts';

/** What it means to close a period, and what can be done afterwards. */
export const closing: Topic = {
  title: { vi: 'Khóa sổ: giữ nguyên số liệu đã ký', en: 'Closing: keep what was signed as it was' },
  told(locale) {
    const { what, steps, lines, later, changes, code } = WORDS[locale];
    return [what, [steps, lines], [later, changes], code];
  },
};

const WORDS = bilingual({
  vi: {
    what: 'Hội đồng họp xong, văn bản sắp ký, thì khóa sổ kỳ ấy. Khóa sổ không cấm ai sửa tệp: nó giữ một bản sao và một mã đối chiếu, để về sau văn bản in lại vẫn ra đúng số đã ký, và sửa chỗ nào thì biết chỗ ấy.',
    steps: 'Thứ tự làm:',
    lines: [
      ['emul check', 'hết lỗi trước khi khóa'],
      ['emul close 2016-H2 --dry-run', 'xem sẽ khóa gì, còn việc gì chưa xong'],
      ['emul close 2016-H2', 'khóa, ghi bản khóa sổ vào seals/, in mã đối chiếu'],
      ['emul dossier 2016-H2', 'bộ hồ sơ trình ký, có mã ở chân trang'],
      ['emul papers record …', 'vào sổ số, ngày, bản chụp đã ký'],
    ] as readonly (readonly [string, string])[],
    later: 'Về sau:',
    changes: [
      ['emul verify', 'có tệp nào bị sửa sau ngày khóa không, làm thay đổi kết quả của ai'],
      ['emul restore 2016-H2', 'sửa nhầm: trả lại đúng bản đã khóa'],
      ['emul amend 2016-H2 …', 'sửa đúng, có văn bản: mở ra sửa rồi khóa lần nữa'],
      ['emul appeals', 'kiến nghị về kết quả, hạn trả lời'],
      ['emul handover 2016-H2 -o x.zip', 'nộp lưu, giao cho thanh tra, có biên bản'],
    ] as readonly (readonly [string, string])[],
    code: 'Mã đối chiếu ghi vào biên bản họp, giao Văn thư và Chủ tịch Hội đồng giữ: có mã ấy thì ai cũng kiểm được văn bản và sổ có còn khớp nhau không (emul verify --code, emul verify --paper).',
  },
  en: {
    what: 'When the Council has met and papers are about to be signed, the period is closed. That forbids nobody to edit a file: it keeps a copy and a code, so that a paper printed later still has the figures that were signed, and every later change is known.',
    steps: 'In this order:',
    lines: [
      ['emul check', 'no errors before it is closed'],
      ['emul close 2016-H2 --dry-run', 'what would be closed, what is still open'],
      ['emul close 2016-H2', 'close it: a seal in seals/, and its code'],
      ['emul dossier 2016-H2', 'the papers to be signed, with the code at the foot'],
      ['emul papers record …', 'number, day and scan of what was signed'],
    ],
    later: 'Afterwards:',
    changes: [
      ['emul verify', 'what was changed since, and whose result it would change'],
      ['emul restore 2016-H2', 'changed by mistake: put it back as it was closed'],
      ['emul amend 2016-H2 …', 'changed on a paper: open it, and close it once more'],
      ['emul appeals', 'petitions about results, and when an answer is due'],
      ['emul handover 2016-H2 -o x.zip', 'to the archive or an inspection, with minutes'],
    ],
    code: 'The code goes into the minutes and to the registry and the chair: with it anybody can tell whether papers and files still agree (emul verify --code, emul verify --paper).',
  },
});
