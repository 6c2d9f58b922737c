import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { bilingual } from '../../../base/locale.ts';
import { paperCount } from '../../../base/number-words.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { blank, figure, joined, type Prose } from '../../../documents/prose.ts';
import { isKeptOut } from '../../../model/meeting.ts';
import { votingInWords } from '../../decide/voting-words.ts';
import { type Who, whoOpened } from '../../workings/names.ts';
import { seatsOn } from '../council.ts';
import { labelled } from '../phrases.ts';
import { dayOf, namingIn, type Setting } from '../setting.ts';
import { absentInWords, attendedOf } from './attended.ts';
import type { Matter } from './matters.ts';
import { countedTable } from './tables.ts';

/** Whether what nobody knows yet is written by hand at the meeting, in dots, or asked for with a hint. */
export interface Terms extends Setting {
  readonly isByHand?: boolean;
}

/** Room for a name, and for a number. */
export const LONG = '…'.repeat(20);
export const SHORT = '…'.repeat(4);

export function open(hint: string, { isByHand }: Terms, room: string): Prose {
  return isByHand ? room : [blank(hint)];
}

/** One matter: who voted, how many papers there were, the votes on each. */
export function countedMatter(
  matter: Matter,
  isOfSeveral: boolean,
  { evidence }: CandidatesAnswer,
  setting: Terms,
): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { rule } = matter.sitting;
  return [
    { kind: 'heading', depth: 2, text: words.matter(matter.title), ...(!isOfSeveral && { isBare: true }) },
    ...voters(matter, setting),
    paragraph(papers(matter, setting)),
    ...(rule ? [paragraph(`${raised(votingInWords(rule, locale))}.`)] : []),
    countedTable(matter, (id) => evidence.names.levelName(id)[locale], locale),
    ...(matter.rows.some((row) => isKeptOut(row, matter.sitting)) ? [paragraph(words.ownCase)] : []),
  ];
}

/** “Tổng số thành viên Hội đồng: 06; tham gia biểu quyết: 05; vắng mặt: …”: both numbers a share may be of. */
function voters({ sitting, decision }: Matter, setting: Terms): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { seats, voters } = sitting;
  const day = decision?.held?.value ?? dayOf(setting);
  const people = (ids: Iterable<string>): Prose =>
    peopleCounted(
      [...ids].map((id) => ({ kind: 'member', id })),
      setting,
    );
  const all: Prose = seats.length > 0 ? people(seats) : [blank(words.allHint)];
  const there: Prose = voters ? people(voters) : open(words.votedHint, setting, SHORT);
  const absent = attendedOf(decision, seatsOn(day, setting) ?? [])?.absent;
  const inWriting = decision && voters ? decision.written.map(({ value }) => value) : [];
  return [
    paragraph(
      joined(
        words.all,
        all,
        words.voted,
        there,
        inWriting.length > 0 ? joined(words.inWriting, people(inWriting)) : '',
        '.',
      ),
    ),
    ...(absent?.length === 0
      ? []
      : [labelled(words.absent, setting.isByHand && !absent ? LONG : absentInWords(absent, day, setting))]),
  ];
}

/** “Số phiếu phát ra: 06; …; số phiếu không hợp lệ: 0.”: that none was spoiled is said as well. */
function papers({ decision }: Matter, setting: Terms): Prose {
  const words = WORDS[setting.locale];
  const { issued, returned, invalid } = decision?.ballots ?? {};
  const said = (number: { readonly value: number } | undefined, hint: string): Prose =>
    number ? count(number.value) : open(hint, setting, SHORT);
  const valid: Prose =
    returned && invalid
      ? figure(count(returned.value - invalid.value), () => ({
          text: `${returned.value} − ${invalid.value} = ${returned.value - invalid.value}`,
        }))
      : open(words.validHint, setting, SHORT);
  return joined(
    words.issued,
    said(issued, words.issuedHint),
    words.returned,
    said(returned, words.returnedHint),
    words.valid,
    valid,
    words.invalid,
    said(invalid, words.invalidHint),
    '.',
  );
}

/** So many people: opens who they are. */
function peopleCounted(who: readonly Who[], setting: Setting): Prose {
  return figure(count(who.length), () => whoOpened(who, namingIn(setting)));
}

function count(number: number): string {
  return number === 0 ? '0' : paperCount(number);
}

const WORDS = bilingual({
  vi: {
    all: 'Tổng số thành viên Hội đồng: ',
    allHint: 'tổng số thành viên theo quyết định thành lập',
    voted: '; tham gia biểu quyết: ',
    votedHint: 'số người tham gia biểu quyết',
    inWriting: ', trong đó ý kiến bằng văn bản: ',
    absent: 'Vắng mặt',
    issued: 'Số phiếu phát ra: ',
    returned: '; số phiếu thu về: ',
    valid: '; số phiếu hợp lệ: ',
    invalid: '; số phiếu không hợp lệ: ',
    issuedHint: 'số phiếu phát ra',
    returnedHint: 'số phiếu thu về',
    validHint: 'số phiếu hợp lệ',
    invalidHint: 'số phiếu không hợp lệ',
    ownCase: 'Người được xét là thành viên Hội đồng không biểu quyết và không tính vào tổng số ở dòng của mình.',
    matter: (title: string) => `Xét ${title}`,
  },
  en: {
    all: 'Members of the Council: ',
    allHint: 'how many the decision that set it up names',
    voted: '; voted: ',
    votedHint: 'how many voted',
    inWriting: ', in writing: ',
    absent: 'Absent',
    issued: 'Ballots issued: ',
    returned: '; returned: ',
    valid: '; valid: ',
    invalid: '; invalid: ',
    issuedHint: 'ballots issued',
    returnedHint: 'ballots returned',
    validHint: 'valid ballots',
    invalidHint: 'invalid ballots',
    ownCase: 'Members do not vote on themselves, and are not counted in their own line.',
    matter: (title) => `On ${title}`,
  },
});
