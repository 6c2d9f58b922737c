import type { CandidatesAnswer } from '../../answers/candidates.ts';
import type { Day } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import type { Document } from '../../documents/document.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import { letterhead, stamps, toldUnderTitle } from './frame.ts';
import { decisionsOf } from './grounds.ts';
import { byCouncilAlone } from './issuer.ts';
import { limitsOf } from './limits.ts';
import { thePeriod } from './phrases.ts';
import { dayOf, ownWords, type Setting } from './setting.ts';
import { countedVotes, countersSigned } from './votes/counted.ts';
import { meetingIn } from './votes/matters.ts';

/** Biên bản kiểm phiếu by itself: to be written in at the meeting, or what the decision files tell of it. */
export function counting(answer: CandidatesAnswer, asked: Setting): Document {
  const { locale } = asked;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const held = meetingIn(decisionsOf(answer))?.held?.value;
  const setting = { ...dated(held, byCouncilAlone(asked)), isByHand: held === undefined };
  const title = period.kind.words[locale].title(period);
  return {
    locale,
    day: dayOf(setting),
    blocks: toldUnderTitle([
      ...stamps(setting, false),
      ...limitsOf(answer.classified, setting),
      letterhead(setting, undefined, true),
      { kind: 'type-and-subject', type: words.type, subject: words.subject(title) },
      ...countedVotes(answer, words.about(title), setting),
      { kind: 'closing', text: ending(setting) },
      countersSigned(answer, setting),
    ]),
  };
}

/** A count bears the day of its meeting. */
function dated(held: Day | undefined, setting: Setting): Setting {
  const { numbered } = setting;
  return { ...setting, numbered: { ...numbered, date: numbered.date ?? held } };
}

function ending(setting: Setting & { readonly isByHand: boolean }): Prose {
  const words = WORDS[setting.locale];
  const said = (place: 'copies' | 'end', hint: string): Prose =>
    ownWords(place, setting)?.join(' ') ?? (setting.isByHand ? '…………' : [blank(hint)]);
  return joined(words.made, said('copies', words.copiesHint), words.read, said('end', words.endHint), words.sameDay);
}

const WORDS = bilingual({
  vi: {
    type: 'BIÊN BẢN KIỂM PHIẾU',
    subject: (period: string) => `Xét thi đua, khen thưởng ${period}`,
    about: (period: string) => `xét thi đua, khen thưởng ${period}`,
    made: 'Biên bản này được lập thành ',
    copiesHint: 'số bản',
    read: ' bản, đã thông qua trước Hội đồng lúc ',
    endHint: 'giờ, phút đọc, thông qua biên bản',
    sameDay: ' cùng ngày',
  },
  en: {
    type: 'COUNTED VOTES',
    subject: (period) => `Awards of ${thePeriod(period)}`,
    about: (period) => `awards of ${thePeriod(period)}`,
    made: 'Made in ',
    copiesHint: 'number of copies',
    read: ' copies and read to the Council at ',
    endHint: 'hour and minute when it was read',
    sameDay: ' on the same day',
  },
});
