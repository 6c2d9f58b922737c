import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Text } from '../../documents/document.ts';
import { type Criteria, isIssued } from '../../model/criteria.ts';
import type { Regulation } from '../../model/regulation.ts';
import { cited } from '../cited.ts';
import { resultsTitle } from '../classify/top.ts';
import { sealLines } from '../seal-words.ts';
import { comesToPoints, criteriaIn, type ScoreTerms } from './score-terms.ts';

/** What stands over the table: the title, whose rows, the briefing, the point scale, and whether all of it is a draft. */
export function top({ answer, locale }: ScoreTerms): Text[] {
  const words = WORDS[locale];
  const { period, only } = answer;
  const { name, title } = period.kind.words[locale];
  const named = name(period);
  const inCapitals = named.toUpperCase() + title(period).slice(named.length);
  const type = comesToPoints(answer) ? words.title : words.levels;
  const held = answer.week.briefings
    .flatMap((briefing) => briefing.held?.value ?? [])
    .sort()
    .at(-1);
  return [
    { kind: 'title', text: answer.isResult ? resultsTitle(period, locale) : `${type} ${inCapitals}` },
    ...lines('paragraph', only && words.only(only.map((askedFor) => askedFor.name).join('; '))),
    ...lines('stamp', answer.isDraft ? words.draft(draftsIn(answer.standings)) : undefined),
    ...sealLines(answer, locale),
    ...lines(
      'paragraph',
      held && `${period.kind.isBriefed ? words.briefing : words.meeting} ${dateSaid(held, locale)}`,
    ),
    ...basisOf(answer, locale).flatMap((text) => lines('paragraph', text)),
  ];
}

function lines(kind: Text['kind'], text: string | undefined): Text[] {
  return text ? [{ kind, text }] : [];
}

type Standings = Parameters<typeof criteriaIn>[0]['standings'];

function draftsIn(standings: Standings): string {
  const drafts = criteriaIn({ standings }).filter((criteria) => !isIssued(criteria));
  return drafts.map(({ title }) => `“${title.value}”`).join(', ');
}

/** By what the points were given: one line where both kinds go by the same paper. */
function basisOf(answer: { standings: Standings; regulation: Regulation | undefined }, locale: Locale): string[] {
  const words = { ...WORDS[locale], ...(!comesToPoints(answer) && WORDS[locale].ofLevels) };
  const of = (kind: 'member' | 'unit') => {
    const criteria = criteriaIn(answer).filter(({ appliesTo }) => appliesTo.kind === kind);
    return [...new Set(criteria.flatMap((criterion) => paperOf(criterion, answer.regulation, locale) ?? []))].join(
      '; ',
    );
  };
  const [units, members] = [of('unit'), of('member')];
  if (units === '' || members === '' || units === members) {
    return units + members === '' ? [] : [`${words.scale}: ${members || units}`];
  }
  return [`${words.scaleOfUnits}: ${units}`, `${words.scaleOfMembers}: ${members}`];
}

/** The decision that issued the criteria, or the regulation's own paper. */
function paperOf(criteria: Criteria, regulation: Regulation | undefined, locale: Locale): string | undefined {
  if (!isIssued(criteria)) return `“${criteria.title.value}” (${WORDS[locale].unissued})`;
  const { issued } = criteria;
  if (issued?.decision) return cited(issued.decision.value, issued.date?.value, locale);
  return regulation?.source && cited(regulation.source.document.value, regulation.source.date?.value, locale);
}

const WORDS = bilingual({
  vi: {
    title: 'BẢNG ĐIỂM THI ĐUA',
    levels: 'BẢNG XẾP LOẠI',
    briefing: 'Giao ban ngày',
    meeting: 'Họp ngày',
    scale: 'Thang điểm',
    scaleOfUnits: 'Thang điểm tập thể',
    scaleOfMembers: 'Thang điểm cá nhân',
    ofLevels: {
      scale: 'Tiêu chí xếp loại',
      scaleOfUnits: 'Tiêu chí xếp loại tập thể',
      scaleOfMembers: 'Tiêu chí xếp loại cá nhân',
    },
    unissued: 'chưa ban hành',
    only: (names: string) => `Trích riêng: ${names}`,
    draft: (titles: string) => `DỰ THẢO, không chính thức${titles && `: ${titles} chưa ban hành`}`,
  },
  en: {
    title: 'EMULATION SCORES OF',
    levels: 'LEVELS OF',
    briefing: 'Briefing of',
    meeting: 'Meeting of',
    scale: 'Point scale',
    scaleOfUnits: 'Point scale of collectives',
    scaleOfMembers: 'Point scale of individuals',
    ofLevels: {
      scale: 'Criteria',
      scaleOfUnits: 'Criteria of collectives',
      scaleOfMembers: 'Criteria of individuals',
    },
    unissued: 'not issued',
    only: (names) => `Only: ${names}`,
    draft: (titles) => `DRAFT, not official${titles && `: ${titles} not issued`}`,
  },
});
