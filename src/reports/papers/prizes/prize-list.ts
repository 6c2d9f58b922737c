import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { Exact } from '../../../base/exact.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { money } from '../../../base/money-words.ts';
import { placesOf } from '../../../base/number-words.ts';
import { raised } from '../../../base/sentence.ts';
import { spelled } from '../../../base/spelled.ts';
import { type Block, type Document, paragraph } from '../../../documents/document.ts';
import { blank, joined, type Prose } from '../../../documents/prose.ts';
import { BLANK, type Cell, count, left, OPEN, type Row, right, type Table, text } from '../../../documents/table.ts';
import { NAME_WIDTH } from '../../person-words.ts';
import { nameOf, postOf } from '../candidacy-words.ts';
import { openPlace, signaturePlace } from '../frame.ts';
import type { Kind } from '../phrases.ts';
import { missingInWords, prizeOpened } from '../prize-words.ts';
import { ownParagraphs, type Setting } from '../setting.ts';
import { warnings } from '../submission.ts';
import { tablePaper } from '../table-paper.ts';
import { attachedTo } from './attached.ts';
import { type Granted, grantedIn } from './granted.ts';
import { howReckoned } from './reckoned.ts';

/** Danh sách ký nhận tiền thưởng: who gets how much by the decision, with room for the signatures. */
export function prizeListPaper(answer: CandidatesAnswer, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const granted = grantedIn(answer, setting);
  const kinds = (['unit', 'member'] as const).filter((kind) => granted.some(({ award }) => award.kind === kind));
  const tables = kinds.map((kind) => tableOf(kind, granted, kinds.length > 1, { answer, setting }));
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(period.kind.words[locale].title(period)),
      orientation: 'landscape',
      isStamped: !isDecided(setting),
      warnings: warnings([...new Set(granted.map(({ award }) => award))], answer, setting),
      body: [
        { kind: 'remark', text: attachedTo(setting) },
        ...tables,
        ...total(granted, kinds.length > 1, locale),
        ...howReckoned(granted, locale),
        ...ownParagraphs('note', setting),
      ],
      places: [openPlace(words.drafter, locale), openPlace(words.accountant, locale), signaturePlace(setting)],
    },
    setting,
  );
}

/** Once the decision has number and day, its list is no draft any more. */
function isDecided({ decided, isProposal }: Setting): boolean {
  return !isProposal && decided?.number !== undefined && decided.date !== undefined;
}

interface Terms {
  readonly answer: CandidatesAnswer;
  readonly setting: Setting;
}

/** Least height of a row somebody signs in, in millimetres. */
const TO_SIGN = 9;

function tableOf(kind: Kind, granted: readonly Granted[], isOneOfTwo: boolean, terms: Terms): Table {
  const words = WORDS[terms.setting.locale];
  const own = granted.filter(({ award, worked }) => award.kind === kind && worked.is !== 'below');
  return {
    kind: 'table',
    ...(isOneOfTwo ? { caption: words.captions[kind] } : { name: words.captions[kind] }),
    isForm: true,
    rowHeight: TO_SIGN,
    columns: [
      right(words.number),
      left(words.names[kind], { width: NAME_WIDTH }),
      left(words.posts[kind], { width: NAME_WIDTH }),
      left(words.award, { width: NAME_WIDTH }),
      right(words.coefficient, { width: 14 }),
      right(words.amount, { width: 28 }),
      left(words.received, { width: 32 }),
      left(words.note, { width: 30 }),
    ],
    rows: [...own.map((each, i) => rowOf(each, i, granted, terms)), sumRow(own, terms.setting.locale)],
  };
}

function rowOf(each: Granted, i: number, all: readonly Granted[], { answer, setting }: Terms): Row {
  const { candidacy, award, worked } = each;
  const { locale } = setting;
  return {
    kind: 'row',
    cells: [
      count(i + 1),
      text(nameOf(candidacy, answer, locale)),
      award.kind === 'member' ? text(postOf(candidacy, answer)) : OPEN,
      text(award.name.value),
      coefficientCell(each),
      amountCell(worked, locale),
      OPEN,
      text(besides(each, all, locale)),
    ],
  };
}

function coefficientCell({ worked }: Granted): Cell {
  const value = worked.is === 'below' ? undefined : worked.coefficient;
  return value ? { kind: 'number', value, places: placesOf(value) } : BLANK;
}

