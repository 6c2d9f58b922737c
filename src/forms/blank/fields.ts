import type { Words } from '../../base/locale.ts';

/** What is printed onto a form bought ready, each at its own place. */
export const FIELDS = [
  'honorific',
  'name',
  'post',
  'merit',
  'award',
  'decision',
  'book',
  'dated',
  'signer-post',
  'signer',
] as const;
export type FieldId = (typeof FIELDS)[number];

/** What each is called in the table of places, by which it is known again. */
export const FIELD_WORDS: Readonly<Record<FieldId | 'sheet' | 'shift', Words>> = {
  sheet: { vi: 'Khổ phôi', en: 'Sheet' },
  shift: { vi: 'Dịch chung', en: 'Shift of all' },
  honorific: { vi: 'Danh xưng', en: 'Honorific' },
  name: { vi: 'Họ tên, tên tập thể', en: 'Name' },
  post: { vi: 'Chức vụ, đơn vị', en: 'Post and unit' },
  merit: { vi: 'Thành tích', en: 'Merit' },
  award: { vi: 'Danh hiệu, hình thức', en: 'Award' },
  decision: { vi: 'Số, ngày quyết định', en: 'Decision' },
  book: { vi: 'Số sổ vàng', en: 'Number in the register' },
  dated: { vi: 'Nơi, ngày ký', en: 'Place and day' },
  'signer-post': { vi: 'Chức vụ người ký', en: 'Post of the signer' },
  signer: { vi: 'Họ tên người ký', en: 'Name of the signer' },
};

/** The columns of the table. */
export const COLUMN_WORDS = {
  field: { vi: 'Mục', en: 'Field' },
  x: { vi: 'Trái (mm)', en: 'Left (mm)' },
  y: { vi: 'Trên (mm)', en: 'Top (mm)' },
  width: { vi: 'Rộng (mm)', en: 'Width (mm)' },
  height: { vi: 'Cao (mm)', en: 'Height (mm)' },
  size: { vi: 'Cỡ chữ', en: 'Size' },
  align: { vi: 'Canh', en: 'Align' },
  look: { vi: 'Kiểu chữ', en: 'Look' },
} satisfies Readonly<Record<string, Words>>;

export const ALIGN_WORDS = {
  left: { vi: 'trái', en: 'left' },
  center: { vi: 'giữa', en: 'centre' },
  right: { vi: 'phải', en: 'right' },
} satisfies Readonly<Record<string, Words>>;

export const LOOK_WORDS = {
  isBold: { vi: 'đậm', en: 'bold' },
  isItalic: { vi: 'nghiêng', en: 'italic' },
  isCapitals: { vi: 'hoa', en: 'capitals' },
} satisfies Readonly<Record<string, Words>>;
type Look = keyof typeof LOOK_WORDS;

/** Where a field stands, in millimetres of the sheet, and how it is set, in points. */
export interface Spot extends Readonly<Record<Look, boolean>> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly align: keyof typeof ALIGN_WORDS;
}

/** The form, and where everything stands on it; a field without a place is not printed. */
export interface BlankLayout {
  readonly width: number;
  readonly height: number;
  /** Added to all, since printers take paper in differently. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly spots: ReadonlyMap<FieldId, Spot>;
}

const PLAIN = { isBold: false, isItalic: false, isCapitals: false };
const BOLD = { ...PLAIN, isBold: true };
const CENTRED = { x: 40, width: 217, align: 'center' } as const;

/** A form of A4 across, to begin from: the name ends 105 mm from the top (a habit, no rule). */
export const USUAL_LAYOUT: BlankLayout = {
  width: 297,
  height: 210,
  shift: { x: 0, y: 0 },
  spots: new Map<FieldId, Spot>([
    ['honorific', { ...CENTRED, ...PLAIN, y: 88, size: 15 }],
    ['name', { ...CENTRED, ...BOLD, isCapitals: true, y: 96, size: 22 }],
    ['post', { ...CENTRED, ...PLAIN, y: 107, size: 15 }],
    ['merit', { ...CENTRED, ...PLAIN, y: 115, size: 17 }],
    ['decision', { x: 30, width: 100, align: 'left', ...BOLD, isItalic: true, y: 158, size: 13 }],
    ['book', { x: 30, width: 100, align: 'left', ...BOLD, isItalic: true, y: 165, size: 13 }],
    ['dated', { x: 155, width: 115, align: 'center', ...BOLD, isItalic: true, y: 142, size: 14 }],
    ['signer-post', { x: 155, width: 115, align: 'center', ...BOLD, isCapitals: true, y: 150, size: 14 }],
    ['signer', { x: 155, width: 115, align: 'center', ...BOLD, y: 184, size: 14 }],
  ]),
};
