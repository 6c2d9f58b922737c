/** What is said first, and behind it each thing that is said with the word before it; a sign stands right behind what it follows. */
export function saidOf(
  first: string | undefined,
  ...more: readonly (readonly [word: string, said: string | undefined])[]
): string {
  const parts = more.flatMap(([word, said]) =>
    said === undefined ? [] : [`${/^[,;:]/.test(word) ? '' : ' '}${word} ${said}`],
  );
  return `${first ?? ''}${parts.join('')}`.replace(/^[,;:]? +/, '');
}
