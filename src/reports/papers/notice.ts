import type { ExplainAnswer } from '../../answers/explained.ts';
import type { Words } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { Block, Document } from '../../documents/document.ts';
import { placesIn } from '../../documents/places.ts';
import { blank, type Prose } from '../../documents/prose.ts';
import type { Table } from '../../documents/table.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { lastPost } from '../classify/name-cell.ts';
import { regulationInWords } from '../classify/top.ts';
import { whyNot } from '../classify/why-not.ts';
import { reasonInWords } from '../explain/changes.ts';
import { fullName, nameOf, type Terms, termsOf } from '../explain/terms.ts';
import { why } from '../explain/why.ts';
import { signaturePlace } from './frame.ts';
import { losses } from './notice/losses.ts';
import { afterRated, inSentence, nounOf, postInUnit, raised } from './phrases.ts';
import { ownWords, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Thông báo kết quả của một người: the result, every point lost with its reason, what was missing, and how to ask for a review. */
export function notice(answer: ExplainAnswer, setting: Setting): Document | undefined {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const { result, classified } = answer;
  if (!result) return undefined;
  const terms = termsOf({ answer, depth: undefined, isOnPaper: true }, result, locale);
  const who = inSentence(result.subject, workspace.organization, locale);
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(classified.period.kind.words[locale].title(classified.period)),
      body: [{ kind: 'addressees', names: [addressee(who, terms)] }, ...outcome(terms, answer), ...review(setting)],
      places: [signaturePlace(setting)],
    },
    setting,
  );
}

/** “ông Nguyễn Văn An, chuyên viên, Phòng Chính sách – Dân tộc”. */
function addressee(who: string, { answer: { classified }, result }: Terms): string {
  if (result.subject.kind === 'unit') return who;
  const post = lastPost(result, { answer: classified })?.position?.value;
  const unit = classified.workspace.organization.unit(result.subject.unit ?? '')?.name.value;
  const where = postInUnit(post === undefined ? undefined : insideSentence(post), unit);
  return where === '' ? raised(who) : `${raised(who)}, ${where}`;
}

function outcome(terms: Terms, answer: ExplainAnswer): Block[] {
  const words = WORDS[terms.locale];
  const { result } = terms;
  const changed = result.isRated ? result.reasons.map((one) => reasonInWords(one, terms)) : [];
  return [
    heading(words.result),
    paragraph(resultLine(terms, answer)),
    ...changed.map((one) => paragraph(`${raised(one)}.`)),
    paragraph(basis(terms)),
    ...parts(terms),
    ...lossesOf(terms),
    ...why(terms),
  ];
}

/** Nothing where there is no sheet to have lost anything on. */
function lossesOf(terms: Terms): Block[] {
  const found = losses(terms);
  return found.length > 0 ? [heading(WORDS[terms.locale].losses), ...found] : [];
}

function resultLine(terms: Terms, { rated, classified }: ExplainAnswer): string {
  const { result, locale } = terms;
  const words = WORDS[locale];
  const name = raised(classified.period.kind.words[locale].title(classified.period));
  if (!result.isRated || result.level === undefined || !result.points) {
    return words.notRated(name, whyNot(result, terms));
  }
  const points = pointsInWords(result.points, locale);
  const rank = words.rank(result.rank ?? 0, rated, nounOf(result.subject.kind, rated, locale), result.isTied);
  return words.rated(name, fullName(terms, result.level), points, rank);
}

/** The regulation of a longer period, or the point scale of a week. */
function basis({ answer: { classified }, result, locale }: Terms): string {
  const words = WORDS[locale];
  const block = result.working?.block;
  const { regulation } = classified.rules;
  return words.basis(regulationInWords(regulation, block?.source, { locale }));
}

