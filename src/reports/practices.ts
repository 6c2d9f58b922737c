import type { PracticeStatus, PracticesAnswer, Stage } from '../answers/practices.ts';
import { dateInWords } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { insideSentence } from '../base/sentence.ts';
import type { Block } from '../documents/document.ts';
import { aside, prose } from '../documents/prose.ts';
import type { Organization } from '../model/organization.ts';
import type { Author, Scope, Spread } from '../model/practice.ts';
import { cited } from './cited.ts';
import { inSentence, named } from './person-words.ts';
import type { Report } from './report.ts';

export interface PracticesShown {
  readonly answer: PracticesAnswer;
  readonly organization: Organization;
}

/** Sáng kiến and good ways of working by how far they have come, where each spread, and which nobody took up in a year. */
export const practicesReport: Report<PracticesShown> = {
  id: 'practices',
  document({ answer, organization }, locale) {
    const words = WORDS[locale];
    const { asOf, practices } = answer;
    if (practices.length === 0) return { locale, blocks: [{ kind: 'paragraph', text: words.none }] };
    const lists = STAGES.map((stage): [string, string[]] => [
      words.stages[stage],
      practices
        .filter((practice) => practice.stage === stage)
        .map((practice) => practiceLine(practice, organization, locale)),
    ]);
    const alone = practices.filter(({ isLeftAlone }) => isLeftAlone);
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(dateInWords(asOf)) },
        ...lists.flatMap(([heading, items]): Block[] =>
          items.length > 0 ? [{ kind: 'list', heading: `${heading} (${items.length})`, items }] : [],
        ),
        ...(alone.length > 0
          ? [{ kind: 'list' as const, heading: words.alone, items: alone.map(({ practice }) => practice.title.value) }]
          : []),
      ],
    };
  },
};

const STAGES: readonly Stage[] = ['replicated', 'recognised', 'proposed', 'withdrawn'];

function practiceLine(
  { practice, stage, spread, exemplars }: PracticeStatus,
  organization: Organization,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const { recognised, proposed, effect, withdrawn } = practice;
  const parts = [
    `${practice.title.value} (${practice.authors.map((author) => authorOf(author, organization, locale)).join(', ')})`,
  ];
  if (exemplars.length > 0) parts.push(words.fromExemplar(exemplars.map(({ title }) => title.value)));
  if (stage === 'proposed') {
    if (proposed?.date) parts.push(words.proposedOn(dateInWords(proposed?.date.value)));
    if (recognised) parts.push(words.unproven);
  } else if (recognised?.decision) {
    const paper = cited(recognised.decision.value, recognised.date?.value, locale);
    parts.push(words.recognised(words.scopes[recognised.scope.value], paper));
  }
  if (spread.length > 0) parts.push(words.spread(spread.map((item) => placeOf(item, organization, locale))));
  if (effect) parts.push(words.effect(effect.value));
  if (stage === 'withdrawn' && withdrawn)
    parts.push(words.withdrawn(dateInWords(withdrawn.date.value), withdrawn.reason?.value));
  return parts.join('; ');
}

function authorOf({ kind, subject }: Author, organization: Organization, locale: Locale): string {
  return inSentence(named({ kind, id: subject.value }, organization, locale) ?? subject.value, locale);
}

function placeOf({ unit, place, since, effect }: Spread, organization: Organization, locale: Locale): string {
  const where = unit ? (organization.unit(unit.value)?.name.value ?? unit.value) : (place?.value ?? '…');
  return WORDS[locale].at(where, since && dateInWords(since.value), effect?.value);
}

const WORDS = bilingual({
  vi: {
    none: prose`Chưa có sáng kiến, cách làm hay nào.${aside(' Cách ghi: emul help practices')}`,
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
    recognised: (scope: string, paper: string) => `công nhận ${scope} theo ${paper}`,
    spread: (places: readonly string[]) => `áp dụng ở ${places.join('; ')}`,
    at: (where: string, since: string | undefined, effect: string | undefined) =>
      `${where}${since ? ` từ ngày ${since}` : ''}${effect ? ` (${insideSentence(effect)})` : ' (chưa ghi hiệu quả)'}`,
    effect: (effect: string) => `hiệu quả: ${effect}`,
    withdrawn: (day: string, reason: string | undefined) => `thôi công nhận ngày ${day}${reason ? `: ${reason}` : ''}`,
  },
  en: {
    none: prose`There is no practice in practices/ yet.${aside(' How to write one: emul help practices')}`,
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
    recognised: (scope, paper) => `recognised ${scope} by ${paper}`,
    spread: (places) => `taken up at ${places.join('; ')}`,
    at: (where, since, effect) =>
      `${where}${since ? ` since ${since}` : ''}${effect ? ` (${effect})` : ' (no effect noted)'}`,
    effect: (effect) => `effect: ${effect}`,
    withdrawn: (day, reason) => `withdrawn on ${day}${reason ? `: ${reason}` : ''}`,
  },
});
