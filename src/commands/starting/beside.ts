import { bilingual, type Words } from '../../base/locale.ts';
import { bytesOf, MOST_BYTES } from '../../source/disk.ts';
import { SCHEMAS } from '../../source/layout.ts';
import { inTheWay } from '../../store/new-folder.ts';
import type { NewFile } from '../../store/staged.ts';
import { SETTINGS, settingsFile } from '../editor-settings.ts';

/** What git shall not keep; forms, papers, seals and the log prove something, and are kept. */
const GIT_IGNORED: NewFile = {
  path: '.gitignore',
  text: `# Khóa và bản trước mỗi lần ghi (emul undo) chỉ của máy này.
.emul/*
!.emul/schemas/
# Tạm thời: trong lúc ghi; trong lúc mở bằng Word, Excel, LibreOffice.
.emul-*
~$*
~*.tmp
.~lock.*#
# Của máy.
Thumbs.db
desktop.ini
.DS_Store
# Điểm, phiếu (in/, out/), văn bản, bản khóa sổ, nhật ký là hồ sơ: không thêm vào đây.
`,
};

interface Beside {
  readonly made: readonly NewFile[];
  /** What somebody has to add to files of theirs. */
  readonly lacking: readonly Words[];
}

/** What git and editors read in a workspace: files that a folder has already stay as they are, and what they lack is said. */
export function besideIn(folder: string): Beside {
  const wanted = [
    { file: GIT_IGNORED, names: '.emul/', lacks: IGNORE },
    { file: settingsFile(), names: `${SCHEMAS}/`, lacks: MAP },
  ];
  const taken = wanted.filter(({ file }) => inTheWay(folder, [file]).length > 0);
  return {
    made: wanted.filter((each) => !taken.includes(each)).map(({ file }) => file),
    lacking: taken.filter(({ file, names }) => !textIn(folder, file.path).includes(names)).map(({ lacks }) => lacks),
  };
}

function textIn(folder: string, path: string): string {
  const found = bytesOf(folder, path, MOST_BYTES);
  return 'bytes' in found ? found.bytes.toString('utf8') : '';
}

const IGNORE = bilingual({
  vi: `lưu ý: ${GIT_IGNORED.path} đã có nên để nguyên; thêm vào đó hai dòng .emul/* và !.emul/schemas/`,
  en: `note: ${GIT_IGNORED.path} is there and stays as it is; add the two lines .emul/* and !.emul/schemas/`,
});

const MAP = bilingual({
  vi: `lưu ý: ${SETTINGS} đã có nên để nguyên; các dòng cần thêm vào đó: emul schema --vscode`,
  en: `note: ${SETTINGS} is there and stays as it is; what belongs into it: emul schema --vscode`,
});
