import type { ExplainAnswer } from '../../answers/explained.ts';
import { bilingual } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { Block, Document } from '../../documents/document.ts';
import { figure, joined, type Prose, plain, prose } from '../../documents/prose.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { cited } from '../cited.ts';
import { lastPost } from '../classify/name-cell.ts';
import { regulationInWords } from '../classify/top.ts';
import { whyNot } from '../classify/why-not.ts';
import { reasonInWords } from '../explain/changes.ts';
import { type ExplainTerms, fullName, readerOf, termsOf } from '../explain/explain-terms.ts';
import { sheetOpened } from '../explain/opened.ts';
import { limitLines } from '../limit-words.ts';
import { rankOpened } from '../workings/ranks.ts';
import { coverageOpened, sumOfParts } from '../workings/results.ts';
import { figured } from '../workings/sums.ts';
import { letterhead, officialPaper, signaturePlace } from './frame.ts';
import { LADDER } from './notice/closeness.ts';
import { losses } from './notice/losses.ts';
import { type NoticeTerms, noticeTerms } from './notice/notice-terms.ts';
import { parts } from './notice/parts.ts';
import { tableLines } from './notice/parts-table.ts';
import { reviewOf } from './notice/review.ts';
import { endLines, PAGE, textLines } from './notice/room.ts';
import { amendingIn } from './original.ts';
import { afterRated, inSentence, nounOf, postInUnit, raised, thePeriod } from './phrases.ts';
import { agencyName, type Setting } from './setting.ts';

/** Thông báo kết quả của một người, một trang: the result, every point lost with its reason, what was missing, and how to ask for a review, by the files as they stand. */
export function notice(answer: ExplainAnswer, result: RankedResult, setting: Setting, current: Workspace): Document {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const { classified } = answer;
  const terms = noticeTerms(termsOf({ answer, depth: undefined }, result, locale));
  const who = inSentence(result.subject, workspace.organization, locale);
  const review = reviewOf(result, classified.period.id, setting, current);
  const said = words.result(
    agencyName(setting),
    withPost(who, terms),
    prose`${resultOf(terms, answer)}${decidedBy(setting)}`,
    basis(terms),
  );
  const paper = officialPaper(
    {
      symbol: 'TB',
      type: words.type,
      subject: words.subject(classified.period.kind.words[locale].title(classified.period)),
      body: body(terms, said, review, endsOf(setting)),
      closing: review.at(-1) ?? '',
      copies: [raised(who)],
    },
    setting,
  );
  // In a workbook each stands on a sheet of its own.
  const { name } = result.subject;
  const blocks = paper.blocks.map((block) => (block.kind === 'table' ? { ...block, name } : block));
  return { ...paper, blocks, isOnePage: true };
}

/** “, theo Quyết định số 72/QĐ-BDT ngày 10/01/2017”, once it is signed; and what amended it. */
function decidedBy(setting: Setting): string {
  const { decided, locale } = setting;
  if (!decided?.number || !decided.date) return '';
  return WORDS[locale].decided(cited(decided.number, decided.date, locale), amendingIn(setting));
}

/** “ông Nguyễn Văn An, chuyên viên, Phòng Chính sách – Dân tộc”. */
function withPost(who: string, { answer: { classified }, result }: ExplainTerms): string {
  if (result.subject.kind === 'unit') return who;
  const post = lastPost(result, { answer: classified })?.position?.value;
  const unit = classified.workspace.organization.unit(result.subject.unit ?? '')?.name.value;
  const where = postInUnit(post === undefined ? undefined : insideSentence(post), unit);
  return where === '' ? who : `${who}, ${where}`;
}

type Ends = Parameters<typeof endLines>[0];

/** What stands above and below the text, as far as it takes room. */
function endsOf(setting: Setting): Ends {
  const { parent, own } = letterhead(setting);
  return {
    names: [...(parent === undefined ? [] : [parent]), own],
    signer: signaturePlace(setting).lines.length,
    recipients: setting.fill?.recipients.length ?? 0,
  };
}

