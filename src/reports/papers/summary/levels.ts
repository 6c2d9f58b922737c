import { type Tally, tallyOf } from '../../../answers/course.ts';
import { Exact } from '../../../base/exact.ts';
import type { Words } from '../../../base/locale.ts';
import { percent } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type Cell, type Column, type Table } from '../../../documents/table.ts';
import { keyOf } from '../../../model/due.ts';
import { LevelOrder } from '../../../scoring/level-order.ts';
import { againstInWords, levelSentence } from '../counts.ts';
import { afterRated, counted, type Kind, listed, thePeriod } from '../phrases.ts';
import { paragraph, type Terms } from './terms.ts';

/** How many stand at each level, in sentences and a table, and beside the period before. */
export function levels(terms: Terms): Block[] {
  const { classified, locale } = terms;
  const { levels: all } = classified.rules;
  const kinds = (['unit', 'member'] as const).filter((kind) => tallyOf(classified.results, kind).all > 0);
  const sentences = kinds.map((kind) => paragraph(levelSentence(tallyOf(classified.results, kind), kind, all, locale)));
  return [...sentences, tableOf(terms, kinds), ...quotaSentence(terms), ...comparison(terms)];
}

/** A row for each level and for those not rated, a pair of columns for each kind; the last row adds up. */
function tableOf({ classified, locale }: Terms, kinds: readonly Kind[]): Table {
  const words = WORDS[locale];
  const tallies = kinds.map((kind) => ({ kind, tally: tallyOf(classified.results, kind) }));
  const column = (heading: string, kind: Kind): Column => ({
    heading,
    under: words.kinds[kind],
    align: 'right',
    weight: 0,
  });
  const row = (name: string, countOf: (tally: Tally) => number, isTotal = false) => ({
    kind: 'row' as const,
    ...(isTotal && { isTotal }),
    cells: [
      { kind: 'text' as const, text: name },
      ...tallies.flatMap(({ tally }): Cell[] => [
        { kind: 'count', count: countOf(tally) },
        tally.all > 0 ? { kind: 'share', share: Exact.whole(countOf(tally)).over(Exact.whole(tally.all)) } : BLANK,
      ]),
    ],
  });
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      { heading: words.level, align: 'left', weight: 0 },
      ...tallies.flatMap(({ kind }) => [column(words.count, kind), column(words.share, kind)]),
    ],
    rows: [
      ...classified.rules.levels.map(({ id, name }) => row(name.value, (tally) => tally.levels.get(id.value) ?? 0)),
      row(words.notRated, ({ notRated }) => notRated),
      row(words.all, ({ all }) => all, true),
    ],
  };
}

/** Whether the best level goes beyond what the regulation lets it, over the whole agency; the Council decides, not the paper. */
function quotaSentence({ classified, of, locale }: Terms): Block[] {
  const words = WORDS[locale];
  return classified.quotas
    .filter(({ scope }) => scope === 'agency')
    .map(({ quota, count, limit, over }) => {
      const level = of.names.levelName(quota.level.value);
      const kind = quota.kind;
      const said = [
        counted(count, kind, locale),
        counted(limit, kind, locale),
        percent(quota.atMost.value, locale),
      ] as const;
      return paragraph(over > 0 ? words.over(level, ...said) : words.within(level, ...said));
    });
}

/** The means and levels beside those of the period before, and how many rose or fell. */
function comparison({ classified, before, of, locale }: Terms): Block[] {
  if (!before) return [];
  const words = WORDS[locale];
  const name = before.period.kind.words[locale].title(before.period);
  const means = (['member', 'unit'] as const).flatMap((kind) => {
    const [now, then] = [tallyOf(classified.results, kind).mean, tallyOf(before.results, kind).mean];
    return now && then ? [words.mean(words.kinds[kind], ...againstInWords(now, then, locale))] : [];
  });
  const best = classified.rules.levels[0]?.id.value;
  const shares = (['member', 'unit'] as const).flatMap((kind) => {
    const [now, then] = [tallyOf(classified.results, kind), tallyOf(before.results, kind)];
    if (best === undefined || now.all === 0 || then.all === 0) return [];
    const [a, b] = [shareAt(now, best), shareAt(then, best)];
    return [words.best(words.kinds[kind], of.names.levelName(best), percent(b, locale), percent(a, locale))];
  });
  const moved = movedSentence({ classified, before, locale });
  return [paragraph(words.compared(name, [...means, ...shares].join('; '))), ...moved.map(paragraph)];
}

