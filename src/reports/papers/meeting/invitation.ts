import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { type Day, dateSaid, dayFromPeople } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, type Document, paragraph } from '../../../documents/document.ts';
import { aside, blank, type Prose, prose, strung } from '../../../documents/prose.ts';
import { lastDayAfter } from '../../../model/appeal-terms.ts';
import { seatInWords, seatOf, seatsOn } from '../council.ts';
import { officialPaper } from '../frame.ts';
import { decisionsOf } from '../grounds.ts';
import { byCouncil, issuerName } from '../issuer.ts';
import { limitsOf } from '../limits.ts';
import { thePeriod } from '../phrases.ts';
import { ownOr, ownWords, type Setting } from '../setting.ts';
import { meetingIn } from '../votes/matters.ts';
import { agendaOf, bringing, enclosedWith } from './agenda.ts';

/** So many working days lie at least between an invitation and its meeting (QĐ 45/2018/QĐ-TTg); a hint, since it holds not for what is urgent. */
const AHEAD = { count: 3, in: 'workdays' } as const;

/** Giấy mời họp Hội đồng: who is asked, who chairs, when and where, what is to be decided, what goes with it and who brings what. */
export function invitation(answer: CandidatesAnswer, asked: Setting): Document {
  const setting = byCouncil(asked);
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const meeting = meetingIn(decisionsOf(answer));
  const held = meeting?.held?.value ?? dayTyped(setting);
  const day = held ?? setting.about;
  const title = period.kind.words[locale].title(period);
  const paper = officialPaper(
    {
      symbol: 'GM',
      type: words.type,
      subject: words.subject(title),
      warnings: limitsOf(answer.classified, setting),
      body: [
        ...tooLate(held, setting),
        ...invited(day, setting),
        paragraph(words.toCome),
        line(words.chair, seatOf('chair', day, setting)),
        line(
          words.time,
          prose`${ownOr('start', words.startHint, setting)}${words.on}${dayOf(held, setting)}; ${words.venue}: ${meeting?.venue?.value ?? ownOr('venue', words.venueHint, setting)}`,
        ),
        agenda(ownWords('agenda', setting) ?? agendaOf(answer, setting), words.agenda),
        line(words.enclosed, strung(ownWords('enclosed', setting) ?? enclosedWith(answer, setting), '; ')),
        line(words.bring, strung(ownWords('bring', setting) ?? bringing(answer, setting), '; ')),
        line(words.contact, ownOr('contact', words.contactHint, setting)),
      ],
      closing: words.closing,
    },
    setting,
  );
  return { ...paper, isOnePage: true };
}

/** “… trân trọng kính mời:” and every seat of the Council, or whom the office names. */
function invited(day: Day, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const own = setting.fill?.to ?? [];
  const seats = own.length > 0 ? own : (seatsOn(day, setting) ?? []).map((seat) => seatInWords(seat, day, setting));
  const heading = prose`${raisedName(setting)} ${words.invites}`;
  return [
    seats.length > 0
      ? { kind: 'list', mark: 'number', heading, items: ended(seats) }
      : paragraph(prose`${heading}: ${[blank(words.invitedHint)]}.`),
  ];
}

/** Points have numbers where there are several. */
function agenda(items: readonly Prose[], heading: string): Block {
  const [only = '', ...others] = items;
  return others.length === 0 ? line(heading, only) : { kind: 'list', mark: 'number', heading, items: ended(items) };
}

/** Who invites, at the beginning of a line. */
function raisedName(setting: Setting): Prose {
  const name = issuerName(setting);
  return typeof name === 'string' ? raised(name) : name;
}

function ended(items: readonly Prose[]): Prose[] {
  return items.map((item, i) => prose`${item}${i < items.length - 1 ? ';' : '.'}`);
}

function tooLate(held: Day | undefined, { numbered, workspace, locale }: Setting): Block[] {
  const first = numbered.date && lastDayAfter(AHEAD, numbered.date, workspace);
  const isLate = held !== undefined && first !== undefined && held < first;
  return isLate ? [paragraph([aside(WORDS[locale].tooLate(dateSaid(held, locale)))])] : [];
}

/** The day that the office typed where no decision file tells of the meeting yet. */
function dayTyped(setting: Setting): Day | undefined {
  return dayFromPeople(ownWords('day', setting)?.join(' ') ?? '');
}

function dayOf(held: Day | undefined, setting: Setting): Prose {
  return held === undefined ? ownOr('day', WORDS[setting.locale].dayHint, setting) : dateSaid(held, setting.locale);
}

function line(label: string, value: Prose): Block {
  return paragraph(prose`${label}: ${value}.`);
}

const WORDS = bilingual({
  vi: {
    type: 'GIẤY MỜI',
    subject: (period: string) => `Họp Hội đồng Thi đua - Khen thưởng xét thi đua, khen thưởng ${period}`,
    invites: 'trân trọng kính mời',
    invitedHint: 'những người được mời họp',
    toCome: 'Tới dự cuộc họp nói trên.',
    chair: 'Chủ trì',
    time: 'Thời gian',
    on: ', ngày ',
    startHint: 'giờ họp',
    dayHint: 'ngày họp',
    venue: 'địa điểm',
    venueHint: 'phòng họp, nơi họp',
    agenda: 'Nội dung',
    enclosed: 'Tài liệu gửi kèm',
    bring: 'Chuẩn bị',
    contact: 'Liên hệ',
    contactHint: 'họ và tên, số điện thoại người liên hệ',
    tooLate: (day: string) =>
      `Ngày họp ${day} cách ngày giấy mời chưa đủ 3 ngày làm việc; họp gấp thì vẫn gửi, không thì dời ngày.`,
    closing:
      'Đề nghị các thành viên nghiên cứu trước tài liệu, dự họp đúng thời gian; ai vắng mặt thì báo trước và gửi ý kiến bằng văn bản',
  },
  en: {
    type: 'INVITATION',
    subject: (period) => `Meeting of the Emulation and Commendation Council for ${thePeriod(period)}`,
    invites: 'invites',
    invitedHint: 'who is invited',
    toCome: 'to this meeting.',
    chair: 'Chair',
    time: 'Time',
    on: ', on ',
    startHint: 'hour of the meeting',
    dayHint: 'day of the meeting',
    venue: 'venue',
    venueHint: 'room, and where it is',
    agenda: 'Agenda',
    enclosed: 'Enclosed',
    bring: 'To be brought',
    contact: 'Contact',
    contactHint: 'name and telephone of whom to ask',
    tooLate: (day) =>
      `The meeting on ${day} is less than 3 working days after the day of this paper; fine where it is urgent.`,
    closing:
      'Members are asked to read the papers and be there in time; who cannot come says so beforehand and sends an opinion in writing',
  },
});
