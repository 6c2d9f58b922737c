import { bilingual } from '../../base/locale.ts';
import { LAYOUT } from '../../source/layout.ts';
import { titleOfKind } from '../kind-help.ts';
import type { Topic } from './topic.ts';

/** What lies in a workspace, and where. */
export const files: Topic = {
  title: { vi: 'Sổ thi đua có những tệp nào', en: 'What lies in a workspace' },
  told(locale, home) {
    const words = WORDS[locale];
    const kinds = LAYOUT.map(({ kind, place }) => [place, titleOfKind(home.schema(kind) ?? '', locale)] as const);
    return [words.what, [words.kinds, kinds], [words.beside, words.folders], words.more];
  },
};

const WORDS = bilingual({
  vi: {
    what: 'Sổ thi đua là một thư mục có tệp emul.yaml. Mọi thứ trong sổ là tệp chữ, mở được bằng Notepad, chép sang máy khác bằng USB, không cần cài gì thêm. Tên tệp và thư mục đã định sẵn, đặt sai chỗ thì emul check báo. Cơ quan mới chỉ cần mấy tệp đầu; emul init tạo sẵn. Những tệp sau có khi dùng đến, phần lớn do emul ghi.',
    kinds: 'Mỗi loại tệp một chỗ:',
    beside: 'Ngoài ra:',
    folders: [
      ['out/', 'phiếu gửi các phòng, bảng in ra, bộ hồ sơ'],
      ['in/', 'phiếu các phòng gửi về: chép vào đây rồi gõ emul week'],
      ['in/done/', 'phiếu đã đọc, giữ lại để đối chiếu khi khóa sổ'],
      ['.emul/', 'phần emul giữ cho mình, để lấy lại lần ghi trước (emul undo)'],
    ] as readonly (readonly [string, string])[],
    more: 'Một loại tệp ghi được những mục gì: emul help scores.yaml. Soát cả sổ: emul check. Chép sổ đi nơi khác: chép cả thư mục, hoặc emul handover.',
  },
  en: {
    what: 'A workspace is a folder with a file emul.yaml. All in it is plain text that any editor opens and a USB stick carries. Names and folders are fixed, and emul check tells of what lies elsewhere. A new office needs the first few, which emul init makes; the others come when they are needed, most of them written by emul.',
    kinds: 'Each kind has its place:',
    beside: 'Besides:',
    folders: [
      ['out/', 'forms for the divisions, printed tables, dossiers'],
      ['in/', 'forms that came back: put them here and type emul week'],
      ['in/done/', 'those that were read, kept to be held against the marks'],
      ['.emul/', 'what emul keeps for itself, to take a write back (emul undo)'],
    ],
    more: 'What a kind may hold: emul help scores.yaml. Look through all of it: emul check. To move it copy the folder, or type emul handover.',
  },
});
