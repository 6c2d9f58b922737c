import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { bilingual } from '../../base/locale.ts';
import { type Document, paragraph } from '../../documents/document.ts';
import { signaturePlace } from './frame.ts';
import { askedAndHeard } from './scale/heard.ts';
import { opinionTable } from './scale/opinion-table.ts';
import { scaleName } from './scale/scale.ts';
import { ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Bảng tổng hợp, tiếp thu, giải trình: each opinion on a draft and what became of it, on pages that lie. */
export function opinionsPaper(paper: ScalePaper, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(scaleName(paper.criteria, locale)),
      orientation: 'landscape',
      body: [paragraph(askedAndHeard(paper, setting)), opinionTable(paper, locale), ...ownParagraphs('note', setting)],
      places: [signaturePlace(setting)],
    },
    setting,
  );
}

const WORDS = bilingual({
  vi: { type: 'BẢNG TỔNG HỢP', subject: (scale: string) => `Tiếp thu, giải trình ý kiến góp ý dự thảo ${scale}` },
  en: { type: 'SUMMARY OF OPINIONS', subject: (scale) => `What became of opinions on the draft ${scale}` },
});
