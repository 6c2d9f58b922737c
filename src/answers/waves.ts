/**
 * Parts what was handed in so that each part names nobody twice, and whoever comes again comes in a later part, in the order
 * handed in: a part can be laid over the files at once, as many sheets as it came on.
 */
export function waves<T>(all: readonly T[], whose: (item: T) => string): T[][] {
  const times = new Map<string, number>();
  const parts: T[][] = [];
  for (const item of all) {
    const key = whose(item);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    const part = parts[time] ?? [];
    part.push(item);
    parts[time] = part;
  }
  return parts;
}
