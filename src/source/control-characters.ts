/** What no YAML text holds: C0 but tab and line ends, DEL, C1, a CR that ends no line, half of a surrogate pair. */
const CONTROL =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The offset of the first control character; -1 where there is none. */
export function firstControlCharacter(text: string): number {
  return text.search(CONTROL);
}

/** How a character is called in words: `U+0007`. */
export function codeOfCharacter(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
