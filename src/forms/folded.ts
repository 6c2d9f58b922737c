/** Names as they are compared: in NFC, in small letters, one blank between words, without what is said before a name. */
export function folded(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  return plain.replace(/^(?:ông|bà|đ\/c|đc|đồng chí)\.? /, '');
}
