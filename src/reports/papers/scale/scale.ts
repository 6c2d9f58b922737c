import type { ScalePaper } from '../../../answers/criteria/scale-paper.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { blank, type Prose, prose } from '../../../documents/prose.ts';
import type { Criteria } from '../../../model/criteria.ts';
import { cited } from '../../cited.ts';
import { appliesInWords } from '../../criteria/names.ts';
import { appliesLine, scaleBody } from '../../criteria-show.ts';
import { spanInWords } from '../../regulation/dates.ts';

/** Papers about a point scale on its way name it and enclose it alike. */

/** “Thang bảng điểm thi đua cá nhân (lần ban hành 2)” */
export function scaleName({ title, edition }: Criteria, locale: Locale): string {
  return edition ? `${title.value} (${WORDS[locale].edition} ${edition.value.toString()})` : title.value;
}

/** “áp dụng từ ngày 03/7/2017 cho cá nhân thuộc Văn phòng” */
export function scopeOf({ criteria, workspace }: ScalePaper, locale: Locale): string {
  const { effective, appliesTo } = criteria;
  const span = spanInWords(effective.from?.value, effective.to?.value, locale, '');
  return WORDS[locale].applies(span, appliesInWords(appliesTo, workspace, locale));
}

/** “Thang bảng điểm thi đua cá nhân ban hành kèm theo Quyết định số 58/QĐ-BDT ngày 30/9/2016”: the edition that this one follows; undefined for the first. */
export function replacedBy({ diff }: ScalePaper, locale: Locale): Prose | undefined {
  if (!diff) return undefined;
  const { title, issued } = diff.before;
  const words = WORDS[locale];
  const paper: Prose = issued?.decision
    ? cited(issued.decision.value, issued.date?.value, locale)
    : [blank(words.decisionHint)];
  return prose`${title.value} ${words.issuedWith} ${paper}`;
}

/** The scale itself on pages of its own behind the paper that it goes with. */
export function scaleAnnex({ shown }: ScalePaper, title: string, belongsTo: Prose, locale: Locale): Block[] {
  return [
    { kind: 'new-page', countsAnew: true },
    { kind: 'annex', title, belongsTo },
    paragraph(appliesLine(shown, locale)),
    ...scaleBody({ ...shown, others: [] }, locale),
  ];
}

const WORDS = bilingual({
  vi: {
    edition: 'lần ban hành',
    applies: (span: string, whom: string) => `áp dụng ${span} cho ${whom}`,
    issuedWith: 'ban hành kèm theo',
    decisionHint: 'số, ngày quyết định ban hành bản trước',
  },
  en: {
    edition: 'edition',
    applies: (span, whom) => `applying ${span} to ${whom}`,
    issuedWith: 'issued with',
    decisionHint: 'number and day of the decision that issued the edition before',
  },
});
