import type { HandedArchive } from '../answers/handed-archive.ts';
import type { ChainFault, Effect, Verified, VerifiedSeal } from '../answers/verified.ts';
import { dateInWords } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import { pointsInWords } from '../base/number-words.ts';
import type { Block } from '../documents/document.ts';
import type { Row, Table } from '../documents/table.ts';
import { lineAt } from '../source/line-of.ts';
import type { Report } from './report.ts';
import { handoverOf } from './verify/handover.ts';
import { VERIFY_WORDS } from './verify/words.ts';

/** What was closed, held against what stands there. */
export interface VerifiedShown {
  readonly answer: Verified;
  /** What was handed over by itself, and is no workspace. */
  readonly archive: HandedArchive | undefined;
  /** What levels are called. */
  levelName(id: string): string;
}

/** Whether seals and archives are whole, what was changed since, and what it would do. */
export const verifyReport: Report<VerifiedShown> = {
  id: 'verify',
  document(shown, locale) {
    const words = VERIFY_WORDS[locale];
    const { answer, archive } = shown;
    const { seals, faults, code } = answer;
    const handover = archive ? handoverOf(archive, locale) : [];
    if (seals.length === 0) {
      const said = code ? codeInWords(code, locale) : archive ? words.noSeal : words.none;
      return { locale, blocks: [...handover, paragraph(said)] };
    }
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title },
        ...handover,
        tableOf(seals, locale),
        ...faults.map((fault) => paragraph(faultInWords(fault, locale))),
        paragraph(code ? codeInWords(code, locale) : words.elsewhere),
        ...seals.flatMap((seal) => [...damageOf(seal, locale), ...changesOf(seal, locale, shown)]),
      ],
    };
  },
};

function codeInWords({ asked, seal, isOfHandover }: NonNullable<Verified['code']>, locale: Locale): string {
  const words = VERIFY_WORDS[locale];
  if (isOfHandover) return words.ofHandover;
  return seal === undefined ? words.unknown(asked) : words.known(seal);
}

function tableOf(seals: readonly VerifiedSeal[], locale: Locale): Table {
  const words = VERIFY_WORDS[locale];
  const left = { align: 'left' as const, weight: 0 };
  return {
    kind: 'table',
    columns: words.columns.map((heading) => ({ heading, ...left })),
    rows: seals.map(
      (seal): Row => ({ kind: 'row', cells: cellsOf(seal, locale).map((text) => ({ kind: 'text', text })) }),
    ),
  };
}

function cellsOf({ opened, period, recomputed, changes }: VerifiedSeal, locale: Locale): string[] {
  const words = VERIFY_WORDS[locale];
  const { seal } = opened;
  return [
    named(period.kind.words[locale].name(period)),
    `${dateInWords(seal.closed)}${seal.edition > 1 ? words.edition(seal.edition) : ''}`,
    opened.damaged().length === 0 ? words.whole : words.damaged,
    recomputed === undefined
      ? words.notRecomputed
      : recomputed.length === 0
        ? words.same
        : words.differs(recomputed.length),
    changes.length === 0 ? words.unchanged : words.changed(changes.length),
    opened.code,
  ];
}

function damageOf({ opened, period }: VerifiedSeal, locale: Locale): Block[] {
  const words = VERIFY_WORDS[locale];
  const items = opened.damaged();
  if (items.length === 0) return [];
  return [{ kind: 'list', heading: words.damagedIn(named(period.kind.words[locale].name(period))), items }];
}

function changesOf(
  { period, changes, effects, opened }: VerifiedSeal,
  locale: Locale,
  { levelName, archive }: VerifiedShown,
): Block[] {
  const words = VERIFY_WORDS[locale];
  if (changes.length === 0) return [];
  const items = changes.map(({ about, before, after, place }) => {
    return `${place.file.path}:${lineAt(place)}: ${about[locale]}: ${before[locale]} → ${after[locale]}`;
  });
  return [
    { kind: 'list', heading: words.changedSince(named(period.kind.words[locale].name(period))), items },
    effects.length === 0
      ? paragraph(words.noEffect)
      : {
          kind: 'list',
          heading: words.ifLive,
          items: effects.map((effect) => effectInWords(effect, locale, levelName)),
        },
    paragraph(archive ? words.kept : words.printed(opened.seal.period)),
  ];
}

/** “Nguyễn Văn An: 90,42 điểm, Tốt → 90,63 điểm, Tốt” */
function effectInWords({ name, before, after }: Effect, locale: Locale, levelName: VerifiedShown['levelName']): string {
  const words = VERIFY_WORDS[locale];
  const side = (result: Effect['before']) => {
    if (!result) return words.absent;
    if (!result.isRated) return words.notRated;
    const level = result.level === undefined ? [] : [levelName(result.level)];
    return [...(result.points ? [words.points(pointsInWords(result.points, locale, 2))] : []), ...level].join(', ');
  };
  return `${name}: ${side(before)} → ${side(after)}`;
}

function faultInWords(fault: ChainFault, locale: Locale): string {
  const words = VERIFY_WORDS[locale].faults;
  if (fault.id === 'misnamed') return words.misnamed(fault.seal, fault.says);
  if (fault.id === 'lost') return words.lost(fault.seal, fault.print.slice(0, 16));
  return fault.id === 'backwards' ? words.backwards(fault.seal, fault.before) : words.apart(fault.seals);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function named(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
