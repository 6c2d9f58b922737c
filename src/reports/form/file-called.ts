/** How messages call a file of several: by its name where no other is named so, else with its folders; a pattern that nothing fits as it was typed. */
export function fileCalled(shown: string, all: readonly string[]): string {
  const name = nameOf(shown);
  const isAlone = all.every((other) => other === shown || nameOf(other) !== name);
  return isAlone && !/[*?]/.test(shown) ? name : plain(shown);
}

function nameOf(path: string): string {
  return plain(path).split('/').at(-1) ?? path;
}

function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/+$/, '');
}
