const LONGEST = 24;
const PLACES = 8192;
const kept: string[] = new Array(PLACES).fill('');

/**
 * A part of a text. Ids, keys and marks stand in a year's files a thousand times over: of a short one the same string is
 * handed out again instead of a copy, so that they cost no memory and are looked up without being hashed anew.
 */
export function word(text: string, start: number, end: number): string {
  const length = end - start;
  if (length < 2 || length > LONGEST) return text.slice(start, end);
  // Ids of one kind differ in their last three characters.
  let hash = Math.imul(length, 31) + text.charCodeAt(start);
  hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >> 1));
  hash = Math.imul(hash, 31) + (text.charCodeAt(end - 3) | 0);
  hash = Math.imul(hash, 31) + text.charCodeAt(end - 2);
  hash = Math.imul(hash, 31) + text.charCodeAt(end - 1);
  const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
  const known = kept[place] ?? '';
  if (known.length === length && text.startsWith(known, start)) return known;
  const fresh = text.slice(start, end);
  kept[place] = fresh;
  return fresh;
}
