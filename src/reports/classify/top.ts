import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import type { Agency } from '../../model/agency.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Source } from '../../model/source.ts';
import { cited } from '../cited.ts';
import { limitLines } from '../limit-words.ts';
import { ofAnotherAgency } from '../of-another-agency.ts';
import { placeIn } from '../place-in.ts';
import { readUnder } from '../read-under.ts';
import { sealLines } from '../seal-words.ts';
import type { ClassifyTerms } from './classify-terms.ts';

/** What stands over the table; where another regulation is read than the one in force, every line says so. */
export function top(terms: ClassifyTerms, isSealAtFoot = false): Text[] {
  const { answer, locale, block } = terms;
  const words = WORDS[locale];
  const { period, rules, limit, decision, workspace } = answer;
  const { agencies } = workspace.settings;
  const lines: Text[] = [
    { kind: 'title', text: resultsTitle(period, locale) },
    ...(answer.isDraft ? [{ kind: 'stamp' as const, text: words.draft(whyDraft(terms)) }] : []),
    ...(workspace.unsound.has('decision') ? [{ kind: 'stamp' as const, text: words.undecided }] : []),
    ...limitLines(limit, locale),
    ...sealLines(answer, locale, isSealAtFoot),
    ...(answer.only ? [paragraph(words.only(answer.only.names.join('; ')))] : []),
    paragraph(`${words.by} ${regulationInWords(rules.regulation, block?.source, { locale, agencies })}`),
    // A draft that nobody has met on decides nothing.
    ...(decision?.held ? [paragraph(decided(terms, decision))] : []),
  ];
  return readUnder(answer, lines, locale);
}

/** “KẾT QUẢ XẾP LOẠI THI ĐUA NĂM 2026”: what the results of a period are called, also where it is scored by itself. */
export function resultsTitle(period: Period, locale: Locale): string {
  return `${WORDS[locale].title} ${period.kind.words[locale].title(period).toUpperCase()}`;
}

/** “khoản 3 Điều 4 Quyết định số 58/QĐ-BDT ngày 30/9/2016”; a regulation without a paper by its title. */
export function regulationInWords(
  regulation: Regulation,
  block: Source | undefined,
  { locale, agencies }: { readonly locale: Locale; readonly agencies: readonly Agency[] },
): string {
  const { source, title } = regulation;
  const paper = block ?? source;
  if (!paper) return `“${title.value}”`;
  const isSame = paper.document.value === source?.document.value;
  return `${placeIn(paper, locale)}${isSame ? ofAnotherAgency(regulation, agencies)[locale] : ''}`;
}

function whyDraft({ answer: { drafts, rules, period }, locale }: ClassifyTerms): string[] {
  const unissued = drafts.map(({ title }) => WORDS[locale].unissued(title.value));
  const isProposal = rules.blocks.get(period.kind.id)?.source?.force === 'proposal';
  return [...unissued, ...(isProposal ? [WORDS[locale].proposal] : [])];
}

function decided(
  { locale }: ClassifyTerms,
  { held, document }: NonNullable<ClassifyTerms['answer']['decision']>,
): string {
  const day = held ? dateSaid(held.value, locale) : undefined;
  return WORDS[locale].decision(day, document && cited(document.value, undefined, locale));
}

const WORDS = bilingual({
  vi: {
    undecided: 'CHƯA TÍNH quyết định của Hội đồng: tệp quyết định của kỳ này chưa đọc được',
    title: 'KẾT QUẢ XẾP LOẠI THI ĐUA',
    by: 'Theo',
    proposal: 'cách xếp loại mới là đề xuất, cơ quan chưa quyết định',
    only: (names: string) => `Trích riêng: ${names}`,
    draft: (why: readonly string[]) => `DỰ THẢO, không chính thức${why.length > 0 ? `: ${why.join('; ')}` : ''}`,
    unissued: (title: string) => `“${title}” chưa ban hành`,
    decision: (day: string | undefined, document: string | undefined) =>
      `Có quyết định của Hội đồng${day ? ` họp ngày ${day}` : ''}${document ? ` (${document})` : ''}`,
  },
  en: {
    undecided: 'WITHOUT what the Council decided: a decision of this period cannot be read',
    title: 'EMULATION LEVELS OF',
    by: 'By',
    proposal: 'the roll-up is a proposal that the office has not decided on',
    only: (names) => `Only: ${names}`,
    draft: (why) => `DRAFT, not official${why.length > 0 ? `: ${why.join('; ')}` : ''}`,
    unissued: (title) => `“${title}” is not issued`,
    decision: (day, document) => `Decided by the Council${day ? ` on ${day}` : ''}${document ? ` (${document})` : ''}`,
  },
});
