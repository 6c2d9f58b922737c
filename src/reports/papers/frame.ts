import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import type { Block, Document, Text } from '../../documents/document.ts';
import type { Letterhead, PaperNumber } from '../../documents/letterhead.ts';
import { blank, type Prose, type Span, spansOf } from '../../documents/prose.ts';
import type { Recipients, SignaturePlace, Signatures } from '../../documents/signatures.ts';
import { numberParts } from '../../model/issued.ts';
import type { Numbered } from '../../model/paper-number.ts';
import { issuerName, issuerOf, type Signer, signerOf } from './issuer.ts';
import { agencyOf, dayOf, type Setting } from './setting.ts';

/** A paper that carries a number and is signed: from its head to who receives it. */
export interface OfficialPaper {
  /** The letters of its kind: BC, TB, TTr; none of a letter (công văn). */
  readonly symbol: string;
  /** BÁO CÁO; a letter has none, and what it is about stands under its number. */
  readonly type?: string;
  readonly subject: Prose;
  /** What people are asked who it is addressed to; left out where a paper is addressed to nobody. */
  readonly addressee?: string;
  /** To whom, where that is known without the fill. */
  readonly to?: readonly Prose[];
  /** Who decides, in capitals above the grounds of a decision. */
  readonly authority?: Prose;
  readonly grounds?: readonly Prose[];
  /** What is to be known before reading: up to when it counts; what must catch the eye is a stamp. */
  readonly warnings?: readonly Block[];
  readonly body: readonly Block[];
  readonly closing: Prose;
  /** Who signs, left to right; the agency's signer unless said. */
  readonly signers?: readonly SignaturePlace[];
  /** Who receives it in any case, before those whom the fill names. */
  readonly copies?: readonly string[];
  /** What follows the signatures, such as annexes. */
  readonly behind?: readonly Block[];
}

/** The paper laid out: stamp, head, type and subject, addressees, text, signature and recipients. */
export function officialPaper(paper: OfficialPaper, setting: Setting): Document {
  const { addressee, grounds = [], warnings = [], type, subject } = paper;
  const own = setting.fill?.to ?? [];
  const to: readonly Prose[] = own.length > 0 ? own : (paper.to ?? [[blank(addressee ?? '')]]);
  return {
    locale: setting.locale,
    day: dayOf(setting),
    blocks: toldUnderTitle([
      ...stamps(setting, true),
      ...warnings,
      type === undefined ? { ...letterhead(setting, paper.symbol), about: subject } : letterhead(setting, paper.symbol),
      ...(type === undefined ? [] : [{ kind: 'type-and-subject' as const, type, subject }]),
      ...(addressee === undefined ? [] : [{ kind: 'addressees' as const, names: to }]),
      ...(paper.authority === undefined ? [] : [{ kind: 'proclamation' as const, text: paper.authority }]),
      ...(grounds.length > 0 ? [{ kind: 'grounds' as const, grounds }] : []),
      ...paper.body,
      { kind: 'closing', text: paper.closing },
      signed(setting, addressee !== undefined, paper),
      ...(paper.behind ?? []),
    ]),
  };
}

/** Stamps stand above the head; what is only told, such as up to when a period counts, stands under the title. */
export function toldUnderTitle(blocks: readonly Block[]): Block[] {
  const head = blocks.findIndex(({ kind }) => kind === 'letterhead');
  const above = blocks.slice(0, Math.max(0, head));
  const below = head + (blocks[head + 1]?.kind === 'type-and-subject' ? 2 : 1);
  return [
    ...above.filter(({ kind }) => kind === 'stamp'),
    ...blocks.slice(above.length, below),
    ...above.filter(({ kind }) => kind !== 'stamp'),
    ...blocks.slice(below),
  ];
}

/** “DỰ THẢO”: of what is only proposed whoever signs it, else until the fill says that it goes to be signed. */
export function stamps({ locale, isProposal, numbered }: Setting, isSigned: boolean): Text[] {
  const words = WORDS[locale];
  if (isProposal) return [{ kind: 'stamp', text: words.unofficial }];
  return isSigned && !numbered.isFinal ? [{ kind: 'stamp', text: words.draft }] : [];
}

/** The head; without a symbol that of a table or form, which carries no number. */
export function letterhead(setting: Setting, symbol?: string, withDate = symbol !== undefined): Letterhead {
  const { parent, own } = issuerOf(setting);
  const { numbered, locale } = setting;
  const place = agencyOf(setting)?.place ?? WORDS[locale].place;
  return {
    kind: 'letterhead',
    own,
    ...(parent !== undefined && { parent }),
    ...numbering(symbol, setting),
    ...(withDate && { dated: { place, ...(numbered.date !== undefined && { day: numbered.date }) } }),
  };
}

