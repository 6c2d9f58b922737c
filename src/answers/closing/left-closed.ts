import type { Period } from '../../calendar/period.ts';
import { type Filled, saysAnything } from '../../forms/filled-row.ts';
import { mayGive, without } from '../../forms/left-closed.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { LaterChange } from './later-changes.ts';

/** What forms would change of what is closed, by the week and the subject: it is left, and the rest is taken. */
export class LeftClosed {
  readonly #bySheet = new Map<string, LaterChange[]>();

  /** Adds what was found; whether any of it is new, so that reading again without it leads on. */
  add(changes: readonly LaterChange[]): boolean {
    let isNew = false;
    for (const change of changes) {
      const key = keyOf(change.path);
      const known = this.#bySheet.get(key) ?? [];
      if (known.some(({ path }) => path.join('\n') === change.path.join('\n'))) continue;
      this.#bySheet.set(key, [...known, change]);
      isNew = true;
    }
    return isNew;
  }

  /** A row without what is closed of it. */
  opened(
    filled: Filled,
    period: Period,
  ): { readonly open: readonly Filled[]; readonly troubles: readonly TroubleAt[] } {
    const { subject, campaign, sheet, row } = filled;
    const who = [subject.kind, subject.id, ...(campaign === undefined ? [] : [campaign])].join(' ');
    let open: Filled | undefined = filled;
    const troubles: TroubleAt[] = [];
    for (const change of this.#bySheet.get(keyOf([`scores ${period.id}`, who])) ?? []) {
      if (!mayGive(filled, change.path.slice(2))) continue;
      const left: ReturnType<typeof without> = open
        ? without(open, change.path.slice(2))
        : { open: undefined, column: 0 };
      open = left.open;
      troubles.push({ trouble: closedTrouble(change, subject.name, subject.id), sheet, row, column: left.column });
    }
    return { open: open && saysAnything(open) ? [open] : [], troubles };
  }
}

function keyOf([file = '', who = '']: readonly string[]): string {
  return `${file}\n${who}`;
}

/** What is said of something that is closed, with the line that opens it. */
export function closedTrouble({ period, about, seal }: LaterChange, name: string, id: string): TroubleAt['trouble'] {
  const { vi, en } = period.kind.words;
  const line = `emul amend ${seal.seal.period} --subject ${id} --reason … --document …`;
  return { id: 'closed', name, period: { vi: vi.name(period), en: en.name(period) }, about, line };
}
