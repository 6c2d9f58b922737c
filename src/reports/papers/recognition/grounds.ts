import type { Recognising } from '../../../answers/recognising.ts';
import { bilingual } from '../../../base/locale.ts';
import { blank, type Prose } from '../../../documents/prose.ts';
import { cited } from '../../cited.ts';
import { restsOn } from '../grounds.ts';
import type { Setting } from '../setting.ts';

/** What a decision that recognises something rests on: law and regulation, the Council's minutes, what was handed in, who proposes; the office's own grounds in place of all. */
export function recognitionGrounds(
  { rules, workspace }: Recognising<unknown>,
  papers: readonly { readonly document: string; readonly date: string | undefined }[],
  setting: Setting,
): readonly Prose[] {
  const { fill, locale } = setting;
  if (fill && fill.grounds.length > 0) return fill.grounds;
  const words = WORDS[locale];
  const handedIn = [
    ...new Set(papers.map(({ document, date }) => words.considering(paperIn(document, date, setting)))),
  ];
  return [
    ...(rules ? restsOn([], { rules, workspace }, setting) : []),
    [words.minutes, blank(words.dayHint)],
    ...handedIn,
    words.proposal,
  ];
}

/** “Tờ trình số 19/TTr-CSDT ngày 05/12/2016” */
function paperIn(document: string, date: string | undefined, { locale }: Setting): string {
  const isSubmission = /\/TTr(?=-|$)/.test(document);
  return cited(isSubmission ? `${WORDS[locale].submission} ${document}` : document, date, locale);
}

const WORDS = bilingual({
  vi: {
    minutes: 'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày ',
    dayHint: 'ngày họp Hội đồng',
    considering: (paper: string) => `Xét ${paper}`,
    submission: 'Tờ trình số',
    proposal: 'Theo đề nghị của Hội đồng Thi đua - Khen thưởng',
  },
  en: {
    minutes: 'Pursuant to the minutes of the Emulation and Commendation Council of ',
    dayHint: 'day of its meeting',
    considering: (paper) => `Considering ${paper}`,
    submission: 'Submission',
    proposal: 'At the proposal of the Emulation and Commendation Council',
  },
});
