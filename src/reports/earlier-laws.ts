import type { ClassifyAnswer } from '../answers/classification.ts';
import { dateSaid } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import { lawsBefore } from '../model/regulation-choice.ts';
import { cited } from './cited.ts';

type Classified = Pick<ClassifyAnswer, 'period' | 'workspace' | 'inForce'>;

/** By what the first part of a period was scored and rated, where the law changed in it: a sentence each. */
export function earlierLaws({ period, workspace, inForce }: Classified, locale: Locale): string[] {
  if (inForce) return []; // tried out: by one regulation alone
  return lawsBefore(period, workspace).map(({ regulation: { source, title }, to }) => {
    const law = source ? cited(source.document.value, source.date?.value, locale) : title.value;
    return BEFORE[locale](dateSaid(to, locale), law);
  });
}

const BEFORE: Words<(day: string, law: string) => string> = {
  vi: (day, law) => `Đến ngày ${day}, từng kỳ được chấm và xếp loại theo ${law}.`,
  en: (day, law) => `Up to ${day} each period was scored and rated under ${law}.`,
};
