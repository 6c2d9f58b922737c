import type { SummaryAnswer } from '../../../answers/summarised.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import type { PlaceOf } from '../../../model/paper.ts';
import { type ClassifyTerms, termsOf as classifyTerms } from '../../classify/classify-terms.ts';
import type { Naming } from '../../workings/names.ts';
import { namingIn, ownWords, paragraphsIn, type Setting } from '../setting.ts';

/** What every part of a summary is written from. */
export interface SummaryTerms extends SummaryAnswer {
  readonly setting: Setting;
  readonly locale: Setting['locale'];
  /** The same of the classification alone, for its tables. */
  readonly of: ClassifyTerms;
  /** How people are named. */
  readonly naming: Naming;
  /** “sáu tháng cuối năm 2016” */
  readonly period: string;
}

export function termsOf(answer: SummaryAnswer, setting: Setting): SummaryTerms {
  const { locale } = setting;
  const { classified } = answer;
  return {
    ...answer,
    setting,
    locale,
    naming: namingIn(setting),
    // Whom the agency reports to reads results; months stay with the office.
    of: classifyTerms({ answer: classified, withParts: setting.audience === 'council', sort: undefined }, locale),
    period: classified.period.kind.words[locale].title(classified.period),
  };
}

/** The office's own paragraphs in a place of the summary, or a blank with what belongs there. */
export function place(name: PlaceOf<'summary'>, hint: string, { setting }: SummaryTerms): Block[] {
  return paragraphsIn('summary', name, hint, setting).map(paragraph);
}

/** What the files know of a place, with the office's own paragraphs behind it; a blank where there is neither. */
export function known(name: PlaceOf<'summary'>, blocks: readonly Block[], hint: string, terms: SummaryTerms): Block[] {
  const isEmpty = blocks.length === 0 && !ownWords(name, terms.setting);
  return isEmpty ? place(name, hint, terms) : [...blocks, ...(ownWords(name, terms.setting) ?? []).map(paragraph)];
}
