import { type Closing, closing, type NotClosed } from '../answers/closing.ts';
import { dateInWords } from '../base/day.ts';
import { bilingual, type Words } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import { placedForGood } from '../store/placed-for-good.ts';
import { askedLongerPeriod } from './asked-longer-period.ts';
import { Asking, Stopped } from './asking.ts';
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
        'Khóa sổ tháng, quý, sáu tháng, năm đã hết: giữ nguyên kết quả và các tệp mà kết quả dựa vào, cấp mã đối chiếu. ' +
        'Khóa trước khi in trình ký, để văn bản mang mã. Sau đó ai sửa điểm thì emul nói rõ chỗ sửa, văn bản vẫn theo số đã khóa.',
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
        'Closes a month, quarter, half-year or year that is over: keeps its results and the files they rest on, and gives them a code. ' +
        'It comes before papers are printed for signature. Whatever is changed later is named; papers keep to what was closed.',
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
    if (!answer) return isRefused ? EXIT.failure : EXIT.findings;
    if (answer.not.length > 0) {
      host.err.write(refusal(call, answer));
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
        toldOf(call, deedOf(answer), [`${path}.yaml`, `${path}.zip`]),
      );
    if (!call.isQuiet || isDry) host.out.write(said(call, answer, who, isDry));
    return EXIT.fine;
  },
};

/** As the log has it: with the code, which a log held elsewhere proves. */
function deedOf({ period, code }: Closing): Words {
  const name = (locale: 'vi' | 'en') => period.kind.words[locale].name(period);
  return { vi: `khóa sổ ${name('vi')}, mã đối chiếu ${code}`, en: `closed ${name('en')}, code ${code}` };
}

interface Who {
  readonly by: string | undefined;
  readonly checkedBy: string | undefined;
}

/** As the line says; on a terminal asked for. */
async function whoCloses(call: Call): Promise<Who> {
  const by = textFlag(call, 'by');
  const checkedBy = textFlag(call, 'checkedBy');
  if ((by !== undefined && checkedBy !== undefined) || !call.host.isTyped || call.flags['dryRun'] === true)
    return { by, checkedBy };
  const asking = new Asking(call);
  const name = (text: string) => ({ value: text === '' ? undefined : text });
  try {
    return {
      by: by ?? (await asking.ask({ vi: 'Người lập', en: 'Drawn up by' }, name)),
      checkedBy: checkedBy ?? (await asking.ask({ vi: 'Người soát', en: 'Checked by' }, name)),
    };
  } catch (error) {
    if (error instanceof Stopped) return { by, checkedBy };
    throw error;
  } finally {
    await asking.end();
  }
}

function refusal({ locale }: Call, { period, not }: Closing): string {
  const name = period.kind.words[locale].name(period);
  return [REFUSED[locale](name), ...not.map((why) => `  - ${whyWords(why)[locale]}`), ''].join('\n');
}

function whyWords(not: NotClosed): Words {
  if (not.why === 'base')
    return {
      vi: 'chỉ khóa kỳ dài hơn kỳ chấm điểm: tháng, quý, sáu tháng, năm',
      en: 'only what is longer than what is scored is closed',
    };
  if (not.why === 'not-over')
    return { vi: `kỳ chưa hết: còn đến ${dateInWords(not.last)}`, en: `it is not over before ${not.last} has passed` };
  if (not.why === 'nothing-rated') return { vi: 'trong kỳ chưa ai được xếp loại', en: 'nobody is rated in it' };
  if (not.why === 'errors')
    return { vi: `còn ${not.count} lỗi nêu trên; sửa xong hãy khóa`, en: `${not.count} errors above; mend them first` };
  if (not.why === 'closed')
    return { vi: `đã khóa rồi: seals/${not.seal}.yaml`, en: `it is closed already: seals/${not.seal}.yaml` };
  if (not.why === 'longer-closed')
    return {
      vi: `kỳ dài hơn đã khóa: seals/${not.seal}.yaml`,
      en: `a longer period is closed: seals/${not.seal}.yaml`,
    };
  const { named } = not.decision;
  return {
    vi: `quyết định của Hội đồng chưa xong: decisions/${named}.yaml chưa có ngày họp`,
    en: `the Council's decision is open: decisions/${named}.yaml has no day of meeting`,
  };
}

function said({ locale }: Call, closed: Closing, { by, checkedBy }: Who, isDry: boolean): string {
  const { period, members, units, bases, warnings, name, code } = closed;
  const kind = bases[0]?.kind.words[locale].kind ?? '';
  const lines = SAID[locale];
  return [
    lines.head(period.kind.words[locale].name(period), `${bases.length} ${kind}`, units, members, isDry),
    ...(warnings.length > 0 ? [lines.warned(warnings.map(([id, times]) => `${id} ${times}`).join(', '))] : []),
    ...(by !== undefined ? [lines.by(visible(by))] : []),
    ...(checkedBy !== undefined ? [lines.checkedBy(visible(checkedBy))] : []),
    ...(isDry ? [lines.notYet] : [lines.wrote(name), lines.code(code), lines.keep]),
    '',
  ].join('\n');
}

const REFUSED: Words<(period: string) => string> = {
  vi: (period) => `Chưa khóa sổ ${period}:`,
  en: (period) => `${period} is not closed:`,
};

const SAID = bilingual({
  vi: {
    head: (period: string, bases: string, units: number, members: number, isDry: boolean) =>
      `${isDry ? 'Sẽ khóa' : 'Khóa'} sổ ${period} (${bases}): ${units} tập thể, ${members} cá nhân.`,
    warned: (ids: string) => `Còn cảnh báo, khóa kèm: ${ids}; xem từng điều: emul check`,
    by: (name: string) => `Người lập: ${name}.`,
    checkedBy: (name: string) => `Người soát: ${name}.`,
    wrote: (name: string) => `Đã ghi seals/${name}.yaml, seals/${name}.zip.`,
    code: (code: string) => `Mã đối chiếu ${code}`,
    keep: 'Mã này in ở chân mọi văn bản của kỳ. Ghi vào biên bản họp, đưa Văn thư và Chủ tịch Hội đồng giữ.',
    notYet: 'Chưa ghi gì.',
  },
  en: {
    head: (period, bases, units, members, isDry) =>
      `${isDry ? 'Would close' : 'Closed'} ${period} (${bases}): ${units} units, ${members} people.`,
    warned: (ids) => `Warnings closed in: ${ids}; see each: emul check`,
    by: (name) => `Drawn up by ${name}.`,
    checkedBy: (name) => `Checked by ${name}.`,
    wrote: (name) => `Wrote seals/${name}.yaml, seals/${name}.zip.`,
    code: (code) => `Code ${code}`,
    keep: 'Every paper of the period carries it. Put it into the minutes; registry and chair keep it.',
    notYet: 'Nothing written yet.',
  },
});
