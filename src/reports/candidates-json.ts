import type { CandidatesAnswer, Supposed } from '../answers/candidates.ts';
import { pointsJson, withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { outputHead } from '../base/output-head.ts';
import { escapedJson } from '../base/visible.ts';
import type { AwardResult } from '../candidates/award-result.ts';
import { type Candidacy, STATUSES } from '../candidates/candidacy.ts';
import type { ConditionWorking } from '../candidates/conditions/condition-kind.ts';
import type { Conflict } from '../candidates/conflicts.ts';
import type { Evidence } from '../candidates/evidence.ts';
import type { CandidateOutput } from '../declared/outputs/candidate.ts';
import type { Output } from '../declared/outputs/index.ts';
import { pointOf } from '../source/line-of.ts';
import type { CandidatesView } from './candidates/candidates-terms.ts';
import { isShown } from './candidates/candidates-terms.ts';
import { levelQuotasJson } from './candidates/level-quota.ts';
import { limitJson } from './limit-words.ts';
import { sealJson } from './seal-words.ts';
import { periodJson } from './value-json.ts';

type Told = Output<'candidates'>;

/** `emul candidates --json`; a candidate a line. */
export function candidatesJson(view: CandidatesView, locale: Locale, version: string): string {
  const { answer } = view;
  const head = JSON.stringify(headOf(answer, version), null, 2).slice(0, -2);
  const awards = answer.awards.filter((award) => isShown(award, view)).map((award) => awardJson(award, view, locale));
  return escapedJson(withNumbers(`${head},\n  "awards": [${awards.join(',')}${awards.length > 0 ? '\n  ' : ''}]\n}\n`));
}

function headOf({ classified, isDraft, supposed }: CandidatesAnswer, version: string): Omit<Told, 'awards'> {
  const { period, rules, limit, seal } = classified;
  return {
    ...outputHead('candidates', version),
    period: periodJson(period),
    regulation: rules.regulation.id.value,
    ...limitJson(limit),
    draft: isDraft,
    ...sealJson(seal),
    supposed: supposed ? supposedJson(supposed) : null,
  };
}

function supposedJson({ without, decision, moves, limits }: Supposed): Told['supposed'] {
  return {
    without: without.map(({ kind, id, award }) => ({ kind, id, award: award ?? null })),
    decision: decision ? decision.node.tape.file.path : null,
    moves,
    limits,
  };
}

function awardJson(result: AwardResult, view: CandidatesView, locale: Locale): string {
  const { award, quota, candidacies } = result;
  const { answer, units } = view;
  const own: Omit<Told['awards'][number], 'candidates'> = {
    id: award.id.value,
    name: award.name.value,
    form: award.form,
    kind: award.kind,
    decides: award.decides.who,
    quota: quota
      ? {
          limit: quota.limit,
          base: quota.base,
          rounding: quota.quota.rounding,
          of: quota.quota.of.value,
          over: quota.over,
          atBest: quota.atBest,
        }
      : null,
    levelQuotas: levelQuotasJson(award, answer),
    summary: countsOf(result),
  };
  const head = JSON.stringify(own).slice(0, -1);
  const conflicts = answer.conflicts.filter((conflict) => conflict.award === award.id.value);
  const shown = candidacies.filter((candidacy) => !units || units.has(unitOf(candidacy) ?? ''));
  const lines = shown.map(
    (candidacy) => `      ${JSON.stringify(candidateJson(candidacy, conflicts, answer.evidence, locale))}`,
  );
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n    ]` : '[]';
  return `\n    ${head},"candidates":${list}}`;
}

function countsOf(result: AwardResult): Told['awards'][number]['summary'] {
  return Object.fromEntries(STATUSES.map((status) => [status, result.count(status)])) as Record<
    (typeof STATUSES)[number],
    number
  >;
}

/** One candidate as `emul candidates` and `emul explain --award` write it. */
export function candidateJson(
  candidacy: Candidacy,
  conflicts: readonly Conflict[],
  { organization }: Pick<Evidence, 'organization'>,
  locale: Locale,
): CandidateOutput {
  const { kind, id, result, status, isAboveCut, isTied, conditions, decided } = candidacy;
  const name = (kind === 'unit' ? organization.unit(id) : organization.member(id))?.name.value ?? id;
  return {
    subject: { kind, id, name, unit: unitOf(candidacy) ?? null },
    status,
    ...pointsJson(result?.points),
    level: result?.level ?? null,
    aboveCut: status === 'qualifies' && isAboveCut,
    tied: isTied,
    withdrawn: status === 'withdrawn',
    decided: decided?.granted ? { granted: decided.granted.value, source: placeJson(decided.granted.place) } : null,
    conditions: conditions.map((working) => conditionJson(working, locale)),
    conflicts: conflicts
      .filter((conflict) => conflict.kind === kind && conflict.subject === id)
      .map((conflict) => ({ id: conflict.id, message: conflict.words[locale], source: placeJson(conflict.place) })),
  };
}

function unitOf({ kind, id, result }: Candidacy): string | undefined {
  return kind === 'unit' ? id : result?.subject.unit;
}

type Place = NonNullable<ConditionWorking['place']>;
const VERDICTS = { met: 'met', unmet: 'unmet', unknown: 'needs-person' } as const;

/** `source` is where the proof stands, `rule` where the regulation asks for it. */
function conditionJson(working: ConditionWorking, locale: Locale): CandidateOutput['conditions'][number] {
  const { condition, verdict, asked, found, place, wanted, lacking, inside } = working;
  return {
    id: condition.kind.value,
    status: VERDICTS[verdict],
    message: `${asked[locale]}: ${(wanted ?? lacking ?? found)[locale]}`,
    source: placeJson(place ?? condition.kind.place),
    rule: placeJson(condition.kind.place),
    ...(inside && { conditions: inside.map((inner) => conditionJson(inner, locale)) }),
  };
}

function placeJson(place: Place | undefined) {
  return place ? pointOf(place) : null;
}
