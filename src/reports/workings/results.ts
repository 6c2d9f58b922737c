import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';
import type { MembersShare } from '../../scoring/modes/members-share.ts';
import type { Result } from '../../scoring/result.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { CoverageWorking, Part, RollupWorking } from '../../scoring/rollup/rollup-working.ts';
import type { CriterionWorking, GroupWorking, Working as SheetWorking } from '../../scoring/working.ts';
import { lineOf } from '../../source/line-of.ts';
import { whyNot } from '../classify/why-not.ts';
import { exactly } from '../explain/exact-words.ts';
import { criterionInWords } from '../explain/mark-words.ts';
import { cutSteps, type Naming, nameOf } from './names.ts';
import { sumLine } from './sum-line.ts';

/** How a result's points came about, in a line: where another number of the row opens all of it. */
export function resultInShort(
  { working, standing }: Partial<Pick<Result, 'working' | 'standing'>>,
  locale: Locale,
): Working {
  if (standing?.working) return { text: totalLine(standing.working, locale) };
  return { text: (working && sumLine(working, locale)) ?? NOTHING[locale] };
}

/** `63,5 + 29 + 2 = 94,5`: groups, bonus and penalty. */
function totalLine({ workedGroups, bonus, penalty, unbounded, points }: SheetWorking, locale: Locale): string {
  const said = (value: Exact) => exactly(value, locale);
  const parts = [...workedGroups.map((group) => group.points), ...(bonus.isZero ? [] : [bonus])].map(said).join(' + ');
  const less = penalty.isZero ? '' : ` − ${said(penalty)}`;
  const held = unbounded.equals(points) ? '' : ` → ${said(points)}`;
  return `${parts}${less} = ${said(unbounded)}${held}`;
}

/** The groups of a sheet as they stood, added up, with their criteria. */
export function groupsOpened(groups: readonly GroupWorking[], locale: Locale): Working {
  const said = (value: Exact) => exactly(value, locale);
  const sum = Exact.sum(groups.map(({ points }) => points));
  return {
    text: `${groups.map(({ points }) => said(points)).join(' + ')} = ${said(sum)}`,
    steps: groups.map(({ group, points, criteria }) => ({
      text: `${group.id.value}: ${criteria.map((criterion) => `${criterion.criterion.id.value} ${said(criterion.points)}`).join(' + ')} = ${said(points)}`,
    })),
  };
}

/** What a mark says, in the words of its mode, and where it is typed. */
export function criterionOpened(working: CriterionWorking, locale: Locale): Working {
  const { criterion, mark, share } = working;
  if (share) return membersOpened(share);
  const said = criterionInWords(working, locale);
  return mark ? { text: said, source: lineOf(mark.criterion.place) } : { text: said || criterion.title.value };
}

/** `3/4: Nguyễn Văn An, …`: how many members of those rated reach the level, and who. */
export function membersOpened({ reached, rated, who }: MembersShare): Working {
  const names = who.flatMap(({ name, isReached }) => (isReached ? [name] : []));
  return { text: `${reached}/${rated}${names.length > 0 ? `: ${names.join(', ')}` : ''}` };
}

interface Reader {
  readonly locale: Locale;
  readonly names: PartNames;
}

/** Which parts are rated, and why each of the others is not. */
export function coverageOpened({ parts, coverage }: RollupWorking, reader: Reader): Working {
  const { locale, names } = reader;
  const steps = parts.flatMap((part) => (part.result ? [{ text: coverageLine(part, reader) }] : []));
  return { text: coverageInWords(coverage, names.part[locale], locale), steps: cutSteps(steps, locale) };
}

/** Each part with its points and level, under a name. */
export function partsOpened({ subject, working }: Result, reader: Naming & Reader): Working {
  const { locale, names } = reader;
  const said = ({ period, result }: Part) => {
    const points = result?.points ? `${exactly(result.points, locale)}, ` : '';
    const level = result?.isRated ? names.levelName(result.level ?? '')[locale] : WORDS[locale].notRated;
    return { text: `${period.kind.words[locale].name(period)}: ${points}${level}` };
  };
  const steps = (working?.parts ?? []).filter(({ result }) => result).map(said);
  return { text: nameOf(subject, reader), steps: cutSteps(steps, locale) };
}

/** The sum of a longer period with its parts in short: what a sentence opens, where a table opens down to the marks. */
export function sumOfParts(result: Result, reader: Naming & Reader): Working {
  const { steps = [] } = partsOpened(result, reader);
  return { ...resultInShort(result, reader.locale), ...(steps.length > 0 && { steps }) };
}

function coverageInWords({ rated, base }: CoverageWorking, part: string, locale: Locale): string {
  return WORDS[locale].covered(rated, base, part);
}

function coverageLine({ period, result, isExcepted }: Part, { locale, names }: Reader): string {
  const words = WORDS[locale];
  const name = period.kind.words[locale].name(period);
  if (result?.isRated) return `${name}: ${names.levelName(result.level ?? '')[locale]}`;
  return `${name}: ${words.notRated}, ${result ? whyNot(result, { locale, names }) : ''}${isExcepted ? words.excepted : ''}`;
}

const NOTHING: Words = { vi: 'Không có kỳ thành phần nào được xếp loại', en: 'No part is rated' };
const WORDS = bilingual({
  vi: {
    excepted: ' (không tính vào số phải có)',
    notRated: 'không xếp loại',
    covered: (rated: number, base: number, part: string) =>
      `${rated} ${part} được xếp loại trong ${base} ${part} phải tính`,
  },
  en: {
    excepted: ' (out of what must be covered)',
    notRated: 'not rated',
    covered: (rated, base, part) => `${rated} rated of the ${base} ${part}${base === 1 ? '' : 's'} that count`,
  },
});
