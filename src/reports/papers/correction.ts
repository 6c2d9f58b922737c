import type { PaperOut } from '../../answers/closing/issued-paper.ts';
import { bilingual } from '../../base/locale.ts';
import { type Document, paragraph } from '../../documents/document.ts';
import { prose } from '../../documents/prose.ts';
import { cited } from '../cited.ts';
import { officialPaper } from './frame.ts';
import { agencyName, paragraphsIn, type Setting } from './setting.ts';

/** Công văn đính chính: what was printed, and what it should be; it is part of the paper it corrects. */
export function correctionPaper({ number, date }: PaperOut, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const [first, again] = [cited(number, date, locale), cited(number, undefined, locale)];
  return officialPaper(
    {
      symbol: '',
      subject: words.subject(first),
      addressee: words.addressee,
      body: [
        paragraph(prose`${words.slip(first)} ${agencyName(setting)} ${words.corrects}:`),
        ...paragraphsIn('correction', 'printed', words.printedHint, setting).map((text) =>
          paragraph(prose`${words.printed}: “${text}”.`),
        ),
        ...paragraphsIn('correction', 'corrected', words.correctedHint, setting).map((text) =>
          paragraph(prose`${words.corrected}: “${text}”.`),
        ),
        paragraph(words.rest(again)),
      ],
      closing: words.part(again),
    },
    setting,
  );
}

const WORDS = bilingual({
  vi: {
    subject: (paper: string) => `V/v đính chính ${paper}`,
    addressee: 'các nơi đã nhận văn bản được đính chính',
    slip: (paper: string) => `Do sơ suất trong khâu trình bày, ${paper} có sai sót về thể thức.`,
    corrects: 'đính chính như sau',
    printed: 'Đã in',
    printedHint: 'chỗ đã in sai, nguyên văn',
    corrected: 'Nay sửa là',
    correctedHint: 'viết lại cho đúng',
    rest: (paper: string) => `Các nội dung khác của ${paper} không thay đổi.`,
    part: (paper: string) => `Công văn này là một phần không tách rời của ${paper}`,
  },
  en: {
    subject: (paper) => `Correction of ${paper}`,
    addressee: 'whoever received the paper that is corrected',
    slip: (paper) => `By a slip of layout ${paper} was printed wrongly.`,
    corrects: 'corrects it as follows',
    printed: 'Printed',
    printedHint: 'what was printed, word for word',
    corrected: 'To be read',
    correctedHint: 'what it should be',
    rest: (paper) => `All else in ${paper} stands.`,
    part: (paper) => `This letter is part of ${paper}`,
  },
});
