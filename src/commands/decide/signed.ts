import {
  decisionSigned,
  type NotSigned,
  type Signed,
  type SignedFile,
} from '../../answers/decisions/decision-signed.ts';
import { type Day, dateInWords, dayFromPeople } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { visible } from '../../base/visible.ts';
import { changed } from '../../editing/changed.ts';
import { cited } from '../../reports/cited.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { type Call, EXIT, textFlag } from '../command.ts';
import { dayFlag, needed } from '../criteria/step.ts';
import { findingsTold } from '../findings-told.ts';
import { notEdited } from '../not-edited.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';

/** The line for the period that was named. */
function lineOf(call: Call): Words {
  const period = visible(call.values[0] ?? '');
  return {
    vi: `emul decide ${period || 'KỲ'} --decision SỐ --date NGÀY`,
    en: `emul decide ${period || 'PERIOD'} --decision NUMBER --date DAY`,
  };
}

/** Whether the line is about the paper that was signed. */
export function isOfSigning(call: Call): boolean {
  return textFlag(call, 'decision') !== undefined || textFlag(call, 'date') !== undefined;
}

/** Writes number and day of the signed decision into the period's files: all that are ready for it, or none. */
export async function signed(call: Call, root: string): Promise<number> {
  const { document, day } = paperAsked(call);
  const award = textFlag(call, 'award');
  const { answer, diagnostics, isRefused } = await decisionSigned(root, call.host.home, {
    document,
    day,
    award,
    isReplacing: call.flags['replace'] === true,
    choose: (available, bases, campaigns) =>
      askedLongerPeriod(call, call.values.join(' '), { command: 'emul decide', available, bases, campaigns }),
  });
  const hasErrors = await findingsTold(call, diagnostics);
  if (isRefused) return EXIT.failure;
  if (!answer || hasErrors) return EXIT.findings;
  const ready = answer.files.filter(({ not }) => !not);
  if (ready.length === 0) throw nothingToSign(answer, award);
  if (answer.numbered) throw numberTaken(document, answer.numbered.node.tape.file.path, answer.numbered.signed?.value);
  leftTold(call, answer.files);
  const changes = [];
  for (const { decision, path, changes: wanted } of ready) {
    const { file } = decision.node.tape;
    const after = await changed(file, wanted);
    if ('refused' in after) throw notEdited(path, after.refused);
    changes.push({ path, before: file.text, after: after.text });
  }
  const { vi, en } = answer.period.kind.words;
  return await written(call, {
    root,
    changes,
    deed: {
      vi: `ghi ${cited(document, day, 'vi')} vào ${ready.length} tệp quyết định, ${vi.name(answer.period)}`,
      en: `wrote ${cited(document, day, 'en')} into ${ready.length} decision ${ready.length === 1 ? 'file' : 'files'}, ${en.name(answer.period)}`,
    },
    next: next(answer, ready),
  });
}

function paperAsked(call: Call): { readonly document: string; readonly day: Day } {
  if (call.flags['enter'] === true) {
    throw new UsageError(
      {
        vi: '--enter hỏi số phiếu, --decision ghi số đã ký',
        en: '--enter asks for ballots, --decision writes a number',
      },
      { vi: `gõ hai dòng riêng, dòng này: ${lineOf(call).vi}`, en: `type two lines, this one: ${lineOf(call).en}` },
    );
  }
  const typed = textFlag(call, 'decision')?.trim().normalize('NFC');
  const document = needed(typed, { vi: 'số quyết định', en: 'the number of the decision' }, lineOf(call));
  // A number and the letters of who issued it; a day typed in its place has none.
  if (!/^\d+[^\s/]*\/\S*\p{L}/u.test(document) || dayFromPeople(document)) {
    throw new UsageError(
      { vi: `${quoted(document)} không phải số quyết định`, en: `${quoted(document)} is no number of a decision` },
      {
        vi: 'gõ số và ký hiệu như trên văn bản, ví dụ --decision 72/QĐ-…',
        en: 'type number and symbol as on the paper, such as --decision 72/QĐ-…',
      },
    );
  }
  return { document, day: needed(dayFlag(call, 'date'), { vi: 'ngày ký', en: 'the day of signing' }, lineOf(call)) };
}

