import { amendmentPath, openAmendments } from '../answers/closing/amendments.ts';
import { type Correction, correctionsBy } from '../answers/closing/corrections.ts';
import { amendedBy, type LaterChange } from '../answers/closing/later-changes.ts';
import { SealBook } from '../answers/closing/seal-book.ts';
import { inBoth, type Words } from '../base/locale.ts';
import { changed } from '../editing/changed.ts';
import type { FileChange } from '../store/file-change.ts';
import { Asking } from './asking.ts';
import { type Call, textFlag } from './command.ts';
import { notEdited } from './not-edited.ts';
import type { Corrected } from './told-of.ts';

/** What a write corrects of what people have in their hands already, why, and what is to be said of it. */
export interface Correcting {
  readonly reason: string | undefined;
  readonly corrects: readonly Corrected[];
  /** The open amendments, with each place that is changed and its reason. */
  readonly changes: readonly FileChange[];
  /** A line where nobody has said why. */
  readonly left: Words | undefined;
}

interface Write {
  readonly root: string;
  readonly changes: readonly FileChange[];
  /** Why, where it is known already. */
  readonly reason?: string | undefined;
  /** Whoever asks questions already goes on asking. */
  readonly asking?: Asking | undefined;
  /** What Enter alone stands for. */
  readonly usual?: string | undefined;
}

/**
 * Where a write changes a number of a week that was handed out, or of a closed period that is being amended, asks why: once for the
 * whole write, and only on a terminal. The one home of it: every command that writes comes by here.
 */
export async function correcting(
  call: Call,
  { root, changes, reason, asking, usual: last }: Write,
): Promise<Correcting> {
  const book = new SealBook(root, call.host.home);
  const shown = await correctionsBy(changes, book);
  const amended = await amendedBy(changes, book);
  const said = reason ?? (textFlag(call, 'reason')?.normalize('NFC').trim() || undefined);
  if (shown.length + amended.length === 0) return { reason: said, corrects: [], changes: [], left: undefined };
  const usual = last ?? (await reasonOfAmendment(amended, book));
  const why = said ?? (await asked(call, asking, shown, usual));
  return {
    reason: why,
    corrects: shown.map(({ period, kind, id }) => ({ period: period.id, [kind]: id })),
    changes: why === undefined ? [] : await noted(amended, why, book),
    left: why === undefined ? NO_REASON(namesIn(shown)) : undefined,
  };
}

async function asked(
  call: Call,
  asking: Asking | undefined,
  shown: readonly Correction[],
  usual: string | undefined,
): Promise<string | undefined> {
  if (!call.host.isTyped || call.flags['json'] === true || call.flags['dryRun'] === true) return usual;
  const own = asking ?? new Asking(call);
  try {
    return await own.ask(WHY(namesIn(shown), usual), (text) => ({ value: text === '' ? usual : text }));
  } finally {
    if (!asking) await own.end();
  }
}

/** What the amendment was opened for holds of each of its places, unless somebody says otherwise. */
async function reasonOfAmendment(amended: readonly LaterChange[], book: SealBook): Promise<string | undefined> {
  const periods = new Set(amended.map(({ period }) => period.id));
  const open = periods.size === 0 ? [] : await openAmendments(book);
  return open.find(({ period }) => periods.has(period.value))?.reason.value;
}

/** Each place that changes with its reason, in the file of the amendment that opens it. */
async function noted(amended: readonly LaterChange[], reason: string, book: SealBook): Promise<FileChange[]> {
  const files: FileChange[] = [];
  for (const { name, period, reason: located } of await openAmendments(book)) {
    const own = amended.filter((change) => change.period.id === period.value);
    const { file } = located.place;
    const done = await changed(
      file,
      own.map(({ about, before, after }) => {
        const value = { what: `${about.vi}: ${before.vi} → ${after.vi}`, reason };
        return {
          do: 'add',
          at: ['changes'],
          value,
          after: ['appeal', 'criteria', 'weeks', 'units', 'members', 'document'],
        };
      }),
    );
    if ('refused' in done) throw notEdited(amendmentPath(name), done.refused);
    files.push({ path: amendmentPath(name), before: file.text, after: done.text });
  }
  return files;
}

/** “tuần 45: Nguyễn Văn An, Phòng Một” */
function namesIn(shown: readonly Correction[]): Words {
  return inBoth((locale) => {
    const weeks = new Map<string, string[]>();
    for (const { period, name } of shown) {
      const week = period.kind.words[locale].name(period);
      weeks.set(week, [...(weeks.get(week) ?? []), name]);
    }
    const all = [...weeks].map(([week, names]) => `${week} (${shortened(names, locale)})`);
    return all.slice(0, MOST).join(', ') + (all.length > MOST ? ` … ${all.at(-1)}` : '');
  });
}

const MOST = 3;

function shortened(names: readonly string[], locale: 'vi' | 'en'): string {
  const rest = names.length - MOST;
  return (
    names.slice(0, MOST).join(', ') + (rest > 0 ? (locale === 'vi' ? ` và ${rest} nữa` : ` and ${rest} more`) : '')
  );
}

const WHY = (weeks: Words, usual: string | undefined): Words => {
  const enter = usual === undefined ? { vi: 'để trống', en: 'leave blank' } : { vi: usual, en: usual };
  return weeks.vi === ''
    ? {
        vi: `Vì sao sửa kỳ đã khóa sổ (Enter: ${enter.vi})`,
        en: `Why is the closed period changed (Enter: ${enter.en})`,
      }
    : {
        vi: `Bảng đã phát mà nay đổi: ${weeks.vi}. Vì sao (Enter: ${enter.vi})`,
        en: `Handed out already, and changed now: ${weeks.en}. Why (Enter: ${enter.en})`,
      };
};

const NO_REASON = (weeks: Words): Words => ({
  vi: `Chưa ghi lý do đổi bảng đã phát: ${weeks.vi}. Ghi lý do: emul undo, rồi gõ lại lệnh này, thêm --reason "…"\n`,
  en: `No reason given for changing what was handed out: ${weeks.en}. To give it: emul undo, then type this line again with --reason "…"\n`,
});
