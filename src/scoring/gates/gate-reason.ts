import type { Words } from '../../base/locale.ts';
import type { Gate } from '../../model/gate.ts';
import type { Reason } from '../reason.ts';

/** A gate as a reason: its id, what it says, and the line where it stands. */
export function gateReason({ id }: Gate, words: Words): Reason {
  return { id: id.value, words, place: id.place };
}
