import type { PracticeStatus, PracticesAnswer, Stage } from '../answers/practices.ts';
import { dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { insideSentence, raised } from '../base/sentence.ts';
import { paragraph } from '../documents/document.ts';
import { aside, prose } from '../documents/prose.ts';
import { type Cell, count, left, right, rowOf, type Table, textIfAny } from '../documents/table.ts';
import type { Organization } from '../model/organization.ts';
import type { Author, Scope, Spread } from '../model/practice.ts';
import { cited } from './cited.ts';
import { inSentence, named } from './person-words.ts';
import type { TableReport } from './report.ts';

export interface PracticesShown {
  readonly answer: PracticesAnswer;
  readonly organization: Organization;
}

/** Sáng kiến and good ways of working by how far they have come, where each spread, and which nobody took up in a year. */
export const practicesReport: TableReport<PracticesShown> = {
  id: 'practices',
  document({ answer, organization }, locale) {
    const words = WORDS[locale];
    const { asOf, practices } = answer;
    if (practices.length === 0) return { locale, blocks: [paragraph(words.none)] };
    const alone = practices.filter(({ isLeftAlone }) => isLeftAlone);
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(dateSaid(asOf, locale)) },
        practicesTable(practices, organization, locale),
        ...(alone.length > 0
          ? [{ kind: 'list' as const, heading: words.alone, items: alone.map(({ practice }) => practice.title.value) }]
          : []),
      ],
    };
  },
  heading({ answer: { asOf } }, locale) {
    const { type, subject } = WORDS[locale];
    return { type, subject: subject(dateSaid(asOf, locale)), orientation: 'landscape' };
  },
};

const STAGES: readonly Stage[] = ['replicated', 'recognised', 'proposed', 'withdrawn'];

/** Every practice, the one that came furthest first: whose it is, how far it came, by which decision, where it spread, to what effect. */
function practicesTable(practices: readonly PracticeStatus[], organization: Organization, locale: Locale): Table {
  const words = WORDS[locale];
  const sorted = STAGES.flatMap((stage) => practices.filter((practice) => practice.stage === stage));
  return {
    kind: 'table',
    name: words.practice,
    columns: [
      right(words.number, { weight: 1 }),
      left(words.practice),
      left(words.authors),
      left(words.stage),
      left(words.recognition),
      left(words.spread),
      left(words.effect),
    ],
    rows: sorted.map((status, i) => rowOf([count(i + 1), ...cellsOf(status, organization, locale)])),
  };
}

function cellsOf(status: PracticeStatus, organization: Organization, locale: Locale): Cell[] {
  const { practice, stage, spread, exemplars } = status;
  const words = WORDS[locale];
  const { title, authors, effect } = practice;
  const of = exemplars.length > 0 ? [words.fromExemplar(exemplars.map((exemplar) => exemplar.title.value))] : [];
  return [
    textIfAny([title.value, ...of].join('; ')),
    textIfAny(raised(authors.map((author) => authorOf(author, organization, locale)).join(', '))),
    textIfAny(words.stages[stage]),
    textIfAny(raised(recognitionOf(status, locale).join('; '))),
    textIfAny(raised(spread.map((item) => placeOf(item, organization, locale)).join('; '))),
    textIfAny(effect?.value ?? ''),
  ];
}

/** By which decision it is recognised, or since when it is proposed; when that ended. */
function recognitionOf({ practice, stage }: PracticeStatus, locale: Locale): string[] {
  const words = WORDS[locale];
  const { recognised, proposed, withdrawn } = practice;
  if (stage === 'proposed')
    return [
      ...(proposed?.date ? [words.proposedOn(dateSaid(proposed.date.value, locale))] : []),
      ...(recognised ? [words.unproven] : []),
    ];
  const paper = recognised?.decision && cited(recognised.decision.value, recognised.date?.value, locale);
  return [
    ...(recognised && paper !== undefined ? [words.recognised(words.scopes[recognised.scope.value], paper)] : []),
    ...(stage === 'withdrawn' && withdrawn
      ? [words.withdrawn(dateSaid(withdrawn.date.value, locale), withdrawn.reason?.value)]
      : []),
  ];
}

