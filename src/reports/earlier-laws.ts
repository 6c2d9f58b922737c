import type { ClassifyAnswer } from '../answers/classification.ts';
import { dateSaid } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import { lawsBefore } from '../model/regulation-choice.ts';
import { cited } from './cited.ts';

type Classified = Pick<ClassifyAnswer, 'period' | 'workspace' | 'inForce'>;

/** By what the first part of a period was scored and rated, where the law changed in it: a sentence each. */
export function earlierLaws({ period, workspace, inForce }: Classified, locale: Locale): string[] {
  if (inForce) return []; // tried out: by one regulation alone
  return lawsBefore(period, workspace).map(({ regulation: { source, title }, from, to }, i) => {
    const law = source ? cited(source.document.value, source.date?.value, locale) : title.value;
    // Only the first of them goes back as far as the period does.
    return BEFORE[locale](i > 0 && from !== undefined ? dateSaid(from, locale) : undefined, dateSaid(to, locale), law);
  });
}

const BEFORE: Words<(from: string | undefined, to: string, law: string) => string> = {
  vi: (from, to, law) =>
    `${from === undefined ? 'Đến' : `Từ ngày ${from} đến`} ngày ${to}, từng kỳ được chấm và xếp loại theo ${law}.`,
  en: (from, to, law) =>
    `${from === undefined ? 'Up' : `From ${from} up`} to ${to} each period was scored and rated under ${law}.`,
};
