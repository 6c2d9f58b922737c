import type { Day } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import type { Block } from '../../../documents/document.ts';
import { blank, figure, joined, type Prose, prose } from '../../../documents/prose.ts';
import type { Seat } from '../../../model/council.ts';
import type { Decision } from '../../../model/decision.ts';
import { type Who, whoOpened } from '../../workings/names.ts';
import { seatInWords, seatsOn } from '../council.ts';
import { namingIn, type Setting } from '../setting.ts';

/** Who sits on the Council with post and role, who was there, and who was not, by name. */
export function attendance(decision: Decision | undefined, day: Day, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const seats = seatsOn(day, setting);
  if (!seats) return [paragraph(joined(`${words.members}: `, [blank(words.membersHint)]))];
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
    present: (count, of) => prose`Present: ${count} of ${of}.`,
  },
});
