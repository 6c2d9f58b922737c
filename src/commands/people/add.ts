import { type Office, usualGroup, usualPost } from '../../answers/people/office.ts';
import { type Day, dateInWords } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import type { Change } from '../../editing/change.ts';
import { codeOfName } from '../../forms/code-of-name.ts';
import { folded } from '../../forms/folded.ts';
import { groupOf } from '../../forms/lists/new-groups.ts';
import { people } from '../../forms/lists/people.ts';
import type { Command } from '../command.ts';
import { oneOf, type Questions, questioned, words, yesOr } from '../questions.ts';
import { UsageError } from '../usage.ts';
import { dayAsked, postAsked, unitAsked } from './asked-place.ts';
import { deedWith, linesOf, postTaken } from './handing-on.ts';
import { officeToWrite, personIn } from './office.ts';
import { decisionAsked, PAPER_FLAGS, PAPER_WORDS, reasonOf } from './paper.ts';
import { rowWritten } from './row-written.ts';
import { SHARED_WORDS } from './who.ts';

/** `emul people add`: somebody new, with a division and a post. */
export const peopleAdding: Command = {
  name: 'people add',
  takes: ['[name...]'],
  flags: {
    unit: '--unit <unit>',
    post: '--post <post>',
    from: '--from <date>',
    group: '--group <name>',
    honorific: '--honorific <honorific>',
    leads: '--leads',
    namesake: '--namesake',
    ...PAPER_FLAGS,
    reason: '--reason <reason>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'thêm người mới về',
      description:
        'Thêm một người: hỏi lần lượt những gì dòng lệnh chưa ghi (họ tên, ông hay bà, phòng, chức vụ, từ ngày nào, quyết định). Mã do phần mềm đặt theo tên. Gõ thôi ở câu nào thì dừng, không ghi gì.',
      parts: {
        name: 'họ và tên',
        unit: 'phòng',
        post: 'chức vụ',
        from: 'ngày đầu tiên',
        group: 'nhóm công việc, để tính tỷ lệ',
        honorific: 'ông hoặc bà',
        leads: 'là người đứng đầu phòng ấy',
        namesake: 'một người nữa trùng họ tên với người đã có',
        ...PAPER_WORDS.vi,
        ...SHARED_WORDS.vi,
      },
      examples: [['emul people add "Trần Thị Hoa" --unit "Văn phòng" --from 1/11/2016', 'người mới']],
    },
    en: {
      summary: 'somebody new',
      description:
        'Adds somebody: asks one by one for what the line does not say (name, form of address, division, post, since when, the decision). The code is made of the name. “stop” at any question ends it, nothing written.',
      parts: {
        name: 'the full name',
        unit: 'the division',
        post: 'the post',
        from: 'the first day',
        group: 'the group of like tasks, for quotas',
        honorific: 'ông or bà',
        leads: 'as head of that division',
        namesake: 'another person of a name that is there already',
        ...PAPER_WORDS.en,
        ...SHARED_WORDS.en,
      },
      examples: [['emul people add "Trần Thị Hoa" --unit "Văn phòng" --from 2016-11-01', 'one more']],
    },
  },
  async run(call) {
    const office = await officeToWrite(call);
    return typeof office === 'number' ? office : await questioned(call, (questions) => added(questions, office));
  },
};

async function added(questions: Questions, office: Office): Promise<number> {
  const { call } = questions;
  const { organization } = office;
  const name = await nameAsked(questions);
  await mustBeNew(questions, office, name);
  const honorific = await questions.of({ flag: 'honorific', question: HONORIFIC, read: oneOf(HONORIFICS) });
  const unit = await unitAsked(questions, office);
  const position = await postAsked(questions, usualPost(unit, office));
  const from = await dayAsked(questions, 'from', FROM, NO_FROM);
  const group = await groupAsked(questions, usualGroup(position, office), organization);
  const decision = await decisionAsked(questions);
  const whole = questions.settled({ name, unit: organization.unit(unit ?? ''), from });
  const taken = new Set([...organization.members, ...organization.units].map(({ id }) => id.value));
  const id = codeOfName(whole.name, whole.unit.name.value, taken);
  const along = await postTaken(questions, office, { id, post: position, ...whole });
  const who = honorific === undefined ? whole.name : `${honorific} ${whole.name}`;
  const place = position === undefined ? whole.unit.name.value : `${position}, ${whole.unit.name.value}`;
  const deed = inBoth((locale) => ADDED[locale](locale === 'vi' ? who : whole.name, id, place, whole.from));
  const values = { honorific: honorific && CAPITAL[honorific], group: group?.id, unit, position, from };
  return await rowWritten(
    questions,
    office,
    {
      list: people,
      whose: { id, name: whole.name, isKnown: false },
      values,
      also: [...along.changes, ...(group?.also ?? [])],
    },
    { deed: deedWith(deed, along), reason: reasonOf(call, decision), next: linesOf(along.left) },
  );
}

