import type { Day } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import type { Block } from '../../../documents/document.ts';
import { blank, figure, joined, type Prose, prose } from '../../../documents/prose.ts';
import { type Council, councilOn, type Role, type Seat } from '../../../model/council.ts';
import type { Decision } from '../../../model/decision.ts';
import { assignmentOn } from '../../../model/organization.ts';
import { type Who, whoOpened } from '../../workings/names.ts';
import { inSentence, postInUnit, raised } from '../phrases.ts';
import { namingIn, type Setting } from '../setting.ts';

/** Who sits on the Council with post and role, who was there, and who was not, by name. */
export function attendance(decision: Decision | undefined, day: Day, setting: Setting): Block[] {
  const { workspace, locale } = setting;
  const words = WORDS[locale];
  const council = councilOn(day, workspace.organization.councils);
  if (!council) return [paragraph(joined(`${words.members}: `, [blank(words.membersHint)]))];
  const seats = seatsOf(council);
  const away = new Set(decision?.absent.map(({ value }) => value) ?? []);
  const there =
    decision && decision.present.length > 0 ? new Set(decision.present.map(({ value }) => value)) : undefined;
  const isThere = (id: string) => (there ? there.has(id) : !away.has(id));
  const isKnown = there !== undefined || away.size > 0;
  const present = isKnown ? seats.filter(({ member }) => isThere(member.value)) : seats;
  const count = (some: readonly Seat[]) => figure(String(some.length), () => whoOpened(whoIn(some), namingIn(setting)));
  const absent = isKnown ? seats.filter(({ member }) => !isThere(member.value)) : [];
  return [
    {
      kind: 'list',
      mark: 'number',
      heading: words.members,
      items: present.map((seat, i) => `${seatInWords(seat, day, setting)}${i < present.length - 1 ? ';' : '.'}`),
    },
    paragraph(
      isKnown
        ? words.present(count(present), count(seats))
        : joined(words.presentOpen, [blank(words.presentHint)], '/', count(seats), '.'),
    ),
    ...(isKnown && absent.length === 0
      ? []
      : [paragraph(joined(`${words.absent}: `, absentInWords(absent, day, isKnown, setting), '.'))]),
  ];
}

function whoIn(seats: readonly Seat[]): Who[] {
  return seats.map(({ member }) => ({ kind: 'member', id: member.value }));
}

/** The seats of a Council, each member once, in the order of the file. */
function seatsOf({ seats }: Council): Seat[] {
  return seats.filter(({ member }, i) => seats.findIndex((seat) => seat.member.value === member.value) === i);
}

function absentInWords(absent: readonly Seat[], day: Day, isKnown: boolean, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  if (!isKnown) return [blank(words.absentHint)];
  return absent.flatMap((seat, i) => [
    ...(i > 0 ? ['; '] : []),
    seatInWords(seat, day, setting),
    ', ',
    words.reason,
    blank(words.reasonHint),
  ]);
}

/** “Ông Chamaléa Văn Thạnh, Trưởng ban, Chủ tịch Hội đồng”. */
function seatInWords(seat: Seat, day: Day, setting: Setting): string {
  return [...personInWords(seat, day, setting), WORDS[setting.locale].roles[seat.role]].join(', ');
}

function personInWords({ member }: Seat, day: Day, setting: Setting): string[] {
  const { workspace, locale } = setting;
  const person = workspace.organization.member(member.value);
  const post = person && assignmentOn(person, day);
  const unit = workspace.organization.unit(post?.unit.value ?? '');
  const said = post?.position ? postInUnit(post.position.value, unit?.isRated ? unit.name.value : undefined) : '';
  const name = raised(inSentence({ kind: 'member', id: member.value }, workspace.organization, locale));
  return [name, ...(said === '' ? [] : [said])];
}

/** Who holds a role that the line names already, with honorific and post: “Ông Chamaléa Văn Thạnh, Trưởng ban”. */
export function seatOf(role: Role, day: Day, setting: Setting): Prose {
  const { workspace, locale } = setting;
  const seat = councilOn(day, workspace.organization.councils)?.seats.find((seat) => seat.role === role);
  return seat ? personInWords(seat, day, setting).join(', ') : [blank(WORDS[locale].roleHints[role])];
}

/** Who holds a role on the Council, by name; a blank where nobody is written down. */
export function holderOf(role: Role, day: Day, setting: Setting): Prose {
  const { workspace, locale } = setting;
  const seat = councilOn(day, workspace.organization.councils)?.seats.find((seat) => seat.role === role);
  const name = seat && workspace.organization.member(seat.member.value)?.name.value;
  return name ?? [blank(WORDS[locale].roleHints[role])];
}

function paragraph(text: Prose): Block {
  return { kind: 'paragraph', text };
}

const WORDS = bilingual({
  vi: {
    members: 'Thành phần Hội đồng',
    membersHint: 'thành viên Hội đồng',
    presentOpen: 'Có mặt: ',
    presentHint: 'số thành viên có mặt',
    absent: 'Vắng mặt',
    absentHint: 'họ tên người vắng mặt, lý do',
    reason: 'lý do: ',
    reasonHint: 'lý do vắng mặt',
    roles: {
      chair: 'Chủ tịch Hội đồng',
      deputy: 'Phó Chủ tịch Hội đồng',
      secretary: 'Thư ký',
      member: 'Ủy viên',
    } satisfies Readonly<Record<Role, string>>,
    roleHints: {
      chair: 'người chủ trì',
      deputy: 'phó chủ tịch',
      secretary: 'thư ký cuộc họp',
      member: 'ủy viên',
    } satisfies Readonly<Record<Role, string>>,
    present: (count: Prose, of: Prose) => prose`Có mặt: ${count}/${of} thành viên.`,
  },
  en: {
    members: 'Members of the Council',
    membersHint: 'members of the Council',
    presentOpen: 'Present: ',
    presentHint: 'how many members were present',
    absent: 'Absent',
    absentHint: 'who was absent, and why',
    reason: 'reason: ',
    reasonHint: 'why absent',
    roles: { chair: 'chair', deputy: 'deputy chair', secretary: 'secretary', member: 'member' },
    roleHints: {
      chair: 'who chaired',
      deputy: 'deputy chair',
      secretary: 'secretary of the meeting',
      member: 'member',
    },
    present: (count, of) => prose`Present: ${count} of ${of}.`,
  },
});
