import { type Tally, tallyOf } from '../../../answers/criteria/course.ts';
import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { percent } from '../../../base/number-words.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { type Prose, prose, strung } from '../../../documents/prose.ts';
import { BLANK, type Cell, type Column, left, type Table, text } from '../../../documents/table.ts';
import { keyOf } from '../../../model/due.ts';
import { levelInFull } from '../../../model/level-names.ts';
import { LevelOrder } from '../../../scoring/level-order.ts';
import { type Naming, whoOpened } from '../../workings/names.ts';
import { quotaFigures } from '../../workings/quotas.ts';
import { shareOpened } from '../../workings/sums.ts';
import { againstInWords, levelSentence } from '../counts.ts';
import { afterRated, counted, type Kind, listed, nounOf, paperNumber, shareOf, thePeriod } from '../phrases.ts';
import { roundingNote } from '../rounding-note.ts';
import type { SummaryTerms } from './summary-terms.ts';

/** How many stand at each level, in sentences and a table, and beside the period before. */
export function levels(terms: SummaryTerms): Block[] {
  const { classified, naming } = terms;
  const { levels: all } = classified.rules;
  const kinds = (['unit', 'member'] as const).filter((kind) => tallyOf(classified.results, kind).all > 0);
  const sentences = kinds.map((kind) => paragraph(levelSentence(tallyOf(classified.results, kind), kind, all, naming)));
  const table = tableOf(terms, kinds);
  const note = roundingNote(table, terms.locale);
  return [...sentences, table, ...note, ...quotaSentence(terms), ...comparison(terms)];
}

/** A row for each level and for those not rated, a pair of columns for each kind; the last row adds up. */
function tableOf({ classified, locale, naming }: SummaryTerms, kinds: readonly Kind[]): Table {
  const words = WORDS[locale];
  const tallies = kinds.map((kind) => ({ kind, tally: tallyOf(classified.results, kind) }));
  const column = (heading: string, kind: Kind): Column => ({
    heading,
    under: words.kinds[kind],
    align: 'right',
    weight: 0,
  });
  const row = (name: string, whoOf: (tally: Tally) => Tally['who'], isTotal = false) => ({
    kind: 'row' as const,
    ...(isTotal && { isTotal }),
    cells: [text(name), ...tallies.flatMap(({ tally }) => countAndShare(whoOf(tally), tally.all, naming))],
  });
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      left(words.level),
      ...tallies.flatMap(({ kind }) => [column(words.count, kind), column(words.share, kind)]),
    ],
    rows: [
      ...classified.rules.levels.map((level) =>
        row(levelInFull(level)[locale], ({ who }) => whoAt(who, level.id.value)),
      ),
      row(words.notRated, ({ who }) => whoAt(who, undefined)),
      row(words.all, ({ who }) => who, true),
    ],
  };
}

function countAndShare(who: Tally['who'], all: number, naming: Naming): Cell[] {
  return [
    { kind: 'count', count: who.length, opens: () => whoOpened(who, naming) },
    all > 0
      ? {
          kind: 'share',
          share: Exact.whole(who.length).over(Exact.whole(all)),
          opens: () => shareOpened(who, all, naming),
        }
      : BLANK,
  ];
}

/** Whether the best level goes beyond what the regulation lets it, over the whole agency; the Council decides, not the paper. */
function quotaSentence({ classified, of, locale, naming }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  return classified.quotas
    .filter(({ scope }) => scope === 'agency')
    .flatMap((result) => {
      const { quota, over, share } = result;
      if (!share) return []; // `by-unit-level-misplaced`
      const level = of.names.levelName(quota.level.value)[locale];
      const kind = quota.kind;
      const inKind = (count: number) => `${paperNumber(count, locale)} ${nounOf(kind, count, locale)}`;
      const said = [...quotaFigures(result, inKind, naming), percent(share, locale)] as const;
      return paragraph(over > 0 ? words.over(level, ...said) : words.within(level, ...said));
    });
}

/** The means and levels beside those of the period before, and how many rose or fell. */
function comparison({ classified, before, of, locale, naming }: SummaryTerms): Block[] {
  if (!before) return [];
  const words = WORDS[locale];
  const name = before.period.kind.words[locale].title(before.period);
  const means = (['member', 'unit'] as const).flatMap((kind) => {
    const said = againstInWords(tallyOf(classified.results, kind), tallyOf(before.results, kind), naming);
    return said ? [words.mean(words.kinds[kind], ...said)] : [];
  });
  const best = classified.rules.levels[0]?.id.value;
  const shares = (['member', 'unit'] as const).flatMap((kind) => {
    const [now, then] = [tallyOf(classified.results, kind), tallyOf(before.results, kind)];
    if (best === undefined || now.all === 0 || then.all === 0) return [];
    const at = ({ who, all }: Tally) => shareOf(whoAt(who, best), all, naming);
    return [words.best(words.kinds[kind], of.names.levelName(best)[locale], at(then), at(now))];
  });
  const moved = movedSentence({ classified, before, locale, naming });
  return [paragraph(words.compared(name, strung([...means, ...shares], '; '))), ...moved.map(paragraph)];
}

