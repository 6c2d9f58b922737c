import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { type Day, dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import type { Decision } from '../../model/decision.ts';
import { holderOf, seatOf } from './council.ts';
import { belongsTo, letterhead, recipientsOf, stamps, toldUnderTitle } from './frame.ts';
import { decisionsOf } from './grounds.ts';
import { byCouncil } from './issuer.ts';
import { limitsOf } from './limits.ts';
import { agenda } from './minutes/agenda.ts';
import { attendance } from './minutes/attendance.ts';
import { labelled, thePeriod } from './phrases.ts';
import { dayOf, ownOr, ownWords, type Setting } from './setting.ts';
import { countedVotes, countersSigned } from './votes/counted.ts';
import { mattersOf, meetingIn } from './votes/matters.ts';

/** Biên bản họp Hội đồng, with the sheet of counted ballots: what the decision files tell, and room for what was said. */
export function minutes(answer: CandidatesAnswer, asked: Setting): Document {
  const setting = byCouncil(asked);
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const meeting = meetingIn(decisionsOf(answer));
  const day = meeting?.held?.value ?? setting.about;
  const title = period.kind.words[locale].title(period);
  return {
    locale,
    day: dayOf(setting),
    blocks: toldUnderTitle([
      ...stamps(setting, true),
      ...limitsOf(answer.classified, setting),
      letterhead(setting, 'BB', false),
      { kind: 'type-and-subject', type: words.type, subject: words.subject(title) },
      ...head(meeting, setting),
      ...attendance(meeting, day, setting),
      ...(ownWords('guests', setting) ?? []).map((text) => labelled(words.guests, text)),
      labelled(words.presiding, seatOf('chair', day, setting)),
      labelled(words.writing, seatOf('secretary', day, setting)),
      paragraph(`${words.agenda}:`),
      ...agenda(answer, title, setting),
      { kind: 'closing', text: ending(meeting?.held?.value, setting) },
      {
        kind: 'signatures',
        places: [
          { lines: [words.secretary], name: holderOf('secretary', day, setting) },
          { lines: [words.chair], name: holderOf('chair', day, setting) },
        ],
        recipients: recipientsOf(setting, false, words.kept),
      },
      ...annex(answer, title, setting),
    ]),
  };
}

function head(meeting: Decision | undefined, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const held = meeting?.held?.value;
  const date: Prose = held === undefined ? [blank(words.dayHint)] : dateSaid(held, setting.locale);
  const venue = ownWords('venue', setting)?.join(' ') ?? meeting?.venue?.value;
  return [
    labelled(words.start, joined(ownOr('start', words.hourHint, setting), words.on, date)),
    labelled(words.venue, venue ?? [blank(words.venueHint)]),
  ];
}

function ending(held: Day | undefined, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const date: Prose = held === undefined ? [blank(words.dayHint)] : dateSaid(held, setting.locale);
  return joined(
    words.ended,
    ownOr('end', words.hourHint, setting),
    words.on,
    date,
    words.read,
    ownOr('copies', words.copiesHint, setting),
    words.copies,
  );
}

/** Biên bản kiểm phiếu, where there is anything to be voted on. */
function annex(answer: CandidatesAnswer, title: string, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  if (mattersOf(answer, setting).length === 0) return [];
  return [
    { kind: 'new-page', countsAnew: true },
    { kind: 'annex', title: words.counting(title), belongsTo: belongsTo('BB', words.type, setting) },
    ...countedVotes(answer, words.about(title), setting),
    countersSigned(answer, setting),
  ];
}

const WORDS = bilingual({
  vi: {
    type: 'BIÊN BẢN',
    start: 'Thời gian bắt đầu',
    on: ', ngày ',
    hourHint: 'giờ, phút',
    dayHint: 'ngày họp',
    venue: 'Địa điểm',
    venueHint: 'nơi họp',
    presiding: 'Chủ trì',
    writing: 'Thư ký (người ghi biên bản)',
    guests: 'Khách mời',
    agenda: 'Nội dung',
    ended: 'Cuộc họp kết thúc lúc ',
    read: '. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe, nhất trí thông qua và được lập thành ',
    copies: ' bản',
    copiesHint: 'số bản',
    secretary: 'THƯ KÝ',
    chair: 'CHỦ TỌA',
    kept: 'VT, Hồ sơ',
    about: (period: string) => `xét thi đua, khen thưởng ${period}`,
    subject: (period: string) => `Họp Hội đồng Thi đua - Khen thưởng xét thi đua, khen thưởng ${period}`,
    counting: (period: string) => `BIÊN BẢN KIỂM PHIẾU XÉT THI ĐUA, KHEN THƯỞNG ${period.toLocaleUpperCase('vi')}`,
  },
  en: {
    type: 'MINUTES',
    start: 'Begun at',
    on: ', on ',
    hourHint: 'hour and minute',
    dayHint: 'day of the meeting',
    venue: 'Venue',
    venueHint: 'where the Council met',
    presiding: 'Chair',
    writing: 'Secretary',
    guests: 'Guests',
    agenda: 'Proceedings',
    ended: 'The meeting ended at ',
    read: '. These minutes were read to and agreed by all present, and made in ',
    copies: ' copies',
    copiesHint: 'number of copies',
    secretary: 'SECRETARY',
    chair: 'CHAIR',
    kept: 'registry, file',
    about: (period) => `awards of ${thePeriod(period)}`,
    subject: (period) => `Meeting of the Emulation and Commendation Council for ${thePeriod(period)}`,
    counting: (period) => `COUNTED BALLOTS FOR ${thePeriod(period).toUpperCase()}`,
  },
});
