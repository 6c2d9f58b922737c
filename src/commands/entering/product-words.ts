import { question } from '../../base/listed.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { asWritten, decimals, pointsInWords } from '../../base/number-words.ts';
import { quoted } from '../../base/quoted.ts';
import type { ValueMap } from '../../editing/value.ts';
import { choicesOf, type ListedCriterion, type productPoints } from '../../forms/entered-products.ts';
import { productsInWords } from '../../reports/form/product-words.ts';

type Points = ReturnType<typeof productPoints>;

/** “A1: 35/40, A2: 25,83/30” */
function pointsOf(all: Points, locale: Locale): string {
  return all
    .map(({ id, points, max }) => `${id} ${pointsInWords(points, locale)}/${asWritten(max, locale)}`)
    .join(', ');
}

function catalogueOf(criterion: ListedCriterion, locale: Locale): string {
  return choicesOf(criterion)
    .map(({ text, factor }, at) => `${at + 1} ${text} (${asWritten(factor, locale)})`)
    .join(', ');
}

const WORDS = bilingual({
  vi: {
    offered: (criterion: ListedCriterion) => {
      const catalogue = catalogueOf(criterion, 'vi');
      const { id, title } = criterion;
      return `${id.value} ${title.value}: mỗi lần một sản phẩm.${catalogue === '' ? '' : ` Danh mục (hệ số): ${catalogue}.`}`;
    },
    which: (id: string, count: number) =>
      count > 0
        ? `${id} sản phẩm ${count + 1} (số, mã hoặc tên; sửa 1, xóa 1; xuống dòng: hết)`
        : `${id} sản phẩm 1 (số, mã hoặc tên; không: không được giao gì; xuống dòng: để sau)`,
    line: (at: number, line: ValueMap) => `  ${at + 1}. ${productsInWords([line], 'vi')}`,
    points: (all: Points) => `  Tạm tính: ${pointsOf(all, 'vi') || 'chưa tính được'}`,
    unclear: (text: string, near: readonly string[]) =>
      near.length > 0
        ? `danh mục không có ${quoted(text)}; ${question(near, 'vi')} Sản phẩm mới thì gõ + trước tên: + ${text}`
        : `không có sản phẩm số ${text}`,
    notAmounts: (text: string) =>
      `${text === '' ? 'phải có cả hai số' : `${quoted(text)} chưa rõ`}; ghi đã xong/được giao, ví dụ 3/4; bỏ sản phẩm này: <`,
    factor: 'hệ số, lớn hơn 0',
    amounts: 'đã xong/được giao, ví dụ 3/4',
    returned: 'bị trả lại, mấy lần',
    late: 'chậm, mấy lần',
    'returned-excused': 'trả lại: miễn mấy lần vì nguyên nhân khách quan',
    'late-excused': 'chậm: miễn mấy lần vì nguyên nhân khách quan',
    basis: 'căn cứ miễn (số văn bản)',
    dropped: (id: string) => `Bỏ các dòng sản phẩm vừa điền ở ${id}.`,
    none: '  Chưa còn dòng nào: xuống dòng thì ghi là không được giao gì.',
    noLine: 'không có dòng ấy',
    someLines: 'đang có sản phẩm; không được giao gì thì xóa từng dòng rồi xuống dòng',
    notAFactor: 'hệ số là một số lớn hơn 0, ví dụ 1,5',
  },
  en: {
    offered: (criterion) => {
      const catalogue = catalogueOf(criterion, 'en');
      const { id, title } = criterion;
      return `${id.value} ${title.value}: one product at a time.${catalogue === '' ? '' : ` Catalogue (factor): ${catalogue}.`}`;
    },
    which: (id, count) =>
      count > 0
        ? `${id} product ${count + 1} (number, id or name; edit 1, delete 1; empty line: done)`
        : `${id} product 1 (number, id or name; none: nothing was assigned; empty line: later)`,
    line: (at, line) => `  ${at + 1}. ${productsInWords([line], 'en')}`,
    points: (all) => `  So far: ${pointsOf(all, 'en') || 'no value yet'}`,
    unclear: (text, near) =>
      near.length > 0
        ? `the catalogue has no ${quoted(text)}; ${question(near, 'en')} A new product has a + before its name: + ${text}`
        : `there is no product ${text}`,
    notAmounts: (text) =>
      `${text === '' ? 'both numbers are needed' : `${quoted(text)} is not clear`}; write done/assigned, e.g. 3/4; leave this product: <`,
    factor: 'factor, above 0',
    amounts: 'done/assigned, e.g. 3/4',
    returned: 'returned, how often',
    late: 'late, how often',
    'returned-excused': 'returned: how often excused for an objective cause',
    'late-excused': 'late: how often excused for an objective cause',
    basis: 'basis of the excuse (paper)',
    dropped: (id) => `The products typed for ${id} are not written.`,
    none: '  No line is left: an empty line writes that nothing was assigned.',
    noLine: 'there is no such line',
    someLines: 'there are products; where nothing was assigned, delete each line, then an empty line',
    notAFactor: 'a factor is a number above 0, e.g. 1.5',
  },
});

/** Words of the dialogue about products, in both languages. */
export function said(of: (words: (typeof WORDS)['vi']) => string): Words {
  return { vi: of(WORDS.vi), en: of(WORDS.en) };
}

/** A question, and in brackets what an empty line keeps. */
function asked(key: 'factor' | 'amounts' | 'returned' | 'late' | 'returned-excused' | 'late-excused' | 'basis') {
  return (kept: string): Words => {
    const words = (locale: Locale) => `   ${WORDS[locale][key]}${kept === '' ? '' : ` [${decimals(kept, locale)}]`}`;
    return { vi: words('vi'), en: words('en') };
  };
}

/** What is asked and said of the lines of a list. */
export const LINES = {
  factor: asked('factor'),
  amounts: asked('amounts'),
  times: { returned: asked('returned'), late: asked('late') },
  excused: { returned: asked('returned-excused'), late: asked('late-excused') },
  basis: asked('basis'),
  none: said(({ none }) => none),
  someLines: said(({ someLines }) => someLines),
  noLine: said(({ noLine }) => noLine),
  notAFactor: said(({ notAFactor }) => notAFactor),
} as const;
