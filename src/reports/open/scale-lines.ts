import { bilingual, type Locale } from '../../base/locale.ts';
import { columnsOf, typedCriteria } from '../../forms/fields.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { partsOf, takesPoints, typingOf } from '../../scoring/modes/index.ts';
import { columnWords } from '../column-words.ts';

/** A point scale as whoever types marks needs it beside the file: each criterion with an example of a mark, and its maximum where it comes to points or takes them (rule 66). */
export function scaleLines(criteria: Criteria, locale: Locale): string[] {
  const words = WORDS[locale];
  const events = (title: string, all: readonly ScoreEvent[]) =>
    all.length > 0 ? [`  ${title}: ${eventsInWords(all)}`] : [];
  return [
    `${criteria.title.value}:`,
    ...typedCriteria(criteria).map((criterion) => {
      const max = criteria.scale.isShown || takesPoints(criterion) ? ` (${criterion.max.value})` : '';
      return `  ${criterion.id.value}${max} ${criterion.title.value}: ${example(criterion, criteria, locale)}`;
    }),
    ...events(words.bonus, criteria.bonus?.events ?? []),
    ...events(words.penalty, criteria.penalties),
    ...laterColumns(criteria, locale),
  ];
}

/** How those who score later put down what they see otherwise. */
function laterColumns(criteria: Criteria, locale: Locale): string[] {
  const [, ...later] = columnsOf(criteria);
  const marked = typedCriteria(criteria).find(takesPoints);
  const named = later.map((name) => `${name} (${columnWords(name, criteria, locale)})`).join(', ');
  const example = `${later.at(-1)}: {${marked?.id.value ?? 'A1'}: …, note: …}`;
  return later.length > 0 ? [`  ${WORDS[locale].later(named, example)}`] : [];
}

/** tre: Chậm thời hạn; nhac: Phải nhắc mới làm. */
function eventsInWords(events: readonly ScoreEvent[]): string {
  return events.map(({ id, title }) => `${id.value}: ${title.value}`).join('; ');
}

function example(criterion: Criterion, { scale }: Criteria, locale: Locale): string {
  const words = WORDS[locale];
  const own = typingOf(criterion)?.example?.(criterion);
  if (own) return own[locale];
  const [part] = partsOf(criterion);
  switch (part?.takes) {
    case 'choice':
      return part.choices.join(', ');
    case 'points':
      return words.mark(scale.step.value.toString());
    case 'amount':
      return part.title[locale];
    default:
      return words.occurrences(eventsInWords(criterion.events), criterion.events[0]?.id.value ?? '…');
  }
}

function isWhole(step: string): boolean {
  return /^\d+$/.test(step);
}

const WORDS = bilingual({
  vi: {
    bonus: 'Cộng (bonus)',
    penalty: 'Trừ (penalty)',
    mark: (step: string) => `số điểm, chẵn ${step}${isWhole(step) ? '' : ', dùng dấu chấm: 16.5'}`,
    occurrences: (events: string, first: string) =>
      `không có gì thì {}, có thì ghi số lần, ví dụ {${first}: 1} – ${events}`,
    later: (columns: string, example: string) =>
      `Cấp trên chấm khác thì thêm dòng ${columns}, chỉ ghi mục khác, ví dụ ${example}`,
  },
  en: {
    bonus: 'Bonus',
    penalty: 'Penalty',
    mark: (step) => `points in steps of ${step}, e.g. ${isWhole(step) ? '16' : '16.5'}`,
    occurrences: (events, first) => `{} where nothing happened, else how often, e.g. {${first}: 1} – ${events}`,
    later: (columns, example) => `Who sees it otherwise adds ${columns}, only what differs, e.g. ${example}`,
  },
});
