import type { CriteriaShown } from '../../answers/criteria/criteria-shown.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import { appliesLine, scaleBody, scaleStamps } from '../criteria-show.ts';
import { agencyName, ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Thang bảng điểm as it stands behind the decision that issues it: by what, the table, the levels. */
export function criteriaPaper(shown: CriteriaShown, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { criteria } = shown;
  return tablePaper(
    {
      type: criteria.scale.isShown ? words.type : words.levelsAlone,
      subject: subjectOf(criteria.title.value, locale),
      isStamped: false,
      body: [
        { kind: 'remark', text: issuedWith(shown, setting) },
        ...scaleStamps(shown, locale),
        paragraph(appliesLine(shown, locale)),
        ...scaleBody({ ...shown, others: [] }, locale),
        ...ownParagraphs('note', setting),
      ],
      places: [],
    },
    setting,
  );
}

/** What follows the kind of paper in the title, where it begins so. */
function subjectOf(title: string, locale: Setting['locale']): string {
  const bare = title.replace(/^(?:thang bảng điểm|tiêu chí xếp loại)\s+/iu, '');
  return locale === 'vi' ? raised(bare) : title;
}

/** “(Ban hành kèm theo Quyết định số 58/QĐ-BDT ngày 30/9/2016 của Ban Dân tộc tỉnh Ninh Thuận)”, blanks where it is not issued. */
function issuedWith({ criteria }: CriteriaShown, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const { issued } = criteria;
  const number = issued?.decision?.value ?? blank(words.numberHint);
  const day = issued?.date ? dateSaid(issued.date.value, setting.locale) : blank(words.dayHint);
  return joined(words.issued, [number], words.on, [day], words.by, agencyName(setting), ')');
}

const WORDS = bilingual({
  vi: {
    type: 'THANG BẢNG ĐIỂM',
    levelsAlone: 'TIÊU CHÍ XẾP LOẠI',
    issued: '(Ban hành kèm theo Quyết định số ',
    on: ' ngày ',
    by: ' của ',
    numberHint: 'số quyết định ban hành thang bảng điểm',
    dayHint: 'ngày quyết định ban hành',
  },
  en: {
    type: 'POINT SCALE',
    levelsAlone: 'CRITERIA',
    issued: '(Issued with Decision ',
    on: ' of ',
    by: ', ',
    numberHint: 'number of the decision that issues the scale',
    dayHint: 'day of that decision',
  },
});
