import type { Receiver } from '../../answers/closing/handover-list.ts';
import { bilingual } from '../../base/locale.ts';

/** What `emul verify` says. */
export const VERIFY_WORDS = bilingual({
  vi: {
    none: 'Chưa khóa sổ kỳ nào.',
    noSeal: 'Trong gói không có bản khóa sổ nào.',
    title: 'ĐỐI CHIẾU SỔ ĐÃ KHÓA',
    columns: ['Kỳ', 'Khóa ngày', 'Bản khóa sổ', 'Tính lại', 'Sửa sau ngày khóa', 'Mã đối chiếu'],
    edition: (count: number, is: 'in-force' | 'replaced' | 'pending') =>
      ` (lần ${count}${{ 'in-force': '', replaced: ', đã thay', pending: ', dự kiến' }[is]})`,
    notHeld: '–',
    amending: (count: number) => `đang sửa đổi ${count} chỗ`,
    amended: (period: string) => `${period}: đang xem xét sửa đổi, chưa có hiệu lực`,
    toClose: (id: string) => `Văn bản in ra vẫn theo số liệu đã khóa. Sửa xong thì khóa lại: emul close ${id}`,
    whole: 'còn nguyên',
    damaged: 'bản lưu hỏng',
    same: 'khớp',
    differs: (count: number) => `khác ${count} dòng`,
    notRecomputed: 'chưa tính được',
    unchanged: 'không',
    changed: (count: number) => `${count} chỗ`,
    known: (name: string) => `Mã ấy là của bản khóa sổ ${name}.`,
    unknown: (code: string) => `Không bản khóa sổ nào ở đây có mã ${code}: số liệu ở đây không phải bản mang mã ấy.`,
    damagedIn: (period: string) => `${period}: tệp trong bản lưu hỏng hoặc thiếu`,
    differing: (period: string, rows: number) =>
      `${period}: tính lại từ bản lưu ra khác ${rows} dòng (đã khóa → tính lại), các dòng đầu`,
    changedSince: (period: string) => `${period}: số liệu đã bị sửa sau ngày khóa sổ`,
    ifLive: 'Nếu tính theo số liệu mới',
    noEffect: 'Tính theo số liệu mới, kết quả của kỳ vẫn như cũ.',
    toCorrect: (id: string, whose: string) => `Sửa đúng, có căn cứ: emul amend ${id} ${whose} --reason … --document …`,
    toRestore: (id: string) => `Gõ nhầm, trả lại đúng bản đã khóa: emul restore ${id}`,
    kept: 'Văn bản in ra vẫn theo số liệu đã khóa.',
    elsewhere:
      'Người khóa lại cả chuỗi chỉ lộ ra khi so với mã giữ ở nơi khác (Văn thư, Chủ tịch Hội đồng, biên bản): thêm --code MÃ.',
    alone: 'Chỉ có một bản khóa sổ: chưa đối chiếu được với các bản trước nó.',
    ofHandover: 'Mã ấy là của gói này.',
    handover: {
      to: { successor: 'bàn giao', archive: 'nộp lưu', inspection: 'giao thanh tra' } satisfies Record<
        Receiver,
        string
      >,
      list: (to: string, day: string, code: string) => `Gói ${to}, đến ngày ${day}. Mã đối chiếu của gói ${code}`,
      part: (period: string) => `Gói chỉ có hồ sơ ${period}.`,
      sound: (files: number) => `${files} tệp đúng như danh sách của gói.`,
      damaged: 'Tệp hỏng trong gói',
      changed: 'Tệp khác danh sách của gói, hoặc thiếu',
      added: 'Tệp không có trong danh sách của gói',
    },
    paper: {
      issued: (number: string, day: string) => `Đúng tệp đã vào sổ văn bản${number}, ngày ${day}.`,
      picture: (print: string) => `Không đọc được chữ trong tệp này (ảnh, PDF): chỉ so được dấu SHA-256 ${print}.`,
      noCode: 'Trong văn bản không có mã đối chiếu nào.',
      unknown: (code: string) => `Mã trong văn bản ${code} không phải của bản khóa sổ nào ở đây.`,
      of: (name: string, day: string) => `Mã trong văn bản là của bản khóa sổ ${name}, khóa ngày ${day}.`,
      superseded: 'Bản ấy không phải bản đang có hiệu lực.',
      same: (rows: number, period: string) => `Bảng trong văn bản: ${rows} dòng đúng như số đã khóa của ${period}.`,
      unread: (count: number) => `${count} cá nhân, tập thể có xếp loại không có dòng nào đọc được trong văn bản.`,
      noRows: 'Trong văn bản không có bảng nào so được.',
      differing: 'Dòng khác số đã khóa',
      row: (name: string, said: string, signed: string) => `${name}: văn bản ghi ${said}, đã khóa ${signed}`,
    },
    faults: {
      damaged: (seal: string) =>
        `Bản khóa sổ ${seal} đã hỏng, không đọc được: đừng xóa, chép lại bản giữ ở nơi khác vào seals/${seal}.yaml.`,
      misnamed: (seal: string, says: string) =>
        `Tệp seals/${seal}.yaml mang tên một bản khác: trong tệp ghi là ${says}.`,
      lost: (seal: string, print: string) =>
        `Thiếu một bản khóa sổ, hoặc bản ấy đã bị sửa: ${seal} nhắc đến bản có dấu ${print}…`,
      backwards: (seal: string, before: string) =>
        `Ngày khóa đi ngược: ${seal} khóa trước ${before} mà lại nhắc đến bản ấy.`,
      apart: (seals: readonly string[]) => `Hai bản sao của sổ đã khóa riêng: ${seals.join(', ')}.`,
    },
  },
  en: {
    none: 'No period is closed.',
    noSeal: 'There is no seal in it.',
    title: 'WHAT IS CLOSED, HELD AGAINST WHAT STANDS THERE',
    columns: ['Period', 'Closed on', 'Seal', 'Worked out again', 'Changed since', 'Code'],
    edition: (count, is) =>
      ` (edition ${count}${{ 'in-force': '', replaced: ', replaced', pending: ', not in force' }[is]})`,
    notHeld: '–',
    amending: (count) => `${count} being amended`,
    amended: (period) => `${period}: an amendment is under way`,
    toClose: (id) => `Papers keep to what was closed. When all is changed, close it again: emul close ${id}`,
    whole: 'whole',
    damaged: 'archive damaged',
    same: 'the same',
    differs: (count) => `${count} rows differ`,
    notRecomputed: 'cannot be',
    unchanged: 'nothing',
    changed: (count) => `${count}`,
    known: (name) => `That is the code of seal ${name}.`,
    unknown: (code) => `No seal here has the code ${code}: these are not the figures that carry it.`,
    damagedIn: (period) => `${period}: files of the archive damaged or missing`,
    differing: (period, rows) =>
      `${period}: ${rows} rows of the archive come out otherwise (closed → worked out), the first of them`,
    changedSince: (period) => `${period}: changed after it was closed`,
    ifLive: 'With what stands there now',
    noEffect: 'With what stands there now the results are the same.',
    toCorrect: (id, whose) => `To correct it: emul amend ${id} ${whose} --reason … --document …`,
    toRestore: (id) => `A slip, put back what was closed: emul restore ${id}`,
    kept: 'Papers keep to what was closed.',
    elsewhere:
      'Whoever closes the whole chain anew is seen only by a code that is held elsewhere (registry, chair, minutes): add --code CODE.',
    alone: 'There is one seal alone: nothing to hold against those before it.',
    ofHandover: 'That is the code of this archive.',
    handover: {
      to: { successor: 'handed over', archive: 'for the archive', inspection: 'for an inspection' },
      list: (to, day, code) => `An archive ${to}, as of ${day}. Its code ${code}`,
      part: (period) => `It holds the files of ${period} alone.`,
      sound: (files) => `${files} files as its list says.`,
      damaged: 'Damaged files of the archive',
      changed: 'Files that are not as its list says, or not there',
      added: 'Files that its list does not name',
    },
    paper: {
      issued: (number, day) => `The very file of the register${number}, of ${day}.`,
      picture: (print) =>
        `No text can be read in this file (a picture, a PDF): only its SHA-256 ${print} could be compared.`,
      noCode: 'There is no code in the paper.',
      unknown: (code) => `The code in the paper, ${code}, is of no seal here.`,
      of: (name, day) => `The code in the paper is that of seal ${name}, closed on ${day}.`,
      superseded: 'That seal is not the one in force.',
      same: (rows, period) => `Its table: ${rows} rows say what was closed of ${period}.`,
      unread: (count) => `${count} who are rated have no row that can be read in the paper.`,
      noRows: 'No table of the paper could be compared.',
      differing: 'Rows that say something else',
      row: (name, said, signed) => `${name}: the paper says ${said}, closed was ${signed}`,
    },
    faults: {
      damaged: (seal) =>
        `The seal ${seal} is damaged and cannot be read: do not delete it, put back the copy that is held elsewhere.`,
      misnamed: (seal, says) => `The file seals/${seal}.yaml says inside that it is ${says}.`,
      lost: (seal, print) => `A seal is missing or was changed: ${seal} names one with fingerprint ${print}…`,
      backwards: (seal, before) => `Days run backwards: ${seal} was closed before ${before}, which it names.`,
      apart: (seals) => `Two copies of the workspace were closed apart: ${seals.join(', ')}.`,
    },
  },
});