/** The name on the line, else as somebody types it. */
async function nameAsked(questions: Questions): Promise<string | undefined> {
  const typed = questions.call.values.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return await questions.of({ flag: 'name', typed, question: NAME, read: words, missing: NO_NAME });
}

/** Whoever types the same line twice means one person: another of that name has to be said. */
async function mustBeNew(questions: Questions, { organization }: Office, name: string | undefined): Promise<void> {
  const known = organization.members.find((member) => name !== undefined && folded(member.name.value) === folded(name));
  if (!known || questions.call.flags['namesake'] === true) return;
  const there = (locale: 'vi' | 'en') => personIn(known.id.value, organization, locale);
  const isOther = await questions.answer(ANOTHER(there), yesOr(false));
  if (!isOther)
    throw new UsageError(
      inBoth((locale) => THERE[locale](there(locale))),
      NAMESAKE,
    );
}

/** A group by its name or code; a new name makes a group, as in the table of people. */
async function groupAsked(
  questions: Questions,
  usual: string | undefined,
  organization: Office['organization'],
): Promise<{ readonly id: string; readonly also: readonly Change[] } | undefined> {
  const text = await questions.of({
    flag: 'group',
    ...(usual !== undefined && { question: GROUP(organization.groupName(usual)) }),
    read: (typed) => (typed === '' ? { value: usual } : words(typed)),
  });
  const id = text === undefined ? undefined : groupOf(text, organization, new Map());
  if (text === undefined || id === undefined) return undefined;
  const isNew = text !== id && !organization.groups.has(id);
  return { id, also: isNew ? [{ do: 'add', at: ['groups'], value: { id, name: text } }] : [] };
}

/** How somebody may be addressed. */
export const HONORIFICS = { ông: { vi: 'ông', en: 'ông' }, bà: { vi: 'bà', en: 'bà' } } as const;
const CAPITAL = { ông: 'Ông', bà: 'Bà' } as const;

const NAME: Words = { vi: 'Họ và tên', en: 'Full name' };
const NO_NAME: Words = {
  vi: 'chưa ghi họ tên: emul people add "HỌ VÀ TÊN"',
  en: 'the name is missing: emul people add "NAME"',
};
const HONORIFIC: Words = { vi: 'Ông hay bà (Enter: bỏ qua)', en: 'Ông or bà (Enter: leave out)' };
const FROM: Words = { vi: 'Từ ngày', en: 'From' };
const NO_FROM: Words = { vi: 'chưa ghi từ ngày nào: --from 1/11/2016', en: 'since when is missing: --from 2016-11-01' };
const GROUP = (usual: string): Words => ({
  vi: `Nhóm công việc (Enter: ${usual}, như người cùng chức vụ)`,
  en: `Group of like tasks (Enter: ${usual}, as others of that post)`,
});
const ANOTHER = (person: (locale: 'vi' | 'en') => string): Words => ({
  vi: `Đã có ${person('vi')}; thêm một người nữa trùng tên (c: có, Enter: không)`,
  en: `${person('en')} is there already; another of that name (y: yes, Enter: no)`,
});
const THERE: Words<(person: string) => string> = {
  vi: (person) => `chưa ghi gì: đã có ${person}`,
  en: (person) => `nothing written: ${person} is there already`,
};
const NAMESAKE: Words = {
  vi: 'người khác trùng họ tên thì gõ thêm --namesake; chuyển phòng: emul people move',
  en: 'another of that name: --namesake; a move: emul people move',
};
const ADDED: Words<(person: string, id: string, place: string, from: Day) => string> = {
  vi: (person, id, place, from) => `thêm ${person} (mã ${id}), ${place}, từ ngày ${dateInWords(from)}`,
  en: (person, id, place, from) => `added ${person} (code ${id}), ${place}, from ${from}`,
};
