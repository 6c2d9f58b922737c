import { bilingual, type Locale } from '../base/locale.ts';
import { joined, type Prose } from './prose.ts';

/** Who signs, left to right, and below or beside them to whom the paper goes. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly places: readonly SignaturePlace[];
  readonly recipients?: Recipients;
}

/** One place to sign: “KT. TRƯỞNG BAN”, “PHÓ TRƯỞNG BAN”, room for pen and seal, the name. */
export interface SignaturePlace {
  /** Lines in capitals: the right to sign (TM., KT., TL.) with whose it is, then the signer's own post. */
  readonly lines: readonly Prose[];
  /** “(Ký, ghi rõ họ tên)” */
  readonly remark?: string;
  /** Of who signs for a Council, the post in the agency: between the room and the name. */
  readonly post?: Prose;
  readonly name?: Prose;
}

/** “Nơi nhận”: items without dash or mark at the end, then where a copy is kept (“VT, VP”). */
export interface Recipients {
  readonly items: readonly Prose[];
  readonly keptAt: Prose;
  /** What stands in the place of both: a place of a template. */
  readonly lines?: readonly Prose[];
}

export const RECIPIENT_WORDS = bilingual({
  vi: { recipients: 'Nơi nhận', kept: 'Lưu' },
  en: { recipients: 'Copies to', kept: 'File' },
});

/** “- Như trên;” … “- Lưu: VT, VP.” */
export function recipientLines({ items, keptAt, lines }: Recipients, locale: Locale): readonly Prose[] {
  if (lines) return lines;
  const { kept } = RECIPIENT_WORDS[locale];
  return [...items.map((item) => joined('- ', item, ';')), joined(`- ${kept}: `, keptAt, '.')];
}
