import type { LaterChange } from '../answers/closing/later-changes.ts';
import type { OpenSeal } from '../answers/closing/open-seal.ts';
import { bilingual } from '../base/locale.ts';
import type { Period } from '../calendar/period.ts';
import { Unreadable } from '../source/unreadable.ts';
import type { Call } from './command.ts';
import { workspaceOf } from './opened.ts';

/** Says on stderr, under what was printed of a closed period, how much was changed since in what it rests on (rule 55). */
export async function laterTold(call: Call, seal: OpenSeal | undefined): Promise<void> {
  const [first, ...others] = seal && !call.isQuiet ? await changesSince(seal, call) : [];
  if (first) call.host.err.write(CHANGED[call.locale](first.period, others.length + 1));
}

/** Whatever cannot be read now is not what was printed: `check` and `verify` name it. */
async function changesSince(seal: OpenSeal, call: Call): Promise<LaterChange[]> {
  const { laterChanges } = await import('../answers/closing/later-changes.ts');
  try {
    const all = await laterChanges(seal, { root: workspaceOf(call), home: call.host.home });
    return all.filter(({ isAmended }) => !isAmended);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

const CHANGED = bilingual<(period: Period, count: number) => string>({
  vi: ({ id }, count) => `lưu ý: sau ngày khóa sổ có ${count} chỗ bị sửa, không tính; xem: emul verify ${id}\n`,
  en: ({ id }, count) => `note: ${count} changed since it was closed, not counted; see: emul verify ${id}\n`,
});
