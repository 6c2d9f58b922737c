import type { WorkStyle } from '../../documents/workbook.ts';
import { XML } from '../xml.ts';

const FONTS = ['plain', 'bold', 'title', 'small', 'faint', 'heading'] as const;

/** How a cell of each style looks; the order is that of the style numbers that cells carry. */
interface Look {
  readonly font?: (typeof FONTS)[number];
  readonly fill?: string;
  readonly border?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  readonly isOpen?: true;
  /** How Excel writes numbers: points with two places, as they are printed. */
  readonly shows?: keyof typeof NUMBERS;
}

/** Excel's own numbers of ways to write a number. */
const NUMBERS = { points: 2, share: 10 } as const;

const LOOKS: Readonly<Record<WorkStyle, Look>> = {
  text: { wrap: true },
  title: { font: 'title' },
  band: { font: 'heading', fill: 'FFD9E2F3', border: true, align: 'center', wrap: true },
  heading: { font: 'heading', fill: 'FFF2F2F2', border: true, align: 'center', wrap: true },
  code: { font: 'small', align: 'center' },
  label: { border: true, align: 'left' },
  'label-text': { border: true, align: 'left', wrap: true },
  given: { border: true, fill: 'FFF2F2F2', align: 'center', wrap: true },
  open: { border: true, fill: 'FFFFF9DB', align: 'center', isOpen: true },
  'open-text': { border: true, fill: 'FFFFF9DB', align: 'left', wrap: true, isOpen: true },
  'open-head': { font: 'bold', border: true, fill: 'FFEAF1DD', align: 'left', wrap: true, isOpen: true },
  example: { font: 'faint', border: true, align: 'left', wrap: true, isOpen: true },
  closed: { border: true, fill: 'FFD9D9D9', align: 'center' },
  total: { font: 'bold', border: true, align: 'center', shows: 'points' },
  share: { border: true, fill: 'FFF2F2F2', align: 'center', shows: 'share' },
};

const ORDER = Object.keys(LOOKS) as WorkStyle[];

/** The number by which a cell names its style. */
export function styleNumber(style: WorkStyle): number {
  return ORDER.indexOf(style);
}

const FONT_XML = [
  '<font><sz val="12"/><name val="Times New Roman"/></font>',
  '<font><b/><sz val="12"/><name val="Times New Roman"/></font>',
  '<font><b/><sz val="14"/><name val="Times New Roman"/></font>',
  '<font><sz val="7"/><color rgb="FF808080"/><name val="Times New Roman"/></font>',
  '<font><i/><sz val="12"/><color rgb="FF808080"/><name val="Times New Roman"/></font>',
  '<font><b/><sz val="10"/><name val="Times New Roman"/></font>',
];

const FILLS = [...new Set(Object.values(LOOKS).flatMap(({ fill }) => fill ?? []))];
/** Excel keeps the first two fills for itself. */
const OWN_FILLS = 2;

const SIDE = ['left', 'right', 'top', 'bottom'];
const THIN = SIDE.map((side) => `<${side} style="thin"><color rgb="FF999999"/></${side}>`).join('');

export const STYLES_XML = `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="${FONT_XML.length}">${FONT_XML.join('')}</fonts><fills count="${FILLS.length + OWN_FILLS}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILLS.map((rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`).join('')}</fills><borders count="2"><border/><border>${THIN}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${ORDER.length}">${ORDER.map((style) => xf(LOOKS[style])).join('')}</cellXfs></styleSheet>`;

function xf({ font = 'plain', fill, border, align, wrap, isOpen, shows }: Look): string {
  const fontId = FONTS.indexOf(font);
  const fillId = fill === undefined ? 0 : FILLS.indexOf(fill) + OWN_FILLS;
  const alignment = `<alignment${align ? ` horizontal="${align}"` : ''} vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;
  const protection = `<protection locked="${isOpen ? 0 : 1}"/>`;
  return `<xf numFmtId="${shows ? NUMBERS[shows] : 0}" applyNumberFormat="1" fontId="${fontId}" fillId="${fillId}" borderId="${border ? 1 : 0}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignment}${protection}</xf>`;
}
