import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { type PaperStyle, SMALL } from '../paper/style.ts';
import { BLANK, BLANK_GROUND } from './comments.ts';
import { STRONG } from './runs.ts';
import { halfPoints, pointTwips, twips } from './units.ts';

/** On every PC with Word; where it is missing, fonts of the same widths take its place. */
export const FONT = 'Times New Roman';

/** The paragraph styles, by what they are for; people see their Vietnamese names in Word. */
export type StyleName = keyof ReturnType<typeof looks>;

interface Look {
  readonly name: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly align?: 'left' | 'centre' | 'justified';
  /** Points before it. */
  readonly before?: number;
  /** Points after it. */
  readonly after?: number;
  readonly isIndented?: boolean;
  readonly keepsNext?: boolean;
  /** Without room between paragraphs that are both so. */
  readonly isTight?: boolean;
}

function looks(style: PaperStyle) {
  const { bodySize: body, headSize: head } = style;
  return {
    Nation: { name: 'Quốc hiệu', size: head, isBold: true, align: 'centre' },
    Motto: { name: 'Tiêu ngữ', size: style.mottoSize, isBold: true, align: 'centre' },
    Parent: { name: 'Cơ quan chủ quản', size: head, align: 'centre' },
    Agency: { name: 'Cơ quan ban hành', size: head, isBold: true, align: 'centre' },
    Number: { name: 'Số, ký hiệu', size: style.numberSize, align: 'centre', before: 6 },
    Dated: { name: 'Địa danh, ngày tháng', size: style.datedSize, isItalic: true, align: 'centre', before: 6 },
    Type: { name: 'Tên loại', size: body, isBold: true, align: 'centre', before: style.spaceAbove, keepsNext: true },
    Subject: { name: 'Trích yếu', size: body, isBold: true, align: 'centre', keepsNext: true },
    Addressee: { name: 'Kính gửi', size: body, align: 'centre', before: 6 },
    Ground: {
      name: 'Căn cứ',
      size: body,
      isItalic: style.areGroundsItalic,
      align: 'justified',
      before: style.spaceBetween,
      isIndented: true,
    },
    Proclamation: { name: 'Dòng công bố', size: body, isBold: true, align: 'centre', before: 6, keepsNext: true },
    Body: { name: 'Nội dung', size: body, align: 'justified', before: style.spaceBetween, isIndented: true },
    // Above a table, which has no space of its own.
    Lead: {
      name: 'Nội dung, dẫn vào bảng',
      size: body,
      align: 'justified',
      before: style.spaceBetween,
      after: 4,
      isIndented: true,
      keepsNext: true,
    },
    Remark: { name: 'Ghi kèm', size: body, isItalic: true, align: 'centre', after: 4 },
    Enclosed: {
      name: 'Ghi kèm trong văn bản',
      size: body,
      isItalic: true,
      align: 'justified',
      before: style.spaceBetween,
      isIndented: true,
    },
    // Dots to the margin, where only people know what belongs there.
    ToWrite: { name: 'Dòng để viết', size: body, before: style.spaceBetween, isIndented: true },
    Stamp: { name: 'Dấu dự thảo', size: body, isBold: true, align: 'centre' },
    MarginStamp: { name: 'Dấu dự thảo, trên lề', size: SMALL.recipients, isBold: true, align: 'centre' },
    Signer: { name: 'Quyền hạn, chức vụ', size: body, isBold: true, align: 'centre', keepsNext: true },
    FirstSigner: {
      name: 'Quyền hạn, chức vụ, dòng đầu',
      size: body,
      isBold: true,
      align: 'centre',
      before: style.spaceAtEnd,
      isTight: true,
      keepsNext: true,
    },
    SignerRemark: { name: 'Lời nhắc ký', size: body, isItalic: true, align: 'centre', keepsNext: true },
    SignerName: {
      name: 'Họ tên người ký',
      size: body,
      isBold: true,
      align: 'centre',
      before: style.spaceToSign,
      keepsNext: true,
    },
    Recipients: {
      name: 'Nơi nhận',
      size: SMALL.recipientsWord,
      isBold: true,
      isItalic: true,
      before: style.spaceAtEnd,
      keepsNext: true,
    },
    Recipient: { name: 'Nơi nhận, danh sách', size: SMALL.recipients },
    Annex: { name: 'Phụ lục', size: body, isBold: true, align: 'centre', keepsNext: true },
    AnnexTitle: { name: 'Tên phụ lục', size: body, isBold: true, align: 'centre', keepsNext: true },
    Caption: { name: 'Tên bảng', size: body - 1, isBold: true, align: 'centre', before: 8, after: 3, keepsNext: true },
    Note: { name: 'Chú thích', size: SMALL.notes, align: 'justified', before: style.spaceBetween / 2 },
    PageNumber: { name: 'Số trang', size: body, align: 'centre' },
    DraftMark: { name: 'Dấu dự thảo, trang sau', size: SMALL.recipients, isItalic: true },
    Foot: { name: 'Chân trang', size: SMALL.recipients },
  } as const satisfies Record<string, Look>;
}

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, justified: AlignmentType.JUSTIFIED } as const;

