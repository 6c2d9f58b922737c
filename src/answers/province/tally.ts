/** How many of one kind stand at each level, and how many are not rated. */
export interface Tally {
  /** By the level's id. */
  readonly at: ReadonlyMap<string, number>;
  readonly notRated: number;
}

/** A row of a result, as far as it is counted. */
export interface Counted {
  readonly kind: string;
  readonly level: string | undefined;
}

/** Counts results; units apart from persons. */
export function tallied(rows: Iterable<Counted>): { readonly units: Tally; readonly members: Tally } {
  const of = () => ({ at: new Map<string, number>(), notRated: 0 });
  const [units, members] = [of(), of()];
  for (const { kind, level } of rows) {
    const tally = kind === 'unit' ? units : members;
    if (level === undefined) tally.notRated += 1;
    else tally.at.set(level, (tally.at.get(level) ?? 0) + 1);
  }
  return { units, members };
}
