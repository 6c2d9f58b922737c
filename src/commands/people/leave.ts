import { type LeaveKnown, leavesOf, type Office } from '../../answers/people/office.ts';
import { type Day, dateInWords } from '../../base/day.ts';
import { inBoth } from '../../base/locale.ts';
import { ABSENCES, absenceNamed } from '../../forms/absence.ts';
import { leave } from '../../forms/lists/leave.ts';
import { chosenFrom, listedToChoose } from '../choice.ts';
import type { Command } from '../command.ts';
import { dayOr, type Questions, questioned, words } from '../questions.ts';
import { UsageError } from '../usage.ts';
import { dayAsked } from './asked-place.ts';
import { linesOf } from './handing-on.ts';
import { DOCUMENT, FROM, KEPT, leaveName, NO_DOCUMENT, NO_FROM, NO_TO, NOT_AWAY, NOTED, TO } from './leave-words.ts';
import { officeToWrite, personIn } from './office.ts';
import { reasonOf } from './paper.ts';
import { rowWritten } from './row-written.ts';
import { sheetsAsked } from './sheets-asked.ts';
import { SHARED_WORDS, WHO_WORDS, whoAsked } from './who.ts';

/** `emul people leave`: a longer absence, also one that becomes known late, and its end. */
export const peopleLeave: Command = {
  name: 'people leave',
  takes: ['[person...]'],
  flags: {
    kind: '--kind <leave>',
    from: '--from <date>',
    to: '--to <date>',
    document: '--document <document>',
    back: '--back',
    withoutSheets: '--without-sheets',
    reason: '--reason <reason>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'nghỉ dài ngày, đi học, và ngày trở lại',
      description:
        'Ghi một lần nghỉ dài ngày; biết muộn cũng ghi được, khi ấy nói rõ tuần nào đã có phiếu. Người đang nghỉ trở lại thì thêm --back. Chưa có giấy tờ thì vẫn ghi, có rồi gõ lại lệnh với --document.',
      parts: {
        kind: 'loại nghỉ: nghỉ phép, nghỉ ốm, nghỉ thai sản, đi học, nghỉ không lương, nghỉ có lý do',
        from: 'ngày đầu nghỉ',
        to: 'ngày cuối nghỉ (không ghi: chưa rõ)',
        document: 'đơn, giấy ra viện, quyết định làm căn cứ',
        back: 'đã trở lại: chỉ ghi ngày cuối của lần nghỉ đang mở',
        withoutSheets: 'bỏ các phiếu đã chấm trong những ngày nghỉ',
        ...SHARED_WORDS.vi,
        ...WHO_WORDS.vi,
      },
      examples: [['emul people leave "Thu Hằng" --kind "đi học" --from 5/12/2017', 'đi học từ 05/12, chưa rõ ngày về']],
    },
    en: {
      summary: 'longer absences, and coming back',
      description:
        'Notes a longer absence; one that becomes known late, too, and then says which weeks have a sheet. --back ends the one that is open. Without a paper it is noted all the same; once there is one, type the line again with --document.',
      parts: {
        kind: 'leave, sick, maternity, study, unpaid or other',
        from: 'the first day away',
        to: 'the last day away (left out: not known)',
        document: 'the paper it rests on',
        back: 'is back: only the last day of the absence that is open',
        withoutSheets: 'take out the sheets of these days',
        ...SHARED_WORDS.en,
        ...WHO_WORDS.en,
      },
      examples: [['emul people leave "Thu Hằng" --kind study --from 2017-12-05', 'study leave with an open end']],
    },
  },
  async run(call) {
    const office = await officeToWrite(call);
    return typeof office === 'number' ? office : await questioned(call, (questions) => noted(questions, office));
  },
};

async function noted(questions: Questions, office: Office): Promise<number> {
  const { call } = questions;
  const { organization } = office;
  const id = await whoAsked(questions, office);
  const said = await leaveAsked(questions, id === undefined ? [] : leavesOf(id, office));
  const document = await questions.of({ flag: 'document', question: DOCUMENT, read: words });
  const whole = questions.settled({ id, kind: said.kind, from: said.from });
  const { to } = said;
  if (to !== undefined && to < whole.from) throw reversed(whole.from, to);
  const person = (locale: 'vi' | 'en') => personIn(whole.id, organization, locale);
  const there = await sheetsAsked(questions, office, whole.id, { from: whole.from, to });
  const left = [
    ...(document === undefined && !said.hasDocument ? [NO_DOCUMENT] : []),
    ...(there && !there.isDropped ? [KEPT(there.weeks)] : []),
  ];
  const known = { ...whole, to, person, sheets: there?.isDropped ? there.weeks : undefined };
  return await rowWritten(
    questions,
    office,
    {
      list: leave,
      whose: { id: whole.id, name: organization.member(whole.id)?.name.value ?? '', isKnown: true },
      values: { kind: whole.kind, from: whole.from, to, document },
      isReplacing: said.isKnown,
      files: there?.files ?? [],
    },
    {
      deed: inBoth((locale) => NOTED[locale](known)),
      reason: reasonOf(call, { number: undefined, date: undefined }) ?? document,
      next: linesOf(left),
    },
  );
}

interface LeaveSaid {
  readonly kind: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Whether it is one that the files have, whose end or paper is said. */
  readonly isKnown: boolean;
  readonly hasDocument: boolean;
}

/** A new absence, or with `--back` the one that is open. */
async function leaveAsked(questions: Questions, known: readonly LeaveKnown[]): Promise<LeaveSaid> {
  const isBack = questions.call.flags['back'] === true;
  const open = known.findLast(({ from, to }) => from !== undefined && to === undefined);
  if (isBack && !open) throw new UsageError(NOT_AWAY);
  const kind = isBack ? open?.kind : await questions.of(KIND_ASKED);
  const from = isBack ? open?.from : await dayAsked(questions, 'from', FROM, NO_FROM);
  const same = known.find((each) => each.kind === kind && each.from === from);
  const to = await questions.of({
    flag: 'to',
    question: TO,
    read: dayOr(undefined),
    ...(isBack && { missing: NO_TO }),
  });
  return { kind, from, to, isKnown: same !== undefined, hasDocument: same?.hasDocument ?? false };
}

const KINDS = ABSENCES.map((id) => ({ id, name: leaveName(id, 'vi') }));

const KIND_ASKED = {
  flag: 'kind',
  question: { vi: `${listedToChoose(KINDS)}\nLoại nghỉ`, en: `${listedToChoose(KINDS)}\nKind of leave` },
  read: (text: string) => {
    const named = absenceNamed(text) ?? absenceNamed(`nghỉ ${text}`);
    return named === undefined ? chosenFrom(KINDS, 'leave')(text) : { value: named };
  },
  missing: { vi: 'chưa ghi loại nghỉ: --kind "nghỉ thai sản"', en: 'the kind of leave is missing: --kind maternity' },
};

function reversed(from: Day, to: Day): UsageError {
  return new UsageError({
    vi: `chưa ghi gì: nghỉ từ ${dateInWords(from)} mà đến ${dateInWords(to)}; xem lại hai ngày`,
    en: `nothing written: from ${from} until ${to}; look at the days again`,
  });
}
