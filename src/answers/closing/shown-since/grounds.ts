import type { LoggedWrite } from '../../../model/logged-write.ts';
import type { ShownWeek } from '../../../model/shown.ts';
import type { Pair } from './marks.ts';

/** Why something was changed after it was handed out, as far as anything says so. */
export class Grounds {
  constructor(readonly log: readonly LoggedWrite[]) {}

  /** What the log says of a write of that very sheet, else the note that its column has now. */
  of(shown: ShownWeek, pair: Pair, column: string): string | undefined {
    return [...new Set([this.#logged(shown, pair), noteOf(pair, column)])].filter(Boolean).join('; ') || undefined;
  }

  /** The same of a result whose sheet is as it was. */
  ofResult(shown: ShownWeek, pair: Pair): string | undefined {
    return this.#logged(shown, pair);
  }

  /** A reason is that of whom its line corrects, or names: one for somebody else in the same file is none. */
  #logged({ shown }: ShownWeek, { period, kind, id, name }: Pair): string | undefined {
    const since = Date.parse(shown.value);
    const own = this.log.filter(
      ({ when, reason, deed, corrects }) =>
        reason !== undefined &&
        Date.parse(when) >= since &&
        (corrects.includes(`${period.id} ${kind} ${id}`) || (deed.includes(name) && deed.includes(period.id))),
    );
    return own.at(-1)?.reason;
  }
}

/** A note of a mark's column that is another one than was handed out. */
function noteOf({ before, after }: Pair, column: string): string | undefined {
  const now = after.inside.get(column)?.inside.get('note')?.said;
  return now === undefined || now === before.inside.get(column)?.inside.get('note')?.said ? undefined : now;
}
