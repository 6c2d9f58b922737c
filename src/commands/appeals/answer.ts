import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import { changed } from '../../editing/changed.ts';
import type { Call, Command } from '../command.ts';
import { notEdited } from '../not-edited.ts';
import { asked, dayOr, oneOf, words } from '../questions.ts';
import { workspaceToWrite } from '../to-write.ts';
import { didYouMean, UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { type AppealsOpened, appealsToWrite } from './opened.ts';

type Appeal = AppealsOpened['workspace']['appeals'][number];

/** `emul appeals answer`: what was answered to a petition, once. */
export const appealsAnswering: Command = {
  name: 'appeals answer',
  takes: ['<appeal>'],
  flags: {
    outcome: '--outcome <outcome>',
    date: '--date <date>',
    document: '--document <number>',
    by: '--by <way>',
    reason: '--reason <why>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'ghi đã trả lời một kiến nghị',
      description:
        'Ghi kết quả giải quyết một kiến nghị, mỗi kiến nghị một lần. Gõ trên máy thì hỏi những gì dòng lệnh chưa ghi.',
      parts: {
        appeal: 'mã kiến nghị, như emul appeals in ra',
        outcome: 'kept (giữ nguyên), changed (điều chỉnh), withdrawn (người gửi rút), not-accepted (không thụ lý)',
        date: 'ngày trả lời (không ghi: hôm nay)',
        document: 'số văn bản trả lời hoặc biên bản đối thoại',
        by: 'writing (văn bản) hoặc dialogue (đối thoại)',
        reason: 'vì sao',
        dryRun: 'chỉ in những gì sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [['emul appeals answer kn-1 --outcome kept --reason "đã đối chiếu minh chứng"', 'giữ nguyên kết quả']],
    },
    en: {
      summary: 'record the answer to a petition',
      description: 'Records what became of a petition, once. On a terminal it asks for what the line does not say.',
      parts: {
        appeal: 'its id, as emul appeals prints it',
        outcome: 'kept, changed, withdrawn (by the sender) or not-accepted (not taken up)',
        date: 'the day of the answer (left out: today)',
        document: 'number of the letter, or of the minutes of the talk',
        by: 'writing or dialogue',
        reason: 'why',
        dryRun: 'print what would be written and write nothing',
        json: 'print for machines',
      },
      examples: [['emul appeals answer kn-1 --outcome kept --reason "the proof was looked at"', 'the result stands']],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const opened = await appealsToWrite(call, root);
    if (typeof opened === 'number') return opened;
    const appeal = openAppeal(call.values[0] ?? '', opened.workspace.appeals);
    const { file } = appeal.id.place;
    const { path } = file;
    const said = await answerAsked(call, appeal);
    const index = opened.workspace.appeals.filter(({ id }) => id.place.file === file).indexOf(appeal);
    const after = await changed(file, [
      { do: 'set', at: ['appeals', index, 'answer'], value: said, after: ['handler', 'due', 'asks'] },
    ]);
    if ('refused' in after) throw notEdited(path, after.refused);
    const { value: id } = appeal.id;
    return await written(call, {
      root,
      changes: [{ path, before: file.text, after: after.text }],
      deed: { vi: `ghi trả lời kiến nghị ${id}`, en: `recorded the answer to the petition ${id}` },
      reason: said.reason,
      // A complaint is settled under its own law, by a decision that emul does not write.
      ...(appeal.nature !== 'complaint' && {
        next: {
          vi: `In công văn trả lời: emul report appeal-answer ${id}\n`,
          en: `The letter to print: emul report appeal-answer ${id}\n`,
        },
      }),
    });
  },
};

/** The petition that the line names, which nobody has answered yet. */
function openAppeal(typed: string, appeals: readonly Appeal[]): Appeal {
  const found = appeals.find(({ id }) => id.value === typed.trim().toLowerCase());
  if (!found) {
    const ids = appeals.map(({ id }) => id.value);
    throw new UsageError(
      { vi: `không có kiến nghị nào mang mã ${quoted(typed)}`, en: `there is no petition ${quoted(typed)}` },
      didYouMean(nearest(typed, ids)) ?? { vi: 'xem các mã: emul appeals', en: 'see the ids: emul appeals' },
    );
  }
  if (!found.answer) return found;
  const { date, document } = found.answer;
  const by = document ? ` (${document.value})` : '';
  throw new UsageError(
    {
      vi: `kiến nghị ${found.id.value} đã trả lời ngày ${dateInWords(date.value)}${by}`,
      en: `the petition ${found.id.value} was answered on ${date.value}${by}`,
    },
    {
      vi: `ghi nhầm thì sửa trong ${found.id.place.file.path}; người gửi kiến nghị tiếp thì ghi kiến nghị mới`,
      en: `mend a slip in ${found.id.place.file.path}; what is asked anew is a petition of its own`,
    },
  );
}

async function answerAsked(call: Call, { received }: Appeal) {
  const { outcome, date, document, by, reason } = await asked(call, {
    outcome: { flag: 'outcome', question: OUTCOME, read: oneOf(OUTCOMES), missing: NO_OUTCOME },
    date: { flag: 'date', question: DATE, read: dayOr(call.today()) },
    document: { flag: 'document', question: DOCUMENT, read: words },
    by: { flag: 'by', question: BY, read: oneOf(WAYS) },
    reason: { flag: 'reason', question: REASON, read: words },
  });
  const day = date ?? call.today();
  if (day >= received.value) return { date: day, document, by, outcome, reason };
  throw new UsageError(
    {
      vi: `ngày trả lời ${dateInWords(day)} trước ngày nhận kiến nghị ${dateInWords(received.value)}`,
      en: `answered on ${day}, before it was received on ${received.value}`,
    },
    { vi: 'gõ lại --date', en: 'type --date again' },
  );
}

/** How a petition may end. */
export const OUTCOMES: Readonly<Record<NonNullable<Appeal['answer']>['outcome'], Words>> = {
  kept: { vi: 'giữ nguyên', en: 'the result stands' },
  changed: { vi: 'điều chỉnh', en: 'the result is changed' },
  withdrawn: { vi: 'người gửi rút', en: 'withdrawn by the sender' },
  'not-accepted': { vi: 'không thụ lý', en: 'not taken up' },
};
/** How it may be answered. */
export const WAYS: Readonly<Record<'writing' | 'dialogue', Words>> = {
  writing: { vi: 'văn bản', en: 'in writing' },
  dialogue: { vi: 'đối thoại', en: 'in a talk' },
};

const OUTCOME: Words = {
  vi: 'Kết quả: giữ nguyên, điều chỉnh, người gửi rút, không thụ lý',
  en: 'Outcome: kept, changed, withdrawn, not-accepted',
};
const DATE: Words = { vi: 'Ngày trả lời (Enter: hôm nay)', en: 'Day of the answer (Enter: today)' };
const DOCUMENT: Words = { vi: 'Số văn bản trả lời (Enter: chưa có)', en: 'Number of the letter (Enter: none yet)' };
const BY: Words = {
  vi: 'Trả lời bằng văn bản hay đối thoại (Enter: bỏ qua)',
  en: 'writing or dialogue (Enter: leave out)',
};
const REASON: Words = { vi: 'Lý do (Enter: bỏ qua)', en: 'Why (Enter: leave out)' };
const NO_OUTCOME: Words = {
  vi: 'chưa ghi kết quả giải quyết: --outcome kept (giữ nguyên), changed (điều chỉnh), withdrawn (người gửi rút) hoặc not-accepted (không thụ lý)',
  en: 'the outcome is missing: --outcome kept, changed, withdrawn or not-accepted',
};