/** All styles of a paper; `sizes` are those of its tables. */
export function stylesOf(style: PaperStyle, sizes: readonly number[], language: string): IStylesOptions {
  const all: [string, Look][] = Object.entries(looks(style));
  const heading = (look: Omit<Look, 'size' | 'name'>) => {
    const { run, paragraph } = appearance({ size: style.bodySize, ...look }, style);
    return { paragraph, run: { ...run, color: '000000' } };
  };
  const common = { align: 'left', before: style.spaceBetween, after: 2, isIndented: true, keepsNext: true } as const;
  return {
    default: {
      document: {
        run: { font: FONT, size: halfPoints(style.bodySize), language: { value: language, eastAsia: language } },
      },
      heading1: heading({ ...common, isBold: true }),
      heading2: heading({ ...common, isBold: true }),
      heading3: heading(common),
    },
    paragraphStyles: [
      ...all.map(([id, look]) => styleOptions(id, look, style)),
      ...sizes.flatMap((size) => cellStyles(size, style)),
      RULE,
      GAP,
    ],
    characterStyles: [
      { id: STRONG, name: 'Đậm', run: { bold: true } },
      { id: BLANK, name: 'Chỗ trống', run: { shading: BLANK_GROUND } },
    ],
  };
}

/** A cell of a table in that size, and a cell of its head. */
function cellStyles(size: number, style: PaperStyle): IParagraphStyleOptions[] {
  return [
    styleOptions(cellStyle(size), { name: `Bảng ${size}`, size }, style),
    styleOptions(headStyle(size), { name: `Bảng ${size}, đầu cột`, size, isBold: true, align: 'centre' }, style),
  ];
}

export function cellStyle(size: number): string {
  return `Cell${size}`;
}

export function headStyle(size: number): string {
  return `CellHead${size}`;
}

/** A line drawn under a text: a paragraph hardly higher than its upper border. */
const RULE: IParagraphStyleOptions = {
  id: 'Rule',
  name: 'Đường kẻ',
  basedOn: 'Normal',
  run: { size: halfPoints(2) },
  paragraph: {
    keepNext: true,
    spacing: { before: pointTwips(4), after: pointTwips(4), line: pointTwips(4), lineRule: LineRuleType.EXACTLY },
    border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
  },
};

/** Between two tables, which Word would make one of; and behind one that ends a section. */
const GAP: IParagraphStyleOptions = {
  id: 'Gap',
  name: 'Khoảng cách',
  basedOn: 'Normal',
  run: { size: halfPoints(2) },
  paragraph: { spacing: { line: pointTwips(4), lineRule: LineRuleType.EXACTLY } },
};

function styleOptions(id: string, look: Look, style: PaperStyle): IParagraphStyleOptions {
  return { id, name: look.name, basedOn: 'Normal', quickFormat: true, ...appearance(look, style) };
}

/** How letters and paragraphs of a style look. */
function appearance(look: Omit<Look, 'name'>, style: PaperStyle) {
  return {
    run: { size: halfPoints(look.size), bold: look.isBold === true, italics: look.isItalic === true, font: FONT },
    paragraph: {
      alignment: ALIGN[look.align ?? 'left'],
      spacing: { before: pointTwips(look.before ?? 0), after: pointTwips(look.after ?? 0) },
      ...(look.isIndented && { indent: { firstLine: twips(style.firstLine) } }),
      ...(look.keepsNext && { keepNext: true }),
      ...(look.isTight && { contextualSpacing: true }),
    },
  };
}