/** All between the subject and the request for a review, of which `review` are the paragraphs. */
function body(terms: NoticeTerms, result: Prose, review: readonly Prose[], ends: Ends): Block[] {
  const changed = terms.result.isRated ? terms.result.reasons.filter(({ id }) => id !== 'event-limit') : [];
  const { limit } = terms.answer.classified;
  const counted = limitLines(limit, terms.locale).map(({ text }) => prose`${text}.`);
  const above = [result, ...counted, ...changed.map((reason) => `${raised(reasonInWords(reason, terms))}.`)];
  for (const closeness of LADDER) {
    const lacks = parts(terms, closeness.parts);
    const sentences = lacks.flatMap((lack) => (lack.kind === 'paragraph' ? [lack.text] : []));
    const texts = [...above, ...sentences, ...review].map(plain);
    const room = PAGE - endLines(ends) - textLines(texts) - tableLines(lacks);
    const lost = losses(terms, room, closeness);
    if (lost) return [...above.map(paragraph), ...lacks, ...lost, ...review.slice(0, -1).map(paragraph)];
  }
  throw new Error('the last step of the ladder is always taken');
}

/** “xếp loại Hoàn thành tốt nhiệm vụ, 86,97 điểm, xếp thứ 11 trong 14 cá nhân được xếp loại” */
function resultOf(terms: NoticeTerms, { rated, classified }: ExplainAnswer): Prose {
  const { result, locale, places } = terms;
  const words = WORDS[locale];
  if (!result.isRated || result.level === undefined || !result.points) {
    const { working } = result;
    const why = whyNot(result, terms);
    return words.notRated(working ? figured(why, () => coverageOpened(working, terms)) : why);
  }
  const points = figure(pointsInWords(result.points, locale, places), () =>
    result.standing ? sheetOpened(result.standing, terms) : sumOfParts(result, readerOf(terms)),
  );
  const rank = figure(
    words.rank(result.rank ?? 0, rated, nounOf(result.subject.kind, rated, locale), result.isTied),
    () => rankOpened(result, classified.results, locale),
  );
  return words.rated(fullName(terms, result.level), points, rank);
}

/** The regulation of a longer period, and the point scales of its sheets. */
function basis({ answer: { classified }, result, locale, sheets }: NoticeTerms): string {
  const words = WORDS[locale];
  const block = result.working?.block;
  const { rules, workspace } = classified;
  const { agencies } = workspace.settings;
  const by = regulationInWords(rules.regulation, block?.source, { locale, agencies });
  const scales = new Set<string>();
  for (const { standing } of sheets) {
    const { issued } = standing.subject.choice.criteria ?? {};
    if (issued?.decision) scales.add(cited(issued.decision.value, issued.date?.value, locale));
  }
  const others = [...scales].filter((scale) => !by.startsWith(scale));
  return words.basis(by, others.length > 0 ? others.join('; ') : undefined);
}

function paragraph(text: Prose): Block {
  return { kind: 'paragraph', text };
}

const WORDS = bilingual({
  vi: {
    type: 'THÔNG BÁO',
    result: (agency: Prose, who: string, result: Prose, basis: string) =>
      joined(agency, prose` thông báo: ${who}, ${result} (căn cứ ${basis}).`),
    subject: (period: string) => `Kết quả xếp loại thi đua ${period}`,
    rated: (level: string, points: Prose, rank: Prose) => prose`xếp loại ${afterRated(level)}, ${points} điểm, ${rank}`,
    notRated: (why: Prose) => prose`không xếp loại vì ${why}`,
    decided: (paper: string, amending: string | undefined) =>
      `, theo ${paper}${amending === undefined ? '' : `, đã được sửa đổi, bổ sung tại ${amending}`}`,
    rank: (rank: number, of: number, noun: string, isTied: boolean) =>
      `xếp thứ ${rank} trong ${of} ${noun} được xếp loại${isTied ? ' (bằng điểm với người khác)' : ''}`,
    basis: (paper: string, scales: string | undefined) =>
      `${paper}${scales === undefined ? '' : `; thang bảng điểm kèm theo ${scales}`}`,
  },
  en: {
    type: 'NOTICE',
    result: (agency, who, result, basis) =>
      joined(agency, prose` gives notice that ${who}, ${result} (under ${basis}).`),
    subject: (period) => `Emulation result of ${thePeriod(period)}`,
    rated: (level, points, rank) => prose`is rated ${level} with ${points} points, ${rank}`,
    notRated: (why) => prose`is not rated: ${why}`,
    decided: (paper, amending) => `, by ${paper}${amending === undefined ? '' : `, amended by ${amending}`}`,
    rank: (rank, of, noun, isTied) => `rank ${rank} of ${of} ${noun} rated${isTied ? ' (tied)' : ''}`,
    basis: (paper, scales) => `${paper}${scales === undefined ? '' : `; point scale under ${scales}`}`,
  },
});
