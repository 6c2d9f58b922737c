import { extname } from 'node:path';
import {
  isPrinted,
  type NewPaper,
  nameInPlace,
  ofItsEdition,
  type PaperFile,
} from '../../answers/closing/paper-recorded.ts';
import { MOST_BYTES, type Register } from '../../answers/closing/papers.ts';
import { quoted } from '../../base/quoted.ts';
import { bytesNamed } from '../../source/disk.ts';
import { periodAsked } from '../closed-period.ts';
import { type Call, type Command, textFlag } from '../command.ts';
import { dayFlag, needed } from '../criteria/step.ts';
import { subjectNamed } from '../subject-named.ts';
import { workspaceToWrite } from '../to-write.ts';
import { typedPath } from '../typed-path.ts';
import { UsageError } from '../usage.ts';
import { recorded } from './recorded.ts';
import { registerRead } from './register.ts';

/** `emul papers record`: a scan, or a paper made elsewhere, goes into the register with its file. */
export const papersRecording: Command = {
  name: 'papers record',
  takes: ['<file>'],
  flags: {
    number: '--number <number>',
    date: '--date <date>',
    document: '--document <document>',
    period: '--period <period>',
    subject: '--subject <subject>',
    signer: '--signer <name>',
    scan: '--scan',
    counting: '--counting <period>',
    proof: '--proof <period>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'vào sổ một bản chụp, một văn bản làm ở nơi khác',
      description:
        'Chép tệp vào papers/issued/ và ghi một dòng vào sổ papers/issued.yaml: số, ngày, văn bản gì, của kỳ nào, ai ký, dấu SHA-256 của tệp; kỳ đã khóa sổ thì ghi cả mã đối chiếu. Văn bản in từ emul thì dùng emul report … --issue.',
      parts: {
        file: 'tệp Word, PDF, ảnh chụp',
        number: 'số, ký hiệu do Văn thư cấp, ví dụ 72/QĐ-BDT; biên bản không có số thì bỏ',
        date: 'ngày trên văn bản, ví dụ 10/1/2017',
        document:
          'văn bản in từ emul: tên sau emul report, ví dụ decision; văn bản khác thì ghi tên, ví dụ "Biên bản kiểm phiếu"',
        period: 'kỳ của văn bản: 2016-H2, thang-10, 2016',
        subject: 'cá nhân, tập thể mà văn bản nói đến',
        signer: 'chức vụ, họ và tên người ký',
        scan: 'bản chụp văn bản đã ký; không có là tệp in trình ký',
        counting: 'bản chụp biên bản kiểm phiếu đã ký của kỳ này, thay cho --document, --period, --scan',
        proof: 'bản chụp chứng tỏ đã thông báo kết quả của kỳ này, thay cho --document, --period, --scan',
        dryRun: 'chỉ cho xem, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        [
          'emul papers record kp.jpg --date 6/1/2017 --document "Biên bản kiểm phiếu"',
          'biên bản kiểm phiếu, không có số',
        ],
      ],
    },
    en: {
      summary: 'record a scan, or a paper made elsewhere',
      description:
        'Copies the file into papers/issued/ and adds a line to papers/issued.yaml: number, day, which paper of which period, who signed, SHA-256; of a closed period its code, too. A paper printed by emul is recorded by emul report … --issue.',
      parts: {
        file: 'a Word file, PDF or picture',
        number: 'number with its symbol, e.g. 72/QĐ-BDT; left out where there is none',
        date: 'the day on the paper, e.g. 2017-01-10',
        document:
          'a paper of emul as emul report names it, e.g. decision; another in words, e.g. "Biên bản kiểm phiếu"',
        period: 'its period: 2016-H2, 2016-10, 2016',
        subject: 'the person or unit it is about',
        signer: 'post and name of who signed',
        scan: 'a scan of the signed paper, and not what was printed for signature',
        counting: 'a scan of the signed counting minutes of this period, instead of --document, --period and --scan',
        proof: 'a scan that proves the notice of this period, instead of --document, --period and --scan',
        dryRun: 'show it and write nothing',
        json: 'print for machines',
      },
      examples: [
        [
          'emul papers record kp.jpg --date 2017-01-06 --document "Biên bản kiểm phiếu"',
          'the counting minutes, which have no number',
        ],
      ],
    },
  },
  async run(call) {
    const home = workspaceToWrite(call);
    const file = fileAsked(call, home);
    const { register, code } = await registerRead(call);
    if (!register) return code;
    const paper = ofItsEdition(paperAsked(call, register), home, call.host.home);
    return Math.max(code, await recorded(call, paper, file, register));
  },
};

