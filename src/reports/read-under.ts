import { type ClassifyAnswer, scoredBy } from '../answers/classification.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { kindInWords } from '../calendar/kind-words.ts';
import type { Text } from '../documents/document.ts';
import { prose } from '../documents/prose.ts';

/** What stands over results; where another regulation is read than the one in force, every line says so, and why nobody is rated by one of another base. */
export function readUnder(answer: ClassifyAnswer, lines: readonly Text[], locale: Locale): Text[] {
  const { inForce, rules } = answer;
  if (!inForce) return [...lines];
  const other = WORDS[locale].notInForce(rules.regulation.id.value, inForce.id.value);
  const title = lines.findIndex(({ kind }) => kind === 'title') + 1;
  const all = [...lines.slice(0, title), ...otherBase(answer, locale), ...lines.slice(title)];
  return all.map(({ kind, text }) => ({ kind, text: prose`${text} ${other}` }));
}

/** Nobody guesses what weeks would have been as months. */
function otherBase(answer: ClassifyAnswer, locale: Locale): Text[] {
  const { rules, period } = answer;
  const scored = scoredBy(answer);
  if (scored === rules.base) return [];
  const [own, was] = [kindInWords(rules.base)[locale], kindInWords(scored)[locale]];
  const name = period.kind.words[locale].name(period);
  return [{ kind: 'stamp', text: WORDS[locale].otherBase(rules.regulation.id.value, own, name, was) }];
}

const WORDS = bilingual({
  vi: {
    notInForce: (read: string, inForce: string) => `[xem thử theo ${read}; đang áp dụng là ${inForce}]`,
    otherBase: (read: string, base: string, period: string, scored: string) =>
      `KHÔNG XẾP LOẠI ĐƯỢC theo quy chế này: ${read} chấm theo ${base}, ${period} đã chấm theo ${scored}. Điểm của kỳ này không suy ra được điểm của kỳ kia; phần mềm không phỏng đoán`,
  },
  en: {
    notInForce: (read, inForce) => `[as read under ${read}; in force is ${inForce}]`,
    otherBase: (read, base, period, scored) =>
      `NOBODY CAN BE RATED by this one: ${read} scores by the ${base}, and ${period} was scored by the ${scored}. Points of the one say nothing of the other, and nothing is guessed`,
  },
});
