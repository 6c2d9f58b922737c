/** The period and edition that a seal's name tells. */
export function told(name: string): { readonly period: string; readonly edition: number } {
  const [, period = name, edition = '0'] = /^(.*)\.(\d+)$/.exec(name) ?? [];
  return { period, edition: Number(edition) };
}

/** The newest edition of each period. */
export function newestOf(names: readonly string[]): string[] {
  const newest = new Map<string, number>();
  for (const name of names) {
    const { period, edition } = told(name);
    newest.set(period, Math.max(edition, newest.get(period) ?? 0));
  }
  return [...newest].map(([period, edition]) => `${period}.${edition}`);
}

/** Earlier editions of the same period, the newest first. */
export function editionsBefore(name: string, names: readonly string[]): string[] {
  const { period, edition } = told(name);
  const earlier = names.filter((other) => told(other).period === period && told(other).edition < edition);
  return earlier.toSorted((a, b) => told(b).edition - told(a).edition);
}

/** `2016-H2.2` after `2016-H2.1`. */
export function following(name: string): string {
  const { period, edition } = told(name);
  return `${period}.${edition + 1}`;
}
