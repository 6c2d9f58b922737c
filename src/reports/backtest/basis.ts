import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, paperCount } from '../../base/number-words.ts';
import { quoted } from '../../base/quoted.ts';
import { countedAs } from '../../calendar/kind-words.ts';
import type { Period } from '../../calendar/period.ts';
import type { List } from '../../documents/document.ts';
import type { Criteria } from '../../model/criteria.ts';
import { eventsOf, type Pair, type Pairs } from '../../model/criteria-pairs.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { takesPoints } from '../../scoring/modes/index.ts';
import { labelOf } from '../criteria/criterion-change.ts';
import { editionInWords } from '../criteria/names.ts';
import type { BacktestTerms } from './backtest-terms.ts';

/** What the comparison rests on: which weeks, in place of what, and everything that the old sheets could not say. */
export function basis(terms: BacktestTerms): List[] {
  const { backtest, locale } = terms;
  const words = WORDS[locale];
  const { observed, hasDecisions, weeks } = backtest;
  const replaced = [...observed.replaced];
  const items = [
    ...(weeks.length > 0 ? [weeksInWords(weeks, locale)] : []),
    ...replaced.map((criteria) => words.replaces(editionInWords(criteria, locale))),
    ...replaced.flatMap((criteria) => carriedInWords(criteria, observed.carrier.pairs(criteria), terms)),
    ...(hasDecisions ? [words.decisions] : []),
    words.others,
  ];
  return [{ kind: 'list', heading: words.heading, items: [...new Set(items)] }];
}

function weeksInWords(weeks: readonly Period[], locale: Locale): string {
  const kind = weeks[0]?.kind;
  const names = [weeks[0], weeks.at(-1)].map((period) => (period && kind ? kind.words[locale].name(period) : ''));
  return WORDS[locale].weeks(weeks.length, kind ? countedAs(kind)[locale] : '', names[0] ?? '', names[1] ?? '');
}

function carriedInWords(before: Criteria, pairs: Pairs, { backtest, locale }: BacktestTerms): string[] {
  const words = WORDS[locale];
  const { criteria: after, rescaling } = backtest;
  const list = (all: readonly string[], said: (listed: string) => string) =>
    all.length > 0 ? [said(all.join(', '))] : [];
  const gone = criteriaIn(before).filter((criterion) => !pairs.criteria.some((pair) => pair.before === criterion));
  const added = criteriaIn(after).filter((criterion) => !pairs.criteria.some((pair) => pair.after === criterion));
  // What stands in a criterion that is new or left out is told with it.
  const isInside = (some: readonly Criterion[]) => (event: ScoreEvent) =>
    some.some((criterion) => criterion.events.includes(event));
  const goneEvents = eventsOf(before).filter((scoreEvent) => !pairs.events.some((pair) => pair.before === scoreEvent));
  const newEvents = eventsOf(after).filter((scoreEvent) => !pairs.events.some((pair) => pair.after === scoreEvent));
  const scaled = rescaling === 'in-proportion' ? pairs.criteria.filter(isScaled) : [];
  return [
    ...list(pairs.criteria.filter(isRenamed).map(renamed), words.renamed),
    ...list(
      scaled.map((pair) => scaledInWords(pair, locale)),
      words.scaled,
    ),
    ...list(gone.map(labelOf), words.gone),
    ...list(titles(goneEvents.filter((scoreEvent) => !isInside(gone)(scoreEvent))), words.goneEvents),
    ...list(added.filter(({ unsaid }) => unsaid === 'full').map(labelOf), words.full),
    ...list(titles(newEvents.filter((scoreEvent) => !isInside(added)(scoreEvent))), words.events),
  ];
}

function titles(events: readonly ScoreEvent[]): string[] {
  return events.map(({ title }) => quoted(title.value));
}

function isRenamed({ before, after }: Pair<Criterion>): boolean {
  return before.id.value !== after.id.value || before.title.value !== after.title.value;
}

/** “A4 Tiến độ ← A3 Tiến độ”. */
function renamed({ before, after }: Pair<Criterion>): string {
  return `${labelOf(after)} ← ${labelOf(before)}`;
}

function isScaled({ before, after }: Pair<Criterion>): boolean {
  return takesPoints(after) && takesPoints(before) && !before.max.value.equals(after.max.value);
}

function scaledInWords({ before, after }: Pair<Criterion>, locale: Locale): string {
  return `${after.id.value} ${asWritten(before.max.value, locale)} → ${asWritten(after.max.value, locale)}`;
}

const WORDS = bilingual({
  vi: {
    heading: 'Chấm thử thế nào',
    weeks: (count: number, kind: string, first: string, last: string) =>
      first === last ? `Phiếu đã chấm của ${first}` : `${paperCount(count)} ${kind} đã chấm, từ ${first} đến ${last}`,
    replaces: (edition: string) => `Thay cho: ${edition}`,
    renamed: (listed: string) => `Đổi mã hoặc tên mà vẫn lấy điểm cũ: ${listed}`,
    scaled: (listed: string) => `Quy đổi điểm chấm theo tỷ lệ, do người chạy lệnh chọn: ${listed}`,
    gone: (listed: string) => `Bản này bỏ, điểm cũ không tính: ${listed}`,
    goneEvents: (listed: string) => `Việc bản này bỏ, phiếu cũ có ghi cũng không tính: ${listed}`,
    full: (listed: string) => `Tiêu chí mới mà không ghi gì là đủ điểm, nên mọi phiếu cũ đều đủ: ${listed}`,
    events: (listed: string) => `Việc mới, phiếu cũ không có chỗ ghi nên coi như chưa xảy ra: ${listed}`,
    decisions: 'Không tính quyết định của Hội đồng ở cả hai bên',
    others: 'Cách tổng hợp, điều kiện khống chế và các thang điểm khác giữ như đang áp dụng',
  },
  en: {
    heading: 'How it was tried',
    weeks: (count, kind, first, last) =>
      first === last ? `The sheets of ${first}` : `${count} ${kind}s with scores, ${first} to ${last}`,
    replaces: (edition) => `In place of: ${edition}`,
    renamed: (listed) => `Another id or title, the old marks still taken: ${listed}`,
    scaled: (listed) => `Marks taken over in proportion, as asked for: ${listed}`,
    gone: (listed) => `Left out, the old marks do not count: ${listed}`,
    goneEvents: (listed) => `Events left out, what was noted of them does not count: ${listed}`,
    full: (listed) => `New, and full where nothing is noted, so full on every old sheet: ${listed}`,
    events: (listed) => `New events, for which the old sheets had no place, taken as not happened: ${listed}`,
    decisions: 'Decisions of the Council count on neither side',
    others: 'Rolling up, gates and all other scales are as in force',
  },
});