/** Months and longer parts, where the period has any: points and level of each. Weeks stand with what they lost. */
function parts(terms: Terms): Table[] {
  const { result, locale, names } = terms;
  const words = WORDS[locale];
  const all = result.working?.parts.filter((part) => part.result && !part.result.standing) ?? [];
  if (all.length === 0) return [];
  const places = placesIn(all.flatMap((part) => part.result?.points ?? []));
  const levelOf = (one: RankedResult['level']) => (one === undefined ? words.none : names.levelName(one));
  return [
    {
      kind: 'table',
      columns: [
        { heading: words.part, align: 'left', weight: 0 },
        { heading: words.points, align: 'right', weight: 0 },
        { heading: words.level, align: 'left', weight: 0 },
      ],
      rows: all.map(({ period, result: part }) => ({
        kind: 'row',
        cells: [
          { kind: 'text', text: raised(nameOf(period, terms)) },
          part?.points ? { kind: 'number', value: part.points, places } : { kind: 'blank' },
          { kind: 'text', text: levelOf(part?.level) },
        ],
      })),
    },
  ];
}

function review(setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const own = ownWords('review', setting);
  const usual: Prose[] = [[words.ask, blank(words.whereHint), words.until, blank(words.untilHint), '.']];
  return [heading(words.review), ...(own ?? usual).map(paragraph)];
}

function heading(text: string): Block {
  return { kind: 'heading', depth: 2, text };
}

function paragraph(text: Prose): Block {
  return { kind: 'paragraph', text };
}

interface NoticeWords {
  readonly type: string;
  readonly result: string;
  readonly losses: string;
  readonly review: string;
  readonly ask: string;
  readonly whereHint: string;
  readonly until: string;
  readonly untilHint: string;
  readonly part: string;
  readonly points: string;
  readonly level: string;
  readonly none: string;
  subject(period: string): string;
  rated(period: string, level: string, points: string, rank: string): string;
  notRated(period: string, why: string): string;
  rank(rank: number, of: number, noun: string, isTied: boolean): string;
  basis(paper: string): string;
}

const WORDS: Words<NoticeWords> = {
  vi: {
    type: 'THÔNG BÁO',
    result: 'Kết quả',
    losses: 'Điểm bị mất và lý do',
    review: 'Đề nghị xem xét lại',
    ask: 'Nếu thấy kết quả chưa đúng, đề nghị gửi ý kiến bằng văn bản đến ',
    whereHint: 'nơi nhận đề nghị xem xét lại',
    until: ', chậm nhất là ngày ',
    untilHint: 'hạn gửi đề nghị theo quy chế của cơ quan',
    part: 'Kỳ',
    points: 'Điểm',
    level: 'Xếp loại',
    none: 'không xếp loại',
    subject: (period) => `Kết quả xếp loại thi đua ${period}`,
    rated: (period, level, points, rank) => `${period}: xếp loại ${afterRated(level)}, ${points} điểm, ${rank}.`,
    notRated: (period, why) => `${period}: không xếp loại (${why}).`,
    rank: (rank, of, noun, isTied) =>
      `xếp thứ ${rank} trong ${of} ${noun} được xếp loại${isTied ? ' (bằng điểm với người khác)' : ''}`,
    basis: (paper) => `Căn cứ xếp loại: ${paper}.`,
  },
  en: {
    type: 'NOTICE',
    result: 'Result',
    losses: 'Points lost, and why',
    review: 'Request for review',
    ask: 'Whoever finds this result wrong may write to ',
    whereHint: 'who receives requests for review',
    until: ', until ',
    untilHint: 'the term that the agency’s regulation sets',
    part: 'Period',
    points: 'Points',
    level: 'Level',
    none: 'not rated',
    subject: (period) => `Emulation result of ${period}`,
    rated: (period, level, points, rank) => `${period}: ${level}, ${points} points, ${rank}.`,
    notRated: (period, why) => `${period}: not rated (${why}).`,
    rank: (rank, of, noun, isTied) => `rank ${rank} of ${of} ${noun} rated${isTied ? ' (tied)' : ''}`,
    basis: (paper) => `Rated by: ${paper}.`,
  },
};
