/** Where a line of one text stands in another. */
export interface Anchor {
  readonly old: number;
  readonly fresh: number;
}

/** As many lines as can be that stand once in each of two texts, in the same order in both. */
export function anchors(old: readonly string[], fresh: readonly string[]): Anchor[] {
  const [before, after] = [places(old), places(fresh)];
  const both = [...before].flatMap(([line, at]): Anchor[] => {
    const there = after.get(line) ?? -1;
    return at < 0 || there < 0 ? [] : [{ old: at, fresh: there }];
  });
  return longestRising(both);
}

/** The place of each line; -1 of one that stands more than once. */
function places(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [i, line] of lines.entries()) found.set(line, found.has(line) ? -1 : i);
  return found;
}

/** The longest part in which also the places in the new text rise, found as one lays a game of patience. */
function longestRising(all: readonly Anchor[]): Anchor[] {
  const tops: number[] = [];
  const below: (number | undefined)[] = [];
  for (const [i, { fresh }] of all.entries()) {
    let [from, to] = [0, tops.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((all[tops[middle] ?? 0]?.fresh ?? 0) < fresh) from = middle + 1;
      else to = middle;
    }
    below.push(tops[from - 1]);
    tops[from] = i;
  }
  const rising: Anchor[] = [];
  for (let at = tops.at(-1); at !== undefined; at = below[at]) {
    const anchor = all[at];
    if (anchor) rising.push(anchor);
  }
  return rising.reverse();
}
