import type { CandidatesAnswer } from '../../answers/candidates.ts';
import type { ClassifyAnswer } from '../../answers/classification.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import { isOfAgency, symbolsOf } from '../../model/agency.ts';
import type { Award } from '../../model/award.ts';
import { awardDecision, type Decision, levelDecision } from '../../model/decision.ts';
import { groundsIn, groundsOn } from '../../model/ground.ts';
import { lineageOf } from '../../model/regulation.ts';
import type { Source } from '../../model/source.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { groundInWords } from '../ground-words.ts';
import { citedFirst } from './first-citation.ts';
import { agencyOf, dayOf, ownWords, type Setting } from './setting.ts';

/** “Căn cứ …”: what the awards and levels rest on, then the Council's minutes; the office's own grounds in place of all. */
export function groundsOf(
  awards: readonly Award[],
  answer: CandidatesAnswer,
  setting: Setting,
  mandate: readonly Prose[] = [],
): readonly Prose[] {
  const { fill, locale } = setting;
  if (fill && fill.grounds.length > 0) return fill.grounds;
  return [
    ...restsOn(awards, answer.classified, setting, mandate),
    joined(`${WORDS[locale].by} `, minutesOf(answer, setting)),
  ];
}

/** By what power the head decides: as the office says, for this paper or for all. */
export function mandateOf(setting: Setting): Prose {
  return (
    ownWords('mandate', setting)?.join(' ') ?? agencyOf(setting)?.mandate ?? [blank(WORDS[setting.locale].mandate)]
  );
}

/** What the awards and levels rest on: law by name and day, then by what power, then everything else. */
export function restsOn(
  awards: readonly Award[],
  { rules, workspace }: Pick<ClassifyAnswer, 'rules' | 'workspace'>,
  setting: Setting,
  mandate: readonly Prose[] = [mandateOf(setting)],
): Prose[] {
  const { locale } = setting;
  const lineage = lineageOf(rules.regulation, workspace.regulations);
  const isShipped = (file: SourceFile) =>
    lineage.some((regulation) => regulation.isShipped && regulation.node.tape.file === file);
  const symbols = symbolsOf(workspace.settings.agencies);
  // A plan that comes with emul is an example of another agency's, which binds nobody here.
  const isForeign = ({ force, document }: Source, file: SourceFile) =>
    force === 'own' && isShipped(file) && !isOfAgency(document.value, symbols);
  // The paper that issued the rules does not rest on itself.
  const isThis = ({ document }: Source) => document.value === setting.numbered.number;
  const sources = [...awards, ...lineage].flatMap(({ source, node }) =>
    source && !isForeign(source, node.tape.file) && !isThis(source) ? source : [],
  );
  const named = new Set(groundsIn(lineage).map(({ document }) => document));
  const others = sources.filter(({ document }) => !named.has(document.value)).toSorted(byDate);
  const cite = (isLaw: boolean) =>
    others.filter(({ force }) => (force === 'law') === isLaw).map((source) => citedFirst(source, lineage, setting));
  const law = groundsOn(dayOf(setting), lineage).map((ground) => groundInWords(ground, locale));
  const by = (papers: readonly Prose[]) => papers.map((paper) => joined(`${WORDS[locale].by} `, paper));
  return [...by(unique([...law, ...cite(true)])), ...by(mandate), ...by(unique(cite(false)))];
}

function unique(papers: readonly string[]): string[] {
  return [...new Set(papers)];
}

function byDate(a: Source, b: Source): number {
  const [first, second] = [a.date?.value ?? '', b.date?.value ?? ''];
  return first < second ? -1 : Number(first > second);
}

/** “Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 05/01/2017”, with a blank for what no decision file says. */
function minutesOf(answer: CandidatesAnswer, { locale }: Setting): Prose {
  const words = WORDS[locale];
  const held = decisionsOf(answer).flatMap((decision) => decision.held?.value ?? []);
  const day = [...new Set(held)].sort().at(-1);
  return [words.minutes, ' ', day === undefined ? blank(words.dayHint) : dateSaid(day, locale)];
}

/** What the Council decided on the period: its levels, then its awards. */
export function decisionsOf({ classified, awards }: CandidatesAnswer): Decision[] {
  const { period, workspace } = classified;
  const levels = levelDecision(period.id, workspace.decisions);
  const ofAwards = awards.flatMap(({ award }) => awardDecision(period.id, award.id.value, workspace.decisions) ?? []);
  return [...(levels ? [levels] : []), ...ofAwards];
}

/** On what the Council has not spoken yet, as the files tell. */
export function undecided(
  awards: readonly Award[],
  answer: CandidatesAnswer,
  withLevels: boolean,
  locale: Setting['locale'],
): string[] {
  const decided = decisionsOf(answer);
  const levels = decided.some(({ award }) => !award) || !withLevels ? [] : [WORDS[locale].levels];
  const open = awards.filter(({ id }) => !decided.some(({ award }) => award?.value === id.value));
  return [...levels, ...new Set(open.map(({ name }) => name.value))];
}

const WORDS = bilingual({
  vi: {
    by: 'Căn cứ',
    mandate: 'văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan: loại, số, ngày, cơ quan ban hành',
    minutes: 'Biên bản họp Hội đồng Thi đua - Khen thưởng ngày',
    dayHint: 'ngày họp Hội đồng',
    levels: 'mức xếp loại',
  },
  en: {
    by: 'Pursuant to',
    mandate: 'the paper on the functions and powers of the agency',
    minutes: 'the minutes of the Emulation and Commendation Council of',
    dayHint: 'day of the Council’s meeting',
    levels: 'levels',
  },
});
