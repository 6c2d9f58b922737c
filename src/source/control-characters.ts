/** What no YAML text holds: C0 but tab and line ends, DEL, C1, a CR that ends no line, half of a surrogate pair. */
const CONTROL =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What may be one: no sound text on its own holds any but the CR of a line end. */
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

/** The offset of the first control character; -1 where there is none. */
export function firstControlCharacter(text: string): number {
  // Two looks find that a text is sound in a tenth of the time in which one finds what is not.
  return text.isWellFormed() && !SUSPECT.test(text) ? -1 : text.search(CONTROL);
}

/** How a character is called in words: `U+0007`. */
export function codeOfCharacter(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
