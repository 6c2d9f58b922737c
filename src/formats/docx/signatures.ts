import type { Paragraph, Table } from 'docx';
import {
  RECIPIENT_WORDS,
  type Recipients,
  recipientLines,
  type SignaturePlace,
  type Signatures,
} from '../../documents/signatures.ts';
import { frame } from './frame.ts';
import { paragraph, signer } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/** Recipients on the left level with the one who signs on the right; where several sign, they stand below. */
export function signatures({ places, recipients }: Signatures, sheet: Sheet): (Paragraph | Table)[] {
  const { room } = sheet;
  const copies = recipients ? recipientParagraphs(recipients, sheet) : [];
  const [only] = places;
  if (only && places.length === 1) {
    return [
      // A cell holds at least one paragraph.
      frame(
        [
          [
            copies.length > 0 ? copies : [paragraph('Recipient', '', sheet)],
            [...titles(only, sheet), ...names(only, sheet)],
          ],
        ],
        [room / 2, room / 2],
      ),
    ];
  }
  const columns = places.length > MOST_BESIDE ? 2 : places.length;
  const width = room / columns;
  const rows = places.flatMap((_, i) => (i % columns === 0 ? [places.slice(i, i + columns)] : []));
  const empty = () => [signer('Signer', '', sheet)];
  const filled = (cells: Paragraph[][]) => Array.from({ length: columns }, (_, i) => cells[i] ?? empty());
  return [
    // One table, so that nobody's place and no recipient stands on a page alone; names on one line, however many lines stand above each.
    frame(
      [
        ...rows.flatMap((row) => [
          filled(row.map((place) => titles(place, sheet))),
          filled(row.map((place) => names(place, sheet))),
        ]),
        ...(copies.length > 0 ? [filled([copies])] : []),
      ],
      Array.from({ length: columns }, () => width),
    ),
  ];
}

/** So many titles and names keep to their lines beside each other. */
const MOST_BESIDE = 3;

function titles({ lines, remark }: SignaturePlace, sheet: Sheet): Paragraph[] {
  if (lines.length === 0) return [paragraph('FirstSigner', remark ?? '', sheet)];
  return [
    ...lines.map((line, i) => signer(i === 0 ? 'FirstSigner' : 'Signer', line, sheet)),
    ...(remark ? [paragraph('SignerRemark', remark, sheet)] : []),
  ];
}

/** Below room for pen and seal. */
function names({ post, name }: SignaturePlace, sheet: Sheet): Paragraph[] {
  return [signer('SignerName', post ?? name ?? '', sheet), ...(post && name ? [signer('Signer', name, sheet)] : [])];
}

function recipientParagraphs(recipients: Recipients, sheet: Sheet): Paragraph[] {
  const { locale } = sheet;
  const lines = recipientLines(recipients, locale);
  return [
    paragraph('Recipients', `${RECIPIENT_WORDS[locale].recipients}:`, sheet),
    ...lines.map((line, i) => paragraph('Recipient', line, sheet, i < lines.length - 1 ? { keepNext: true } : {})),
  ];
}
