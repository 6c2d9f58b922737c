import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { dateSaid } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { paperCount } from '../../../base/number-words.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { blank, joined, type Prose, plain } from '../../../documents/prose.ts';
import type { SignaturePlace, Signatures } from '../../../documents/signatures.ts';
import { councilOn } from '../../../model/council.ts';
import type { Decision } from '../../../model/decision.ts';
import { cited } from '../../cited.ts';
import { holderOf } from '../council.ts';
import { openPlace } from '../frame.ts';
import { byCouncilAlone, issuerName } from '../issuer.ts';
import { labelled } from '../phrases.ts';
import { dayOf, ownWords, type Setting } from '../setting.ts';
import { countedMatter, LONG, open, SHORT, type Terms } from './counted-matter.ts';
import { mattersOf, meetingIn } from './matters.ts';

/** What those who counted write down: which Council, when and where, who counted, and of each matter who voted, the papers and the votes. */
export function countedVotes(answer: CandidatesAnswer, subject: string, setting: Terms): Block[] {
  const words = WORDS[setting.locale];
  const matters = mattersOf(answer, setting);
  const meeting = meetingIn(matters.flatMap(({ decision }) => decision ?? []));
  return [
    paragraph(setUp(meeting, setting)),
    ...whenAndWhere(meeting, setting),
    labelled(words.about, subject),
    ...counting(meeting, setting),
    ...matters.flatMap((matter) => countedMatter(matter, matters.length > 1, answer, setting)),
  ];
}

function setUp(meeting: Decision | undefined, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const day = meeting?.held?.value ?? dayOf(setting);
  const decision = councilOn(day, setting.workspace.organization.councils)?.decision?.value;
  const by: Prose = decision === undefined ? [blank(words.setUpHint)] : cited(decision, undefined, setting.locale);
  return joined(raised(plain(issuerName(byCouncilAlone(setting)))), words.setUp, by, '.');
}

function whenAndWhere(meeting: Decision | undefined, setting: Terms): Block[] {
  const words = WORDS[setting.locale];
  const held = meeting?.held?.value;
  const day: Prose = held === undefined ? open(words.dayHint, setting, SHORT + SHORT) : dateSaid(held, setting.locale);
  const hour = ownWords('start', setting)?.join(' ') ?? open(words.hourHint, setting, SHORT);
  const venue = ownWords('venue', setting)?.join(' ') ?? meeting?.venue?.value ?? open(words.venueHint, setting, LONG);
  return [labelled(words.time, joined(hour, words.on, day)), labelled(words.venue, venue)];
}

/** Who counted, the head of them first. */
function counting(meeting: Decision | undefined, setting: Terms): Block[] {
  const words = WORDS[setting.locale];
  const names = tellersOf(meeting);
  if (names.length === 0) return [labelled(words.tellers, open(words.tellersHint, setting, LONG))];
  return [
    {
      kind: 'list',
      mark: 'number',
      heading: `${words.tellers} (${words.people(paperCount(names.length))})`,
      items: names.map(
        (name, i) => `${name}, ${i === 0 ? words.head : words.teller}${i < names.length - 1 ? ';' : '.'}`,
      ),
    },
  ];
}

function tellersOf(meeting: Decision | undefined): string[] {
  return meeting?.tellers.map(({ value }) => value) ?? [];
}

/** Who counted signs, and the chair who heard it read out; places to be signed where nobody has said who counted. */
export function countersSigned(answer: CandidatesAnswer, setting: Setting): Signatures {
  const { locale } = setting;
  const { head, teller, counters, chair } = WORDS[locale];
  const meeting = meetingIn(mattersOf(answer, setting).flatMap(({ decision }) => decision ?? []));
  const names = tellersOf(meeting);
  const day = meeting?.held?.value ?? dayOf(setting);
  const post = (i: number) => ({
    lines: [i === 0 ? head : teller, counters].map((text) => text.toLocaleUpperCase('vi')),
  });
  const signing: SignaturePlace[] =
    names.length === 0
      ? [0, 1].map((i) => ({ ...openPlace(head, locale), ...post(i) }))
      : names.map((name, i) => ({ ...post(i), name }));
  return { kind: 'signatures', places: [...signing, { lines: [chair], name: holderOf('chair', day, setting) }] };
}

const WORDS = bilingual({
  vi: {
    setUp: ', thành lập theo ',
    setUpHint: 'số, ngày quyết định thành lập Hội đồng',
    time: 'Thời gian kiểm phiếu',
    on: ', ngày ',
    hourHint: 'giờ, phút',
    dayHint: 'ngày họp',
    venue: 'Địa điểm',
    venueHint: 'nơi họp',
    about: 'Nội dung biểu quyết',
    tellers: 'Tổ kiểm phiếu',
    tellersHint: 'họ tên tổ trưởng, các thành viên tổ kiểm phiếu',
    people: (number: string) => `${number} người`,
    counters: 'Tổ kiểm phiếu',
    head: 'Tổ trưởng',
    teller: 'Thành viên',
    chair: 'CHỦ TỌA',
  },
  en: {
    setUp: ', set up by ',
    setUpHint: 'number and day of the decision that set the Council up',
    time: 'Counted at',
    on: ', on ',
    hourHint: 'hour and minute',
    dayHint: 'day of the meeting',
    venue: 'Venue',
    venueHint: 'where the Council met',
    about: 'Voted on',
    tellers: 'Counters',
    tellersHint: 'who headed the counters and who counted',
    people: (number) => `${number} in number`,
    counters: 'of the votes',
    head: 'Head counter',
    teller: 'Counter',
    chair: 'CHAIR',
  },
});