function fileAsked(call: Call, root: string): PaperFile {
  const typed = call.values[0] ?? '';
  const path = typedPath(typed, call);
  const extension = extname(path).slice(1).toLowerCase();
  const name = quoted(typed);
  if (['yaml', 'yml', ''].includes(extension)) {
    throw new UsageError(
      { vi: `${name} không phải tệp văn bản`, en: `${name} is no paper` },
      { vi: 'chọn tệp Word, PDF hoặc ảnh chụp', en: 'choose a Word file, PDF or picture' },
    );
  }
  const found = bytesNamed(path, MOST_BYTES);
  if ('refusal' in found) throw new UsageError({ vi: `không đọc được tệp ${name}`, en: `${name} cannot be read` });
  return { bytes: found.bytes, extension, inPlace: nameInPlace(path, root) };
}

function paperAsked(call: Call, { workspace: { campaigns, organization } }: Register): NewPaper {
  const line = {
    vi: 'emul papers record TỆP --number SỐ --date NGÀY --document VĂN-BẢN --period KỲ',
    en: 'emul papers record FILE --number NUMBER --date DAY --document PAPER --period PERIOD',
  };
  const text = (name: string) => textFlag(call, name)?.trim().normalize('NFC') || undefined;
  const date = needed(dayFlag(call, 'date'), { vi: 'ngày văn bản', en: 'the day of the paper' }, line);
  const short = shortForm(call);
  const document = needed(short?.document ?? text('document'), { vi: 'văn bản gì', en: 'which paper it is' }, line);
  const periods = campaigns.flatMap(({ period }) => period ?? []);
  const typed = short?.period ?? text('period');
  const period = typed === undefined ? undefined : periodAsked(call, typed, '--period', periods).id;
  // What emul prints is of a period; without it no other paper would know the number.
  if (isPrinted(document)) needed(period, { vi: 'kỳ của văn bản', en: 'its period' }, line);
  const subject = text('subject');
  return {
    date,
    document,
    period,
    number: text('number'),
    subject: subject === undefined ? undefined : subjectNamed(subject, organization).id,
    of: undefined,
    signer: text('signer'),
    isScan: short !== undefined || call.flags['scan'] === true,
  };
}

/** Papers that every period wants a scan of, each with a flag of its own. */
const SHORT = { counting: 'Biên bản kiểm phiếu', proof: 'Biên bản niêm yết thông báo kết quả' } as const;

/** What one short flag says of a paper; a UsageError where a longer one says it, too. */
function shortForm(call: Call): { readonly document: string; readonly period: string } | undefined {
  const found = (['counting', 'proof'] as const).flatMap((flag) => {
    const period = textFlag(call, flag)?.trim();
    return period ? [{ document: SHORT[flag], period }] : [];
  });
  const isSaidTwice =
    found.length > 1 || (found.length === 1 && ['document', 'period'].some((flag) => call.flags[flag] !== undefined));
  if (!isSaidTwice) return found[0];
  throw new UsageError(
    {
      vi: '--counting, --proof đã nói văn bản gì, của kỳ nào',
      en: '--counting and --proof say which paper of which period it is',
    },
    { vi: 'chỉ giữ một trong hai, bỏ --document, --period', en: 'keep one of them, without --document and --period' },
  );
}
