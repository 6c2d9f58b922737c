import type { SheetState, State } from '../../answers/entry/handed-in.ts';

/** How many sheets of one kind are in which state. */
export interface Counts {
  readonly kind: 'member' | 'unit';
  readonly all: number;
  readonly of: Readonly<Record<State, number>>;
}

/** Units, then members; a kind of which nobody is due is left out. */
export function countsOf(sheets: readonly SheetState[]): Counts[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const own = sheets.filter(({ subject }) => subject.kind === kind);
    const count = (state: State) => own.filter((sheetState) => sheetState.state === state).length;
    const of = {
      complete: count('complete'),
      'self-only': count('self-only'),
      incomplete: count('incomplete'),
      missing: count('missing'),
      faulty: count('faulty'),
      excused: count('excused'),
    };
    return own.length > 0 ? [{ kind, all: own.length, of }] : [];
  });
}
