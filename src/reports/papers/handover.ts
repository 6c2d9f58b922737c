import type { Handover } from '../../answers/closing/handover.ts';
import { dateSaid } from '../../base/day.ts';
import type { Block, Document } from '../../documents/document.ts';
import { blank, type Prose, prose, strong } from '../../documents/prose.ts';
import type { SignaturePlace } from '../../documents/signatures.ts';
import type { Cell, Table } from '../../documents/table.ts';
import type { PlaceOf } from '../../model/paper.ts';
import { wantedInWords } from '../today.ts';
import { letterhead, openPlace, signaturePlace, stamps } from './frame.ts';
import { lacksInWords, petitionsInWords } from './handover/lacks.ts';
import { HANDOVER_WORDS } from './handover/words.ts';
import { paperNumber, raised } from './phrases.ts';
import { agencyName, dayOf, ownParagraphs, ownWords, type Setting } from './setting.ts';

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
    heading(words.book),
    paragraph(prose`${words.bookOf(agencyName(setting))} ${electronic(handover, setting)}`),
    heading(words.waits(dateSaid(handover.asOf, setting.locale))),
    ...listOr(open, words.nothingWaits),
    ...closedPeriods(handover, setting),
    ...lacking(handover, setting),
    heading(words.beside),
    paragraph(ownOr('with', words.besideHint, setting)),
    ...(ownWords('note', setting) ? [heading(words.noted), ...ownParagraphs('note', setting)] : []),
  ];
}

/** The archive's own form: of which files, from when to when, how many on paper and how many electronic, their state. */
function filesHanded(handover: Handover, setting: Setting): Block[] {
  const words = HANDOVER_WORDS[setting.locale];
  const { from, to } = handover.period;
  return [
    heading(words.block),
    paragraph(words.blockOf(agencyName(setting))),
    heading(words.time),
    paragraph(words.fromTo(dateSaid(from, setting.locale), dateSaid(to, setting.locale))),
    heading(words.amount),
    paragraph(prose`${words.onPaper} ${ownOr('with', words.onPaperHint, setting)}`),
    paragraph(prose`${words.electronic} ${electronic(handover, setting)}`),
    heading(words.state),
    paragraph(ownOr('note', words.stateHint, setting)),
    ...closedPeriods(handover, setting),
    ...lacking(handover, setting),
    heading(words.contents),
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
    heading(words.handed),
    paragraph(prose`${words.filesOf(period.kind.words[locale].title(period))} ${electronic(handover, setting)}`),
    paragraph(instead ? words.notPublic : words.notInside),
    ...closedPeriods(handover, setting),
    ...(instead ? [] : [heading(words.petitions), ...listOr(petitions, words.noPetitions)]),
    ...lacking(handover, setting),
    heading(words.beside),
    paragraph(ownOr('with', words.inspectedHint, setting)),
    ...(ownWords('note', setting) ? [heading(words.noted), ...ownParagraphs('note', setting)] : []),
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
  if (seals.length === 0) return [heading(words.closed), paragraph(words.nothingClosed)];
  const text = (said: string): Cell => ({ kind: 'text', text: said });
  const table: Table = {
    kind: 'table',
    columns: [
      { heading: words.period, align: 'left', weight: 1 },
      { heading: words.closedOn, align: 'left', weight: 0 },
      { heading: words.code, align: 'left', weight: 2 },
    ],
    rows: seals.map(({ opened, period, is }) => ({
      kind: 'row',
      cells: [
        text(raised(period.kind.words[locale].name(period)) + words.edition(opened.seal.edition, is)),
        { kind: 'date', day: opened.seal.closed },
        text(opened.damaged().length > 0 ? `${opened.code}; ${words.damaged}` : opened.code),
      ],
    })),
  };
  return [heading(words.closed), table];
}

function lacking(handover: Handover, setting: Setting): Block[] {
  const words = HANDOVER_WORDS[setting.locale];
  return [heading(words.lacking), ...listOr(lacksInWords(handover, setting), words.nothingLacking)];
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

/** The office's own words in a line, or a blank. */
function ownOr(place: PlaceOf<'handover'>, hint: string, setting: Setting): Prose {
  return ownWords(place, setting)?.join(' ') ?? [blank(hint)];
}

function listOr(items: readonly Prose[], none: string): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [paragraph(none)];
}

function heading(text: string): Block {
  return { kind: 'heading', depth: 2, text };
}

function paragraph(text: Prose): Block {
  return { kind: 'paragraph', text };
}
