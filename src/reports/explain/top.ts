import { bilingual } from '../../base/locale.ts';
import { insideSentence, raised } from '../../base/sentence.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import { figure, type Prose, prose } from '../../documents/prose.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import { lineOf } from '../../source/line-of.ts';
import { cited } from '../cited.ts';
import { lastPost } from '../classify/name-cell.ts';
import { regulationInWords } from '../classify/top.ts';
import { whyNot } from '../classify/why-not.ts';
import { limitLines, notCountedLines } from '../limit-words.ts';
import { named } from '../person-words.ts';
import { readUnder } from '../read-under.ts';
import { withSource } from '../said-aside.ts';
import { sealLines } from '../seal-words.ts';
import { rankOpened } from '../workings/ranks.ts';
import { coverageOpened, sumOfParts } from '../workings/results.ts';
import { figured } from '../workings/sums.ts';
import { type ExplainTerms, fullName, readerOf } from './explain-terms.ts';
import { sheetOpened } from './opened.ts';

/** Who, the result in one line, and the regulation it was read by; where another is in force, every line says so. */
export function top(terms: ExplainTerms): Text[] {
  const { answer, locale } = terms;
  const words = WORDS[locale];
  const { isDraft, limit } = answer.classified;
  const lines: Text[] = [
    paragraph(whoIs(terms)),
    { kind: 'title', text: resultLine(terms) },
    ...(isDraft ? [{ kind: 'stamp' as const, text: words.draft }] : []),
    ...limitLines(limit, locale),
    ...notCountedLines(limit, locale),
    ...sealLines(answer.classified, locale),
    paragraph(basis(terms)),
  ];
  return readUnder(answer.classified, lines, locale);
}

/** The rule that was read and its line: the regulation's of the period, or the point scale of a base period. */
function basis({ answer, result, locale }: ExplainTerms): Prose {
  const words = WORDS[locale];
  const criteria = result.standing?.subject.choice.criteria;
  if (criteria) {
    const { issued, title, id } = criteria;
    const paper = issued?.decision && cited(issued.decision.value, issued.date?.value, locale);
    return withSource(words.scale(title.value), paper, lineOf(id.place));
  }
  const block = result.working?.block;
  const { rules, workspace } = answer.classified;
  const { agencies } = workspace.settings;
  const said = `${words.by} ${regulationInWords(rules.regulation, block?.source, { locale, agencies })}`;
  return withSource(said, undefined, block && lineOf(block.kind.place));
}

/** “Ông Nguyễn Văn An, chuyên viên, Phòng Chính sách – Dân tộc”. */
function whoIs({ answer: { classified }, result, locale }: ExplainTerms): string {
  const { organization } = classified.workspace;
  const { subject } = result;
  const who = named(subject, organization, locale) ?? subject.name;
  if (subject.kind === 'unit') return who;
  const position = lastPost(result, { answer: classified })?.position?.value;
  const units = subject.units.map((id) => organization.unit(id)?.name.value ?? id);
  return [who, ...(position ? [insideSentence(position)] : []), units.join(WORDS[locale].later)].join(', ');
}

function resultLine(terms: ExplainTerms): Prose {
  const { period, result, locale, answer } = terms;
  const words = WORDS[locale];
  const name = period.kind.words[locale].title(period);
  const begun = raised(name);
  if (result.level === undefined) {
    const { working } = result;
    const paper = result.reasons.find(({ document }) => document !== undefined)?.document;
    const why = `${whyNot(result, terms)}${paper === undefined ? '' : words.paper(paper)}`;
    const said = working ? figured(why, () => coverageOpened(working, terms)) : why;
    return prose`${begun}: ${words.notRated}, ${said}`;
  }
  const level = fullName(terms, result.level).toUpperCase();
  if (!result.points) return prose`${begun}: ${level}`;
  const rank = figure(words.rank(result.rank ?? 0, answer.rated, result.isTied), () =>
    rankOpened(result, answer.classified.results, locale),
  );
  const points = figure(words.points(pointsOfResult(result, locale)), () =>
    result.standing ? sheetOpened(result.standing, terms) : sumOfParts(result, readerOf(terms)),
  );
  return prose`${begun}: ${level}, ${points}, ${rank}`;
}

const WORDS = bilingual({
  vi: {
    by: 'Theo',
    draft: 'DỰ THẢO, không chính thức',
    notRated: 'KHÔNG XẾP LOẠI',
    paper: (document: string) => `, theo ${document}`,
    later: ', sau đó ',
    points: (points: string) => `${points} điểm`,
    scale: (title: string) => `Theo “${title}”`,
    rank: (rank: number, of: number, isTied: boolean) =>
      `xếp thứ ${rank}/${of}${isTied ? ' (bằng điểm với người khác)' : ''}`,
  },
  en: {
    by: 'By',
    draft: 'DRAFT, not official',
    notRated: 'NOT RATED',
    paper: (document) => `, by ${document}`,
    later: ', then ',
    points: (points) => `${points} points`,
    scale: (title) => `By “${title}”`,
    rank: (rank, of, isTied) => `rank ${rank} of ${of}${isTied ? ' (tied)' : ''}`,
  },
});
