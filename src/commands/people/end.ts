import { type Office, placeOn } from '../../answers/people/office.ts';
import { type Day, dateInWords, daysAfter } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import { seatHandedOn, seatOf } from '../../forms/council-seat.ts';
import { people } from '../../forms/lists/people.ts';
import { personNamed } from '../choice.ts';
import type { Command } from '../command.ts';
import { type Questions, questioned, words } from '../questions.ts';
import { UsageError } from '../usage.ts';
import { dayAsked } from './asked-place.ts';
import { type Along, deedWith, linesOf, NOTHING_ALONG, postsLeft, together } from './handing-on.ts';
import { everybodyIn, officeToWrite, personIn, unitName } from './office.ts';
import { type Decision, decisionAsked, PAPER_FLAGS, PAPER_WORDS, reasonOf } from './paper.ts';
import { rowWritten } from './row-written.ts';
import { sheetsAsked } from './sheets-asked.ts';
import { SHARED_WORDS, WHO_WORDS, whoAsked } from './who.ts';

/** `emul people end`: somebody leaves the agency; headship and seat on the Council are asked about. */
export const peopleEnding: Command = {
  name: 'people end',
  takes: ['[person...]'],
  flags: {
    to: '--to <date>',
    why: '--why <why>',
    next: '--next <member>',
    seat: '--seat <member>',
    withoutSheets: '--without-sheets',
    ...PAPER_FLAGS,
    reason: '--reason <reason>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'nghỉ hưu, thôi việc, chuyển khỏi cơ quan',
      description:
        'Ghi ngày cuối của một người ở cơ quan; kết quả đã có vẫn giữ. Người ấy đứng đầu phòng, có ghế trong Hội đồng thì hỏi ai thay. Gõ thôi ở câu nào thì dừng, không ghi gì.',
      parts: {
        to: 'ngày cuối cùng ở cơ quan',
        why: 'vì sao: nghỉ hưu, chuyển cơ quan khác, thôi việc',
        next: 'ai thay làm người đứng đầu phòng',
        seat: 'ai thay trong Hội đồng',
        withoutSheets: 'bỏ các phiếu của những ngày sau đó',
        ...PAPER_WORDS.vi,
        ...SHARED_WORDS.vi,
        ...WHO_WORDS.vi,
      },
      examples: [['emul people end "Thu Hằng" --to 31/12/2017 --why "nghỉ hưu"', 'nghỉ hưu từ 01/01/2018']],
    },
    en: {
      summary: 'somebody leaves the agency',
      description:
        'Notes somebody’s last day; what they have stays. Of whoever heads a division or has a seat on the Council it asks who comes instead. “stop” at any question ends it, nothing written.',
      parts: {
        to: 'the last day',
        why: 'why: retires, goes to another agency, resigns',
        next: 'who heads the division instead',
        seat: 'who sits on the Council instead',
        withoutSheets: 'take out the sheets of later days',
        ...PAPER_WORDS.en,
        ...SHARED_WORDS.en,
        ...WHO_WORDS.en,
      },
      examples: [['emul people end "Thu Hằng" --to 2017-12-31 --why retires', 'from 2018 on']],
    },
  },
  async run(call) {
    const office = await officeToWrite(call);
    return typeof office === 'number' ? office : await questioned(call, (questions) => ended(questions, office));
  },
};

async function ended(questions: Questions, office: Office): Promise<number> {
  const { call } = questions;
  const { organization } = office;
  const id = await whoAsked(questions, office);
  const to = await dayAsked(questions, 'to', TO, NO_TO);
  const why = await questions.of({ flag: 'why', question: WHY, read: words });
  const decision = await decisionAsked(questions);
  const whole = questions.settled({ id, to });
  const place = mustBeHere(whole, office);
  const from = daysAfter(whole.to, 1);
  const along = together([
    await postsLeft(questions, office, { id: whole.id, from }),
    await seatLeft(questions, office, { id: whole.id, from, decision }),
  ]);
  const there = await sheetsAsked(questions, office, whole.id, { from, to: undefined });
  const told = {
    person: (locale: 'vi' | 'en') => personIn(whole.id, organization, locale),
    unit: unitName(place.unit.value, organization),
    to: whole.to,
    why,
    sheets: there?.isDropped ? there.weeks : undefined,
  };
  const left = [...along.left, ...(there && !there.isDropped ? [TOUCHED(there.weeks)] : [])];
  return await rowWritten(
    questions,
    office,
    {
      list: people,
      whose: { id: whole.id, name: organization.member(whole.id)?.name.value ?? '', isKnown: true },
      values: { unit: place.unit.value, position: place.position?.value, from: place.span.from?.value, to },
      also: along.changes,
      files: there?.files ?? [],
    },
    {
      deed: deedWith(
        inBoth((locale) => ENDED[locale](told)),
        along,
      ),
      reason: [why, reasonOf(call, decision)].filter(Boolean).join(', ') || undefined,
      next: linesOf(left),
    },
  );
}

