import { dirname, join, relative, resolve } from 'node:path';
import { quoted } from '../base/quoted.ts';
import { kindInWords } from '../calendar/kind-words.ts';
import { workspaceAbove } from '../source/folder.ts';
import { SCHEMAS } from '../source/layout.ts';
import { filledFolder, inTheWay } from '../store/new-folder.ts';
import type { NewFile } from '../store/staged.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { questioned } from './questions.ts';
import { schemaFiles } from './schemas-kept.ts';
import { type Agency, agencyAsked } from './starting/agency-asked.ts';
import { besideIn } from './starting/beside.ts';
import { EXAMPLE_YEARS, type ExampleYear, exampleFiles, firstFiles, sampleFiles } from './starting/first-files.ts';
import { filesHanded, handedWords, handoverNamed } from './starting/handover-named.ts';
import { line, PLANNED, pathsShown, SETUP_FILE, STARTED, type Target, WRITTEN } from './starting/started-words.ts';
import { foldersToWrite } from './to-write.ts';
import { UsageError } from './usage.ts';

/** `emul init`: a workspace of one's own, empty and sound, or a sample to look at. */
export const init: Command = {
  name: 'init',
  takes: ['[dir]'],
  flags: {
    agency: '--agency <name>',
    parent: '--parent <name>',
    place: '--place <name>',
    symbol: '--symbol <symbol>',
    base: '--base <base>',
    regulation: '--regulation <regulation>',
    start: '--start <period>',
    sample: '--sample',
    example: '--example <example>',
    from: '--from <archive>',
    dryRun: '--dry-run',
  },
  words: {
    vi: {
      summary: 'tạo sổ thi đua mới của cơ quan',
      description:
        'Tạo sổ thi đua mới: hỏi lần lượt tên cơ quan, cấp trên, địa danh, ký hiệu, chấm theo tuần hay tháng, xếp loại theo quy định nào, bắt đầu từ tuần nào. Sổ mới chưa có ai; phòng, người, thang điểm khai trong Excel. Không bao giờ ghi đè tệp đã có.',
      parts: {
        dir: 'thư mục của sổ (không ghi: thư mục này)',
        agency: 'tên cơ quan',
        parent: 'cơ quan cấp trên',
        place: 'địa danh ghi trên văn bản',
        symbol: 'ký hiệu trong số văn bản, ví dụ BDT',
        base: 'chấm theo week (tuần) hay month (tháng)',
        regulation: 'mã quy chế để xếp loại: emul regulation list',
        start: 'tuần, tháng đầu tiên được chấm (không ghi: tuần này)',
        sample: 'thay vào đó, tạo một sổ mẫu có người và điểm bịa ra để xem thử',
        example:
          'thay vào đó, chép trọn sổ ví dụ của một cơ quan: 2016 (chấm tuần, Kế hoạch 43) hoặc 2026 (chấm tháng, Nghị định 335)',
        from: 'làm tiếp từ gói .zip do emul handover ghi',
        dryRun: 'chỉ liệt kê các tệp sẽ tạo, chưa ghi gì',
      },
      examples: [
        ['emul init so-thi-dua --agency "Ban Dân tộc tỉnh Mẫu"', 'tạo sổ trong thư mục so-thi-dua'],
        ['emul init so-mau --sample', 'một sổ mẫu để xem thử'],
        ['emul init so-2026 --example 2026', 'sổ ví dụ cả năm theo Nghị định 335'],
        ['emul init --from ban-giao.zip so-thi-dua', 'làm tiếp sổ được bàn giao'],
      ],
    },
    en: {
      summary: 'start a workspace of the office',
      description:
        'Starts a workspace: asks one by one for the agency, the one above, place, symbol, what is scored, by which regulation it is classified and since when. Nobody is in it yet; divisions, people and scales come from Excel. Never overwrites a file.',
      parts: {
        dir: 'the folder of the workspace (left out: this one)',
        agency: 'name of the agency',
        parent: 'the agency above',
        place: 'the place that papers name',
        symbol: 'the symbol in paper numbers, e.g. BDT',
        base: 'what is scored: week or month',
        regulation: 'id of the regulation: emul regulation list',
        start: 'the first week or month that is scored (left out: this one)',
        sample: 'instead, a sample with invented people and marks to look at',
        example: 'instead, the whole example of an office: 2016 (weeks, plan 43) or 2026 (months, decree 335)',
        from: 'go on from a .zip that emul handover wrote',
        dryRun: 'only list what would be written',
      },
      examples: [
        ['emul init emulation --agency "Ban Dân tộc tỉnh Mẫu"', 'start a workspace in the folder emulation'],
        ['emul init sample --sample', 'a sample to look at'],
        ['emul init year-2026 --example 2026', 'the example of a whole year under decree 335'],
        ['emul init --from handover.zip emulation', 'go on from a handover'],
      ],
    },
  },
  async run(call) {
    const folder = folderOf(call);
    const handed = handoverNamed(call);
    refuseInside(folder);
    // What stands in the way is said before anything is asked.
    if (!handed) refuseOver(inTheWay(folder.path, await ownFiles(call, undefined)), folder);
    const agency = handed || isToLookAt(call) ? undefined : await questioned(call, agencyAsked);
    const own = handed ? filesHanded(handed) : await ownFiles(call, agency);
    const beside = besideIn(folder.path);
    const files = [...schemaFiles(call.host.home), ...beside.made, ...own];
    foldersToWrite(call, folder.path, dirname(folder.path));
    refuseOver(inTheWay(folder.path, files), folder);
    const isDry = call.flags['dryRun'] === true;
    if (!isDry) filledFolder(folder.path, files);
    const { locale, isQuiet, host } = call;
    if (isQuiet && !isDry) return EXIT.fine;
    for (const words of beside.lacking) host.err.write(`${words[locale]}\n`);
    if (handed) {
      host.out.write(handedWords(handed, folder.name, (command) => line(command, folder), isDry)[locale]);
      return EXIT.fine;
    }
    const shown = pathsShown(files, locale);
    const told = { folder, shown, base: exampleYear(call) === 2026 ? MONTH : WEEK };
    host.out.write(
      isDry ? PLANNED[locale](told) : agency ? STARTED[locale]({ ...told, agency }) : WRITTEN[locale](told),
    );
    return agency?.wantsSetup && !isDry ? await setupMade(call, folder) : EXIT.fine;
  },
};

