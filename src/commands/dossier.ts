import { join } from 'node:path';
import { wholePeriod } from '../answers/whole-period.ts';
import type { Words } from '../base/locale.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { DOSSIER_SAID } from './dossier/said.ts';
import { tallyTold } from './findings-told.ts';
import { laterTold } from './later-told.ts';
import { mustBeScored } from './must-be-scored.ts';
import { workspaceOf } from './opened.ts';
import { type FileOutput, OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from './output.ts';
import { registerRead } from './papers/register.ts';
import { areDecisionsWrong } from './report/decisions-wrong.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion } from './report/flags.ts';
import { UsageError } from './usage.ts';
import { OUT } from './week/folders.ts';

/** `emul dossier`: everything that a meeting on a period needs and leaves, in one folder, and what is still missing. */
export const dossier: Command = {
  name: 'dossier',
  takes: ['<period...>'],
  flags: {
    output: OUTPUT_FLAGS.output,
    format: OUTPUT_FLAGS.format,
    style: OUTPUT_FLAGS.style,
    asOf: PERIOD_FLAGS.asOf,
    dryRun: '--dry-run',
  },
  words: {
    vi: {
      summary: 'bộ hồ sơ trình ký của một kỳ, trong một thư mục',
      description:
        'Lập cả bộ hồ sơ của một kỳ theo trình tự cuộc họp: trang tóm tắt, giấy mời, các danh sách, biên bản, tờ trình, quyết định, thông báo từng người, phụ lục, mục lục; số liệu mọi văn bản từ một lần tính. Văn bản đã vào sổ thì chép đúng tệp ấy. Chạy lại thì thay bản dự thảo, không động đến bản đã sửa tay. Còn thiếu gì thì nêu ra.',
      parts: {
        period: FLAG_WORDS.vi['period'] ?? '',
        output: 'thư mục ghi hồ sơ (không ghi: out/Ho so KỲ trong sổ)',
        format: OUTPUT_WORDS.vi.format,
        style: OUTPUT_WORDS.vi.style,
        asOf: FLAG_WORDS.vi['asOf'] ?? '',
        dryRun: 'chỉ cho xem sẽ ghi tệp nào, chưa ghi gì',
      },
      examples: [
        ['emul dossier 2016-H2', 'bộ hồ sơ sáu tháng cuối năm'],
        ['emul dossier 2016-H2 --dry-run', 'xem trước: tệp nào, còn thiếu gì'],
      ],
    },
    en: {
      summary: 'all papers of a period to be signed, in one folder',
      description:
        'Makes the whole dossier of a period in the order of the meeting: the chief’s page, invitation, lists, minutes, submissions, decision, a notice for each person, annexes, table of contents; all figures of one computing. Of what was issued it takes the very file. Run again it replaces drafts and leaves alone what was edited by hand. What is still missing is told.',
      parts: {
        period: FLAG_WORDS.en['period'] ?? '',
        output: 'the folder (left out: out/Ho so PERIOD in the workspace)',
        format: OUTPUT_WORDS.en.format,
        style: OUTPUT_WORDS.en.style,
        asOf: FLAG_WORDS.en['asOf'] ?? '',
        dryRun: 'show which files it would write, and write nothing',
      },
      examples: [
        ['emul dossier 2016-H2', 'the second half of 2016'],
        ['emul dossier 2016-H2 --dry-run', 'a look: which files, and what is missing'],
      ],
    },
  },
  async run(call) {
    const root = workspaceOf(call);
    const { answer, findings, isRefused } = await wholePeriod(
      root,
      call.host.home,
      periodQuestion(call, 'emul dossier'),
    );
    const hasErrors = await tallyTold(call, findings);
    if (!answer) return isRefused ? EXIT.failure : EXIT.findings;
    mustBeScored(answer.candidates.classified);
    if (areDecisionsWrong(call, findings)) return EXIT.findings;
    const { register, code } = await registerRead({ ...call, isQuiet: true });
    if (!register) return code;
    const { dossierMade } = await import('./dossier/made.ts');
    const made = await dossierMade(
      call,
      answer,
      register,
      folderAsked(call, root, answer.candidates.classified.period.id),
    );
    await laterTold(call, answer.candidates.classified.seal);
    call.host.out.write(DOSSIER_SAID[call.locale](made, call.flags['dryRun'] === true, call.isQuiet));
    return isRefused ? EXIT.failure : hasErrors || made.hasErrors ? EXIT.findings : code;
  },
};

/** The folder that it goes into; a UsageError where a single file is meant. */
function folderAsked(call: Call, root: string, period: string): FileOutput {
  const own = join(OUT, `Ho so ${period}`);
  const typed = textFlag(call, 'output');
  const output = outputAsked({ ...call, flags: { ...call.flags, output: typed ?? `${join(root, own)}/` } });
  if (output.to !== 'file' || !output.isFolder || !WRITTEN.has(output.extension)) throw new UsageError(...NO_FOLDER);
  return typed === undefined ? { ...output, typed: own } : output;
}

/** What papers can be signed in. */
const WRITTEN: ReadonlySet<string> = new Set(['docx', 'html', 'md', 'pdf']);

const NO_FOLDER: [Words, Words] = [
  { vi: 'bộ hồ sơ là một thư mục, các tệp là văn bản', en: 'a dossier is a folder of papers' },
  { vi: 'ghi tên thư mục, ví dụ -o ho-so', en: 'name a folder, e.g. -o dossier' },
];
