import { amendmentPath, amendmentText, nextAmendment, openAmendments } from '../../answers/closing/amendments.ts';
import { longerOn } from '../../answers/closing/reclosing.ts';
import type { SealBook } from '../../answers/closing/seal-book.ts';
import { petitionAmended } from '../../answers/petitions/petition-amended.ts';
import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Period } from '../../calendar/period.ts';
import { type AppealsOpened, appealsToWrite } from '../appeals/opened.ts';
import { type Call, textFlag } from '../command.ts';
import { asked, words } from '../questions.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { edited } from './edited.ts';
import { scopeAsked, whoToAsk } from './scope-asked.ts';
import type { ToAmend } from './to-amend.ts';

/** Opens a closed period again, and with it the longer ones that were closed on it. */
export async function opened(call: Call, { period, newest, book }: ToAmend): Promise<number> {
  const read = await appealsToWrite(call, book.root);
  if (typeof read === 'number') return read;
  const longer = await longerOn(period, book);
  await mustBeSettled([period, ...longer], book);
  const appeal = appealAsked(call, read.workspace);
  const { who, ...said } = await asked(call, {
    ...whoToAsk(call),
    reason: { flag: 'reason', question: REASON, read: words, missing: NO_REASON },
    document: { flag: 'document', question: DOCUMENT, read: words, missing: NO_DOCUMENT },
  });
  const scope = scopeAsked(call, { newest, workspace: read.workspace }, who);
  const name = nextAmendment(period.id, book);
  const head = { opened: call.host.today(), ...said, ...scope };
  const own = { ...head, appeal: appeal?.id.value };
  const all = [
    { name, value: own },
    ...longer.map((each) => ({ name: nextAmendment(each.id, book), value: { ...head, with: name } })),
  ];
  const petition = appeal ? [await petitionAmended(appeal, read.workspace.appeals, name)] : [];
  const called = period.kind.words;
  return await written(call, {
    root: book.root,
    changes: [
      ...all.map((each) => ({
        path: amendmentPath(each.name),
        before: undefined,
        after: amendmentText(each.name, each.value),
      })),
      ...edited(petition),
    ],
    deed: {
      vi: `mở xem xét sửa đổi ${called.vi.name(period)}${longerInWords(longer, 'vi')}`,
      en: `opened the amendment of ${called.en.name(period)}${longerInWords(longer, 'en')}`,
    },
    reason: said.reason,
    next: nextLines(period),
  });
}

/** One amendment after the other: what is open is closed again, or dropped, before the next. */
async function mustBeSettled(periods: readonly Period[], book: SealBook): Promise<void> {
  const ids = new Set(periods.map(({ id }) => id));
  const all = await openAmendments(book);
  const open = all.find(({ period }) => ids.has(period.value));
  const of = open && periods.find(({ id }) => id === open.period.value);
  if (!open || !of) return;
  const { vi, en } = of.kind.words;
  // One that was opened with a shorter period goes with that; once the shorter one is closed again, it has to be, too.
  const first = open.with ? all.find(({ name }) => name === open.with?.value) : open;
  throw new UsageError(
    {
      vi: `${vi.name(of)} đang xem xét sửa đổi từ ngày ${dateInWords(open.opened.value)} (amendments/${open.name}.yaml)`,
      en: `${en.name(of)} has been open since ${open.opened.value} (amendments/${open.name}.yaml)`,
    },
    {
      vi: `khóa lại trước: emul close ${of.id}${first ? `; không sửa nữa: emul amend ${first.period.value} --drop` : ''}`,
      en: `close it again first: emul close ${of.id}${first ? `; or let go of it: emul amend ${first.period.value} --drop` : ''}`,
    },
  );
}

function appealAsked(call: Call, { appeals }: AppealsOpened['workspace']) {
  const typed = textFlag(call, 'appeal')?.trim().toLowerCase();
  if (typed === undefined) return undefined;
  const found = appeals.find(({ id }) => id.value === typed);
  if (found) return found;
  throw new UsageError(
    { vi: `không có kiến nghị nào mang mã ${quoted(typed)}`, en: `there is no petition ${quoted(typed)}` },
    { vi: 'xem các mã: emul appeals', en: 'see the ids: emul appeals' },
  );
}

function longerInWords(longer: readonly Period[], locale: 'vi' | 'en'): string {
  const names = longer.map((period) => period.kind.words[locale].name(period)).join(', ');
  if (names === '') return '';
  return locale === 'vi' ? `, mở theo ${names}` : `, and with it ${names}`;
}

function nextLines({ id }: Period): Words {
  return {
    vi: `Sửa điểm: emul form export KỲ -o sua.xlsx, sửa trong tệp, rồi emul form import sua.xlsx --replace\nSửa xong thì khóa lại: emul close ${id}   Không phải sửa gì: emul amend ${id} --drop\n`,
    en: `To change marks: emul form export PERIOD -o marks.xlsx, change them there, then emul form import marks.xlsx --replace\nWhen it is changed, close it again: emul close ${id}   Nothing to change: emul amend ${id} --drop\n`,
  };
}

const REASON: Words = { vi: 'Vì sao phải sửa', en: 'Why it has to be changed' };
const DOCUMENT: Words = { vi: 'Theo văn bản nào (biên bản họp, văn bản trả lời …)', en: 'On which paper' };
const NO_REASON: Words = { vi: 'chưa ghi lý do: --reason "…"', en: 'why is missing: --reason "…"' };
const NO_DOCUMENT: Words = {
  vi: 'chưa ghi văn bản căn cứ: --document "Biên bản họp Hội đồng ngày …"',
  en: 'the paper that it rests on is missing: --document "…"',
};
