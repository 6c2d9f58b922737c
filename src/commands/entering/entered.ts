import { withSheets } from '../../answers/entry/entered-sheets.ts';
import { type Entering, enteringWeek, type OpenSheet } from '../../answers/entry/entering.ts';
import type { Words } from '../../base/locale.ts';
import { KEPT } from '../../forms/entered.ts';
import type { Filled } from '../../forms/filled-row.ts';
import { troubleInWords } from '../../reports/form/trouble-words.ts';
import { openingText } from '../../reports/open/text.ts';
import { rewritten } from '../../store/rewritten.ts';
import { askedPeriod } from '../asked-period.ts';
import { Asking, Stopped } from '../asking.ts';
import { comingPeriod } from '../coming-period.ts';
import { type Call, EXIT } from '../command.ts';
import { correcting } from '../corrected.ts';
import { findingsTold } from '../findings-told.ts';
import { refuseClosed } from '../not-closed.ts';
import { workspaceToWrite } from '../to-write.ts';
import { toldOf } from '../told-of.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { columnAsked, onlyAsked } from './asked.ts';
import { askedChanges, type Rest } from './changes.ts';
import { howWords, KEPT_WHOLE, NOTHING_NEW, WRITTEN } from './entering-words.ts';
import { askedSheet } from './one-sheet.ts';

/** `emul score --enter`: person after person, criterion after criterion; each sheet is written when it is done. */
export async function entered(call: Call): Promise<number> {
  return (await enteredIn(call)).code;
}

/** The same, and whether whoever was asked had enough before the end. */
export async function enteredIn(call: Call): Promise<{ readonly code: number; readonly isStopped: boolean }> {
  const root = workspaceToWrite(call);
  const text = call.values.join(' ').trim();
  const { answer, not, diagnostics, isRefused } = await enteringWeek(root, call.host.home, {
    choose: (available, bases) => {
      const ids = [...available];
      return comingPeriod(call, text, ids, bases, 'emul score --enter') ?? askedPeriod(call, ids, bases);
    },
    column: columnAsked(call),
    only: (organization) => onlyAsked(call, organization),
  });
  const hasErrors = await findingsTold({ ...call, isQuiet: true }, diagnostics);
  if (isRefused) return { code: EXIT.failure, isStopped: true };
  if (not) throw nothingToEnter(not);
  if (!answer) return { code: EXIT.findings, isStopped: true };
  const { taken, isStopped } = await conversation(call, root, answer);
  if (call.flags['dryRun'] === true) await shown(call, root, answer, taken);
  else call.host.out.write(CLOSING[call.locale](answer, taken.length));
  return { code: hasErrors ? EXIT.findings : EXIT.fine, isStopped };
}

interface Conversation {
  /** The sheets that were written, or with `--dry-run` would be. */
  readonly taken: readonly Filled[];
  readonly isStopped: boolean;
}

