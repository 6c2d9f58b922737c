import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Award } from '../../model/award.ts';
import { awardsFrom } from '../../model/awards.ts';
import type { Decision } from '../../model/decision.ts';
import { type IssuedPaper, issuedFrom, REGISTER } from '../../model/issued.ts';
import type { Origin } from '../../pipeline.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { ClassifyAnswer } from '../classification.ts';
import { AMENDMENT_PAPER, fileHad } from './amendments.ts';
import { type Effect, effects } from './effects.ts';
import type { LaterChange } from './later-changes.ts';

/** A closed period in the edition in force, and as it is closed again (rule 57). */
export interface AmendedPeriod {
  readonly period: Period;
  readonly before: ClassifyAnswer;
  readonly after: ClassifyAnswer;
  /** Every line that says something else. */
  readonly changes: readonly LaterChange[];
  /** Whose result is another one, who came and who left. */
  readonly effects: readonly Effect[];
  readonly quotas: readonly QuotaMoved[];
  readonly awards: readonly TouchedAward[];
  /** What went out of the period before. */
  readonly papers: readonly IssuedPaper[];
}

/** A quota whose places, or how many stand at its level, are others. */
export interface QuotaMoved {
  readonly before: QuotaResult | undefined;
  readonly after: QuotaResult | undefined;
}

/** An award that somebody whose result is another one has or is to have; it stands until a decision cancels it. */
export interface TouchedAward {
  readonly effect: Effect;
  readonly id: string;
  readonly name: string;
  /** Whether a higher authority gave it: then its cancelling is submitted. */
  readonly isHigher: boolean;
  /** The decision that gave it, where its number is known. */
  readonly decision: string | undefined;
}

/** Both states of a period held against each other. */
export async function amendedPeriod(
  before: ClassifyAnswer,
  after: ClassifyAnswer,
  changes: readonly LaterChange[],
  { root, home }: Origin,
): Promise<AmendedPeriod> {
  const { period, workspace } = after;
  const found = effects(before.results, after.results, workspace.organization);
  const register = await fileHad(root, REGISTER, 'issued', home);
  const issued = register.node ? issuedFrom(register.node) : [];
  return {
    period,
    before,
    after,
    changes,
    effects: found,
    quotas: quotasMoved(before.quotas, after.quotas),
    awards: await touchedAwards(found, after, { root, home }),
    papers: issued.filter(
      (paper) => paper.period?.value === period.id && paper.number && paper.document.value !== AMENDMENT_PAPER,
    ),
  };
}

function quotasMoved(before: readonly QuotaResult[], after: readonly QuotaResult[]): QuotaMoved[] {
  const key = ({ quota, scope, of }: QuotaResult) => [quota.id.value, scope, of].join(' ');
  const [then, now] = [before, after].map((all) => new Map(all.map((quota) => [key(quota), quota])));
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((name) => {
    const [was, is] = [then?.get(name), now?.get(name)];
    return was?.limit === is?.limit && was?.count === is?.count ? [] : [{ before: was, after: is }];
  });
}

/** Of the period and of longer ones: in what was won already, and in what the Council decided. */
async function touchedAwards(
  all: readonly Effect[],
  { period, workspace, rules }: ClassifyAnswer,
  { root, home }: Origin,
): Promise<TouchedAward[]> {
  const isLater = (id: string) => {
    const told = periodOf(id);
    return id === period.id || (told !== undefined && told.from <= period.from && period.to <= told.to);
  };
  const files = await Promise.all(yamlFilesBelow(root, 'awards').map((path) => fileHad(root, path, 'awards', home)));
  const records = files.flatMap(({ node }) => (node ? awardsFrom(node).records : []));
  const won = records.filter((record) => !record.revoked && isLater(record.period.value));
  return all.flatMap((effect) => {
    const own = won.filter(({ kind, subject }) => kind === effect.kind && subject.value === effect.id);
    const written = own.map(({ award, decision }) => ({ id: award.value, decision: decision?.value }));
    const granted = workspace.decisions.flatMap((decision) => grantedBy(decision, effect));
    const known = new Set(written.map(({ id }) => id));
    return [...written, ...granted.filter(({ id }) => !known.has(id))].map((each) => ({
      ...each,
      effect,
      ...namedAs(each.id, rules.awards),
    }));
  });
}

function grantedBy({ award, results, document }: Decision, { kind, id }: Effect) {
  const isOwn = results.some(
    (result) => result.kind === kind && result.subject.value === id && result.granted?.value === true,
  );
  return award && isOwn ? [{ id: award.value, decision: document?.value }] : [];
}

/** Of an award that no regulation names nobody knows who gave it: the office has the paper. */
function namedAs(id: string, awards: readonly Award[]): Pick<TouchedAward, 'name' | 'isHigher'> {
  const award = awards.find((each) => each.id.value === id);
  return { name: award?.name.value ?? id, isHigher: award?.decides.who === 'superior' };
}
