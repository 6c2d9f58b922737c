import type { Period } from '../../calendar/period.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import { type Candidacy, mayStand } from '../../candidates/candidacy.ts';
import { calledIn } from '../../checking/whom.ts';
import { quotaWords } from '../../checks/decision/quota-words.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { awardDecision, type DecidedResult, type Decision } from '../../model/decision.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Home } from '../../source/home.ts';
import { candidatesIn } from '../candidates.ts';

/** What the candidate lists give away of the awards that the Council decided on, the only ones that a check works out. */
export async function provenAwards(
  workspace: Workspace,
  from: { readonly root: string; readonly home: Home },
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const [period, decisions] of awardsDecided(workspace)) {
    const { answer } = await candidatesIn(from.root, from.home, {
      choose: (_, __, campaigns) => campaigns.find(({ id }) => id === period.id) ?? period,
      asOf: () => undefined,
      regulation: undefined,
      supposed: undefined,
      without: () => [],
    });
    for (const decision of decisions) {
      const result = answer?.awards.find(({ award }) => award.id.value === decision.award?.value);
      if (result) found.push(...notProposed(decision, result, workspace), ...beyondQuota(decision, result, workspace));
    }
  }
  return found;
}

/** Decisions on awards that count and grant anything, by their period, each period once. */
function awardsDecided({ decisions, campaigns }: Workspace): Map<Period, Decision[]> {
  const byId = new Map<string, [Period, Decision[]]>();
  for (const decision of decisions) {
    const { award, period, results } = decision;
    const its = award && awardDecision(period.value, award.value, decisions) === decision;
    const day = its && results.some(isGranted) ? decidedPeriod(decision, campaigns) : undefined;
    if (!day) continue;
    const known = byId.get(day.id) ?? [day, []];
    byId.set(day.id, [known[0], [...known[1], decision]]);
  }
  return new Map(byId.values());
}

function isGranted({ granted }: DecidedResult): boolean {
  return granted?.value === true;
}

function candidacyOf(decided: DecidedResult, result: AwardResult): Candidacy | undefined {
  return result.candidacy(decided.kind, decided.subject.value);
}

/** One who needs a proof may have brought it; of another kind, or unknown, checks say it already. */
function notProposed(decision: Decision, result: AwardResult, workspace: Workspace): Diagnostic[] {
  const { award } = result;
  const open = decision.results.filter(
    (decidedResult) => isGranted(decidedResult) && !decidedResult.reason && decidedResult.kind === award.kind,
  );
  return open.flatMap((decidedResult) => {
    const candidacy = candidacyOf(decidedResult, result);
    const { organization } = workspace;
    const isKnown =
      decidedResult.kind === 'member'
        ? organization.member(decidedResult.subject.value)
        : organization.unit(decidedResult.subject.value);
    if (!isKnown || (candidacy && mayStand(candidacy))) return [];
    const unmet = candidacy?.conditions.find(({ verdict }) => verdict === 'unmet');
    const said = (locale: 'vi' | 'en') => `${unmet?.asked[locale]} (${unmet?.found[locale]})`;
    const facts = {
      who: calledIn(workspace, decidedResult),
      award: award.name.value,
      why: unmet && { vi: said('vi'), en: said('en') },
      command: `emul candidates ${decision.period.value} --award ${award.id.value} --all`,
    };
    const about = { subject: decidedResult.subject.value, period: decision.period.value };
    return [
      quotaWords['granted-not-proposed'].at(decidedResult.granted?.place ?? decidedResult.subject.place, facts, about),
    ];
  });
}

function beyondQuota(decision: Decision, result: AwardResult, workspace: Workspace): Diagnostic[] {
  const limit = result.quota?.limit;
  const granted = decision.results.filter(isGranted);
  if (limit === undefined || granted.length <= limit) return [];
  const beyond = granted.filter((decidedResult) => {
    const candidacy = candidacyOf(decidedResult, result);
    return !decidedResult.reason && candidacy?.status === 'qualifies' && !candidacy.isAboveCut;
  });
  return beyond.map((decidedResult) => {
    const facts = {
      who: calledIn(workspace, decidedResult),
      award: result.award.name.value,
      granted: granted.length,
      limit,
    };
    const about = { subject: decidedResult.subject.value, period: decision.period.value };
    return quotaWords['award-beyond-quota'].at(
      decidedResult.granted?.place ?? decidedResult.subject.place,
      facts,
      about,
    );
  });
}
