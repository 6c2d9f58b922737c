import { widthOf } from '../../base/width.ts';
import { type Letterhead, NATION, numberLine, placeAndDate } from '../../documents/letterhead.ts';
import { RECIPIENT_WORDS, recipientLines, type SignaturePlace, type Signatures } from '../../documents/signatures.ts';
import { type Manner, text } from './manner.ts';
import { wrapped } from './width.ts';

/** Room for pen and seal. */
const ROOM = ['', '', ''];

/** Texts in the middle of a width, broken where they are longer. */
export function centred(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) => wrapped(text, width)).map((line) => inTheMiddle(line, width).trimEnd());
}

/** Agency on the left, nation on the right, each with a rule beneath; number, place and date on one line. */
export function headLines(head: Letterhead, manner: Manner): string[] {
  const { locale, width } = manner;
  const half = Math.floor(width / 2);
  const nation = NATION[locale];
  const agency = [...(head.parent ? [head.parent] : []), head.own].flatMap((line) => wrapped(line, half - 2));
  const left = [...agency, '─'.repeat(Math.ceil(widthOf(head.own) / 2))];
  const right = [
    ...wrapped(nation.name, half),
    ...wrapped(nation.motto, half),
    '─'.repeat(Math.min(half, widthOf(nation.motto))),
  ];
  const number = head.number ? text(numberLine(head.number, locale), manner) : '';
  const dated = head.dated ? text(placeAndDate(head.dated, locale), manner) : '';
  const about = head.about === undefined ? [] : wrapped(text(head.about, manner), half);
  const isLast = number !== '' || dated !== '';
  return [
    ...sideBySide([left, right], half),
    ...(isLast ? sideBySide([[number, ...about], wrapped(dated, half)], half) : []),
  ];
}

/** Recipients left of the one who signs; several who sign beside each other, recipients below. */
export function signatureLines({ places, recipients }: Signatures, manner: Manner): string[] {
  const [only] = places;
  const width = Math.floor(manner.width / Math.max(2, places.length));
  const copies = recipients
    ? [
        `${RECIPIENT_WORDS[manner.locale].recipients}:`,
        ...recipientLines(recipients, manner.locale).flatMap((line) => wrapped(text(line, manner), width - 1, 2)),
      ]
    : [];
  const signed = places.map((place) => placeLines(place, width, manner));
  if (only && places.length === 1) {
    return beside(
      copies,
      (signed[0] ?? []).map((line) => inTheMiddle(line, width)),
      width,
    );
  }
  return [...sideBySide(signed, width), ...(copies.length > 0 ? ['', ...copies] : [])];
}

function placeLines({ lines, remark, post, name }: SignaturePlace, width: number, manner: Manner): string[] {
  const said = [...lines.map((line) => text(line, manner)), ...(remark ? [remark] : [])];
  return [
    ...said.flatMap((line) => wrapped(line, width - 1)),
    ...ROOM,
    ...[post, name].flatMap((line) => (line ? wrapped(text(line, manner), width - 1) : [])),
  ];
}

/** Columns of one width, each line in the middle of its own. */
function sideBySide(columns: readonly (readonly string[])[], width: number): string[] {
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) =>
    columns
      .map((lines) => inTheMiddle(lines[i] ?? '', width))
      .join('')
      .trimEnd(),
  );
}

/** Flush left, and beside it as it is. */
function beside(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const line = left[i] ?? '';
    return `${line}${' '.repeat(Math.max(0, width - widthOf(line)))}${right[i] ?? ''}`.trimEnd();
  });
}

function inTheMiddle(line: string, width: number): string {
  const gap = Math.max(0, width - widthOf(line));
  const before = Math.floor(gap / 2);
  return `${' '.repeat(before)}${line}${' '.repeat(gap - before)}`;
}
