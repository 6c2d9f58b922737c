import type { Day } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { blank, type Prose } from '../../../documents/prose.ts';
import type { Seat } from '../../../model/council.ts';
import type { Decision } from '../../../model/decision.ts';
import { seatInWords } from '../council.ts';
import type { Setting } from '../setting.ts';

/** Which seats were taken and which were not; undefined where nobody has written down who was there, nor who was not. */
export function attendedOf(
  decision: Pick<Decision, 'present' | 'absent'> | undefined,
  seats: readonly Seat[],
): { readonly present: readonly Seat[]; readonly absent: readonly Seat[] } | undefined {
  const { present = [], absent = [] } = decision ?? {};
  if (present.length + absent.length === 0) return undefined;
  const there = new Set(present.map(({ value }) => value));
  const away = new Set(absent.map(({ value }) => value));
  const isThere = ({ member }: Seat) => (there.size > 0 ? there.has(member.value) : !away.has(member.value));
  return { present: seats.filter(isThere), absent: seats.filter((seat) => !isThere(seat)) };
}

/** “Ông Nguyễn Văn An, Chuyên viên, Ủy viên, lý do: …”: each with the reason, which no file tells. */
export function absentInWords(absent: readonly Seat[] | undefined, day: Day, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  if (!absent) return [blank(words.absentHint)];
  return absent.flatMap((seat, i) => [
    ...(i > 0 ? ['; '] : []),
    seatInWords(seat, day, setting),
    ', ',
    words.reason,
    blank(words.reasonHint),
  ]);
}

const WORDS = bilingual({
  vi: { absentHint: 'họ tên người vắng mặt, lý do', reason: 'lý do: ', reasonHint: 'lý do vắng mặt' },
  en: { absentHint: 'who was absent, and why', reason: 'reason: ', reasonHint: 'why absent' },
});
