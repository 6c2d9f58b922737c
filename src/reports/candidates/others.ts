import { grouped } from '../../base/grouped.ts';
import { bilingual, type Words } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import type { ConditionWorking } from '../../candidates/conditions/condition-kind.ts';
import { awardConditionKindOf, awardConditionKinds } from '../../candidates/conditions/index.ts';
import { type Block, type List, paragraph } from '../../documents/document.ts';
import { aside, figure, type Prose, plain, prose, strung } from '../../documents/prose.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import { linesOf } from '../../source/line-of.ts';
import { withSource } from '../said-aside.ts';
import { whoOpened } from '../workings/names.ts';
import { figured, hasNumber } from '../workings/sums.ts';
import { type CandidatesTerms, isOfUnits, namingIn, pointsOpened, whoInside, whoIs } from './candidates-terms.ts';

/** Who needs a person, who would qualify but did not register, who just missed it; the rest counted, or listed where all are asked for. */
export function othersOf({ candidacies }: AwardResult, terms: CandidatesTerms): Block[] {
  const words = WORDS[terms.locale];
  const shown = candidacies.filter((candidacy) => isOfUnits(candidacy, terms));
  const needing = shown.filter(({ status }) => status === 'needs-person');
  const failing = shown.filter(({ status }) => status === 'fails');
  const told = failing.filter(({ lacking }) => lacking && awardConditionKindOf(lacking.condition).lackedAlone);
  const near = failing.filter((candidacy) => !told.includes(candidacy) && isNearMiss(candidacy));
  const rest = failing.filter((candidacy) => !told.includes(candidacy) && !near.includes(candidacy));
  const lists = [
    listOf(words.needing, needing, terms),
    ...awayLine(shown, terms),
    ...lackedAlone(told, terms),
    listOf(words.near, near, terms),
    ...(terms.isAll ? [listOf(words.rest, rest, terms)] : []),
  ].flatMap((list) => list ?? []);
  if (terms.isAll || rest.length === 0) return lists;
  const count = figure(words.count(rest.length), () => whoOpened(rest, namingIn(terms)));
  return [...lists, paragraph(words.counted(count, rest.length))];
}

/** Who would qualify but for one condition that has a list of its own, such as the registration. */
function lackedAlone(all: readonly Candidacy[], terms: CandidatesTerms): (List | undefined)[] {
  return awardConditionKinds.map(({ id, lackedAlone: heading }) => {
    const own = all.filter(({ lacking }) => lacking?.condition.kind.value === id);
    return heading && listOf(heading[terms.locale], own, terms);
  });
}

/** Whether everything that keeps somebody from an award almost held. */
export function isNearMiss({ conditions }: Pick<Candidacy, 'conditions'>): boolean {
  return conditions.every(({ verdict, isNear }) => verdict === 'met' || (verdict === 'unmet' && isNear));
}

/** Who was on leave all the time is not looked at, and owes no proof. */
function awayLine(shown: readonly Candidacy[], terms: CandidatesTerms): List[] {
  const { locale, answer } = terms;
  const away = shown.filter(({ status }) => status === 'away');
  if (away.length === 0) return [];
  const items = away.map((candidacy) => {
    const whys = new Set((candidacy.result?.reasons ?? []).map(({ words }) => words[locale]));
    return `${whoIs(candidacy, terms)}: ${[...whys].join(', ')}`;
  });
  return [{ kind: 'list', heading: WORDS[locale].away(answer.evidence.period.kind.words[locale].kind), items }];
}

function listOf(heading: string, all: readonly Candidacy[], terms: CandidatesTerms): List | undefined {
  if (all.length === 0) return undefined;
  return { kind: 'list', heading, items: itemsOf(all, terms) };
}

/** Many with the same reason are named together behind it. */
function itemsOf(all: readonly Candidacy[], terms: CandidatesTerms): Prose[] {
  const reasons = new Map(all.map((candidacy) => [candidacy, reasonOf(candidacy, terms)]));
  const alike = grouped(all, (candidacy) => plain(reasons.get(candidacy) ?? ''));
  return all.flatMap((candidacy) => {
    const reason = reasons.get(candidacy) ?? '';
    const same = alike.get(plain(reason)) ?? [];
    if (same.length < MANY) return [prose`${headOf(candidacy, terms)}: ${reason}`];
    return same[0] === candidacy ? [prose`${reason}: ${same.map((other) => whoInside(other, terms)).join('; ')}`] : [];
  });
}

const MANY = 3;

/** “Ông Trần Quốc Hòa, Tốt, 93,98 điểm”. */
function headOf(candidacy: Candidacy, terms: CandidatesTerms): Prose {
  const { locale, answer } = terms;
  const { result } = candidacy;
  const level = result?.level ? answer.evidence.names.levelName(result.level)[locale] : undefined;
  const points = result?.points
    ? WORDS[locale].points(figure(pointsOfResult(result, locale), () => pointsOpened(result, terms)))
    : undefined;
  return strung(
    [whoIs(candidacy, terms), level, points].filter((part) => part !== undefined),
    ', ',
  );
}

const CONDITIONS: Words = { vi: 'Điều kiện và kết quả', en: 'Conditions and what was found' };

/** “ít nhất 75% số tháng … (2/3 tháng, 66,67%)”, which opens what each condition asked and found, and where the proof stands. */
function reasonOf(candidacy: Candidacy, { locale }: CandidatesTerms): Prose {
  const telling = tellingOf(candidacy);
  // An award that rests on another lacks what that one lacks, and may lack it by itself: it is told once.
  const whys = telling.flatMap((working) => whyOf(working, locale).split('; '));
  const why = [...new Set(whys)].join('; ');
  const conditions = () =>
    telling.map(({ asked, found, place }) => ({
      text: `${asked[locale]}: ${found[locale]}`,
      ...(place && { source: linesOf([place]) }),
    }));
  const said = hasNumber(why) ? figured(why, () => ({ text: CONDITIONS[locale], steps: conditions() })) : why;
  return withSource(said, undefined, linesOf(telling.flatMap(({ place }) => place ?? [])));
}

/** What is missing where something is missing; what does not hold where anything does not. */
function tellingOf({ conditions, status }: Candidacy): readonly ConditionWorking[] {
  const verdict = status === 'fails' ? 'unmet' : 'unknown';
  return conditions.filter((condition) => condition.verdict === verdict);
}

function whyOf({ wanted, lacking, found }: ConditionWorking, locale: 'vi' | 'en'): string {
  return (wanted ?? lacking ?? found)[locale];
}

const WORDS = bilingual({
  vi: {
    needing: 'Cần bổ sung minh chứng, Hội đồng kết luận',
    near: 'Sát điều kiện',
    away: (kind: string) => `Nghỉ cả ${kind}, không xét`,
    rest: 'Chưa đủ điều kiện',
    points: (points: Prose) => prose`${points} điểm`,
    count: paperCount,
    counted: (count: Prose, _number: number) =>
      prose`Còn lại ${count} chưa đủ điều kiện${aside('; xem từng trường hợp: thêm --all')}.`,
  },
  en: {
    needing: 'Need a person: proof is missing',
    near: 'Just missed it',
    away: (kind) => `Away all ${kind}, not looked at`,
    rest: 'Do not qualify',
    points: (points) => prose`${points} points`,
    count: String,
    counted: (count, number) =>
      prose`${count} more ${number === 1 ? 'does' : 'do'} not qualify${aside('; see each: add --all')}.`,
  },
});