/** Without a kind the number of a letter: 13/BDT. */
function numbering(symbol: string | undefined, setting: Setting): Pick<Letterhead, 'number'> {
  const kind = seriesIn(symbol, setting);
  return kind === undefined || symbol === undefined ? {} : { number: numberIn(setting.numbered, kind) };
}

/** “TTr-BDT”, “TTr-HĐTĐKT”: the Council's numbers are a series of their own. */
function seriesIn(symbol: string | undefined, setting: Setting): string | undefined {
  const own = issuerOf(setting).symbol;
  return own === undefined ? symbol : [...(symbol ? [symbol] : []), own].join('-');
}

/** As it was recorded, also with the symbol of another year or agency; else with the paper's own. */
function numberIn({ number }: Numbered, usual: string): PaperNumber {
  if (number === undefined) return { symbol: usual };
  const { figures, symbol = usual } = numberParts(number);
  return { number: figures, symbol };
}

/** “(Kèm theo Báo cáo số …/BC-BDT ngày … của Ban Dân tộc tỉnh Ninh Thuận)”: to which paper an annex belongs, and whose that is. */
export function belongsTo(symbol: string, type: string, setting: Setting, by: Prose = issuerName(setting)): Prose {
  const { numbered, locale } = setting;
  const words = WORDS[locale];
  const number = numberIn(numbered, seriesIn(symbol, setting) ?? symbol);
  const day = numbered.date === undefined ? blank(words.dayHint) : dateSaid(numbered.date, locale);
  const kind = type.charAt(0) + type.slice(1).toLocaleLowerCase('vi');
  return words.belongs(kind, number.number ?? blank(words.numberHint), number.symbol, day, by);
}

/** Who signs, and at the left to whom the paper goes. */
function signed(setting: Setting, isAddressed: boolean, { signers, copies = [] }: OfficialPaper): Signatures {
  const { items, keptAt } = recipientsOf(setting, isAddressed);
  const recipients = { items: [...copies.filter((copy) => !items.includes(copy)), ...items], keptAt };
  return { kind: 'signatures', places: signers ?? [signaturePlace(setting)], recipients };
}

/** The fill's recipients; else “Như trên” where the paper is addressed, and a blank for the others. */
export function recipientsOf(setting: Setting, isAddressed: boolean, registry?: string): Recipients {
  const { fill, locale } = setting;
  const words = WORDS[locale];
  const isKept = (line: string) => /^(?:Lưu|File)\s*:/i.test(line);
  const own = fill?.recipients.filter((line) => !isKept(line)) ?? [];
  const kept = fill?.recipients.find(isKept)?.replace(/^[^:]*:\s*|\.$/g, '');
  const usual: Prose[] = [...(isAddressed ? [words.asAbove] : []), [blank(words.recipients)]];
  return { items: own.length > 0 ? own : usual, keptAt: kept ?? registry ?? issuerOf(setting).keptAt };
}

/** Who signs for whoever issues the paper. */
export function signaturePlace(setting: Setting, signer: Signer = signerOf(setting)): SignaturePlace {
  const { rights, post, agencyPost, name } = signer;
  const inAgency = agencyPost === undefined ? {} : { post: inCapitals(agencyPost) };
  return { lines: [...rights, post].map(inCapitals), ...inAgency, name };
}

export function inCapitals(prose: Prose): Prose {
  if (typeof prose === 'string') return prose.toLocaleUpperCase('vi');
  return spansOf(prose).map((span) => (typeof span === 'string' ? span.toLocaleUpperCase('vi') : span));
}

/** A place that somebody signs by hand, of whom no name is known: “NGƯỜI LẬP BIỂU”. */
export function openPlace(title: string, locale: Setting['locale']): SignaturePlace {
  return { lines: [title.toLocaleUpperCase('vi')], remark: WORDS[locale].byHand };
}

const WORDS = bilingual({
  vi: {
    numberHint: 'số của văn bản này',
    dayHint: 'ngày của văn bản này',
    belongs: (kind: string, number: Span, symbol: string, day: Span, agency: Prose) => [
      `(Kèm theo ${kind} số `,
      number,
      `/${symbol} ngày `,
      day,
      ' của ',
      ...spansOf(agency),
      ')',
    ],
    draft: 'DỰ THẢO',
    unofficial: 'DỰ THẢO, không chính thức',
    place: '…',
    asAbove: 'Như trên',
    recipients: 'các nơi nhận khác',
    byHand: '(Ký, ghi rõ họ tên)',
  },
  en: {
    numberHint: 'number of this paper',
    dayHint: 'day of this paper',
    belongs: (kind, number, symbol, day, agency) => [
      `(Annexed to ${kind} `,
      number,
      `/${symbol} of `,
      day,
      ', ',
      ...spansOf(agency),
      ')',
    ],
    draft: 'DRAFT',
    unofficial: 'DRAFT, not official',
    place: '…',
    asAbove: 'As above',
    recipients: 'other recipients',
    byHand: '(Signature and full name)',
  },
});
