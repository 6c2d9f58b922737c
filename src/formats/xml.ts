export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What no XML text may hold, however it is written: most control characters, what is no character, halves of pairs. */
const UNSOUND =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or attribute. */
export function escapedXml(text: string): string {
  return soundXml(text).replace(/[&<>"]/g, (letter) => NAMES[letter] ?? letter);
}

/** Text with “�” for each character that XML cannot hold. */
export function soundXml(text: string): string {
  return text.replace(UNSOUND, '�');
}
