import type { Paragraph, Table } from 'docx';
import {
  RECIPIENT_WORDS,
  type Recipients,
  recipientLines,
  type SignaturePlace,
  type Signatures,
} from '../../documents/signatures.ts';
import { frame } from './frame.ts';
import { gap, paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/** Recipients on the left level with the one who signs on the right; where several sign, they stand below. */
export function signatures({ places, recipients }: Signatures, sheet: Sheet): (Paragraph | Table)[] {
  const { room } = sheet;
  const signed = places.map((place) => placeParagraphs(place, sheet));
  const copies = recipients ? recipientParagraphs(recipients, sheet) : [];
  const [only] = signed;
  if (only && places.length === 1) {
    return [
      gap({ style: 'End', keepNext: true }),
      frame([[copies.length > 0 ? copies : [gap()], only]], [room / 2, room / 2]),
      gap(),
    ];
  }
  const width = room / places.length;
  return [
    gap({ style: 'End', keepNext: true }),
    frame(
      [signed],
      signed.map(() => width),
    ),
    gap(),
    ...copies,
  ];
}

function placeParagraphs({ lines, remark, post, name }: SignaturePlace, sheet: Sheet): Paragraph[] {
  return [
    ...lines.map((line) => paragraph('Signer', line, sheet)),
    ...(remark ? [paragraph('SignerRemark', remark, sheet)] : []),
    paragraph('SignerName', post ?? name ?? '', sheet),
    ...(post && name ? [paragraph('Signer', name, sheet)] : []),
  ];
}

function recipientParagraphs(recipients: Recipients, sheet: Sheet): Paragraph[] {
  const { locale } = sheet;
  return [
    paragraph('Recipients', `${RECIPIENT_WORDS[locale].recipients}:`, sheet),
    ...recipientLines(recipients, locale).map((line) => paragraph('Recipient', line, sheet)),
  ];
}