function shareAt({ levels: at, all }: Tally, level: string): Exact {
  return Exact.whole(at.get(level) ?? 0).over(Exact.whole(all));
}

/** Of those rated in both: how many stand higher, lower, and as before. */
function movedSentence({ classified, before, locale }: Pick<Terms, 'classified' | 'before' | 'locale'>): string[] {
  const order = new LevelOrder(classified.rules.levels.map(({ id }) => id.value));
  const then = new Map(before?.results.map(({ subject, level }) => [keyOf(subject.kind, subject.id), level]));
  const pairs = classified.results.flatMap(({ subject, level }) => {
    const old = then.get(keyOf(subject.kind, subject.id));
    return subject.kind === 'member' && level !== undefined && old !== undefined ? [{ now: level, old }] : [];
  });
  if (pairs.length === 0) return [];
  const words = WORDS[locale];
  const up = pairs.filter(({ now, old }) => order.isWorse(old, now)).length;
  const down = pairs.filter(({ now, old }) => order.isWorse(now, old)).length;
  const said = [
    ...(up > 0 ? [words.up(counted(up, 'member', locale))] : []),
    ...(down > 0 ? [words.down(counted(down, 'member', locale))] : []),
    words.same(counted(pairs.length - up - down, 'member', locale)),
  ];
  return [words.moved(counted(pairs.length, 'member', locale), listed(said, locale))];
}

interface LevelWords {
  readonly caption: string;
  readonly level: string;
  readonly count: string;
  readonly share: string;
  readonly notRated: string;
  readonly all: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  over(level: string, count: string, limit: string, share: string): string;
  within(level: string, count: string, limit: string, share: string): string;
  mean(kind: string, now: string, before: string, change: string): string;
  best(kind: string, level: string, before: string, now: string): string;
  compared(period: string, said: string): string;
  moved(all: string, said: string): string;
  up(count: string): string;
  down(count: string): string;
  same(count: string): string;
}

const WORDS: Words<LevelWords> = {
  vi: {
    caption: 'Kết quả xếp loại',
    level: 'Mức xếp loại',
    count: 'Số lượng',
    share: 'Tỷ lệ',
    notRated: 'Không xếp loại',
    all: 'Tổng số',
    kinds: { unit: 'Tập thể', member: 'Cá nhân' },
    over: (level, count, limit, share) =>
      `Có ${count} đủ điều kiện xếp loại ${afterRated(level)}, trong khi tối đa là ${limit} (tỷ lệ ${share}); đề nghị Hội đồng xem xét, quyết định.`,
    within: (level, count, limit, share) =>
      `Số xếp loại ${afterRated(level)} là ${count}, không vượt mức tối đa ${limit} (tỷ lệ ${share}).`,
    mean: (kind, now, before, change) =>
      `điểm bình quân ${kind.toLowerCase()} ${now}, kỳ trước ${before} (${change} điểm)`,
    best: (kind, level, before, now) =>
      `tỷ lệ ${kind.toLowerCase()} xếp loại ${afterRated(level)} ${now}, kỳ trước ${before}`,
    compared: (period, said) => `So với ${period}: ${said}.`,
    moved: (all, said) => `Trong ${all} được xếp loại ở cả hai kỳ, ${said}.`,
    up: (count) => `${count} tăng mức`,
    down: (count) => `${count} giảm mức`,
    same: (count) => `${count} giữ nguyên mức`,
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
      `${count} meet the conditions of ${level}, where at most ${limit} may (${share}); the Council is asked to decide.`,
    within: (level, count, limit) => `${count} at ${level}; the quota allows ${limit}.`,
    mean: (kind, now, before, change) => `mean of ${kind.toLowerCase()} ${now}, before ${before} (${change})`,
    best: (kind, level, before, now) => `${kind.toLowerCase()} at ${level} ${now}, before ${before}`,
    compared: (period, said) => `Against ${thePeriod(period)}: ${said}.`,
    moved: (all, said) => `Of ${all} rated in both, ${said}.`,
    up: (count) => `${count} rose`,
    down: (count) => `${count} fell`,
    same: (count) => `${count} stayed`,
  },
};
