import { type Closing, closing } from '../answers/closing/closing.ts';
import type { Words } from '../base/locale.ts';
import { placedForGood } from '../store/placed-for-good.ts';
import { askedLongerPeriod } from './asked-longer-period.ts';
import { Asking, type Reading } from './asking.ts';
import { said, type Who } from './closing/said.ts';
import { refusal } from './closing/why.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { errorsTold } from './findings-told.ts';
import { workspaceToWrite } from './to-write.ts';
import { toldOf } from './told-of.ts';

/** `emul close`: closes a period, so that what was signed stays what it was. */
export const close: Command = {
  name: 'close',
  takes: ['<period...>'],
  flags: { by: '--by <name>', checkedBy: '--checked-by <name>', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'khóa sổ một kỳ',
      description:
        'Khóa sổ tháng, quý, sáu tháng, năm đã hết: giữ nguyên kết quả và các tệp mà kết quả dựa vào, cấp mã đối chiếu. Khóa trước khi in trình ký, để văn bản mang mã. Sau đó ai sửa điểm thì emul nói rõ chỗ sửa, văn bản vẫn theo số đã khóa.',
      parts: {
        period: 'kỳ: 2016-10, thang-10, 2016-Q4, 2016-H2, 2016',
        by: 'người lập',
        checkedBy: 'người soát',
        dryRun: 'chỉ cho xem, chưa khóa',
      },
      examples: [
        ['emul close 2016-H2 --dry-run', 'xem đã khóa được chưa'],
        ['emul close 2016-H2 --by "Lê Thị Thu Hằng" --checked-by "Phạm Minh Tuấn"', 'khóa sổ sáu tháng cuối năm 2016'],
      ],
    },
    en: {
      summary: 'close a period',
      description:
        'Closes a month, quarter, half-year or year that is over: keeps its results and the files they rest on, and gives them a code. It comes before papers are printed for signature. Whatever is changed later is named; papers keep to what was closed.',
      parts: {
        period: 'the period: 2016-10, 2016-Q4, 2016-H2, 2016',
        by: 'who draws it up',
        checkedBy: 'who looked it over',
        dryRun: 'show it and close nothing',
      },
      examples: [
        ['emul close 2016-H2 --dry-run', 'see whether it can be closed'],
        ['emul close 2016-H2 --by "Lê Thị Thu Hằng" --checked-by "Phạm Minh Tuấn"', 'close the second half of 2016'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const { host } = call;
    const who = await whoCloses(call);
    const { answer, findings, isRefused } = await closing(root, host.home, {
      ...who,
      clock: host.today(),
      today: call.today(),
      choose: (available, bases) =>
        askedLongerPeriod(call, call.values.join(' '), { command: 'emul close', available, bases, campaigns: [] }),
    });
    await errorsTold(call, findings);
    if (!answer) {
      host.err.write(NOT_READ[call.locale]);
      return isRefused ? EXIT.failure : EXIT.findings;
    }
    if (answer.not.length > 0) {
      host.err.write(refusal(answer, call.locale));
      return EXIT.findings;
    }
    const isDry = call.flags['dryRun'] === true;
    const path = `seals/${answer.name}`;
    if (!isDry)
      placedForGood(
        root,
        [
          { path: `${path}.zip`, bytes: answer.archive },
          { path: `${path}.yaml`, bytes: answer.text },
        ],
        toldOf(call, deedOf(answer), [`${path}.yaml`, `${path}.zip`], {
          reason: answer.again?.amendment.reason.value,
        }),
      );
    if (!call.isQuiet || isDry) host.out.write(said(answer, findings.warnings(), who, isDry, call.locale));
    return EXIT.fine;
  },
};

/** Where nothing can be worked out at all. */
const NOT_READ: Words = {
  vi: 'Chưa khóa sổ: kết quả của kỳ chưa tính được; sửa lỗi nêu trên rồi khóa lại.\n',
  en: 'Not closed: nothing of the period can be worked out; mend the errors above and close again.\n',
};

/** As the log has it: with the code, which a log held elsewhere proves. */
function deedOf({ period, code, again }: Closing): Words {
  const name = (locale: 'vi' | 'en') => period.kind.words[locale].name(period);
  const edition = again?.amendment.edition.value;
  return {
    vi: `khóa sổ ${edition === undefined ? '' : `lần ${edition} `}${name('vi')}, mã đối chiếu ${code}`,
    en: `closed ${name('en')}${edition === undefined ? '' : `, edition ${edition}`}, code ${code}`,
  };
}

/** As the line says; on a terminal asked for. Whoever has had enough there closes nothing: what is closed is closed for good. */
async function whoCloses(call: Call): Promise<Who> {
  const by = textFlag(call, 'by');
  const checkedBy = textFlag(call, 'checkedBy');
  if ((by !== undefined && checkedBy !== undefined) || !call.host.isTyped || call.flags['dryRun'] === true)
    return { by, checkedBy };
  const asking = new Asking(call);
  try {
    return {
      by:
        by ??
        (await asking.ask(
          {
            vi: 'Người lập (Enter: để trống; “thôi”: không khóa)',
            en: 'Drawn up by (Enter: left blank; “stop”: close nothing)',
          },
          nameTyped,
        )),
      checkedBy:
        checkedBy ??
        (await asking.ask(
          {
            vi: 'Người soát (Enter: để trống; “thôi”: không khóa)',
            en: 'Checked by (Enter: left blank; “stop”: close nothing)',
          },
          nameTyped,
        )),
    };
  } finally {
    await asking.end();
  }
}

/** A name has letters; a number that was meant for a menu is none. */
function nameTyped(text: string): Reading<string | undefined> {
  if (text === '') return { value: undefined };
  return /\p{L}/u.test(text)
    ? { value: text }
    : { complaint: { vi: 'gõ họ và tên, hoặc Enter để trống', en: 'type a name, or Enter to leave it blank' } };
}
