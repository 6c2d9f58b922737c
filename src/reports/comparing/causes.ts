import { type Cause, otherSide, type Side } from '../../answers/comparing/causes.ts';
import type { ComparedRow } from '../../answers/comparing/compared.ts';
import { bilingual } from '../../base/locale.ts';
import { rollupConditionKindOf } from '../../scoring/rollup/conditions/index.ts';
import type { ConditionWorking } from '../../scoring/rollup/rollup-working.ts';
import { whyNot } from '../classify/why-not.ts';
import { coverageInWords, methodInWords } from '../method-words.ts';
import { sourceLine } from '../source-line.ts';
import type { CompareTerms } from './terms.ts';

/** Why somebody's level is another one, in one sentence, read off both workings. */
export function causesInWords(row: ComparedRow, terms: CompareTerms): string {
  const words = WORDS[terms.locale];
  const said = row.causes.map((cause) => causeInWords(cause, row, terms));
  const only = row.before ? (row.after ? [] : [words.absent(words.sides.after)]) : [words.absent(words.sides.before)];
  const other = said.length + only.length === 0 ? [words.named] : [];
  return [...said, ...only, ...other].join('; ');
}

/** One cause by itself. */
export function causeInWords(cause: Cause, row: ComparedRow, terms: CompareTerms): string {
  const words = WORDS[terms.locale];
  switch (cause.by) {
    case 'not-rated':
      return notRated(cause.side, row, terms);
    case 'points':
      return pointsSaid(row, terms);
    case 'condition':
      return conditionSaid(cause, terms);
    case 'no-level':
      return words.noLevel(words.sides[cause.side]);
    case 'gate': {
      const { side, reason, isOnBoth } = cause;
      const article = sourceLine(reason.id, terms.sides[side].answer.rules, terms.locale);
      const said = `${reason.words[terms.locale]}${article ? ` (${article})` : ''}`;
      const [own, other] = [words.sides[side], words.sides[otherSide(side)]];
      return isOnBoth ? words.gateOnBoth(own, said, other) : words.gate(own, said, other);
    }
    case 'decision': {
      const { side, reason, instead } = cause;
      return words.decision(reason.words[terms.locale], words.sides[otherSide(side)], words.instead[instead]);
    }
  }
}

/** Why nobody is rated there; where too few parts were, what the other side asks for instead. */
function notRated(side: Side, row: ComparedRow, { sides, locale }: CompareTerms): string {
  const words = WORDS[locale];
  const result = row[side];
  const why = result ? whyNot(result, { locale, names: sides[side].names }) : '';
  const [own, other] = [side, otherSide(side)].map((each) => {
    const { block } = sides[each];
    return block && coverageInWords(block)?.[locale];
  });
  const isUncovered = result?.reasons.some(({ id }) => id === 'coverage') && own !== other;
  return `${words.notRated(words.sides[side], why)}${isUncovered ? ` (${words.sides[otherSide(side)]}: ${other ?? words.anyPart})` : ''}`;
}

/** How either side makes points of the parts', where that is not the same. */
function pointsSaid(_: ComparedRow, { sides, locale }: CompareTerms): string {
  const words = WORDS[locale];
  const [before, after] = [sides.before, sides.after].map(({ block }) => block && methodInWords(block)?.[locale]);
  if (before === undefined || after === undefined || before === after) return words.otherParts;
  return words.otherMethod(before, after);
}

/** “quy chế mới: Xuất sắc cần từ 95 điểm trở lên, có 92,5 (quy chế cũ: từ 90 điểm trở lên)”. */
function conditionSaid(
  { side, level, worked, other }: Extract<Cause, { by: 'condition' }>,
  { sides, locale }: CompareTerms,
): string {
  const words = WORDS[locale];
  const own = said(worked, side);
  const there = other ? said(other, otherSide(side)) : undefined;
  const name = sides[side].names.levelName(level)[locale];
  const elsewhere = there
    ? [
        ...(there.asked === own.asked ? [] : [there.asked]),
        ...(there.found === own.found ? [] : [words.found(there.found)]),
      ].join(', ')
    : words.notAsked;
  return `${words.asks(words.sides[side], name, own.asked, own.found)}${elsewhere ? ` (${words.sides[otherSide(side)]}: ${elsewhere})` : ''}`;

  function said(working: ConditionWorking, at: Side): { asked: string; found: string } {
    const kind = rollupConditionKindOf(working.condition.kind.value);
    const { names } = sides[at];
    return {
      asked: kind?.asked(working.condition, names)[locale] ?? working.condition.kind.value,
      found: kind?.found(working, names)[locale] ?? '',
    };
  }
}

const WORDS = bilingual({
  vi: {
    sides: { before: 'quy chế cũ', after: 'quy chế mới' } as Readonly<Record<Side, string>>,
    absent: (side: string) => `${side}: không có trong danh sách`,
    named: 'các mức hai bên gọi khác nhau',
    notRated: (side: string, why: string) => `${side} không xếp loại: ${why}`,
    anyPart: 'có một phần được xếp loại là đủ',
    otherParts: 'điểm khác vì kết quả các kỳ bên dưới khác',
    otherMethod: (before: string, after: string) => `điểm khác vì cách tính: cũ là ${before}; mới là ${after}`,
    asks: (side: string, level: string, asked: string, found: string) => `${side}: ${level} cần ${asked}, có ${found}`,
    found: (found: string) => `có ${found}`,
    notAsked: 'không đòi điều này',
    noLevel: (side: string) => `${side} không xếp vào mức tương ứng`,
    gate: (side: string, said: string, other: string) => `${side} khống chế: ${said}; ${other} không có điều kiện này`,
    gateOnBoth: (side: string, said: string, other: string) =>
      `${side} khống chế: ${said}; ở ${other} điều kiện này không hạ đến đó`,
    decision: (said: string, other: string, why: string) => `${said}; không dùng được ở ${other}: ${why}`,
    instead: { 'no-level': 'không có mức ấy', gate: 'cao hơn mức mà điều kiện khống chế để lại' } as Readonly<
      Record<'no-level' | 'gate', string>
    >,
  },
  en: {
    sides: { before: 'old', after: 'new' },
    absent: (side) => `${side}: not in the list`,
    named: 'the levels of the two are called otherwise',
    notRated: (side, why) => `${side}: not rated, ${why}`,
    anyPart: 'one rated part is enough',
    otherParts: 'other points, since the periods below came out otherwise',
    otherMethod: (before, after) => `other points by the method: old, ${before}; new, ${after}`,
    asks: (side, level, asked, found) => `${side}: ${level} asks ${asked}, found ${found}`,
    found: (found) => `found ${found}`,
    notAsked: 'does not ask this',
    noLevel: (side) => `${side}: puts nobody at that level`,
    gate: (side, said, other) => `gate of the ${side} one: ${said}; the ${other} one has none`,
    gateOnBoth: (side, said, other) => `gate of the ${side} one: ${said}; the ${other} one's does not reach so far`,
    decision: (said, other, why) => `${said}; it cannot act in the ${other} one: ${why}`,
    instead: { 'no-level': 'no such level', gate: 'above what gates leave' },
  },
});
