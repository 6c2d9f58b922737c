import { indented } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { SCHEMAS } from '../../source/layout.ts';
import type { NewFile } from '../../store/staged.ts';
import { folderTyped } from '../hinting.ts';
import type { Agency } from './agency-asked.ts';

/** The folder of the new workspace: its path, and as typed from here. */
export interface Target {
  readonly path: string;
  readonly typed: string;
  readonly name: Words;
}

/** One line a file; the schemas, which nobody opens, in one line together. */
export function pathsShown(files: readonly Pick<NewFile, 'path'>[], locale: Locale): string[] {
  const own = files.map(({ path }) => path).filter((path) => !path.startsWith(SCHEMAS));
  return [...own.sort(), FOR_EDITORS[locale]];
}

const FOR_EDITORS: Words = {
  vi: `${SCHEMAS}/ (để phần mềm soạn thảo nhắc cách ghi)`,
  en: `${SCHEMAS}/ (by which an editor knows the format)`,
};

interface Told {
  readonly folder: Target;
  /** What its newest table is of: tuần, tháng. */
  readonly base?: Words;
  readonly shown: readonly string[];
}

export const PLANNED: Words<(told: Told) => string> = {
  vi: ({ folder, shown }) => `Sẽ tạo trong ${folder.name.vi}:\n${indented(shown)}Chưa ghi gì.\n`,
  en: ({ folder, shown }) => `To be written into ${folder.name.en}:\n${indented(shown)}Nothing written yet.\n`,
};

export const WRITTEN: Words<(told: Told) => string> = {
  vi: ({ folder, shown, base }) =>
    `Đã tạo sổ thi đua trong ${folder.name.vi}:\n${indented(shown)}` +
    'Việc tiếp theo\n' +
    `  1. Xem thử bảng điểm ${base?.vi ?? 'tuần'} mẫu: ${line('emul score', folder)}\n` +
    '  2. Lập sổ của cơ quan mình, không có người bịa ra: emul init so-thi-dua\n' +
    `  3. Soát lại: ${line('emul check', folder)}\n` +
    `  4. Từ nay, việc nào đang chờ, gõ lệnh nào: ${line('emul', folder)}\n`,
  en: ({ folder, shown, base }) =>
    `Started a workspace in ${folder.name.en}:\n${indented(shown)}` +
    'What comes next\n' +
    `  1. See the table of the sample ${base?.en ?? 'week'}: ${line('emul score', folder)}\n` +
    '  2. Start the office’s own, without invented people: emul init emulation\n' +
    `  3. Look it through: ${line('emul check', folder)}\n` +
    `  4. From then on, what waits and what to type: ${line('emul', folder)}\n`,
};

interface Started extends Told {
  readonly agency: Agency;
}

/** The workbook for all that an office says once. */
export const SETUP_FILE: Words = { vi: 'so.xlsx', en: 'setup.xlsx' };

/** Where it was made, as one types it from here. */
function setupIn({ typed }: Target, locale: Locale): string {
  const path = typed === '.' ? SETUP_FILE[locale] : `${typed}/${SETUP_FILE[locale]}`;
  return path.includes(' ') ? JSON.stringify(path) : path;
}

export const STARTED: Words<(started: Started) => string> = {
  vi: ({ folder, shown, agency: { name, law, start, wantsSetup } }) =>
    `Đã tạo sổ thi đua của ${name} trong ${folder.name.vi}:\n${indented(shown)}` +
    `Chấm theo ${start.kind.words.vi.kind}, từ ${start.kind.words.vi.title(start)}.\n` +
    `Xếp loại theo ${law.title}.\n` +
    'Việc tiếp theo\n' +
    `  1. ${wantsSetup ? 'Điền phòng, người, Hội đồng, lịch vào bảng Excel' : 'Khai phòng, người, Hội đồng, lịch trong một bảng Excel'}: ${wantsSetup ? SETUP_FILE.vi : line(`emul form export setup -o ${SETUP_FILE.vi}`, folder)}\n` +
    `     điền xong, đọc về: ${line(`emul form import ${wantsSetup ? setupIn(folder, 'vi') : SETUP_FILE.vi}`, folder)}\n` +
    `  2. Thang bảng điểm, cũng trong Excel: ${line('emul form export criteria -o thang.xlsx', folder)}\n` +
    `     điền xong, đọc về: ${line('emul form import thang.xlsx', folder)}\n` +
    `  3. Soát lại: ${line('emul check', folder)}\n` +
    `  4. Từ nay, việc nào đang chờ, gõ lệnh nào: ${line('emul', folder)}\n`,
  en: ({ folder, shown, agency: { name, law, start, wantsSetup } }) =>
    `Started the workspace of ${name} in ${folder.name.en}:\n${indented(shown)}` +
    `Scored by the ${start.kind.words.en.kind}, from ${start.kind.words.en.title(start)} on.\n` +
    `Classified by ${law.title}.\n` +
    'What comes next\n' +
    `  1. ${wantsSetup ? 'Fill divisions, people, Council and calendar into' : 'Divisions, people, Council and calendar in one Excel workbook'}: ${wantsSetup ? SETUP_FILE.en : line(`emul form export setup -o ${SETUP_FILE.en}`, folder)}\n` +
    `     once filled in, back: ${line(`emul form import ${wantsSetup ? setupIn(folder, 'en') : SETUP_FILE.en}`, folder)}\n` +
    `  2. The point scale, in Excel too: ${line('emul form export criteria -o scale.xlsx', folder)}\n` +
    `     once filled in, back: ${line('emul form import scale.xlsx', folder)}\n` +
    `  3. Look it through: ${line('emul check', folder)}\n` +
    `  4. From then on, what waits and what to type: ${line('emul', folder)}\n`,
};

/** A line to copy, from the folder one stands in. */
export function line(command: string, { typed }: Target): string {
  if (typed === '.') return command;
  return `${command} -C ${folderTyped(typed)}`;
}
