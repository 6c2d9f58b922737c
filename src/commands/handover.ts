import { dirname, extname, resolve } from 'node:path';
import { type Handover, handoverArchive } from '../answers/closing/handover.ts';
import { dateInWords } from '../base/day.ts';
import { indented } from '../base/listed.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { during } from '../base/work.ts';
import { formats } from '../formats/index.ts';
import { isThere } from '../source/folder.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { fileName } from './file-name.ts';
import { findingsTold } from './findings-told.ts';
import { HANDOVER_SAID } from './handover-words.ts';
import { handoverAsked, TO_FLAG, TO_WORDS } from './report/handover-asked.ts';
import type { PaperAsked } from './report/paper-asked.ts';
import { papersMade } from './report/printed.ts';
import { foldersToWrite } from './to-write.ts';
import { UsageError } from './usage.ts';

/** `emul handover`: what goes to a successor, the archive or an inspection, in one archive that proves itself. */
export const handover: Command = {
  name: 'handover',
  takes: ['[period...]'],
  flags: {
    ...TO_FLAG,
    audience: '--audience <audience>',
    output: '-o, --output <file>',
    replace: '--replace',
    dryRun: '--dry-run',
  },
  words: {
    vi: {
      summary: 'bàn giao sổ, nộp lưu, giao hồ sơ cho thanh tra',
      description:
        'Đóng một gói .zip: tệp của sổ, biên bản, mục lục, danh sách tệp kèm dấu SHA-256. Cho người nhận việc thì cả sổ và mọi việc đang chờ; cho lưu trữ, thanh tra thì hồ sơ của một kỳ. Cùng tệp, cùng ngày thì gói giống hệt nhau.',
      parts: {
        period: TO_WORDS.vi.period,
        to: TO_WORDS.vi.to,
        audience: TO_WORDS.vi.audience,
        output: 'tệp .zip sẽ ghi',
        replace: 'ghi đè lên tệp đã có',
        dryRun: 'chỉ cho xem gồm gì, còn thiếu gì, chưa ghi',
      },
      examples: [
        ['emul handover -o ban-giao.zip', 'bàn giao cả sổ cho người nhận việc'],
        ['emul handover 2016 -o nop-luu-2016.zip', 'nộp lưu hồ sơ năm 2016'],
        ['emul handover 2016-H2 --to inspection -o thanh-tra.zip', 'giao hồ sơ sáu tháng cuối năm 2016 cho thanh tra'],
      ],
    },
    en: {
      summary: 'hand over to a successor, archive or inspection',
      description:
        'Packs one .zip: the files of the workspace, minutes, table of contents, and a list of the files with their SHA-256. A successor gets everything and what waits; the archive or an inspection the files of one period. The same files on the same day give the same bytes.',
      parts: {
        period: TO_WORDS.en.period,
        to: TO_WORDS.en.to,
        audience: TO_WORDS.en.audience,
        output: 'the .zip to write',
        replace: 'write over a file that is there',
        dryRun: 'only show what is in it and what is lacking',
      },
      examples: [
        ['emul handover -o handover.zip', 'everything, to a successor'],
        ['emul handover 2016 -o archive-2016.zip', 'the files of 2016, to the archive'],
        ['emul handover 2016-H2 --to inspection -o inspection.zip', 'those of the second half of 2016'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const { answer, findings, isRefused } = await handoverAsked(call, 'emul handover', output?.path);
    const hasErrors = await findingsTold(call, 'counts' in findings ? [] : findings);
    if (!answer) return isRefused ? EXIT.failure : EXIT.findings;
    const papers = await papersOf(call, answer);
    if (output) {
      const { outputFile } = await import('../store/output-file.ts');
      const archive = during('document', () => handoverArchive(answer, papers.files));
      outputFile(output.path, archive, output.typed);
    }
    if (!call.isQuiet || !output) call.host.out.write(await said(call, answer, output));
    if (isRefused) return EXIT.failure;
    return hasErrors || papers.hasErrors ? EXIT.findings : EXIT.fine;
  },
};

interface ZipFile {
  readonly path: string;
  readonly typed: string;
}

/** Where it goes; nothing for a look alone. Nothing is written over unasked. */
function outputAsked(call: Call): ZipFile | undefined {
  const typed = textFlag(call, 'output');
  if (call.flags['dryRun'] === true) return undefined;
  if (typed === undefined || extname(typed).toLowerCase() !== '.zip') throw new UsageError(...NO_ZIP);
  const path = resolve(call.host.folder, typed);
  foldersToWrite(call, dirname(path));
  if (isThere(path) && call.flags['replace'] !== true)
    throw new UsageError(
      { vi: `đã có ${quoted(typed)}, chưa ghi gì`, en: `${quoted(typed)} is there, nothing written` },
      { vi: 'đặt tên khác, hoặc thêm --replace để ghi đè', en: 'choose another name, or add --replace' },
    );
  return { path, typed };
}

const NO_ZIP: [Words, Words] = [
  { vi: 'chưa có tên gói .zip', en: 'there is no name of a .zip' },
  { vi: 'thêm -o ban-giao.zip, hoặc --dry-run để xem trước', en: 'add -o handover.zip, or --dry-run for a look' },
];

/** Minutes and table of contents as Word files, with the office's own words. */
async function papersOf(call: Call, handover: Handover) {
  const [{ handoverPaper }, { contentsPaper }] = await Promise.all([
    import('../reports/papers/handover.ts'),
    import('../reports/papers/contents.ts'),
  ]);
  const { workspace, period, asOf } = handover;
  const asked = (document: string, make: PaperAsked['make'], vi: string): PaperAsked => ({
    document,
    make,
    called: { vi, en: document },
    period: period.id,
    setting: { audience: handover.instead ? 'public' : 'council', workspace, about: asOf, isProposal: false },
    foot: undefined,
  });
  const { documents, hasErrors } = await papersMade(call, undefined, [
    asked('handover', (setting) => handoverPaper(handover, setting), 'bien-ban-giao-nhan'),
    asked('contents', (setting) => contentsPaper(handover, setting), 'muc-luc-ho-so'),
  ]);
  const printer = await formats.find(({ extension }) => extension === 'docx')?.load();
  const files = new Map<string, Uint8Array>();
  for (const { name, document } of documents) {
    const bytes = await printer?.([document()], { style: undefined, isPlain: false, version: call.host.home.version });
    if (bytes !== undefined) files.set(`${fileName(name, call.locale)}.docx`, Buffer.from(bytes));
  }
  return { files, hasErrors };
}

async function said({ locale }: Call, handover: Handover, output: ZipFile | undefined): Promise<string> {
  const [{ lacksInWords, petitionsInWords }, { wantedInWords }] = await Promise.all([
    import('../reports/papers/handover/lacks.ts'),
    import('../reports/today.ts'),
  ]);
  const words = HANDOVER_SAID[locale];
  const { to, period, asOf, files, seals, today, code, left } = handover;
  const title = period.kind.words[locale].title(period);
  const waits = [...(today ? wantedInWords(today, locale) : []), ...petitionsInWords(handover, { locale })];
  const lacks = lacksInWords(handover, { locale });
  const list = (heading: string, items: readonly string[]) =>
    items.length > 0 ? [`${heading}:`, indented(items).trimEnd()] : [];
  return [
    words.head[to](title, dateInWords(asOf)),
    words.holds(files.size, new Set(seals.map(({ period: { id } }) => id)).size),
    ...list(words.waits, waits),
    ...list(words.lacks, lacks),
    ...list(words.left, left),
    ...(output
      ? [words.wrote(output.typed, handover.instead !== undefined), words.code(code), words.keep]
      : [words.code(code), words.notYet]),
    ...(output ? words.next(output.typed, code, handover.instead !== undefined) : []),
    '',
  ].join('\n');
}
