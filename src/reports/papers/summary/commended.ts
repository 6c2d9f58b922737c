import { bilingual } from '../../../base/locale.ts';
import { ended, insideSentence } from '../../../base/sentence.ts';
import type { Block } from '../../../documents/document.ts';
import { figure, type Prose, prose } from '../../../documents/prose.ts';
import { kindNamed } from '../../../model/parts.ts';
import type { Practice } from '../../../model/practice.ts';
import { cited } from '../../cited.ts';
import { whoAndWhenOpened } from '../../workings/praise.ts';
import { countsByName } from '../award-counts.ts';
import { inSentence, listed, nounOf, paperNumber } from '../phrases.ts';
import { praiseList } from '../praise.ts';
import { proposedIn } from '../proposed.ts';
import { awards, isIn } from './awards.ts';
import { exemplars } from './exemplars.ts';
import { heading, paragraph, type SummaryTerms } from './summary-terms.ts';

/** What was awarded and praised in the period, and which sáng kiến were recognised and taken over. */
export function commended(terms: SummaryTerms): Block[] {
  const words = WORDS[terms.locale];
  return [
    heading(2, words.awards),
    ...awards(terms),
    ...proposals(terms),
    ...praise(terms),
    heading(2, words.practices),
    ...practices(terms),
    ...exemplars(terms),
  ];
}

/** How many qualify for which award of the period: the Council's to decide. */
function proposals({ candidates, locale, naming }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  const items = countsByName(proposedIn(candidates), naming).map(({ name, who }) => prose`${name}: ${who}.`);
  return items.length > 0 ? [{ kind: 'list', heading: words.proposed, items }] : [];
}

function praise({ gathered, classified, locale, naming }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  const list = praiseList(gathered.praise, classified.workspace.organization, locale);
  const isWeekly = kindNamed(classified.rules.base)?.isBriefed === true;
  if (list.length === 0) return [paragraph(words.noPraise(isWeekly))];
  const times = (['unit', 'member'] as const).flatMap((kind) => {
    const own = gathered.praise.filter((praised) => praised.kind === kind);
    const said = words.times(paperNumber(own.length, locale), nounOf(kind, own.length, locale));
    return own.length > 0 ? [figure(said, () => whoAndWhenOpened(own, naming))] : [];
  });
  return [paragraph(words.praised(isWeekly, listed(times, locale))), ...list];
}

/** Recognised, or taken over somewhere, in the period. */
function practices({ classified, locale }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  const { period, workspace } = classified;
  const items = workspace.practices.flatMap((practice) => {
    const date = practice.recognised?.date?.value;
    const isNew = date !== undefined && isIn(date, period) && !practice.withdrawn;
    const spread = practice.replicated.filter(({ since }) => since !== undefined && isIn(since.value, period));
    if (!isNew && spread.length === 0) return [];
    return [practiceInWords(practice, isNew, spread, { workspace, locale })];
  });
  return items.length > 0 ? [{ kind: 'list', heading: words.recognised, items }] : [];
}

function practiceInWords(
  { title, authors, recognised, effect }: Practice,
  isNew: boolean,
  spread: Practice['replicated'],
  {
    workspace: { organization },
    locale,
  }: { workspace: SummaryTerms['classified']['workspace']; locale: SummaryTerms['locale'] },
): string {
  const words = WORDS[locale];
  const by = authors.map((author) => inSentence({ kind: author.kind, id: author.subject.value }, organization, locale));
  const paper = recognised?.decision && cited(recognised.decision.value, recognised.date?.value, locale);
  const said = isNew ? [words.recognisedBy(paper ?? '')] : [];
  const where = spread.map(({ unit, place: outside }) =>
    unit ? inSentence({ kind: 'unit', id: unit.value }, organization, locale) : (outside?.value ?? ''),
  );
  const taken = where.length > 0 ? [words.taken(listed(where, locale))] : [];
  const gain = effect && isNew ? [words.effect(insideSentence(effect.value))] : [];
  return ended(`“${title.value}” ${words.of(listed(by, locale))}: ${[...said, ...taken, ...gain].join('; ')}`);
}

/** Weeks are scored at the briefing. */
function meetings(isWeekly: boolean): string {
  return isWeekly ? 'các cuộc họp giao ban' : 'các cuộc họp chấm điểm';
}

const WORDS = bilingual({
  vi: {
    awards: 'Khen thưởng, biểu dương',
    proposed: 'Số tập thể, cá nhân đủ điều kiện để Hội đồng xem xét khen thưởng kỳ này',
    noPraise: (isWeekly: boolean) => `Tại ${meetings(isWeekly)} chưa có tập thể, cá nhân nào được biểu dương.`,
    practices: 'Điển hình tiên tiến, sáng kiến và việc nhân rộng',
    recognised: 'Sáng kiến được công nhận, nhân rộng trong kỳ',
    praised: (isWeekly: boolean, times: Prose) => prose`Tại ${meetings(isWeekly)} đã biểu dương ${times}:`,
    times: (count: string, noun: string) => `${count} lượt ${noun}`,
    of: (authors: string) => `của ${authors}`,
    recognisedBy: (paper: string) => (paper === '' ? 'được công nhận' : `được công nhận (${paper})`),
    taken: (where: string) => `đã áp dụng tại ${where}`,
    effect: (text: string) => `hiệu quả: ${text}`,
  },
  en: {
    awards: 'Awards and praise',
    proposed: 'Who qualifies for awards of this period, for the Council to decide',
    noPraise: () => 'Nobody was praised at a briefing.',
    practices: 'Models, initiatives and how they spread',
    recognised: 'Initiatives recognised or taken over in the period',
    praised: (_, times) => prose`Praised at briefings: ${times}.`,
    times: (count, noun) => `${count} ${noun}`,
    of: (authors) => `by ${authors}`,
    recognisedBy: (paper) => (paper === '' ? 'recognised' : `recognised (${paper})`),
    taken: (where) => `taken over by ${where}`,
    effect: (text) => `effect: ${text}`,
  },
});
