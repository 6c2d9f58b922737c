import { dirname, relative, resolve } from 'node:path';
import { indented } from '../base/listed.ts';
import type { Locale, Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { WORKSPACE_FILE, workspaceAbove } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { filledFolder, inTheWay } from '../store/new-folder.ts';
import type { NewFile } from '../store/staged.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { filesHanded, handedWords, handoverNamed } from './init-from.ts';
import { foldersToWrite } from './to-write.ts';
import { UsageError } from './usage.ts';

const SCHEMAS = '.emul/schemas';
/** The week whose marks only show what a table looks like. */
const SAMPLE = 'scores/2016/2016-W40.yaml';

/** `emul init`: a commented workspace to start from. */
export const init: Command = {
  name: 'init',
  takes: ['[dir]'],
  flags: { from: '--from <archive>', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'tạo sổ thi đua mới, có lời nhắc trong từng tệp',
      description:
        'Tạo sổ thi đua mới: khai báo cơ quan, danh sách phòng và cá nhân, thang bảng điểm, tệp điểm tuần đầu, ' +
        'mỗi tệp có lời nhắc cách ghi. Không bao giờ ghi đè tệp đã có.',
      parts: {
        dir: 'thư mục của sổ (không ghi: thư mục này)',
        from: 'làm tiếp từ gói .zip do emul handover ghi',
        dryRun: 'chỉ liệt kê các tệp sẽ tạo, chưa ghi gì',
      },
      examples: [
        ['emul init so-thi-dua', 'tạo sổ trong thư mục so-thi-dua'],
        ['emul init --dry-run', 'xem trước sẽ tạo những tệp nào'],
        ['emul init --from ban-giao.zip so-thi-dua', 'làm tiếp sổ được bàn giao'],
      ],
    },
    en: {
      summary: 'start a workspace, with comments in every file',
      description:
        'Starts a workspace: the agency, its units and people, a point scale and the first week, each file with ' +
        'comments that say how to fill it. Never overwrites a file.',
      parts: {
        dir: 'the folder of the workspace (left out: this one)',
        from: 'go on from a .zip that emul handover wrote',
        dryRun: 'only list what would be written',
      },
      examples: [
        ['emul init emulation', 'start a workspace in the folder emulation'],
        ['emul init --dry-run', 'see what would be written'],
        ['emul init --from handover.zip emulation', 'go on from a handover'],
      ],
    },
  },
  async run(call) {
    const folder = folderOf(call);
    const handed = handoverNamed(call);
    const files = [...schemasOf(call.host.home), ...(handed ? filesHanded(handed) : starterFiles(call.host.home))];
    refuseInside(folder);
    foldersToWrite(call, folder.path, dirname(folder.path));
    refuseOver(inTheWay(folder.path, files), folder);
    const isDry = call.flags['dryRun'] === true;
    if (!isDry) filledFolder(folder.path, files);
    const { locale, isQuiet, host } = call;
    if (isQuiet && !isDry) return EXIT.fine;
    if (handed) {
      host.out.write(handedWords(handed, folder.name, (command) => line(command, folder), isDry)[locale]);
      return EXIT.fine;
    }
    const shown = pathsShown(files, locale);
    host.out.write((isDry ? PLANNED : WRITTEN)[locale]({ folder, shown }));
    return EXIT.fine;
  },
};

/** The folder of the new workspace: its path, and as typed from here. */
interface Target {
  readonly path: string;
  readonly typed: string;
  readonly name: Words;
}

/** A folder is meant from `-C`, else from here. */
function folderOf(call: Call): Target {
  const [typed] = call.values;
  const start = typed === undefined ? call.folder : String(call.flags['workspace'] ?? '');
  const path = resolve(call.host.folder, start, typed ?? '');
  const short = relative(call.host.folder, path);
  if (short === '') return { path, typed: '.', name: { vi: 'thư mục này', en: 'this folder' } };
  return { path, typed: short, name: { vi: quoted(short), en: quoted(short) } };
}

/** By which editors know the format; none of it is a handover's. */
function schemasOf(home: Home): NewFile[] {
  const path = (kind: string) => `${SCHEMAS}/${kind}.schema.json`;
  return home.schemaKinds().map((kind) => ({ path: path(kind), text: home.schema(kind) ?? '' }));
}

