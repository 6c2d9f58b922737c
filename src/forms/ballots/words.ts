import { unaccented } from '../../base/nearest.ts';

type Words<T> = readonly (readonly [names: readonly string[], value: T])[];

/** What a text means by such a table, with case and accents forgiven. */
export function meant<T>(text: string | undefined, words: Words<T>): T | undefined {
  if (text === undefined) return undefined;
  const plain = unaccented(text);
  return words.find(([names]) => names.some((name) => unaccented(name) === plain))?.[1];
}

/** Whether an award is given; of all these words the sheet offers the first, in Vietnamese and in English. */
export const GRANTS: Words<boolean> = [
  [['Đồng ý', 'Granted', 'Có', 'Yes', 'c', 'x'], true],
  [['Không', 'Not granted', 'Không đồng ý', 'No', 'k'], false],
];
/** How somebody on the Council took part. */
export const ATTENDANCES: Words<'present' | 'absent' | 'written'> = [
  [['Có mặt', 'Present'], 'present'],
  [['Vắng', 'Absent', 'Vắng mặt'], 'absent'],
  [['Ý kiến bằng văn bản', 'In writing', 'Văn bản'], 'written'],
];
/** How the Council voted. */
export const BALLOT_KINDS: Words<'secret' | 'show'> = [
  [['Bỏ phiếu kín', 'Secret ballot', 'Phiếu kín', 'kín'], 'secret'],
  [['Giơ tay', 'Show of hands', 'Biểu quyết giơ tay'], 'show'],
];