function amountCell(worked: Granted['worked'], locale: Locale): Cell {
  if (worked.is === 'unknown') return { kind: 'open', hint: missingInWords(worked.lacks, locale) };
  if (worked.is === 'below') return BLANK;
  return { kind: 'number', value: worked.amount, places: 0, isMoney: true, opens: () => prizeOpened(worked, locale) };
}

/** “Không thưởng thêm Lao động tiên tiến”: titles of the same period that bring no money beside this one. */
function besides({ candidacy, award }: Granted, all: readonly Granted[], locale: Locale): string {
  const below = all.filter(
    ({ candidacy: other, worked }) => other.id === candidacy.id && worked.is === 'below' && worked.highest === award,
  );
  return below.length === 0 ? '' : WORDS[locale].besides(below.map((each) => each.award.name.value).join(', '));
}

/** What all bring; undefined while one of them is unknown. */
function sumOf(granted: readonly Granted[]): Exact | undefined {
  const paid = granted.filter(({ worked }) => worked.is !== 'below');
  const known = paid.flatMap(({ worked }) => (worked.is === 'amount' ? worked.amount : []));
  return known.length === paid.length ? Exact.sum(known) : undefined;
}

function sumRow(granted: readonly Granted[], locale: Locale): Row {
  const words = WORDS[locale];
  const sum = sumOf(granted);
  const cell: Cell = sum
    ? { kind: 'number', value: sum, places: 0, isMoney: true }
    : { kind: 'open', hint: words.sumHint };
  return { kind: 'row', isTotal: true, cells: [BLANK, text(words.sum), BLANK, BLANK, BLANK, cell, BLANK, BLANK] };
}

/** In figures where two tables are added up, and in words. */
function total(granted: readonly Granted[], ofTwo: boolean, locale: Locale): Block[] {
  const words = WORDS[locale];
  const sum = sumOf(granted);
  const inWords: Prose = sum?.isWhole ? words.dong(raised(spelled(sum, locale))) : [blank(words.sumHint)];
  const figures: Prose = sum ? words.dong(money(sum, locale)) : [blank(words.sumHint)];
  return [
    ...(ofTwo ? [paragraph(joined(words.total, figures, '.'))] : []),
    paragraph(joined(words.inWords, inWords, '.')),
  ];
}

const WORDS = bilingual({
  vi: {
    type: 'DANH SÁCH KÝ NHẬN TIỀN THƯỞNG',
    subject: (period: string) => `Danh hiệu thi đua, hình thức khen thưởng ${period}`,
    captions: { unit: 'Tập thể', member: 'Cá nhân' } satisfies Readonly<Record<Kind, string>>,
    number: 'STT',
    names: { unit: 'Tên tập thể', member: 'Họ và tên' } satisfies Readonly<Record<Kind, string>>,
    posts: { unit: 'Người nhận thay', member: 'Chức vụ, đơn vị' } satisfies Readonly<Record<Kind, string>>,
    award: 'Danh hiệu, hình thức',
    coefficient: 'Hệ số',
    amount: 'Số tiền (đồng)',
    received: 'Ký nhận',
    note: 'Ghi chú',
    besides: (names: string) => `Đã gồm ${names}, chỉ thưởng mức cao nhất`,
    sum: 'Cộng',
    total: 'Tổng cộng: ',
    inWords: 'Bằng chữ: ',
    dong: (amount: string) => `${amount} đồng`,
    sumHint: 'tổng số tiền, khi đã biết số tiền của từng người, từng tập thể',
    drafter: 'Người lập biểu',
    accountant: 'Kế toán',
  },
  en: {
    type: 'LIST TO SIGN FOR PRIZE MONEY',
    subject: (period) => `Titles and commendations of ${period}`,
    captions: { unit: 'Collectives', member: 'Individuals' },
    number: 'No.',
    names: { unit: 'Collective', member: 'Full name' },
    posts: { unit: 'Received by', member: 'Post, unit' },
    award: 'Title or commendation',
    coefficient: 'Coefficient',
    amount: 'Amount (đồng)',
    received: 'Signature',
    note: 'Remarks',
    besides: (names) => `With ${names}: only the highest is paid`,
    sum: 'Total',
    total: 'In all: ',
    inWords: 'In words: ',
    dong: (amount) => `${amount} đồng`,
    sumHint: 'the sum, once each amount is known',
    drafter: 'Drawn up by',
    accountant: 'Accountant',
  },
});
