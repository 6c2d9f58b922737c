import { type Office, placeOn, usualPost } from '../../answers/people/office.ts';
import { sheetsThere } from '../../answers/people/sheets-there.ts';
import { type Day, dateInWords, daysAfter } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import { people } from '../../forms/lists/people.ts';
import type { Command } from '../command.ts';
import { type Questions, questioned } from '../questions.ts';
import { UsageError } from '../usage.ts';
import { dayAsked, postAsked, unitAsked } from './asked-place.ts';
import { deedWith, linesOf, postsLeft, postTaken, together } from './handing-on.ts';
import { officeToWrite, personIn, unitName, weeksIn } from './office.ts';
import { decisionAsked, PAPER_FLAGS, PAPER_WORDS, reasonOf } from './paper.ts';
import { rowWritten } from './row-written.ts';
import { SHARED_WORDS, WHO_WORDS, whoAsked } from './who.ts';

/** `emul people move`: another division or post from a day on; what was before stays, with its last day. */
export const peopleMoving: Command = {
  name: 'people move',
  takes: ['[person...]'],
  flags: {
    unit: '--unit <unit>',
    post: '--post <post>',
    from: '--from <date>',
    leads: '--leads',
    next: '--next <member>',
    ...PAPER_FLAGS,
    reason: '--reason <reason>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'chuyển phòng, đổi chức vụ, lên làm trưởng phòng',
      description:
        'Ghi một người sang phòng khác hoặc giữ chức vụ khác từ một ngày: chỗ cũ kết thúc vào ngày hôm trước, vẫn giữ nguyên trong sổ. Người ấy đang đứng đầu phòng thì hỏi ai thay. Gõ thôi ở câu nào thì dừng, không ghi gì.',
      parts: {
        unit: 'phòng mới (không ghi: hỏi; giữ phòng cũ thì ghi phòng cũ)',
        post: 'chức vụ mới (không ghi: như cũ)',
        from: 'ngày đầu tiên ở chỗ mới',
        leads: 'làm người đứng đầu phòng mới',
        next: 'ai thay làm người đứng đầu phòng cũ',
        ...PAPER_WORDS.vi,
        ...SHARED_WORDS.vi,
        ...WHO_WORDS.vi,
      },
      examples: [['emul people move "Thu Hằng" --unit "Thanh tra" --from 1/12/2017', 'sang Thanh tra từ 01/12']],
    },
    en: {
      summary: 'another division or post',
      description:
        'Puts somebody into another division or post from a day on: the place before ends on the day before and stays in the files. Of whoever heads a division it asks who does so instead. “stop” at any question ends it, nothing written.',
      parts: {
        unit: 'the new division',
        post: 'the new post (left out: the same)',
        from: 'the first day there',
        leads: 'as head of the new division',
        next: 'who heads the old division instead',
        ...PAPER_WORDS.en,
        ...SHARED_WORDS.en,
        ...WHO_WORDS.en,
      },
      examples: [['emul people move "Thu Hằng" --unit "Thanh tra" --from 2017-12-01', 'to another division']],
    },
  },
  async run(call) {
    const office = await officeToWrite(call);
    return typeof office === 'number' ? office : await questioned(call, (questions) => moved(questions, office));
  },
};

async function moved(questions: Questions, office: Office): Promise<number> {
  const { call } = questions;
  const { organization } = office;
  const id = await whoAsked(questions, office);
  const unit = await unitAsked(questions, office);
  const today = id === undefined ? undefined : placeOn(id, call.today(), office);
  const asked = await postAsked(questions, today?.position?.value ?? usualPost(unit, office));
  const from = await dayAsked(questions, 'from', FROM, NO_FROM);
  const known = id === undefined ? undefined : placeOn(id, from ?? call.today(), office);
  const there = known?.position?.value;
  const position = asked ?? there;
  const decision = await decisionAsked(questions);
  const whole = questions.settled({ id, unit: organization.unit(unit ?? ''), from });
  const begun = known?.span.from?.value;
  if (begun !== undefined && begun >= whole.from)
    throw tooEarly(begun, unitName(known?.unit.value ?? '', organization));
  const along = together([
    await postTaken(questions, office, { ...whole, post: position }),
    await postsLeft(questions, office, { ...whole, stays: unit }),
  ]);
  const isThere = known?.unit.value === whole.unit.id.value && known.position?.value === position;
  if (isThere && along.changes.length === 0) throw new UsageError(THERE_ALREADY);
  const name = organization.member(whole.id)?.name.value ?? '';
  const touched = await sheetsThere(call.host.home, office, whole.id, { from: whole.from, to: undefined });
  const deed = inBoth((locale) =>
    (isThere ? STAYS : MOVED)[locale]({
      person: personIn(whole.id, organization, locale),
      before: known && [there, unitName(known.unit.value, organization)].filter(Boolean).join(', '),
      after: [position, whole.unit.name.value].filter(Boolean).join(', '),
      from: whole.from,
    }),
  );
  const left = [...along.left, ...(touched ? [TOUCHED(weeksIn(touched))] : [])];
  return await rowWritten(
    questions,
    office,
    {
      list: people,
      whose: { id: whole.id, name, isKnown: true },
      values: isThere ? {} : { unit, position, from },
      also: along.changes,
    },
    { deed: deedWith(deed, along), reason: reasonOf(call, decision), next: linesOf(left) },
  );
}

function tooEarly(begun: Day, unit: string): UsageError {
  return new UsageError(
    {
      vi: `chưa ghi gì: người ấy ở ${unit} từ ngày ${dateInWords(begun)}; ngày chuyển phải sau ngày ấy`,
      en: `nothing written: at ${unit} since ${begun}; a move has to come after that`,
    },
    {
      vi: 'ngày ấy ghi sai thì sửa trong bảng: emul form export people -o nguoi.xlsx',
      en: 'if that day is wrong, correct it in the table: emul form export people -o people.xlsx',
    },
  );
}

const FROM: Words = { vi: 'Từ ngày', en: 'From' };
const NO_FROM: Words = { vi: 'chưa ghi từ ngày nào: --from 1/12/2016', en: 'since when is missing: --from 2016-12-01' };

interface Move {
  readonly person: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly from: Day;
}

const MOVED: Words<(move: Move) => string> = {
  vi: ({ person, before, after, from }) =>
    `chuyển ${person} sang ${after} từ ngày ${dateInWords(from)}${before ? ` (${before} đến hết ngày ${dateInWords(daysAfter(from, -1))})` : ''}`,
  en: ({ person, before, after, from }) =>
    `moved ${person} to ${after} from ${from}${before ? ` (${before} until ${daysAfter(from, -1)})` : ''}`,
};

const STAYS: Words<(move: Move) => string> = {
  vi: ({ person, after, from }) => `ghi ${person}, ${after}, từ ngày ${dateInWords(from)}`,
  en: ({ person, after, from }) => `noted ${person}, ${after}, from ${from}`,
};

const THERE_ALREADY: Words = {
  vi: 'không có gì thay đổi, không ghi gì: người ấy đang ở phòng ấy, giữ chức vụ ấy',
  en: 'nothing changes, nothing written: that is the division and the post already',
};

const TOUCHED = (weeks: Words): Words => ({
  vi: `Từ ngày ấy đã có phiếu chấm: ${weeks.vi}; nay tính vào chỗ mới, xem lại: emul check`,
  en: `Sheets from then on, which are of the new place now: ${weeks.en}; look them through: emul check`,
});
