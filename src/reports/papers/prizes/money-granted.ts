import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { bilingual } from '../../../base/locale.ts';
import { prizeOf } from '../../../candidates/prize.ts';
import { type Prose, prose, strung } from '../../../documents/prose.ts';
import { moneyOn } from '../../../model/award-money.ts';
import { type Kind, nounOf } from '../phrases.ts';
import { prizeInWords } from '../prize-words.ts';
import { type Proposed, subjectsOf } from '../proposed.ts';
import { dayOf, type Setting } from '../setting.ts';

/** What a decision grants in money, award by award, by the day it is signed (rule 61); undefined where the office's rules grant none. */
export function moneyGranted(
  granted: readonly Proposed[],
  answer: CandidatesAnswer,
  setting: Setting,
): Prose | undefined {
  const { locale, numbered } = setting;
  const words = WORDS[locale];
  const money = moneyOn(dayOf(setting), answer.law);
  const paid = granted.filter(({ award }) =>
    money.prizes.some((prize) => prize.award.value === award.id.value && prize.kind === award.kind),
  );
  if (paid.length === 0) return undefined;
  const said = paid.map(({ award }) => {
    const amount = prizeInWords(prizeOf(award, numbered.date, money), locale);
    return words.each(award.name.value, amount, nounOf(award.kind, 1, locale));
  });
  const isHighest = money.titles?.samePeriod === 'highest' && hasSeveralTitles(paid);
  return prose`${words.money} ${strung(said, '; ')}${isHighest ? words.highest : ''}.`;
}

function hasSeveralTitles(granted: readonly Proposed[]): boolean {
  const titles = granted.filter(({ award }) => award.form === 'title');
  return (['unit', 'member'] satisfies Kind[]).some((kind) =>
    subjectsOf(titles, kind).some(({ awards }) => awards.length > 1),
  );
}

const WORDS = bilingual({
  vi: {
    money: 'Kèm theo tiền thưởng:',
    each: (award: string, amount: Prose, whom: string) => prose`${award}: ${amount} mỗi ${whom}`,
    highest: '; đạt nhiều danh hiệu thi đua trong cùng kỳ thì thưởng theo danh hiệu có mức thưởng cao nhất',
  },
  en: {
    money: 'With prize money:',
    each: (award, amount, whom) => prose`${award}: ${amount} each ${whom}`,
    highest: '; of several titles of the same period the one that brings most is paid',
  },
});
