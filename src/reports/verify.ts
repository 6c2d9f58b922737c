import type { ChainFault } from '../answers/closing/chain-faults.ts';
import type { HandedArchive } from '../answers/closing/handed-archive.ts';
import type { LaterChange } from '../answers/closing/later-changes.ts';
import type { Verified, VerifiedSeal } from '../answers/closing/verified.ts';
import { dateSaid } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import { raised } from '../base/sentence.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { aside, type Prose } from '../documents/prose.ts';
import { rowOf, type Table } from '../documents/table.ts';
import { changeLine } from './amended.ts';
import { effectInWords } from './effect-words.ts';
import type { Report } from './report.ts';
import { subjectsToOpen } from './seal-words.ts';
import { handoverOf } from './verify/handover.ts';
import { paperOf } from './verify/paper.ts';
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
        ...(answer.paper ? paperOf(answer.paper, locale, shown.levelName) : []),
        tableOf(seals, locale),
        ...faults.map((fault) => paragraph(faultInWords(fault, locale))),
        paragraph(code ? codeInWords(code, locale) : words.elsewhere),
        ...seals.flatMap((seal) => [
          ...damageOf(seal, locale),
          ...differingOf(seal, locale, shown),
          ...changesOf(seal, locale, shown),
        ]),
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
    rows: seals.map((seal) => rowOf(cellsOf(seal, locale).map((text) => ({ kind: 'text', text })))),
  };
}

function cellsOf(verified: VerifiedSeal, locale: Locale): string[] {
  const words = VERIFY_WORDS[locale];
  const { opened, period, recomputed, is } = verified;
  const { seal } = opened;
  return [
    raised(period.kind.words[locale].name(period)),
    `${dateSaid(seal.closed, locale)}${seal.edition > 1 || is !== 'in-force' ? words.edition(seal.edition, is) : ''}`,
    opened.damaged().length === 0 ? words.whole : words.damaged,
    recomputed === undefined
      ? words.notRecomputed
      : recomputed.length === 0
        ? words.same
        : words.differs(recomputed.length),
    heldInWords(verified, locale),
    opened.code,
  ];
}

/** “1 chỗ, đang sửa đổi 2 chỗ” */
function heldInWords({ changes, amending, is }: VerifiedSeal, locale: Locale): string {
  const words = VERIFY_WORDS[locale];
  if (is === 'replaced') return words.notHeld;
  const said = [
    ...(changes.length > 0 ? [words.changed(changes.length)] : []),
    ...(amending.length > 0 ? [words.amending(amending.length)] : []),
  ];
  return said.length === 0 ? words.unchanged : said.join(', ');
}

function damageOf({ opened, period }: VerifiedSeal, locale: Locale): Block[] {
  const words = VERIFY_WORDS[locale];
  const items = opened.damaged();
  if (items.length === 0) return [];
  return [{ kind: 'list', heading: words.damagedIn(raised(period.kind.words[locale].name(period))), items }];
}

/** Rows that come out otherwise, each with the period that it is of. */
function differingOf({ recomputed = [], period }: VerifiedSeal, locale: Locale, { levelName }: VerifiedShown): Block[] {
  if (recomputed.length === 0) return [];
  const nameOf = (of: VerifiedSeal['period']) => of.kind.words[locale].name(of);
  const items = recomputed
    .slice(0, MOST_ROWS)
    .map((row) => `${nameOf(row.period)}, ${effectInWords(row, locale, levelName)}`);
  return [{ kind: 'list', heading: VERIFY_WORDS[locale].differing(raised(nameOf(period)), recomputed.length), items }];
}

/** More than these tell nobody more. */
const MOST_ROWS = 20;

function changesOf(
  { period, changes, amending, effects, opened }: VerifiedSeal,
  locale: Locale,
  { levelName, archive }: VerifiedShown,
): Block[] {
  const words = VERIFY_WORDS[locale];
  if (changes.length + amending.length === 0) return [];
  const name = raised(period.kind.words[locale].name(period));
  const listed = (heading: string, all: readonly LaterChange[]): Block[] =>
    all.length === 0 ? [] : [{ kind: 'list', heading, items: all.map((change) => changeLine(change, locale)) }];
  return [
    ...listed(words.changedSince(name), changes),
    ...listed(words.amended(name), amending),
    effects.length === 0
      ? paragraph(words.noEffect)
      : {
          kind: 'list',
          heading: words.ifLive,
          items: effects.map((effect) => effectInWords(effect, locale, levelName)),
        },
    ...nextSteps(opened.seal.period, changes, archive !== undefined, words).map(paragraph),
  ];
}

function nextSteps(
  id: string,
  changes: readonly LaterChange[],
  isArchive: boolean,
  words: (typeof VERIFY_WORDS)[Locale],
): Prose[] {
  if (isArchive) return [words.kept];
  if (changes.length === 0) return [aside(words.toClose(id))];
  const whose = subjectsToOpen(changes.map(({ path }) => path));
  return [words.kept, aside(words.toCorrect(id, whose)), aside(words.toRestore(id))];
}

function faultInWords(fault: ChainFault, locale: Locale): string {
  const words = VERIFY_WORDS[locale].faults;
  if (fault.id === 'damaged') return words.damaged(fault.seal);
  if (fault.id === 'misnamed') return words.misnamed(fault.seal, fault.says);
  if (fault.id === 'lost') return words.lost(fault.seal, fault.print.slice(0, 16));
  return fault.id === 'backwards' ? words.backwards(fault.seal, fault.before) : words.apart(fault.seals);
}