/** The workbook for all that an office says once, in the new folder; what it is for was told above. */
async function setupMade(call: Call, { path, typed }: Target): Promise<number> {
  const { formExporting } = await import('./form/export.ts');
  const flags = { output: join(typed, SETUP_FILE[call.locale]) };
  const own = { folder: path, isFolderGiven: true, command: formExporting.name, values: ['setup'], flags };
  return await formExporting.run({ ...call, ...own });
}

/** Whether it is a workspace of invented people, of which nothing is asked. */
function isToLookAt(call: Call): boolean {
  return call.flags['sample'] === true || exampleYear(call) !== undefined;
}

/** The year of the example that is wanted; another than there is, is refused. */
function exampleYear({ flags }: Call): ExampleYear | undefined {
  const typed = flags['example'];
  if (typed === undefined) return undefined;
  if (typed === '2016' || typed === '2026') return typed === '2016' ? 2016 : 2026;
  throw new UsageError({
    vi: `không có sổ ví dụ năm ${quoted(String(typed))}; có: ${EXAMPLE_YEARS.join(', ')}`,
    en: `there is no example of ${quoted(String(typed))}; there are: ${EXAMPLE_YEARS.join(', ')}`,
  });
}

const WEEK = kindInWords('week');
const MONTH = kindInWords('month');

/** The files of the sample or of an agency; of one that is not known yet, only their places. */
async function ownFiles(call: Call, agency: Agency | undefined): Promise<NewFile[]> {
  const year = exampleYear(call);
  if (year) return exampleFiles(call.host.home, year);
  if (call.flags['sample'] === true) return sampleFiles(call.host.home);
  return agency ? await firstFiles(agency) : ['organization.yaml', 'emul.yaml'].map((path) => ({ path, text: '' }));
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
