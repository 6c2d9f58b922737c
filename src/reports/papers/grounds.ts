import type { CandidatesAnswer } from '../../answers/candidates.ts';
import type { ClassifyAnswer } from '../../answers/classification.ts';
import { dateInWords } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import { isOfAgency, symbolsOf } from '../../model/agency.ts';
import type { Award } from '../../model/award.ts';
import { awardDecision, type Decision, levelDecision } from '../../model/decision.ts';
import { lineageOf } from '../../model/regulation.ts';
import type { Source } from '../../model/source.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { citedFirst } from './first-citation.ts';
import type { Setting } from './setting.ts';

/** “Căn cứ …”: what the awards and levels rest on, then the Council's minutes; the office's own grounds in place of all. */
export function groundsOf(awards: readonly Award[], answer: CandidatesAnswer, setting: Setting): readonly Prose[] {
  const { fill, locale } = setting;
  if (fill && fill.grounds.length > 0) return fill.grounds;
  return [...restsOn(awards, answer.classified, setting), joined(`${WORDS[locale].by} `, minutesOf(answer, setting))];
}

/** What the awards and levels rest on, law before everything else. */
export function restsOn(
  awards: readonly Award[],
  { rules, workspace }: Pick<ClassifyAnswer, 'rules' | 'workspace'>,
  setting: Setting,
): Prose[] {
  const lineage = lineageOf(rules.regulation, workspace.regulations);
  const isShipped = (file: SourceFile) =>
    lineage.some((regulation) => regulation.isShipped && regulation.node.tape.file === file);
  const symbols = symbolsOf(workspace.settings.agencies);
  // A plan that comes with emul is an example of another agency's, which binds nobody here.
  const isForeign = ({ force, document }: Source, file: SourceFile) =>
    force === 'own' && isShipped(file) && !isOfAgency(document.value, symbols);
  const sources = [...awards, ...lineage].flatMap(({ source, node }) =>
    source && !isForeign(source, node.tape.file) ? source : [],
  );
  const papers = [...new Set(sources.toSorted(byWeight).map((source) => citedFirst(source, lineage, setting)))];
  return papers.map((paper) => `${WORDS[setting.locale].by} ${paper}`);
}

/** “Luật …” before everything else, then by date. */
function byWeight(a: Source, b: Source): number {
  const byForce = Number(b.force === 'law') - Number(a.force === 'law');
  const [first, second] = [a.date?.value ?? '', b.date?.value ?? ''];
  return byForce || (first < second ? -1 : Number(first > second));
}

/** “Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 05/01/2017”, with a blank for what no decision file says. */
function minutesOf(answer: CandidatesAnswer, { locale }: Setting): Prose {
  const words = WORDS[locale];
  const held = decisionsOf(answer).flatMap((decision) => decision.held?.value ?? []);
  const day = [...new Set(held)].sort().at(-1);
  return [words.minutes, ' ', day === undefined ? blank(words.dayHint) : dateInWords(day)];
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
    minutes: 'Biên bản họp Hội đồng Thi đua - Khen thưởng ngày',
    dayHint: 'ngày họp Hội đồng',
    levels: 'mức xếp loại',
  },
  en: {
    by: 'Pursuant to',
    minutes: 'the minutes of the Emulation and Commendation Council of',
    dayHint: 'day of the Council’s meeting',
    levels: 'levels',
  },
});
