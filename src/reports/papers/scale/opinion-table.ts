import type { ScalePaper } from '../../../answers/criteria/scale-paper.ts';
import type { OpinionHeard } from '../../../answers/criteria/steps/opinions.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { ended, raised } from '../../../base/sentence.ts';
import { blank, joined, type Prose } from '../../../documents/prose.ts';
import type { Cell, Column, Table } from '../../../documents/table.ts';
import { BLANK, centre, count, left, rowOf, text } from '../../../documents/table.ts';
import type { Criteria } from '../../../model/criteria.ts';
import { isAnswered } from '../../../model/life-cycle.ts';
import { outcomeOf, placeOf, voiceName } from '../../criteria/opinion-words.ts';

/** Everything that was said on a draft, in the order of the scale: who agrees with all of it first, who did not answer last. */
export function opinionTable(paper: ScalePaper, locale: Locale): Table {
  const words = WORDS[locale];
  const heard = inOrder(paper);
  const agreeing = heard.filter(({ opinion }) => opinion.agrees);
  const own = heard.filter(({ opinion }) => !opinion.agrees);
  const rows: Cell[][] = [
    ...(agreeing.length > 0
      ? [
          together(
            agreeing.map(({ from }) => voiceName(from)),
            words.agrees,
            locale,
          ),
        ]
      : []),
    ...own.map((opinionHeard) => cellsOf(opinionHeard, locale)),
    ...(paper.silent.length > 0 ? [together(paper.silent.map(voiceName), words.silent, locale)] : []),
  ];
  return {
    kind: 'table',
    columns: columnsIn(locale),
    rows: rows.map((cells, i) => rowOf([count(i + 1), ...cells])),
  };
}

function columnsIn(locale: Locale): Column[] {
  const words = WORDS[locale];
  return [
    centre(words.number),
    left(words.place, { width: 42 }),
    left(words.from, { width: 42 }),
    left(words.text, { width: 66 }),
    left(words.answer, { width: 66 }),
    left(words.note, { width: 26 }),
  ];
}

function cellsOf(opinionHeard: OpinionHeard, locale: Locale): Cell[] {
  const words = WORDS[locale];
  const { opinion, from } = opinionHeard;
  const isOpen = isUnanswered(opinionHeard);
  return [
    text(raised(placeOf(opinionHeard, locale) ?? words.whole)),
    text(voiceName(from)),
    text(ended(opinion.text.value)),
    { kind: 'prose', prose: answerIn(opinionHeard, locale) },
    isOpen ? text(words.open) : BLANK,
  ];
}

/** “Giữ nguyên: Hai năm qua ít khi quá 01 lần.”, with a blank for what nobody has said. */
export function answerIn(opinionHeard: OpinionHeard, locale: Locale): Prose {
  const { answer } = opinionHeard.opinion;
  const said = [outcomeOf(opinionHeard, locale), answer?.value].filter(Boolean).join(': ');
  return isUnanswered(opinionHeard) ? joined(said, said ? ' ' : '', [blank(WORDS[locale].answerHint)]) : ended(said);
}

/** Whether nobody has said what becomes of it, or why it is not taken up. */
export function isUnanswered({ opinion }: OpinionHeard): boolean {
  return !isAnswered(opinion) || (opinion.outcome === undefined && opinion.agrees !== true);
}

function together(names: readonly string[], said: string, locale: Locale): Cell[] {
  return [text(WORDS[locale].whole), text(names.join('; ')), text(said), BLANK, BLANK];
}

/** On the whole scale first, then as the scale goes; of one thing in the order in which they came. */
function inOrder({ open, answered, criteria }: ScalePaper): OpinionHeard[] {
  const order = placesOf(criteria);
  const at = ({ opinion: { on } }: OpinionHeard) => (on ? order.indexOf(on.value) : -1);
  return [...open, ...answered].toSorted((a, b) => at(a) - at(b) || a.number - b.number);
}

function placesOf({ groups }: Criteria): string[] {
  const inside = groups.flatMap(({ id, criteria }) => [id.value, ...criteria.map((criterion) => criterion.id.value)]);
  return [...inside, 'bonus', 'penalty', 'levels'];
}

const WORDS = bilingual({
  vi: {
    number: 'STT',
    place: 'Nội dung dự thảo',
    from: 'Đơn vị, chức danh góp ý',
    text: 'Nội dung góp ý',
    answer: 'Tiếp thu, giải trình',
    note: 'Ghi chú',
    whole: 'Toàn bộ dự thảo',
    agrees: 'Nhất trí với dự thảo.',
    silent: 'Chưa có ý kiến.',
    answerHint: 'tiếp thu hay giữ nguyên, vì sao',
    open: 'Chưa tiếp thu, giải trình',
  },
  en: {
    number: 'No',
    place: 'Part of the draft',
    from: 'Division, post',
    text: 'What was said',
    answer: 'Taken up, or why not',
    note: 'Note',
    whole: 'The whole draft',
    agrees: 'Agrees with the draft.',
    silent: 'Has said nothing yet.',
    answerHint: 'whether it is taken up, and why',
    open: 'Not answered yet',
  },
});