/** Files of the period that do not get the number, each with the reason, also where nothing is written yet. */
function leftTold({ host, locale, isQuiet }: Call, files: readonly SignedFile[]): void {
  if (isQuiet) return;
  const said = { vi: 'không ghi vào', en: 'not written into' }[locale];
  for (const file of files.filter(({ not }) => not)) {
    host.err.write(`${said} ${file.path}: ${whyNot(file)[locale]}\n`);
  }
}

function next({ period }: Signed, ready: readonly SignedFile[]): Words {
  const names = ready.flatMap(({ decision }) => (decision.award ? decision.named : []));
  return {
    vi: [
      ...names.map((name) => `Ghi vào sổ khen thưởng: emul awards record ${name}\n`),
      `Văn bản: emul report decision ${period.id}\n`,
    ].join(''),
    en: [
      ...names.map((name) => `Into the records: emul awards record ${name}\n`),
      `The paper: emul report decision ${period.id}\n`,
    ].join(''),
  };
}

function whyNot({ not, decision }: SignedFile): Words {
  return not ? REASONS[not.why](not as never, `emul decide ${decision.period.value}`, decision.award?.value) : NOTHING;
}

const NOTHING: Words = { vi: '', en: '' };

type Teller = {
  readonly [Why in NotSigned['why']]: (
    not: Extract<NotSigned, { why: Why }>,
    line: string,
    award: string | undefined,
  ) => Words;
};

const withAward = (line: string, award: string | undefined) => (award ? `${line} --award ${award}` : line);

const REASONS: Teller = {
  'no-meeting': (_, line, award) => ({
    vi: `chưa ghi ngày họp; nhập trước: ${withAward(line, award)} --enter`,
    en: `the day of the meeting is missing; enter it first: ${withAward(line, award)} --enter`,
  }),
  'too-early': ({ held }) => ({
    vi: `Hội đồng họp ngày ${dateInWords(held)}, quyết định không thể ký trước ngày ấy; xem lại --date`,
    en: `the Council met on ${held}, and a decision is not signed before; look at --date`,
  }),
  undecided: ({ count }, line, award) => ({
    vi: `còn ${count} dòng chưa kết luận; nhập trước: ${withAward(line, award)} --enter`,
    en: `${count} still undecided; enter them first: ${withAward(line, award)} --enter`,
  }),
  'another-paper': ({ document, day }) => ({
    vi: `tệp đang ghi ${cited(document, day, 'vi')}; nếu ghi nhầm thì gõ lại dòng này, thêm --replace`,
    en: `it says ${cited(document, day, 'en')}; if that is wrong, type the line again with --replace`,
  }),
  'not-ours': ({ by }, line, award) => ({
    vi: `${by ?? 'cấp khác'} quyết định; có số thì ghi: ${withAward(line, award)} --decision SỐ --date NGÀY`,
    en: `${by ?? 'another authority'} decides; with its number: ${withAward(line, award)} --decision NUMBER --date DAY`,
  }),
};

function nothingToSign({ period, files }: Signed, award: string | undefined): UsageError {
  const { vi, en } = period.kind.words;
  const [first] = files;
  if (first) {
    const all = (locale: 'vi' | 'en') => files.map((file) => `${file.path}: ${whyNot(file)[locale]}`).join('; ');
    return new UsageError({ vi: `chưa ghi gì: ${all('vi')}`, en: `nothing written: ${all('en')}` });
  }
  const line = withAward(`emul decide ${period.id}`, award);
  const what = award ? { vi: ` về ${quoted(award)}`, en: ` on ${quoted(award)}` } : NOTHING;
  return new UsageError(
    {
      vi: `chưa ghi gì: ${vi.name(period)} chưa có tệp quyết định${what.vi}`,
      en: `nothing written: there is no decision file${what.en} for ${en.name(period)}`,
    },
    { vi: `lập tệp trước: ${line}`, en: `begin it first: ${line}` },
  );
}

function numberTaken(document: string, path: string, day: Day | undefined): UsageError {
  const when = day ? dateInWords(day) : '…';
  return new UsageError(
    {
      vi: `chưa ghi gì: ${quoted(path)} đã ghi số ${document} ký ngày ${when}`,
      en: `nothing written: ${quoted(path)} says that ${document} was signed on ${day ?? '…'}`,
    },
    { vi: 'xem lại số hoặc ngày ký', en: 'look at the number or the day again' },
  );
}