/** What is copied; `emul.yaml`, which makes a folder a workspace, comes last. */
function starterFiles(home: Home): NewFile[] {
  const files = home.starter().map(([path, text]) => ({ path, text }));
  const isLast = ({ path }: NewFile) => path === WORKSPACE_FILE;
  return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)];
}

function refuseInside({ path, name }: Target): void {
  const above = workspaceAbove(path);
  if (above === undefined || above === path) return;
  throw new UsageError(
    {
      vi: `${name.vi} nằm trong sổ đã có ở ${quoted(above)}`,
      en: `${name.en} lies inside the workspace ${quoted(above)}`,
    },
    { vi: 'chọn thư mục ngoài sổ ấy', en: 'choose a folder outside of it' },
  );
}

function refuseOver(taken: readonly string[], { name }: Target): void {
  if (taken.length === 0) return;
  const isSchema = (path: string) => path.startsWith(`${SCHEMAS}/`);
  const own = taken.filter((path) => !isSchema(path)).sort();
  const sorted = taken.some(isSchema) ? [...own, `${SCHEMAS}/`] : own;
  const list = sorted.slice(0, MOST_LISTED).map((path) => `\n  ${quoted(path).slice(1, -1)}`);
  const rest = sorted.length - list.length;
  const tail = { vi: rest > 0 ? `\n  và ${rest} tệp nữa` : '', en: rest > 0 ? `\n  and ${rest} more` : '' };
  throw new UsageError({
    vi: `chưa ghi gì: trong ${name.vi} đã có sẵn${list.join('')}${tail.vi}\nChọn thư mục khác: emul init so-thi-dua`,
    en: `nothing written: in ${name.en} there already is${list.join('')}${tail.en}\nChoose another folder: emul init emulation`,
  });
}

const MOST_LISTED = 8;

/** One line a file; the schemas, which nobody opens, in one line together. */
function pathsShown(files: readonly Pick<NewFile, 'path'>[], locale: Locale): string[] {
  const own = files.map(({ path }) => path).filter((path) => !path.startsWith('.'));
  return [...own.sort(), FOR_EDITORS[locale]];
}

const FOR_EDITORS: Words = {
  vi: `${SCHEMAS}/ (để phần mềm soạn thảo nhắc cách ghi)`,
  en: `${SCHEMAS}/ (by which an editor knows the format)`,
};

interface Told {
  readonly folder: Target;
  readonly shown: readonly string[];
}

const PLANNED: Words<(told: Told) => string> = {
  vi: ({ folder, shown }) => `Sẽ tạo trong ${folder.name.vi}:\n${indented(shown)}Chưa ghi gì.\n`,
  en: ({ folder, shown }) => `To be written into ${folder.name.en}:\n${indented(shown)}Nothing written yet.\n`,
};

const WRITTEN: Words<(told: Told) => string> = {
  vi: ({ folder, shown }) =>
    `Đã tạo sổ thi đua trong ${folder.name.vi}:\n${indented(shown)}` +
    'Việc tiếp theo\n' +
    `  1. Xem thử bảng điểm tuần mẫu: ${line('emul score', folder)}\n` +
    '  2. Ghi tên cơ quan vào emul.yaml, các phòng và cá nhân vào organization.yaml;\n' +
    `     xong thì xóa tuần mẫu ${SAMPLE}.\n` +
    `  3. Soát lại: ${line('emul check', folder)}\n` +
    `  4. Từ nay, việc nào đang chờ, gõ lệnh nào: ${line('emul', folder)}\n`,
  en: ({ folder, shown }) =>
    `Started a workspace in ${folder.name.en}:\n${indented(shown)}` +
    'What comes next\n' +
    `  1. See the table of the sample week: ${line('emul score', folder)}\n` +
    '  2. Write the agency into emul.yaml, its units and people into organization.yaml;\n' +
    `     then delete the sample week ${SAMPLE}.\n` +
    `  3. Look it through: ${line('emul check', folder)}\n` +
    `  4. From then on, what waits and what to type: ${line('emul', folder)}\n`,
};

/** A line to copy, from the folder one stands in. */
function line(command: string, { typed }: Target): string {
  if (typed === '.') return command;
  return `${command} -C ${/[^\p{L}\p{N}_./\\:-]/u.test(typed) ? JSON.stringify(typed) : typed}`;
}
