import { bilingual } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import { type CandidacyStatus, STATUSES } from '../../candidates/candidacy.ts';
import { awardConditionKindOf, awardConditionKinds } from '../../candidates/conditions/index.ts';
import type { Conflict } from '../../candidates/conflicts.ts';
import { type Block, heading, paragraph } from '../../documents/document.ts';
import { figure, type Prose, prose, strung } from '../../documents/prose.ts';
import { whoOpened } from '../workings/names.ts';
import { candidateTable } from './candidate-table.ts';
import { type CandidatesTerms, isOfUnits, namingIn, whoIs } from './candidates-terms.ts';
import { decidedLine } from './decided.ts';
import { levelQuotas } from './level-quota.ts';
import { othersOf } from './others.ts';
import { quotaLine } from './quota-line.ts';

/** One award: what it takes, its quota, who qualifies in the order of points with the line drawn, who needs a person, who just missed it. */
export function awardSection(result: AwardResult, terms: CandidatesTerms): Block[] {
  const { award } = result;
  const { locale, answer } = terms;
  const words = WORDS[locale];
  const counts = countsIn(result, terms);
  const judged = award.judged.map(({ text }) => text.value).join('; ');
  const conflicts = answer.conflicts.filter(
    (conflict) => conflict.award === award.id.value && isConflictShown(conflict, result, terms),
  );
  return [
    heading(3, prose`${headingOf(result, terms)}: ${counts}`),
    conditionList(result, terms),
    ...(judged ? [paragraph(`${words.judged}: ${judged}.`)] : []),
    ...quotaLine(result, terms),
    ...levelQuotas(award, answer, locale).map(paragraph),
    ...decidedLine(result, terms),
    ...candidateTable(result, terms, headingOf(result, terms)),
    ...foundOfAll(result, terms),
    ...othersOf(result, terms),
    ...(conflicts.length > 0
      ? [
          {
            kind: 'list' as const,
            heading: words.conflicts,
            items: conflicts.map(
              (conflict) => `${whoIs({ kind: conflict.kind, id: conflict.subject }, terms)}: ${conflict.words[locale]}`,
            ),
          },
        ]
      : []),
  ];
}

const ALWAYS: readonly CandidacyStatus[] = ['qualifies', 'needs-person', 'fails'];

/** How many of each status among those shown: three always, the others where there is somebody. */
function countsIn({ candidacies }: AwardResult, terms: CandidatesTerms): Prose {
  const words = WORDS[terms.locale];
  const { counts } = words;
  const shown = candidacies.filter((candidacy) => isOfUnits(candidacy, terms));
  const said = STATUSES.flatMap((status) => {
    const own = shown.filter((candidacy) => candidacy.status === status);
    if (own.length === 0 && !ALWAYS.includes(status)) return [];
    return [
      counts[status](
        figure(words.count(own.length), () => whoOpened(own, namingIn(terms))),
        own.length,
      ),
    ];
  });
  return strung(said, ', ');
}

/** Of two awards of one name, whose it is. */
function headingOf({ award }: AwardResult, { answer, locale }: CandidatesTerms): string {
  const isTwice = answer.awards.filter((result) => result.award.name.value === award.name.value).length > 1;
  return isTwice ? `${award.name.value}${WORDS[locale].kinds[award.kind]}` : award.name.value;
}

/** What some conditions found about those who qualify: what they were praised for at the briefing. */
function foundOfAll({ ranked }: AwardResult, terms: CandidatesTerms): Block[] {
  return awardConditionKinds.flatMap(({ id, foundOfAll: heading }): Block[] => {
    const items = (heading ? ranked : []).flatMap((candidacy) => {
      const met = candidacy.conditions
        .flatMap((condition) => [condition, ...(condition.inside ?? [])])
        .find(({ condition, verdict }) => condition.kind.value === id && verdict === 'met');
      return met && isOfUnits(candidacy, terms) ? [`${whoIs(candidacy, terms)}: ${met.found[terms.locale]}`] : [];
    });
    return heading && items.length > 0 ? [{ kind: 'list', heading: heading[terms.locale], items }] : [];
  });
}

/** Of an initiative that several share, one line says it of all. */
function isConflictShown(conflict: Conflict, result: AwardResult, terms: CandidatesTerms): boolean {
  const candidacy = result.candidacy(conflict.kind, conflict.subject);
  const isFirst = terms.answer.conflicts.find(
    ({ id, award, place }) =>
      id === conflict.id && award === conflict.award && place !== undefined && place.file === conflict.place?.file,
  );
  const isTold = conflict.id === 'shared-practice' && isFirst !== conflict;
  return candidacy !== undefined && isOfUnits(candidacy, terms) && !isTold;
}

function conditionList({ award }: AwardResult, { answer, locale, sources }: CandidatesTerms): Block {
  const items = award.when.map((condition) => {
    const asked = awardConditionKindOf(condition).asked(condition, answer.evidence.names, award.kind)[locale];
    return `${asked}${sources.mark(condition.source)}`;
  });
  return { kind: 'list', heading: WORDS[locale].conditions, items };
}

const WORDS = bilingual({
  vi: {
    kinds: { member: ' (cá nhân)', unit: ' (tập thể)' },
    conditions: 'Điều kiện',
    judged: 'Hội đồng xét thêm',
    conflicts: 'Cần xem trước khi bỏ phiếu',
    count: paperCount,
    counts: {
      qualifies: (count) => prose`đủ điều kiện ${count}`,
      'needs-person': (count) => prose`cần bổ sung minh chứng ${count}`,
      fails: (count) => prose`chưa đủ ${count}`,
      away: (count) => prose`nghỉ cả kỳ ${count}`,
      outside: (count) => prose`ngoài danh sách xét ${count}`,
      withdrawn: (count) => prose`xin rút ${count}`,
    } as Readonly<Record<CandidacyStatus, (count: Prose, number: number) => Prose>>,
  },
  en: {
    kinds: { member: ' (individuals)', unit: ' (collectives)' },
    conditions: 'Conditions',
    judged: 'The Council also looks at',
    conflicts: 'To be looked at before the vote',
    count: String,
    counts: {
      qualifies: (count, number) => prose`${count} ${number === 1 ? 'qualifies' : 'qualify'}`,
      'needs-person': (count, number) => prose`${count} ${number === 1 ? 'needs' : 'need'} a person`,
      fails: (count, number) => prose`${count} ${number === 1 ? 'does' : 'do'} not qualify`,
      away: (count) => prose`${count} away`,
      outside: (count) => prose`${count} outside of the list`,
      withdrawn: (count) => prose`${count} withdrawn`,
    },
  },
});
