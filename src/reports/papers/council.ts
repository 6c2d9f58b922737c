import type { Day } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { blank, type Prose } from '../../documents/prose.ts';
import { type Council, councilOn, type Role, type Seat } from '../../model/council.ts';
import { assignmentOn } from '../../model/organization.ts';
import { inSentence, postInUnit } from './phrases.ts';
import type { Setting } from './setting.ts';

export type { Seat };

type Terms = Pick<Setting, 'workspace' | 'locale'>;

/** The seats of the Council of a day, each member once, in the order of the file; undefined where none is written down. */
export function seatsOn(day: Day, { workspace }: Terms): Seat[] | undefined {
  const council = councilOn(day, workspace.organization.councils);
  return council && seatsOf(council);
}

function seatsOf({ seats }: Council): Seat[] {
  return seats.filter(({ member }, i) => seats.findIndex((seat) => seat.member.value === member.value) === i);
}

/** “Chủ tịch Hội đồng”. */
function roleInWords({ role }: Seat, { locale }: Terms): string {
  return WORDS[locale].roles[role];
}

/** “Ông Chamaléa Văn Thạnh, Trưởng ban, Chủ tịch Hội đồng”. */
export function seatInWords(seat: Seat, day: Day, setting: Terms): string {
  return [...personInWords(seat, day, setting), roleInWords(seat, setting)].join(', ');
}

function personInWords(seat: Seat, day: Day, setting: Terms): string[] {
  const { workspace, locale } = setting;
  const name = raised(inSentence({ kind: 'member', id: seat.member.value }, workspace.organization, locale));
  return [name, postOfSeat(seat, day, setting) ?? []].flat();
}

/** The post that somebody on the Council holds in the agency that day: “Trưởng phòng Chính sách – Dân tộc”. */
export function postOfSeat({ member }: Seat, day: Day, { workspace }: Terms): string | undefined {
  const person = workspace.organization.member(member.value);
  const post = person && assignmentOn(person, day);
  if (!post?.position) return undefined;
  const unit = workspace.organization.unit(post.unit.value);
  return postInUnit(post.position.value, unit?.isRated ? unit.name.value : undefined);
}

/** Who holds a role that the line names already, with honorific and post: “Ông Chamaléa Văn Thạnh, Trưởng ban”. */
export function seatOf(role: Role, day: Day, setting: Terms): Prose {
  const seat = holding(role, day, setting)[0];
  return seat ? personInWords(seat, day, setting).join(', ') : [blank(WORDS[setting.locale].roleHints[role])];
}

/** The name alone of who holds a role. */
export function holderOf(role: Role, day: Day, setting: Terms): Prose {
  const seat = holding(role, day, setting)[0];
  return (seat && nameOfSeat(seat, setting)) ?? [blank(WORDS[setting.locale].roleHints[role])];
}

/** Everybody who holds a role that day. */
export function holding(role: Role, day: Day, setting: Terms): Seat[] {
  return (seatsOn(day, setting) ?? []).filter((seat) => seat.role === role);
}

/** The name alone, without honorific. */
export function nameOfSeat({ member }: Seat, { workspace }: Terms): string | undefined {
  return workspace.organization.member(member.value)?.name.value;
}

const WORDS = bilingual({
  vi: {
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
  },
  en: {
    roles: { chair: 'chair', deputy: 'deputy chair', secretary: 'secretary', member: 'member' },
    roleHints: {
      chair: 'who chaired',
      deputy: 'deputy chair',
      secretary: 'secretary of the meeting',
      member: 'member',
    },
  },
});