/** Asks for every open sheet. */
async function conversation(call: Call, root: string, answer: Entering): Promise<Conversation> {
  const asking = new Asking(call);
  const taken: Filled[] = [];
  const last: { reason?: string | undefined } = {}; // most often, the next is corrected for the same
  const rest: Rest = { isKept: false };
  try {
    if (answer.sheets.length > 0) asking.say(howWords(answer));
    for (const [at, openSheet] of answer.sheets.entries()) {
      asking.say(headOf(openSheet, at, answer));
      const filled = await (openSheet.isBase ? askedSheet(asking, openSheet) : askedChanges(asking, openSheet, rest));
      if (filled && (await kept(call, root, answer, filled, asking, last))) taken.push(filled);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { taken, isStopped: true };
  } finally {
    await asking.end();
  }
  return { taken, isStopped: false };
}

/** Writes one sheet at once, so that nothing typed is lost; with `--dry-run` it only looks whether it could. */
async function kept(
  call: Call,
  root: string,
  answer: Entering,
  filled: Filled,
  asking: Asking,
  last: { reason?: string | undefined },
): Promise<boolean> {
  const { changes, troubles } = await laid(call, root, answer, [filled]);
  for (const { trouble } of troubles) {
    asking.say({ vi: troubleInWords(trouble, 'vi'), en: troubleInWords(trouble, 'en') });
  }
  const [change] = changes;
  const { kind, id } = filled.subject;
  const name = answer.workspace.organization.called(kind, id) ?? filled.subject.name;
  if (!change) {
    asking.say(NOTHING_NEW);
    return false;
  }
  if (call.flags['dryRun'] === true) return true;
  await refuseClosed(call, root, changes);
  const deed = {
    vi: `ghi điểm của ${name}, kỳ ${answer.period.id}`,
    en: `wrote marks of ${name} in ${answer.period.id}`,
  };
  const given = { root, changes, reason: undefined, asking, usual: last.reason };
  const { reason, corrects, left: unsaid, ...amended } = await correcting(call, given);
  last.reason = reason;
  const all = [...changes, ...amended.changes];
  const paths = all.map(({ path }) => path);
  rewritten(root, all, toldOf(call, deed, paths, { reason, corrects }));
  const left = troubles.filter(({ trouble }) => trouble.id === 'changed-meanwhile').length;
  const size = [...filled.marks.values()].reduce((sum, marks) => sum + marks.size, -left);
  const isKept = [...filled.marks.values()].every((marks) => marks === KEPT);
  const { vi, en } = isKept ? KEPT_WHOLE : WRITTEN;
  asking.say({ vi: vi(name, size, change.path), en: en(name, size, change.path) });
  if (unsaid) asking.say({ vi: unsaid.vi.trim(), en: unsaid.en.trim() });
  return true;
}

/** What all sheets together would change in the files. */
async function shown(call: Call, root: string, answer: Entering, taken: readonly Filled[]): Promise<void> {
  const { changes } = await laid(call, root, answer, taken);
  const { vi, en } = answer.period.kind.words;
  const deed: Words = {
    vi: `ghi ${taken.length} phiếu của ${vi.name(answer.period)}`,
    en: `wrote ${taken.length} sheets of ${en.name(answer.period)}`,
  };
  await written(call, { root, changes, deed });
}

function laid(call: Call, root: string, answer: Entering, filled: readonly Filled[]) {
  const begin = (opening: Parameters<typeof openingText>[0]) => openingText(opening, call.locale);
  return withSheets(root, call.host.home, answer, filled, begin);
}

/** “Nguyễn Văn An, Chuyên viên, Phòng Chính sách – Dân tộc (3/13)” */
function headOf({ subject, called, campaign }: OpenSheet, at: number, { sheets }: Entering): Words {
  const { name, assignment, unit, kind } = subject;
  const post = [assignment?.position?.value, kind === 'member' ? unit?.name.value : undefined];
  const parts = called === name ? [name, ...post] : [called];
  const who = parts.filter((part) => part !== undefined).join(', ');
  const count = `(${at + 1}/${sheets.length})`;
  const title = campaign?.title.value;
  return {
    vi: `\n${who}${title === undefined ? '' : `, phiếu riêng đợt “${title}”`} ${count}`,
    en: `\n${who}${title === undefined ? '' : `, own sheet of “${title}”`} ${count}`,
  };
}

function nothingToEnter(not: 'not-scored' | 'unreadable'): UsageError {
  return not === 'not-scored'
    ? new UsageError(
        { vi: 'kỳ ấy không chấm', en: 'that period is not scored' },
        {
          vi: 'xem và sửa lịch: emul form export calendar -o lich.xlsx',
          en: 'to see and correct the calendar: emul form export calendar -o calendar.xlsx',
        },
      )
    : new UsageError(
        { vi: 'tệp điểm của kỳ ấy đang có lỗi, không đọc được', en: 'the scores file of that period cannot be read' },
        { vi: 'sửa trước: emul check', en: 'mend it first: emul check' },
      );
}

const CLOSING: Words<(answer: Entering, written: number) => string> = {
  vi: ({ sheets, done, away, period }, written) => {
    const left = sheets.length - written;
    const before = done > 0 ? `, ${done} phiếu đã đủ từ trước` : '';
    const gone = away > 0 ? `, ${away} người nghỉ` : '';
    const next = left > 0 ? `; còn ${left} phiếu, chạy lại lệnh này để điền tiếp` : '';
    return `Đã ghi ${written} phiếu${before}${gone}${next}. Bảng điểm: emul score ${period.id}\n`;
  },
  en: ({ sheets, done, away, period }, written) => {
    const left = sheets.length - written;
    const before = done > 0 ? `, ${done} whole before` : '';
    const gone = away > 0 ? `, ${away} away` : '';
    const next = left > 0 ? `; ${left} left, run this again to go on` : '';
    return `Wrote ${written} sheets${before}${gone}${next}. The table: emul score ${period.id}\n`;
  },
};
