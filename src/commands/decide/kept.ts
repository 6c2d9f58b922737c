import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import { openRows, UNDECIDED } from '../../answers/decisions/decision-votes.ts';
import { filledIn as filling } from '../../answers/filled.ts';
import type { Words } from '../../base/locale.ts';
import { changed } from '../../editing/changed.ts';
import { draftText } from '../../reports/decide/text.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { FileChange } from '../../store/file-change.ts';
import { inTheWay } from '../../store/new-folder.ts';
import type { Asking } from '../asking.ts';
import type { Call } from '../command.ts';
import { refuseClosed } from '../not-closed.ts';
import { notEdited } from '../not-edited.ts';
import { stampsOf } from '../unread.ts';
import { written } from '../written.ts';
import { leveled } from './asked-row.ts';
import type { Entered } from './entered.ts';
import { decideLine, exportLine, signLine } from './lines.ts';
import { inWay } from './refused.ts';

/** Writes the decision file of a draft, or what was answered into the one that is there; whether somebody had enough of questions. */
export async function kept(
  call: Call,
  root: string,
  draft: DecisionDraft,
  asking: Asking | undefined,
): Promise<{ readonly isStopped: boolean }> {
  const { path, existing } = draft;
  const text = draftText(draft, stampsOf(call), call.locale);
  const [blocked] = inTheWay(root, [{ path, text }]);
  const isNumbered = await isNumberKnown(call, root, draft);
  if (blocked !== undefined && !(asking && existing)) throw inWay(blocked, draft, isNumbered);
  const file = existing?.node.tape.file ?? new SourceFile(path, text);
  if (asking) await refuseClosed(call, root, await firstKept(draft, file));
  const said = asking ? await (await import('./entered.ts')).entered(asking, draft) : NOTHING_SAID;
  const after = await changed(file, said.changes);
  if ('refused' in after) throw notEdited(path, after.refused);
  await written(call, {
    root,
    changes: [{ path, before: existing ? file.text : undefined, after: after.text }],
    deed: deedOf(draft, said.changes.length > 0 ? filledIn(said, draft) : begun(draft)),
    next: next(draft, said, isNumbered),
  });
  return said;
}

/** What the shortest answer to the first question would write: of a closed period nobody answers a list in vain. */
async function firstKept(draft: DecisionDraft, file: SourceFile): Promise<FileChange[]> {
  const open = openRows(draft).find(({ row }) => row.level !== undefined);
  if (draft.award || !open) return [];
  const after = await changed(file, leveled(open, open.row.level ?? UNDECIDED, undefined));
  return 'refused' in after ? [] : [{ path: draft.path, before: draft.existing && file.text, after: after.text }];
}

const NOTHING_SAID: Entered = { changes: [], done: 0, open: 0, isStopped: false };

function begun({ rows }: DecisionDraft): Words {
  return { vi: `lập tệp quyết định, ${rows.length} dòng chờ nhập`, en: `began a decision, ${rows.length} to enter` };
}

/** What `undo` says of it, too: “Đã bỏ lần nhập số phiếu của 5 người”. */
function filledIn({ done, open }: Entered, { rows }: DecisionDraft): Words {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const noun = kinds.size > 1 ? 'tập thể, cá nhân' : kinds.has('unit') ? 'tập thể' : 'người';
  const left = open > 0 ? { vi: `, còn ${open}`, en: `, ${open} to come` } : { vi: '', en: '' };
  if (done === 0)
    return { vi: `nhập thông tin cuộc họp${left.vi}`, en: `entered what is known of the meeting${left.en}` };
  return { vi: `nhập số phiếu của ${done} ${noun}${left.vi}`, en: `entered the votes on ${done}${left.en}` };
}

function deedOf({ period, award }: DecisionDraft, what: Words): Words {
  const { vi, en } = period.kind.words;
  const named = award ? `${award.name.value}, ` : '';
  return { vi: `${what.vi} (${named}${vi.name(period)})`, en: `${what.en} (${named}${en.name(period)})` };
}

/** Whether number and day of the head's decision are known already: in the register, in a file. */
async function isNumberKnown(call: Call, root: string, { period, award, workspace }: DecisionDraft): Promise<boolean> {
  if (award && award.decides.who !== 'head') return false;
  const { decided } = await filling(root, call.host.home, { document: 'decision', period: period.id }, workspace);
  return decided.number !== undefined && decided.date !== undefined;
}

/** While anybody is open the ballots can be asked for, or asked for again. */
function next(draft: DecisionDraft, said: Entered, isNumbered: boolean): Words {
  const { path, rows } = draft;
  const isOpen = said.changes.length === 0 ? rows.length > 0 : said.open > 0;
  const line = `${decideLine(draft)} --enter`;
  const form = exportLine(draft);
  const sign = signLine(draft);
  return {
    vi: `${isOpen ? `Nhập số phiếu tại cuộc họp: ${line}\nHoặc bằng bảng Excel: ${form.vi}\n` : ''}Nhập xong thì soát lại: emul check ${path}\n${isOpen || isNumbered ? '' : `Quyết định ký rồi thì ghi số: ${sign.vi}\n`}`,
    en: `${isOpen ? `Ballots at the meeting: ${line}\nOr in Excel: ${form.en}\n` : ''}When it is entered: emul check ${path}\n${isOpen || isNumbered ? '' : `Once the decision is signed: ${sign.en}\n`}`,
  };
}
