import { basesIn, type ClassifyAnswer } from '../answers/classification.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { kindInWords } from '../calendar/kind-words.ts';
import type { Text } from '../documents/document.ts';
import { prose } from '../documents/prose.ts';

/** What stands over results: why nobody, or not everything, is rated by a regulation of another base; where another one is read than the one in force, every line says so. */
export function readUnder(answer: ClassifyAnswer, lines: readonly Text[], locale: Locale): Text[] {
  const { inForce, rules } = answer;
  const title = lines.findIndex(({ kind }) => kind === 'title') + 1;
  const all = [...lines.slice(0, title), ...otherBase(answer, locale), ...lines.slice(title)];
  if (!inForce) return all;
  const other = WORDS[locale].notInForce(rules.regulation.id.value, inForce.id.value);
  return all.map(({ kind, text }) => ({ kind, text: prose`${text} ${other}` }));
}

/** Nobody guesses what weeks would have been as months. */
export function otherBase(answer: ClassifyAnswer, locale: Locale): Text[] {
  const { rules, period } = answer;
  const { scored, unread } = basesIn(answer);
  if (unread.length === 0) return [];
  const kinds = (ids: readonly string[]) => ids.map((id) => kindInWords(id)[locale]).join(', ');
  const name = period.kind.words[locale].name(period);
  const words = unread.length < scored.length ? WORDS[locale].partly : WORDS[locale].otherBase;
  return [{ kind: 'stamp', text: words(rules.regulation.id.value, kinds([rules.base]), name, kinds(unread)) }];
}

const WORDS = bilingual({
  vi: {
    notInForce: (read: string, inForce: string) => `[xem thử theo ${read}; đang áp dụng là ${inForce}]`,
    otherBase: (read: string, base: string, period: string, scored: string) =>
      `KHÔNG XẾP LOẠI ĐƯỢC theo quy chế này: ${read} chấm theo ${base}, ${period} đã chấm theo ${scored}. Điểm của kỳ này không suy ra được điểm của kỳ kia; phần mềm không phỏng đoán`,
    partly: (read: string, base: string, period: string, unread: string) =>
      `CHỈ TÍNH PHẦN CHẤM THEO ${base.toUpperCase()}: ${read} chấm theo ${base}, mà trong ${period} có phần chấm theo ${unread}. Điểm của kỳ này không suy ra được điểm của kỳ kia; phần mềm không phỏng đoán, phần ấy để trống`,
  },
  en: {
    notInForce: (read, inForce) => `[as read under ${read}; in force is ${inForce}]`,
    otherBase: (read, base, period, scored) =>
      `NOBODY CAN BE RATED by this one: ${read} scores by the ${base}, and ${period} was scored by the ${scored}. Points of the one say nothing of the other, and nothing is guessed`,
    partly: (read, base, period, unread) =>
      `ONLY WHAT WAS SCORED BY THE ${base.toUpperCase()} COUNTS: ${read} scores by the ${base}, and ${period} was in part scored by the ${unread}. Points of the one say nothing of the other, nothing is guessed, and that part stays empty`,
  },
});
