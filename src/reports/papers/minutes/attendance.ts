import type { Day } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { blank, figure, joined, type Prose, prose } from '../../../documents/prose.ts';
import type { Seat } from '../../../model/council.ts';
import type { Decision } from '../../../model/decision.ts';
import { type Who, whoOpened } from '../../workings/names.ts';
import { seatInWords, seatsOn } from '../council.ts';
import { namingIn, type Setting } from '../setting.ts';
import { absentInWords, attendedOf } from '../votes/attended.ts';

/** Who sits on the Council with post and role, who was there, and who was not, by name. */
export function attendance(decision: Decision | undefined, day: Day, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const seats = seatsOn(day, setting);
  if (!seats) return [paragraph(joined(`${words.members}: `, [blank(words.membersHint)]))];
  const attended = attendedOf(decision, seats);
  const { present, absent } = attended ?? { present: seats, absent: undefined };
  const count = (some: readonly Seat[]) => figure(String(some.length), () => whoOpened(whoIn(some), namingIn(setting)));
  return [
    {
      kind: 'list',
      mark: 'number',
      heading: words.members,
      items: present.map((seat, i) => `${seatInWords(seat, day, setting)}${i < present.length - 1 ? ';' : '.'}`),
    },
    paragraph(
      attended
        ? words.present(count(present), count(seats))
        : joined(words.presentOpen, [blank(words.presentHint)], '/', count(seats), '.'),
    ),
    ...(absent?.length === 0 ? [] : [paragraph(joined(`${words.absent}: `, absentInWords(absent, day, setting), '.'))]),
  ];
}

function whoIn(seats: readonly Seat[]): Who[] {
  return seats.map(({ member }) => ({ kind: 'member', id: member.value }));
}

const WORDS = bilingual({
  vi: {
    members: 'Thành phần Hội đồng',
    membersHint: 'thành viên Hội đồng',
    presentOpen: 'Có mặt: ',
    presentHint: 'số thành viên có mặt',
    absent: 'Vắng mặt',
    present: (count: Prose, of: Prose) => prose`Có mặt: ${count}/${of} thành viên.`,
  },
  en: {
    members: 'Members of the Council',
    membersHint: 'members of the Council',
    presentOpen: 'Present: ',
    presentHint: 'how many members were present',
    absent: 'Absent',
    present: (count, of) => prose`Present: ${count} of ${of}.`,
  },
});
