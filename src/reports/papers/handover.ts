import type { Handover } from '../../answers/closing/handover.ts';
import { dateSaid } from '../../base/day.ts';
import { raised } from '../../base/sentence.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { blank, type Prose, prose, strong } from '../../documents/prose.ts';
import type { SignaturePlace } from '../../documents/signatures.ts';
import { date, left, rowOf, type Table, text } from '../../documents/table.ts';
import type { PlaceOf } from '../../model/paper.ts';
import { wantedInWords } from '../today.ts';
import { letterhead, openPlace, signaturePlace, stamps } from './frame.ts';
import { lacksInWords, petitionsInWords } from './handover/lacks.ts';
import { HANDOVER_WORDS } from './handover/words.ts';
import { paperNumber } from './phrases.ts';
import { agencyName, dayOf, ownOr, ownParagraphs, ownWords, type Setting } from './setting.ts';

/** Biên bản giao nhận: to whom what is handed over, what waits and what is lacking; two copies, signed by both sides. */
export function handoverPaper(handover: Handover, setting: Setting): Document {
  const { locale, fill } = setting;
  const words = HANDOVER_WORDS[locale];
  const { to, period } = handover;
  const own = fill?.grounds ?? [];
  return {
    locale,
    day: dayOf(setting),
    blocks: [
      ...stamps(setting, true),
      letterhead(setting, undefined, true),
      {
        kind: 'type-and-subject',
        type: words.type,
        subject: words.subjects[to](period.kind.words[locale].title(period)),
      },
      { kind: 'grounds', grounds: own.length > 0 ? own : [[blank(words.groundHints[to])]] },
      paragraph(words.parties),
      side('giver', words.giver, setting),
      side('receiver', words.receiver, setting),
      paragraph(words.agreed),
      ...BODIES[to](handover, setting),
      { kind: 'closing', text: words.copies },
      { kind: 'signatures', places: signatures(handover, setting) },
    ],
  };
}

const BODIES = { successor: workHanded, archive: filesHanded, inspection: periodHanded } as const;

/** A desk: the book, what waits, what is closed, what lacks, and what no file holds. */
function workHanded(handover: Handover, setting: Setting): Block[] {
  const words = HANDOVER_WORDS[setting.locale];
  const waits = handover.today ? wantedInWords(handover.today, setting.locale) : [];
  const open = [...waits, ...petitionsInWords(handover, setting)].map((text): Prose => text);
  return [
    heading(2, words.book),
    paragraph(prose`${words.bookOf(agencyName(setting))} ${electronic(handover, setting)}`),
    heading(2, words.waits(dateSaid(handover.asOf, setting.locale))),
    ...listOr(open, words.nothingWaits),
    ...closedPeriods(handover, setting),
    ...lacking(handover, setting),
    heading(2, words.beside),
    paragraph(ownOr('with', words.besideHint, setting)),
    ...(ownWords('note', setting) ? [heading(2, words.noted), ...ownParagraphs('note', setting)] : []),
  ];
}

/** The archive's own form: of which files, from when to when, how many on paper and how many electronic, their state. */
function filesHanded(handover: Handover, setting: Setting): Block[] {
  const words = HANDOVER_WORDS[setting.locale];
  const { from, to } = handover.period;
  return [
    heading(2, words.block),
    paragraph(words.blockOf(agencyName(setting))),
    heading(2, words.time),
    paragraph(words.fromTo(dateSaid(from, setting.locale), dateSaid(to, setting.locale))),
    heading(2, words.amount),
    paragraph(prose`${words.onPaper} ${ownOr('with', words.onPaperHint, setting)}`),
    paragraph(prose`${words.electronic} ${electronic(handover, setting)}`),
    heading(2, words.state),
    paragraph(ownOr('note', words.stateHint, setting)),
    ...closedPeriods(handover, setting),
    ...lacking(handover, setting),
    heading(2, words.contents),
    paragraph(words.contentsEnclosed),
  ];
}

/** One period for an inspection; what the archive does not hold is said. */
function periodHanded(handover: Handover, setting: Setting): Block[] {
  const { locale } = setting;
  const words = HANDOVER_WORDS[locale];
  const { period, instead } = handover;
  const petitions = petitionsInWords(handover, setting);
  return [
    heading(2, words.handed),
    paragraph(prose`${words.filesOf(period.kind.words[locale].title(period))} ${electronic(handover, setting)}`),
    paragraph(instead ? words.notPublic : words.notInside),
    ...closedPeriods(handover, setting),
    ...(instead ? [] : [heading(2, words.petitions), ...listOr(petitions, words.noPetitions)]),
    ...lacking(handover, setting),
    heading(2, words.beside),
    paragraph(ownOr('with', words.inspectedHint, setting)),
    ...(ownWords('note', setting) ? [heading(2, words.noted), ...ownParagraphs('note', setting)] : []),
  ];
}

/** “58 tệp, 412 kB; mã đối chiếu của gói …” */
function electronic({ files, code, left }: Handover, { locale }: Setting): Prose {
  const words = HANDOVER_WORDS[locale];
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const size = Math.max(1, Math.round(bytes / 1000)).toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-US');
  const said = prose`${words.files(paperNumber(files.size, locale), size)} ${[strong(code)]}.`;
  return left.length > 0 ? prose`${said} ${words.left(left.join(', '))}` : said;
}

function closedPeriods({ seals }: Handover, { locale }: Setting): Block[] {
  const words = HANDOVER_WORDS[locale];
  if (seals.length === 0) return [heading(2, words.closed), paragraph(words.nothingClosed)];
  const table: Table = {
    kind: 'table',
    columns: [left(words.period, { weight: 1 }), left(words.closedOn), left(words.code, { weight: 2 })],
    rows: seals.map(({ opened, period, is }) =>
      rowOf([
        text(raised(period.kind.words[locale].name(period)) + words.edition(opened.seal.edition, is)),
        date(opened.seal.closed),
        text(opened.damaged().length > 0 ? `${opened.code}; ${words.damaged}` : opened.code),
      ]),
    ),
  };
  return [heading(2, words.closed), table];
}

function lacking(handover: Handover, setting: Setting): Block[] {
  const words = HANDOVER_WORDS[setting.locale];
  return [heading(2, words.lacking), ...listOr(lacksInWords(handover, setting), words.nothingLacking)];
}

function signatures({ to }: Handover, setting: Setting): SignaturePlace[] {
  const { locale } = setting;
  const { giving, receiving } = HANDOVER_WORDS[locale].signs[to];
  const both = [openPlace(giving, locale), openPlace(receiving, locale)];
  return to === 'successor' ? [...both, signaturePlace(setting)] : both;
}

function side(place: PlaceOf<'handover'>, who: string, setting: Setting): Block {
  return paragraph([strong(`${who}: `), ...[ownOr(place, HANDOVER_WORDS[setting.locale].whoHint, setting)].flat()]);
}

function listOr(items: readonly Prose[], none: string): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [paragraph(none)];
}
