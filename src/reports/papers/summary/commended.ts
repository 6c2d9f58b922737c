import type { Praised } from '../../../answers/gathered.ts';
import { isWithin } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { ended, insideSentence } from '../../../base/sentence.ts';
import { type Block, heading, listUnder, paragraph } from '../../../documents/document.ts';
import { figure, type Prose, prose } from '../../../documents/prose.ts';
import { keyOf } from '../../../model/due.ts';
import { kindNamed } from '../../../model/parts.ts';
import type { Practice } from '../../../model/practice.ts';
import { cited } from '../../cited.ts';
import { whoAndWhenOpened } from '../../workings/praise.ts';
import { countsByName } from '../award-counts.ts';
import { inSentence, listed, nounOf, paperNumber } from '../phrases.ts';
import { praiseList } from '../praise.ts';
import { proposedIn } from '../proposed.ts';
import { awards } from './awards.ts';
import { exemplars } from './exemplars.ts';
import type { SummaryTerms } from './summary-terms.ts';

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
  return listUnder(words.proposed, items);
}

function praise({ gathered, classified, locale, naming }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  const [named, others] = oftenFirst(gathered.praise);
  const list = praiseList(named, classified.workspace.organization, locale);
  const isWeekly = kindNamed(classified.rules.base)?.isBriefed === true;
  if (list.length === 0) return [paragraph(words.noPraise(isWeekly))];
  const times = (['unit', 'member'] as const).flatMap((kind) => {
    const own = gathered.praise.filter((praised) => praised.kind === kind);
    const said = words.times(paperNumber(own.length, locale), nounOf(kind, own.length, locale));
    return own.length > 0 ? [figure(said, () => whoAndWhenOpened(own, naming))] : [];
  });
  const more = figure(paperNumber(subjectsIn(others), locale), () => whoAndWhenOpened(others, naming));
  return [
    paragraph(words.praised(isWeekly, listed(times, locale))),
    ...list,
    ...(others.length > 0 ? [paragraph(words.othersPraised(more))] : []),
  ];
}

/** So many are named for what they were praised: more are a list that nobody reads. */
const MOST = 12;

/** Praise of those praised most often, in its order, and the rest. */
function oftenFirst(praise: readonly Praised[]): [Praised[], Praised[]] {
  const times = new Map<string, number>();
  for (const each of praise) times.set(keyOf(each.kind, each.id), (times.get(keyOf(each.kind, each.id)) ?? 0) + 1);
  const most = new Set([...times].toSorted(([, a], [, b]) => b - a).flatMap(([key], i) => (i < MOST ? key : [])));
  const isNamed = ({ kind, id }: Praised) => most.has(keyOf(kind, id));
  return [praise.filter(isNamed), praise.filter((each) => !isNamed(each))];
}

function subjectsIn(praise: readonly Praised[]): number {
  return new Set(praise.map(({ kind, id }) => keyOf(kind, id))).size;
}

/** Recognised, or taken over somewhere, in the period. */
function practices({ classified, locale }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  const { period, workspace } = classified;
  const items = workspace.practices.flatMap((practice) => {
    const date = practice.recognised?.date?.value;
    const isNew = date !== undefined && isWithin(date, period) && !practice.withdrawn;
    const spread = practice.replicated.filter(({ since }) => since !== undefined && isWithin(since.value, period));
    if (!isNew && spread.length === 0) return [];
    return [practiceInWords(practice, isNew, spread, { workspace, locale })];
  });
  return listUnder(words.recognised, items);
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
    othersPraised: (count: Prose) => prose`Ngoài ra còn ${count} tập thể, cá nhân khác được biểu dương.`,
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
    othersPraised: (count) => prose`${count} more were praised.`,
    times: (count, noun) => `${count} ${noun}`,
    of: (authors) => `by ${authors}`,
    recognisedBy: (paper) => (paper === '' ? 'recognised' : `recognised (${paper})`),
    taken: (where) => `taken over by ${where}`,
    effect: (text) => `effect: ${text}`,
  },
});