/** The place that ends; a UsageError where somebody is here no longer, or not yet. */
function mustBeHere({ id, to }: { readonly id: string; readonly to: Day }, office: Office) {
  const place = placeOn(id, to, office);
  const later = office.organization.member(id)?.assignments.find(({ span }) => (span.from?.value ?? '') > to);
  if (place && !place.span.to && !later) return place;
  const until = place?.span.to?.value;
  throw new UsageError(
    until === undefined
      ? {
          vi: `chưa ghi gì: ngày ${dateInWords(to)} người ấy không ở cơ quan, hoặc sau ngày ấy còn chỗ khác`,
          en: `nothing written: not here on ${to}, or elsewhere in the agency after it`,
        }
      : {
          vi: `chưa ghi gì: sổ đã ghi ngày cuối ${dateInWords(until)}`,
          en: `nothing written: the last day is noted already, ${until}`,
        },
    {
      vi: 'ghi sai thì sửa trong bảng: emul form export people -o nguoi.xlsx',
      en: 'if it is wrong, correct it in the table: emul form export people -o people.xlsx',
    },
  );
}

/** The seat on the Council of whoever leaves: who comes instead is asked. */
async function seatLeft(
  questions: Questions,
  office: Office,
  { id, from, decision }: { readonly id: string; readonly from: Day; readonly decision: Decision },
): Promise<Along> {
  const { organization } = office;
  const seat = seatOf(id, from, organization);
  if (!seat) return NOTHING_ALONG;
  const others = everybodyIn(office).filter((candidate) => candidate.id !== id);
  const next = await questions.of({ flag: 'seat', question: WHO_SITS(ROLES[seat.role]), read: personNamed(others) });
  const paper = next === undefined ? undefined : decision.number;
  const changes = seatHandedOn(seat.council, { leaves: id, next, from, decision: paper }, organization);
  const role = ROLES[seat.role];
  const who = (locale: 'vi' | 'en') => (next === undefined ? undefined : personIn(next, organization, locale));
  return { changes, said: [inBoth((locale) => SITS[locale](role[locale], who(locale)))], left: [] };
}

const ROLES: Readonly<Record<NonNullable<ReturnType<typeof seatOf>>['role'], Words>> = {
  chair: { vi: 'Chủ tịch Hội đồng', en: 'chair of the Council' },
  deputy: { vi: 'Phó Chủ tịch Hội đồng', en: 'vice-chair of the Council' },
  secretary: { vi: 'thư ký Hội đồng', en: 'secretary of the Council' },
  member: { vi: 'ủy viên Hội đồng', en: 'member of the Council' },
};

const TO: Words = { vi: 'Ngày cuối ở cơ quan', en: 'The last day' };
const NO_TO: Words = {
  vi: 'chưa ghi ngày cuối ở cơ quan: --to 31/12/2016',
  en: 'the last day is missing: --to 2016-12-31',
};
const WHY: Words = {
  vi: 'Vì sao: nghỉ hưu, chuyển cơ quan khác, thôi việc (Enter: bỏ qua)',
  en: 'Why: retires, goes to another agency, resigns (Enter: leave out)',
};
const WHO_SITS = (role: Words): Words => ({
  vi: `Ai thay làm ${role.vi} (Enter: để trống)`,
  en: `Who is ${role.en} instead (Enter: nobody)`,
});
const SITS: Words<(role: string, who: string | undefined) => string> = {
  vi: (role, who) => (who === undefined ? `thôi làm ${role}` : `${who} làm ${role}`),
  en: (role, who) => (who === undefined ? `no longer ${role}` : `${who} is ${role}`),
};

interface Ended {
  person(locale: 'vi' | 'en'): string;
  readonly unit: string;
  readonly to: Day;
  readonly why: string | undefined;
  readonly sheets: Words | undefined;
}

const ENDED: Words<(told: Ended) => string> = {
  vi: ({ person, unit, to, why, sheets }) =>
    `ghi ${person('vi')} ở ${unit} đến hết ngày ${dateInWords(to)}${why ? ` (${why})` : ''}${sheets ? `; bỏ phiếu ${sheets.vi}` : ''}`,
  en: ({ person, unit, to, why, sheets }) =>
    `noted ${person('en')} at ${unit} until ${to}${why ? ` (${why})` : ''}${sheets ? `; took out the sheets of ${sheets.en}` : ''}`,
};
const TOUCHED = (weeks: Words): Words => ({
  vi: `Sau ngày ấy đã có phiếu chấm: ${weeks.vi}; phiếu ấy không được tính. Bỏ phiếu: emul undo, rồi gõ lại, thêm --without-sheets`,
  en: `There are sheets of later days: ${weeks.en}; they do not count. To take them out: emul undo, then type it again with --without-sheets`,
});
