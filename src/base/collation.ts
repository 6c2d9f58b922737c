/** Compares Vietnamese names the way a class list does: by given name (the last word), then by the whole. */
export function byGivenName(): (a: string, b: string) => number {
  const collator = new Intl.Collator('vi');
  const given = (name: string) => name.trim().split(/\s+/).at(-1) ?? '';
  return (a, b) => collator.compare(given(a), given(b)) || collator.compare(a, b);
}
