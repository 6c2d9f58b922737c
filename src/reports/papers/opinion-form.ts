import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import type { SignaturePlace } from '../../documents/signatures.ts';
import type { Role, Seat } from '../../model/council.ts';
import { isKeptOut } from '../../model/meeting.ts';
import { nameOfSeat, seatInWords } from './council.ts';
import { letterhead, stamps, toldUnderTitle } from './frame.ts';
import { decisionsOf } from './grounds.ts';
import { byCouncilAlone } from './issuer.ts';
import { limitsOf } from './limits.ts';
import { thePeriod } from './phrases.ts';
import { dayOf, ownWords, type Setting } from './setting.ts';
import { ballotTables, otherRemarks, voteOn } from './votes/ballot-table.ts';
import { type Matter, mattersOf, meetingIn } from './votes/matters.ts';

/** Phiếu lấy ý kiến: what a member who cannot come says in writing, signed; counted apart from the ballots. */
export function opinionForm(seat: Seat | undefined, answer: CandidatesAnswer, asked: Setting): Document {
  const setting = byCouncilAlone(asked);
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const title = period.kind.words[locale].title(period);
  const day = dayOf(setting);
  const matters = mattersOf(answer, setting)
    .map((matter) => ownOf(matter, seat))
    .filter(({ rows }) => rows.length > 0);
  return {
    locale,
    day,
    blocks: toldUnderTitle([
      ...stamps(setting, false),
      ...limitsOf(answer.classified, setting),
      letterhead(setting, undefined, true),
      { kind: 'type-and-subject', type: words.type, subject: words.subject(title) },
      { kind: 'addressees', names: [seat ? seatInWords(seat, day, setting) : [blank(words.memberHint)]] },
      paragraph(joined(words.ground, meetingDay(answer, setting), words.asks)),
      ...matters.flatMap((matter) => asking(matter, matters.length > 1, title, answer, locale)),
      ...otherRemarks(locale),
      paragraph(returned(setting)),
      { kind: 'signatures', places: [signing(seat, setting)] },
    ]),
  };
}

function meetingDay(answer: CandidatesAnswer, { locale }: Setting): Prose {
  const held = meetingIn(decisionsOf(answer))?.held?.value;
  return held === undefined ? [blank(WORDS[locale].dayHint)] : dateSaid(held, locale);
}

/** A matter without the line of whoever fills the form in, where members do not vote on themselves. */
function ownOf(matter: Matter, seat: Seat | undefined): Matter {
  const isOwn = (row: Matter['rows'][number]) => row.id === seat?.member.value && isKeptOut(row, matter.sitting);
  return { ...matter, rows: matter.rows.filter((row) => !isOwn(row)) };
}

function asking(
  matter: Matter,
  isOfSeveral: boolean,
  title: string,
  answer: CandidatesAnswer,
  locale: Setting['locale'],
): Block[] {
  const text = voteOn(matter, title, locale);
  return [
    { kind: 'heading', depth: 2, text, ...(!isOfSeveral && { isBare: true }) },
    ...ballotTables(matter, answer, locale),
  ];
}

function returned(setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const said = (place: 'return-to' | 'deadline', hint: string): Prose =>
    ownWords(place, setting)?.join(' ') ?? [blank(hint)];
  return joined(words.send, said('return-to', words.toHint), words.before, said('deadline', words.deadlineHint), '.');
}

function signing(seat: Seat | undefined, setting: Setting): SignaturePlace {
  const words = WORDS[setting.locale];
  const name = seat && nameOfSeat(seat, setting);
  return {
    lines: [words.roles[seat?.role ?? 'member']],
    remark: words.signed,
    ...(name !== undefined && { name }),
  };
}

const WORDS = bilingual({
  vi: {
    type: 'PHIẾU LẤY Ý KIẾN',
    subject: (period: string) => `Về việc xét thi đua, khen thưởng ${period}`,
    memberHint: 'họ tên, chức vụ thành viên Hội đồng được lấy ý kiến',
    ground: 'Hội đồng Thi đua - Khen thưởng họp ngày ',
    dayHint: 'ngày họp',
    asks: ', xin ý kiến bằng văn bản của thành viên không dự họp. Ở mỗi dòng, đánh dấu X vào một trong hai ô “Đồng ý”, “Không đồng ý”.',
    send: 'Đề nghị gửi phiếu về ',
    toHint: 'nơi nhận phiếu',
    before: ' trước ',
    deadlineHint: 'giờ, ngày hết hạn gửi phiếu',
    signed: '(Ghi ngày, ký tên)',
    roles: {
      chair: 'CHỦ TỊCH HỘI ĐỒNG',
      deputy: 'PHÓ CHỦ TỊCH HỘI ĐỒNG',
      secretary: 'THƯ KÝ HỘI ĐỒNG',
      member: 'ỦY VIÊN HỘI ĐỒNG',
    } satisfies Readonly<Record<Role, string>>,
  },
  en: {
    type: 'WRITTEN OPINION',
    subject: (period) => `Awards of ${thePeriod(period)}`,
    memberHint: 'name and post of the member who is asked',
    ground: 'The Emulation and Commendation Council meets on ',
    dayHint: 'day of the meeting',
    asks: ' and asks members who cannot come for their opinion in writing. Mark one of the two boxes of each line with an X.',
    send: 'Please send this form to ',
    toHint: 'where the form goes',
    before: ' before ',
    deadlineHint: 'hour and day by which it has to be there',
    signed: '(Date and signature)',
    roles: {
      chair: 'CHAIR OF THE COUNCIL',
      deputy: 'DEPUTY CHAIR OF THE COUNCIL',
      secretary: 'SECRETARY OF THE COUNCIL',
      member: 'MEMBER OF THE COUNCIL',
    },
  },
});
