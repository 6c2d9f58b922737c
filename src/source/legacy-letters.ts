/** What TCVN3 (ABC) shows, read as Latin letters, and what it means; its capitals are the small letters in a capital font. */
const TCVN3: readonly (readonly [shown: string, meant: string])[] = [
  ['µ¸¶·¹', 'àáảãạ'],
  ['¨»¾¼½Æ', 'ăằắẳẵặ'],
  ['©ÇÊÈÉË', 'âầấẩẫậ'],
  ['®', 'đ'],
  ['ÌÐÎÏÑ', 'èéẻẽẹ'],
  ['ªÒÕÓÔÖ', 'êềếểễệ'],
  ['×ÝØÜÞ', 'ìíỉĩị'],
  ['ßãáâä', 'òóỏõọ'],
  ['«åèæçé', 'ôồốổỗộ'],
  ['¬êíëìî', 'ơờớởỡợ'],
  ['ïóñòô', 'ùúủũụ'],
  ['\u00adõøö÷ù', 'ưừứửữự'],
  ['úýûüþ', 'ỳýỷỹỵ'],
  ['¡¢§£¤¥¦', 'ăâđêôơư'],
];

/** VNI: a letter, then its marks as a letter of their own. */
const VNI_MARKS: readonly (readonly [letter: string, marks: string, meant: string])[] = [
  ['a', 'ùøûõïâêáàåãäéèúüë', 'áàảãạâăấầẩẫậắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['', 'æóòôöîñ', 'ỉĩịơưỵđ'],
];

const FROM_TCVN3 = new Map(TCVN3.flatMap(([shown, meant]) => zipped([...shown], [...meant])));
const FROM_VNI = new Map(
  VNI_MARKS.flatMap(([letter, marks, meant]) =>
    zipped(
      [...marks].map((mark) => letter + mark),
      [...meant],
    ),
  ),
);

/** Windows-1258 writes a letter, then its tone as a letter of its own; most other letters are Latin ones. */
const FROM_CP1258 = new Map(zipped([...'ÃãÐðÕõÝýÌÒÞìò'], [...'ĂăĐđƠơƯư\u0300\u0309\u0303\u0301\u0323']));

/** A word in small letters, as its author meant it, if it is TCVN3 read as Latin letters. */
export function fromTcvn3(word: string): string {
  return [...word]
    .map((letter) => FROM_TCVN3.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}

const VNI_LETTER = new RegExp([...FROM_VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The same for VNI. */
export function fromVni(word: string): string {
  return word.toLowerCase().replace(VNI_LETTER, (shown) => FROM_VNI.get(shown) ?? shown);
}

/** The same for Windows-1258. */
export function fromCp1258(word: string): string {
  return [...word]
    .map((letter) => FROM_CP1258.get(letter) ?? letter)
    .join('')
    .normalize('NFC')
    .toLowerCase();
}

function zipped(shown: readonly string[], meant: readonly string[]): [string, string][] {
  return shown.map((letter, at) => [letter, meant[at] ?? '']);
}
