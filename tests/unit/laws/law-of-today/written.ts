import { fileIn, PLAIN, type Value } from '../hand.ts';
import {
  type Column,
  type Criterion,
  type Gate,
  isUnit,
  LEVELS,
  type Member,
  type Office,
  type Product,
  type Quota,
  type Rung,
  type Scale,
  type Sheet,
  type Unit,
} from './office.ts';

type Says = { readonly [key: string]: Value | undefined };

/** An office as the files of a workspace. */
export function filesOf(office: Office): Record<string, string> {
  const { base, start, cutoffs, units, members, scales, briefings, decisions } = office;
  return {
    'emul.yaml': file('workspace', { agency: { name: 'Ban' }, regulation: 'quy-che', calendar: { start, cutoffs } }),
    'organization.yaml': file('organization', {
      units: units.map(unitSaid),
      groups: [named('g1'), named('g2')],
      members: members.map(memberSaid),
    }),
    'regulations/quy-che.yaml': file('regulation', regulationSaid(office, base)),
    ...Object.fromEntries(scales.map((scale) => [`criteria/${scale.id}.yaml`, file('criteria', scaleSaid(scale))])),
    ...Object.fromEntries(
      briefings.map(({ period, sheets }) => [
        `scores/${period.slice(0, 4)}/${period}.yaml`,
        file('scores', { period, entries: Object.entries(sheets).map(sheetSaid) }),
      ]),
    ),
    ...Object.fromEntries(
      decisions.map(({ period, held, results }) => [
        `decisions/${period}.yaml`,
        file('decision', {
          period,
          held,
          results: results.map(({ subject, level }) => ({ ...subjectSaid(subject), level, reason: 'Hội đồng xét' })),
        }),
      ]),
    ),
  };
}

const file = (kind: string, says: Says) => fileIn(PLAIN, kind, says);
const named = (id: string) => ({ id, name: id.toUpperCase() });
const asValue = (said: unknown) => said as unknown as Value;

function unitSaid({ id, rated, from, to, heads, deputies }: Unit): Value {
  return { ...named(id), rated, from, to, heads: asValue(heads), deputies: asValue(deputies) };
}

function memberSaid({ id, group, assignments, leave, discipline, brought }: Member): Value {
  return {
    ...named(id),
    group,
    assignments: asValue(assignments),
    leave: asValue(leave),
    discipline: asValue(discipline),
    brought: brought.map((each) => ({ ...each, basis: 'CV 45' })),
  };
}

function regulationSaid({ regulation: { blocks, service, gates, quotas } }: Office, base: string): Says {
  const source = { document: '1/QĐ', force: 'own' };
  return {
    id: 'quy-che',
    title: 'Quy chế',
    source,
    base,
    levels: LEVELS.map(named),
    rollup: Object.fromEntries(
      Object.entries(blocks).map(([kind, { from, method, round, coverage, levels }]) => [
        kind,
        {
          from,
          points: method && { method, round },
          coverage: coverage && asValue(coverage),
          levels: levels.map(rungSaid),
        },
      ]),
    ),
    service: service.map(({ periods, months }) => ({ periods, atLeast: { months } })),
    gates: gates.map(gateSaid),
    quotas: quotas.map((quota: Quota) => asValue(quota)),
  };
}

function gateSaid(gate: Gate): Value {
  if (gate.gate !== 'weak-unit') return asValue(gate);
  const { worseThan, ...rest } = gate;
  return { ...rest, unit: { worseThan } };
}

function rungSaid({ level, points, group, share, none }: Rung): Value {
  const when = [
    points && { points: { atLeast: points } },
    group && { group: { id: group.id, atLeastShare: group.share } },
    share && { share },
    none && { none: { worseThan: none } },
  ].filter((condition) => condition !== undefined);
  return { level, when: when.length > 0 ? when.map((each) => asValue(each)) : undefined };
}

function scaleSaid({
  id,
  kind,
  positions,
  max,
  shown,
  missing,
  catalogue,
  groups,
  bonus,
  penalty,
  levels,
}: Scale): Says {
  const title = id;
  return {
    id,
    title,
    edition: 1,
    status: 'issued',
    issued: { date: '2020-01-01', decision: '2/QĐ' },
    effective: { from: '2020-01-01' },
    appliesTo: { kind, positions },
    scale: { max, step: '0.5', shown },
    missing,
    catalogue: catalogue.map(({ id, factor }) => ({ ...named(id), factor })),
    groups: groups.map(({ id, max, criteria }) => ({ id, title: id, max, criteria: criteria.map(criterionSaid) })),
    bonus: bonus && { max: bonus.max, above: bonus.above, events: [{ id: 'thuong', title, points: bonus.points }] },
    penalty: penalty && { events: [{ id: 'phat', title, points: penalty.points, limit: penalty.limit }] },
    levels: levels.map(rungSaid),
  };
}

function criterionSaid(criterion: Criterion): Value {
  return { title: criterion.id, ...criterion } as unknown as Value;
}

function subjectSaid(subject: string) {
  return isUnit(subject) ? { unit: subject.slice('unit '.length) } : { member: subject };
}

function sheetSaid([subject, { columns, absence, bonus, penalty }]: [string, Sheet]): Value {
  return {
    ...subjectSaid(subject),
    absence: absence && { kind: absence },
    self: columns.self && columnSaid(columns.self),
    head: columns.head && columnSaid(columns.head),
    council: columns.council && columnSaid(columns.council),
    bonus: bonus > 0 ? [{ event: 'thuong', times: bonus }] : undefined,
    penalty: penalty > 0 ? [{ event: 'phat', times: penalty }] : undefined,
  };
}

function columnSaid(column: Column): Value {
  return Object.fromEntries(
    Object.entries(column).map(([id, mark]) => [
      id,
      typeof mark === 'string' ? mark : { products: mark.map(productSaid) },
    ]),
  );
}

function productSaid({ id, factor, excused, ...amounts }: Product, at: number): Value {
  const what = id ? { id } : { name: `Việc ${at}`, factor };
  return { ...what, ...amounts, excused: excused && { ...excused, basis: 'CV 12' } } as unknown as Value;
}
