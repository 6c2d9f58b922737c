/** A value as a formula of Excel writes it: 40, 16.5, (70/3). */
export function plain(value: { toString(): string }): string {
  const text = value.toString();
  return text.includes('/') || text.startsWith('-') ? `(${text})` : text;
}

/** A text as a formula of Excel writes it. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
