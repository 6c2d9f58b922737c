import type { Words } from '../../../base/locale.ts';
import { ended, insideSentence } from '../../../base/sentence.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type Table } from '../../../documents/table.ts';
import type { AwardRecord } from '../../../model/awards.ts';
import type { Practice } from '../../../model/practice.ts';
import { cited } from '../../cited.ts';
import { awardName } from '../award-names.ts';
import { counted, inSentence, listed } from '../phrases.ts';
import { praiseList } from '../praise.ts';
import { proposedIn } from '../proposed.ts';
import { exemplars } from './exemplars.ts';
import { heading, paragraph, place, type Terms } from './terms.ts';

/** What was awarded and praised in the period, and which sáng kiến were recognised and taken over. */
export function commended(terms: Terms): Block[] {
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

/** Decided in the period, whatever period the merit is of; revoked ones are no awards. */
function awards(terms: Terms): Block[] {
  const { classified } = terms;
  const words = WORDS[terms.locale];
  const { period, workspace } = classified;
  const records = workspace.awards
    .flatMap((file) => file.records)
    .filter(({ date, revoked }) => date !== undefined && !revoked && isWithin(date.value, period));
  const own = place('awards', words.awardsHint, terms);
  return records.length > 0
    ? [awardsTable(records, terms), ...(terms.setting.fill?.places.has('awards') ? own : [])]
    : own;
}

/** How many qualify for which award of the period: the Council's to decide. */
function proposals({ candidates, locale }: Terms): Block[] {
  const words = WORDS[locale];
  const all = proposedIn(candidates).filter(({ won }) => won.length > 0);
  const items = all.map(({ award, won }) => `${award.name.value}: ${counted(won.length, award.kind, locale)}.`);
  return items.length > 0 ? [{ kind: 'list', heading: words.proposed, items }] : [];
}

function isWithin(day: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from <= day && day <= to;
}

/** A row for each award and decision: how many collectives and individuals. */
function awardsTable(records: readonly AwardRecord[], { classified, locale }: Terms): Table {
  const words = WORDS[locale];
  const groups = new Map<string, AwardRecord[]>();
  for (const one of records) {
    const key = `${one.award.value} ${one.decision?.value ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const right = (text: string) => ({ heading: text, align: 'right' as const, weight: 0 });
  return {
    kind: 'table',
    caption: words.awarded,
    columns: [
      { heading: words.award, align: 'left', weight: 0 },
      right(words.units),
      right(words.members),
      { heading: words.decision, align: 'left', weight: 0 },
    ],
    rows: [...groups.values()].map((own) => {
      const [first] = own;
      const of = (kind: 'unit' | 'member') => own.filter((one) => one.kind === kind).length;
      const decision = first?.decision && cited(first.decision.value, first.date?.value, locale);
      return {
        kind: 'row',
        cells: [
          { kind: 'text', text: first ? awardName(first.award.value, classified.rules) : '' },
          { kind: 'count', count: of('unit') },
          { kind: 'count', count: of('member') },
          decision === undefined ? BLANK : { kind: 'text', text: decision },
        ],
      };
    }),
  };
}

function praise({ gathered, classified, locale }: Terms): Block[] {
  const words = WORDS[locale];
  const list = praiseList(gathered.praise, classified.workspace.organization, locale);
  const isWeekly = classified.rules.base === 'week';
  if (list.length === 0) return [paragraph(words.noPraise(isWeekly))];
  const of = (kind: 'unit' | 'member') => gathered.praise.filter((one) => one.kind === kind).length;
  const times = (['unit', 'member'] as const)
    .filter((kind) => of(kind) > 0)
    .map((kind) => words.times(counted(of(kind), kind, locale)));
  return [paragraph(words.praised(isWeekly, listed(times, locale))), ...list];
}

/** Recognised, or taken over somewhere, in the period. */
function practices({ classified, locale }: Terms): Block[] {
  const words = WORDS[locale];
  const { period, workspace } = classified;
  const items = workspace.practices.flatMap((one) => {
    const date = one.recognised?.date?.value;
    const isNew = date !== undefined && isWithin(date, period) && !one.withdrawn;
    const spread = one.replicated.filter(({ since }) => since !== undefined && isWithin(since.value, period));
    if (!isNew && spread.length === 0) return [];
    return [practiceInWords(one, isNew, spread, { workspace, locale })];
  });
  return items.length > 0 ? [{ kind: 'list', heading: words.recognised, items }] : [];
}

function practiceInWords(
  { title, authors, recognised, effect }: Practice,
  isNew: boolean,
  spread: Practice['replicated'],
  { workspace: { organization }, locale }: { workspace: Terms['classified']['workspace']; locale: Terms['locale'] },
): string {
  const words = WORDS[locale];
  const by = authors.map((one) => inSentence({ kind: one.kind, id: one.subject.value }, organization, locale));
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

interface CommendedWords {
  readonly awards: string;
  readonly awardsHint: string;
  readonly awarded: string;
  readonly proposed: string;
  readonly award: string;
  readonly units: string;
  readonly members: string;
  readonly decision: string;
  noPraise(isWeekly: boolean): string;
  readonly practices: string;
  readonly recognised: string;
  praised(isWeekly: boolean, times: string): string;
  times(counted: string): string;
  of(authors: string): string;
  recognisedBy(paper: string): string;
  taken(where: string): string;
  effect(text: string): string;
}

const WORDS: Words<CommendedWords> = {
  vi: {
    awards: 'Khen thưởng, biểu dương',
    awardsHint: 'danh hiệu, hình thức khen thưởng đã được quyết định trong kỳ, số quyết định',
    awarded: 'Khen thưởng trong kỳ',
    proposed: 'Xét điều kiện khen thưởng của kỳ này, số đủ điều kiện để Hội đồng xem xét',
    award: 'Danh hiệu, hình thức khen thưởng',
    units: 'Tập thể',
    members: 'Cá nhân',
    decision: 'Quyết định',
    noPraise: (isWeekly) => `Tại ${meetings(isWeekly)} chưa có tập thể, cá nhân nào được biểu dương.`,
    practices: 'Điển hình tiên tiến, sáng kiến và việc nhân rộng',
    recognised: 'Sáng kiến được công nhận, nhân rộng trong kỳ',
    praised: (isWeekly, times) => `Tại ${meetings(isWeekly)} đã biểu dương ${times}:`,
    times: (count) => count.replace(' ', ' lượt '),
    of: (authors) => `của ${authors}`,
    recognisedBy: (paper) => (paper === '' ? 'được công nhận' : `được công nhận (${paper})`),
    taken: (where) => `đã áp dụng tại ${where}`,
    effect: (text) => `hiệu quả: ${text}`,
  },
  en: {
    awards: 'Awards and praise',
    awardsHint: 'titles and commendations decided in the period, with their decisions',
    awarded: 'Awards in the period',
    proposed: 'Who qualifies for awards of this period, for the Council to decide',
    award: 'Title or commendation',
    units: 'Collectives',
    members: 'Individuals',
    decision: 'Decision',
    noPraise: () => 'Nobody was praised at a briefing.',
    practices: 'Models, initiatives and how they spread',
    recognised: 'Initiatives recognised or taken over in the period',
    praised: (_, times) => `Praised at briefings: ${times}.`,
    times: (count) => count,
    of: (authors) => `by ${authors}`,
    recognisedBy: (paper) => (paper === '' ? 'recognised' : `recognised (${paper})`),
    taken: (where) => `taken over by ${where}`,
    effect: (text) => `effect: ${text}`,
  },
};
