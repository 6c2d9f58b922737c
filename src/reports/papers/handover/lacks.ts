import type { Handover } from '../../../answers/closing/handover.ts';
import { aboutOf, dueIn, senderOf } from '../../appeal-words.ts';
import { lackInWords } from '../../papers-words.ts';
import { inSentence } from '../../person-words.ts';
import type { Setting } from '../setting.ts';
import { HANDOVER_WORDS } from './words.ts';

/** What a handover lacks, by period, and files that are no longer what they were. */
export function lacksInWords({ lacks, unsound }: Handover, { locale }: Pick<Setting, 'locale'>): string[] {
  const words = HANDOVER_WORDS[locale];
  return [
    ...lacks.map(({ period, missing }) => {
      const all = missing.map((each) => lackInWords(each, locale));
      return words.lacks(period.kind.words[locale].name(period), all.join('; '));
    }),
    ...unsound.map((path) => words.unsound(path)),
  ];
}

/** Petitions that wait for an answer: whose, about what, due when. */
export function petitionsInWords({ petitions, workspace }: Handover, { locale }: Pick<Setting, 'locale'>): string[] {
  return petitions.map((row) => {
    const { appeal } = row;
    const sender = senderOf(appeal, workspace, locale) ?? '…';
    return HANDOVER_WORDS[locale].petition(
      appeal.id.value,
      inSentence(sender, locale),
      aboutOf(appeal, workspace, locale),
      dueIn(row, locale),
    );
  });
}
