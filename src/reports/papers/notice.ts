import type { ExplainAnswer } from '../../answers/explained.ts';
import { bilingual } from '../../base/locale.ts';
import { insideSentence, raised } from '../../base/sentence.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { joined, type Prose, prose } from '../../documents/prose.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { cited } from '../cited.ts';
import { lastPost } from '../classify/name-cell.ts';
import { regulationInWords } from '../classify/top.ts';
import { type ExplainTerms, termsOf } from '../explain/explain-terms.ts';
import { belongsTo, letterhead, officialPaper } from './frame.ts';
import { annexed, lossInShort } from './notice/annex.ts';
import { losses } from './notice/losses.ts';
import { type NoticeTerms, noticeTerms } from './notice/notice-terms.ts';
import { parts } from './notice/parts.ts';
import { resultLines } from './notice/result-lines.ts';
import { reviewOf } from './notice/review.ts';
import { fitsOnPage } from './notice/room.ts';
import { amendingIn } from './original.ts';
import { inSentence, postInUnit, thePeriod } from './phrases.ts';
import { agencyName, type Setting } from './setting.ts';

/**
 * Thông báo kết quả của một người: the result, what was missing, and how to ask for a review on one page; every point lost with
 * its reason beside it where there is room, else in an annex. By the files as they stand.
 */
export function notice(answer: ExplainAnswer, result: RankedResult, setting: Setting, current: Workspace): Document {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const { classified } = answer;
  const terms = noticeTerms(termsOf({ answer, depth: undefined }, result, locale));
  const who = inSentence(result.subject, workspace.organization, locale);
  const review = reviewOf(result, classified.period.id, setting, current);
  const title = classified.period.kind.words[locale].title(classified.period);
  const opening = words.opening(agencyName(setting), basis(terms), title, withPost(who, terms));
  const above = [paragraph(opening), resultLines(terms, answer, decidedBy(setting))];
  const closing = review.at(-1) ?? '';
  const head = letterhead(setting);
  const fits = (blocks: readonly Block[]) => fitsOnPage([...blocks, paragraph(closing)], head);
  const { body, annex } = detailed(above, review.slice(0, -1).map(paragraph), terms, fits);
  const paper = officialPaper(
    {
      symbol: 'TB',
      type: words.type,
      subject: words.subject(title),
      body,
      closing,
      copies: [raised(who)],
      ...(annex.length > 0 && {
        behind: [
          { kind: 'new-page', countsAnew: true },
          { kind: 'annex', title: words.annex(title), belongsTo: belongsTo('TB', words.type, setting) },
          paragraph(withPost(raised(who), terms)),
          ...annex,
        ],
      }),
    },
    setting,
  );
  // In a workbook each stands on a sheet of its own.
  const { name } = result.subject;
  const blocks = paper.blocks.map((block) => (block.kind === 'table' ? { ...block, name } : block));
  return { ...paper, blocks, tellsAll: true };
}

/** What stands below the result, in as many words as there is room for, and what only an annex has room for. */
function detailed(
  above: readonly Block[],
  below: readonly Block[],
  terms: NoticeTerms,
  fits: (blocks: readonly Block[]) => boolean,
): { body: Block[]; annex: Block[] } {
  const hasFew = (terms.result.working?.parts.length ?? 0) <= MOST_PARTS;
  const [each, byLevel] = [parts(terms, false), parts(terms, true)];
  const whole = [...above, ...each, ...losses(terms), ...below];
  if (hasFew && fits(whole)) return { body: whole, annex: [] };
  const lost = (isNamed: boolean) => (terms.sheets.length > 0 ? [paragraph(lossInShort(terms, isNamed))] : []);
  const told = [...above, ...each, ...lost(true), ...below];
  if (hasFew && fits(told)) return { body: told, annex: annexed(terms, false) };
  const short = [...above, ...byLevel, ...lost(true), ...below];
  return {
    body: fits(short) ? short : [...above, ...byLevel, ...lost(false), ...below],
    annex: annexed(terms, true),
  };
}

/** So many parts are told one by one on the first page. */
const MOST_PARTS = 6;

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

const WORDS = bilingual({
  vi: {
    type: 'THÔNG BÁO',
    annex: (period: string) => `Chi tiết kết quả xếp loại thi đua ${period}`,
    opening: (agency: Prose, basis: string, period: string, who: string) =>
      joined(`Căn cứ ${basis}, `, agency, prose` thông báo kết quả xếp loại thi đua ${period} của ${who} như sau:`),
    subject: (period: string) => `Kết quả xếp loại thi đua ${period}`,
    decided: (paper: string, amending: string | undefined) =>
      `, theo ${paper}${amending === undefined ? '' : `, đã được sửa đổi, bổ sung tại ${amending}`}`,
    basis: (paper: string, scales: string | undefined) =>
      `${paper}${scales === undefined ? '' : ` và thang bảng điểm kèm theo ${scales}`}`,
  },
  en: {
    type: 'NOTICE',
    annex: (period) => `Details of the emulation result of ${thePeriod(period)}`,
    opening: (agency, basis, period, who) =>
      joined(
        `Under ${basis}, `,
        agency,
        prose` gives notice of the emulation result of ${thePeriod(period)} of ${who}:`,
      ),
    subject: (period) => `Emulation result of ${thePeriod(period)}`,
    decided: (paper, amending) => `, by ${paper}${amending === undefined ? '' : `, amended by ${amending}`}`,
    basis: (paper, scales) => `${paper}${scales === undefined ? '' : ` and the point scale under ${scales}`}`,
  },
});