function whoAt(who: Tally['who'], level: string | undefined): Tally['who'] {
  return who.filter((tallied) => tallied.level === level);
}

/** Of those rated in both: how many stand higher, lower, and as before. */
function movedSentence(terms: Pick<SummaryTerms, 'classified' | 'before' | 'locale' | 'naming'>): Prose[] {
  const { classified, before, locale, naming } = terms;
  const order = new LevelOrder(classified.rules.levels.map(({ id }) => id.value));
  const then = new Map(before?.results.map(({ subject, level }) => [keyOf(subject.kind, subject.id), level]));
  const pairs = classified.results.flatMap(({ subject, level }) => {
    const old = then.get(keyOf(subject.kind, subject.id));
    return subject.kind === 'member' && level !== undefined && old !== undefined
      ? [{ kind: subject.kind, id: subject.id, now: level, old }]
      : [];
  });
  if (pairs.length === 0) return [];
  const words = WORDS[locale];
  const up = pairs.filter(({ now, old }) => order.isWorse(old, now));
  const down = pairs.filter(({ now, old }) => order.isWorse(now, old));
  const same = pairs.filter((pair) => !up.includes(pair) && !down.includes(pair));
  const said = [
    ...(up.length > 0 ? [words.up(counted(up, 'member', naming))] : []),
    ...(down.length > 0 ? [words.down(counted(down, 'member', naming))] : []),
    words.same(counted(same, 'member', naming)),
  ];
  return [words.moved(counted(pairs, 'member', naming), listed(said, locale))];
}

const WORDS = bilingual({
  vi: {
    caption: 'Kết quả xếp loại',
    level: 'Mức xếp loại',
    count: 'Số lượng',
    share: 'Tỷ lệ',
    notRated: 'Không xếp loại',
    all: 'Tổng số',
    kinds: { unit: 'Tập thể', member: 'Cá nhân' } satisfies Readonly<Record<Kind, string>>,
    over: (level: string, count: Prose, limit: Prose, share: string) =>
      prose`Có ${count} đủ điều kiện xếp loại ${afterRated(level)}, trong khi tối đa là ${limit} (tỷ lệ ${share}); đề nghị Hội đồng xem xét, quyết định.`,
    within: (level: string, count: Prose, limit: Prose, share: string) =>
      prose`Số xếp loại ${afterRated(level)} là ${count}, không vượt mức tối đa ${limit} (tỷ lệ ${share}).`,
    mean: (kind: string, now: Prose, before: Prose, change: Prose) =>
      prose`điểm bình quân ${kind.toLowerCase()} ${now}, kỳ trước ${before} (${change} điểm)`,
    best: (kind: string, level: string, before: Prose, now: Prose) =>
      prose`tỷ lệ ${kind.toLowerCase()} xếp loại ${afterRated(level)} ${now}, kỳ trước ${before}`,
    compared: (period: string, said: Prose) => prose`So với ${period}: ${said}.`,
    moved: (all: Prose, said: Prose) => prose`Trong ${all} được xếp loại ở cả hai kỳ, ${said}.`,
    up: (count: Prose) => prose`${count} tăng mức`,
    down: (count: Prose) => prose`${count} giảm mức`,
    same: (count: Prose) => prose`${count} giữ nguyên mức`,
  },
  en: {
    caption: 'Levels',
    level: 'Level',
    count: 'Number',
    share: 'Share',
    notRated: 'Not rated',
    all: 'All',
    kinds: { unit: 'Collectives', member: 'Individuals' },
    over: (level, count, limit, share) =>
      prose`${count} meet the conditions of ${level}, where at most ${limit} may (${share}); the Council is asked to decide.`,
    within: (level, count, limit) => prose`${count} at ${level}; the quota allows ${limit}.`,
    mean: (kind, now, before, change) => prose`mean of ${kind.toLowerCase()} ${now}, before ${before} (${change})`,
    best: (kind, level, before, now) => prose`${kind.toLowerCase()} at ${level} ${now}, before ${before}`,
    compared: (period, said) => prose`Against ${thePeriod(period)}: ${said}.`,
    moved: (all, said) => prose`Of ${all} rated in both, ${said}.`,
    up: (count) => prose`${count} rose`,
    down: (count) => prose`${count} fell`,
    same: (count) => prose`${count} stayed`,
  },
});