function authorOf({ kind, subject }: Author, organization: Organization, locale: Locale): string {
  return inSentence(named({ kind, id: subject.value }, organization, locale) ?? subject.value, locale);
}

function placeOf({ unit, place, since, effect }: Spread, organization: Organization, locale: Locale): string {
  const where = unit ? (organization.unit(unit.value)?.name.value ?? unit.value) : (place?.value ?? '…');
  return WORDS[locale].at(where, since && dateSaid(since.value, locale), effect?.value);
}

const WORDS = bilingual({
  vi: {
    none: prose`Chưa có sáng kiến, cách làm hay nào.${aside(' Cách ghi: emul help practices')}`,
    number: 'TT',
    practice: 'Sáng kiến, cách làm hay',
    authors: 'Tác giả',
    stage: 'Tình trạng',
    recognition: 'Công nhận',
    spread: 'Nhân rộng',
    effect: 'Hiệu quả',
    type: 'BẢNG THEO DÕI',
    subject: (day: string) => `Sáng kiến, cách làm hay, tính đến hết ngày ${day}`,
    alone: 'Công nhận đã một năm, chưa nơi nào áp dụng',
    unproven: 'công nhận chưa có số quyết định hoặc ngày',
    stages: {
      proposed: 'Mới đề xuất',
      recognised: 'Đã công nhận, chưa nhân rộng',
      replicated: 'Đã nhân rộng',
      withdrawn: 'Không còn được công nhận',
    } satisfies Readonly<Record<Stage, string>>,
    scopes: { agency: 'cấp cơ sở', province: 'cấp tỉnh', nation: 'toàn quốc' } satisfies Readonly<
      Record<Scope, string>
    >,
    title: (day: string) => `SÁNG KIẾN, CÁCH LÀM HAY, tính đến hết ngày ${day}`,
    fromExemplar: (titles: readonly string[]) => `của điển hình ${titles.map((title) => `“${title}”`).join(', ')}`,
    proposedOn: (day: string) => `đề xuất ngày ${day}`,
    recognised: (scope: string, paper: string) => `${scope}, theo ${paper}`,
    at: (where: string, since: string | undefined, effect: string | undefined) =>
      `${where}${since ? ` từ ngày ${since}` : ''}${effect ? ` (${insideSentence(effect)})` : ' (chưa ghi hiệu quả)'}`,
    withdrawn: (day: string, reason: string | undefined) => `thôi công nhận ngày ${day}${reason ? `: ${reason}` : ''}`,
  },
  en: {
    none: prose`There is no practice in practices/ yet.${aside(' How to write one: emul help practices')}`,
    number: 'No',
    practice: 'Practice',
    authors: 'By',
    stage: 'State',
    recognition: 'Recognition',
    spread: 'Taken up',
    effect: 'Effect',
    type: 'TABLE OF PRACTICES',
    subject: (day) => `As of the end of ${day}`,
    alone: 'Recognised a year ago and taken up nowhere',
    unproven: 'its recognition has no decision or no day',
    stages: {
      proposed: 'Proposed',
      recognised: 'Recognised, not spread yet',
      replicated: 'Spread',
      withdrawn: 'No longer recognised',
    },
    scopes: { agency: 'in the agency', province: 'in the province', nation: 'in the whole country' },
    title: (day) => `PRACTICES, as of the end of ${day}`,
    fromExemplar: (titles) => `of the example ${titles.map((title) => `“${title}”`).join(', ')}`,
    proposedOn: (day) => `proposed on ${day}`,
    recognised: (scope, paper) => `${scope}, by ${paper}`,
    at: (where, since, effect) =>
      `${where}${since ? ` since ${since}` : ''}${effect ? ` (${effect})` : ' (no effect noted)'}`,
    withdrawn: (day, reason) => `withdrawn on ${day}${reason ? `: ${reason}` : ''}`,
  },
});
