import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import { factsOf, meetingKnown } from '../../answers/decisions/meeting-known.ts';
import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Change } from '../../editing/change.ts';
import type { Asking } from '../asking.ts';
import { yesOr } from '../questions.ts';
import { sameMeeting } from './list-words.ts';

/** A draft after what was said of the meeting. */
export interface MetDraft extends DecisionDraft {
  /** Valid ballots, where somebody has counted any. */
  readonly ballots: number | undefined;
}

/**
 * Of a list whose meeting nobody has written down, while that of another list of the period is known: whether it was the same one.
 * Then all that is known of it is written here as well; nothing where it was another, or none is known.
 */
export async function askedSame(
  asking: Asking,
  draft: DecisionDraft,
  changes: Change[],
): Promise<MetDraft | undefined> {
  const other = meetingKnown(draft);
  if (!other) return undefined;
  const isSame = await asking.ask(sameMeeting(meetingSaid(other)), yesOr(true));
  if (!isSame) return undefined;
  for (const [at, value] of factsOf(other)) {
    changes.push({
      do: 'set',
      at,
      value,
      after: ['absent', 'present', 'signed', 'decision', 'venue', 'held', 'award', 'period'],
    });
  }
  const ids = [...other.present, ...other.written].map(({ value }) => value);
  const { kind, returned, invalid } = other.ballots;
  const isCounted = kind?.value === 'secret' && returned !== undefined;
  return {
    ...draft,
    sitting: { ...draft.sitting, voters: ids.length > 0 ? new Set(ids) : draft.sitting.voters },
    ballots: isCounted ? returned.value - (invalid?.value ?? 0) : undefined,
  };
}

type Known = NonNullable<ReturnType<typeof meetingKnown>>;

function meetingSaid({ held, present, absent, written, ballots }: Known): Words {
  const { kind, issued, returned, invalid } = ballots;
  const isSecret = kind?.value === 'secret';
  const day = held ? dateInWords(held.value) : '';
  const counts = [issued, returned, invalid].map((count) => count?.value ?? 0);
  return {
    vi: [
      day,
      present.length > 0 ? `${present.length} người dự, ${absent.length} vắng` : [],
      written.length > 0 ? `${written.length} ý kiến bằng văn bản` : [],
      isSecret ? `bỏ phiếu kín: phát ra ${counts[0]}, thu về ${counts[1]}, không hợp lệ ${counts[2]}` : 'giơ tay',
    ]
      .flat()
      .join(', '),
    en: [
      day,
      present.length > 0 ? `${present.length} present, ${absent.length} absent` : [],
      written.length > 0 ? `${written.length} in writing` : [],
      isSecret ? `secret ballot: ${counts[0]} out, ${counts[1]} back, ${counts[2]} invalid` : 'show of hands',
    ]
      .flat()
      .join(', '),
  };
}
