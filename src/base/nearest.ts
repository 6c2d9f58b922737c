/** How many letters must be typed, left out, changed or swapped with their neighbour to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** At most three of the known texts that somebody may have meant, nearest first; accents and case forgiven. */
export function nearest(text: string, known: Iterable<string>): string[] {
  const plain = unaccented(text);
  const limit = Math.max(1, Math.floor(plain.length / 3));
  return [...known]
    .map((name) => ({ name, distance: editDistance(plain, unaccented(name)) }))
    .filter(({ distance, name }) => distance <= limit || (plain.length > 2 && unaccented(name).startsWith(plain)))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Small letters without accents, đ as d: what is compared where people are forgiven both. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
