/** Whether a path fits a pattern in which `*` stands for any characters of one name and `?` for one. */
export function matchesWildcard(path: string, pattern: string): boolean {
  if (!/[*?]/.test(pattern)) return false;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${source}$`).test(path);
}
