import type { Day } from '../../base/day.ts';

/** By which rules a paper is set: TT 01/2011/TT-BNV, or NĐ 30/2020/NĐ-CP, Phụ lục I. Points and millimetres. */
export interface PaperStyle {
  readonly id: StyleId;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Agency and nation, then the motto: 12 goes with 13, 13 with 14. */
  readonly headSize: number;
  readonly mottoSize: number;
  /** “Số: …/BC-BDT”, upright. */
  readonly numberSize: number;
  /** Place and date, in italics. */
  readonly datedSize: number;
  /** Everything that is read: type and subject, body, headings, who signs. */
  readonly bodySize: number;
  /** The largest letters of a table; smaller where a word would be cut. */
  readonly tableSize: number;
  /** Above and below the text of a cell. */
  readonly cellPadding: number;
  /** The first line of a paragraph stands in. */
  readonly firstLine: number;
  readonly spaceBetween: number;
  /** Above what kind of paper it is. */
  readonly spaceAbove: number;
  /** Above who signs. */
  readonly spaceAtEnd: number;
  /** Between a post and the name below it, for the pen and the seal. */
  readonly spaceToSign: number;
  /** What “Căn cứ …” is set in, and what ends the last of them. */
  readonly areGroundsItalic: boolean;
  readonly groundsEnd: string;
  readonly pageNumberAt: 'top-centre' | 'bottom-right';
}

export const STYLE_IDS = ['tt01-2011', 'nd30-2020'] as const;
export type StyleId = (typeof STYLE_IDS)[number];

/** NĐ 30/2020/NĐ-CP replaces TT 01/2011/TT-BNV from its own day of effect. */
const ND30_FROM: Day = '2020-03-05';

const SHARED = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  numberSize: 13,
  datedSize: 14,
  bodySize: 14,
  // From the largest that reads well beside a text of 14.
  tableSize: 13,
  cellPadding: 0.4,
  spaceBetween: 6,
  spaceAbove: 12,
  spaceAtEnd: 10,
  // 25 mm.
  spaceToSign: 70,
} as const;

export const STYLES: Readonly<Record<StyleId, PaperStyle>> = {
  'tt01-2011': {
    ...SHARED,
    id: 'tt01-2011',
    headSize: 12,
    mottoSize: 13,
    datedSize: 13,
    firstLine: 12.7,
    areGroundsItalic: false,
    groundsEnd: ',',
    pageNumberAt: 'bottom-right',
  },
  'nd30-2020': {
    ...SHARED,
    id: 'nd30-2020',
    headSize: 13,
    mottoSize: 14,
    firstLine: 10,
    areGroundsItalic: true,
    groundsEnd: '.',
    pageNumberAt: 'top-centre',
  },
};

/** The rules in force on the day a paper carries. */
export function styleOn(day: Day | undefined): PaperStyle {
  return STYLES[day !== undefined && day < ND30_FROM ? 'tt01-2011' : 'nd30-2020'];
}

const ONE_PAGE = {
  datedSize: 13,
  bodySize: 13,
  tableSize: 10,
  cellPadding: 0.1,
  spaceBetween: 3,
  spaceAbove: 6,
  spaceAtEnd: 4,
  spaceToSign: 36,
} as const;

/** The smallest letters that both rules allow (13 or 14 for what is read), for a paper that is meant to be one page. */
export function onePageStyle(style: PaperStyle): PaperStyle {
  return { ...style, ...ONE_PAGE };
}

/** A4, in millimetres. */
export const A4 = { width: 210, height: 297 } as const;

/** How wide a line of text may be. */
export function textWidth({ margins }: PaperStyle, isLandscape: boolean): number {
  return (isLandscape ? A4.height : A4.width) - margins.left - margins.right;
}

/** How high a page's text may be. */
export function textHeight({ margins }: PaperStyle, isLandscape: boolean): number {
  return (isLandscape ? A4.width : A4.height) - margins.top - margins.bottom;
}

/** Smaller print: recipients, notes, tables at their largest. */
export const SMALL = { recipientsWord: 12, recipients: 11, notes: 12 } as const;
