import type { Exact } from '../base/exact.ts';
import type { Period } from '../calendar/period.ts';
import type { ValueMap } from '../editing/value.ts';
import { flowPair, flowText } from '../editing/value-lines.ts';
import { keyOf } from '../model/due.ts';
import type { Organization } from '../model/organization.ts';
import { overlaps, type Span } from '../model/span.ts';
import { isHeadOn } from '../model/unit.ts';
import { heldOf, type Result, type ResultSubject } from '../scoring/result.ts';

/**
 * The rows of a seal as text (rule 51), period after period as they are rolled up, so that no result is kept: a year of a
 * province has hundreds of thousands. What nearly every row would repeat stands once: a subject's unit, a period's scale.
 */
export class Rows {
  readonly #subjects = new Map<string, ResultSubject>();

  constructor(
    readonly organization: Organization,
    /** A period with its days as they are counted (rule 67). */
    readonly counted: (period: Period) => Period,
  ) {}

  /**
   * One period: all that a longer period, candidates or history ask of it. `closed` are the people of the period that is
   * closed: its rows say posts whatever its kind, those of its parts where they are no base periods.
   */
  textOf(period: Period, results: Iterable<Result>, closed?: Organization): Uint8Array {
    const organization = closed ?? this.organization;
    const all = [...results];
    const scale = all.find((result) => result.scale)?.scale?.value;
    const days = this.counted(period);
    const heads = headsOn(days, organization);
    const posts = (result: Result) =>
      result.subject.kind === 'member' && (closed || result.coverage)
        ? staysOf(result.subject, days, organization, heads.get(result.subject.id))
        : {};
    const lines = [
      `  - period: ${period.id}`,
      `    levels: ${flowText(all[0]?.levels ?? [])}`,
      ...(scale ? [`    scale: ${scale}`] : []),
      '    rows:',
      ...all.map((result) => `      - ${this.#row(result, scale, posts(result))}`),
    ];
    return Buffer.from(lines.join('\n'));
  }

  /** Everybody once, with the name of that day. */
  get subjects(): ValueMap[] {
    return [...this.#subjects.values()].map(({ kind, id, name, unit }) =>
      kind === 'unit' ? { unit: id, name } : { member: id, unit, name },
    );
  }

  #row(result: Result, usualScale: Exact | undefined, posts: ValueMap): string {
    const { subject, points, level, proposedLevel, computedLevel, scale, leaves, coverage, brought, reasons } = result;
    const key = keyOf(subject.kind, subject.id);
    const known = this.#subjects.get(key) ?? subject;
    this.#subjects.set(key, known);
    const isMoved = subject.kind === 'member' && known.unit !== subject.unit;
    const parts = [`${subject.kind}: ${subject.id}`];
    if (isMoved) parts.push(...pairs({ unit: subject.unit }));
    parts.push(...pairs(posts));
    if (points) parts.push(`points: ${points}`);
    if (level !== undefined) parts.push(`level: ${level}`);
    if (proposedLevel !== level) parts.push(...pairs({ proposed: proposedLevel }));
    if (computedLevel !== level) parts.push(...pairs({ computed: computedLevel }));
    if (scale && !(usualScale && scale.value.equals(usualScale))) parts.push(`scale: ${scale.value}`);
    const [asked] = heldOf(result)?.services ?? [];
    if (asked) parts.push(`service: [${asked.served.months}, ${asked.served.days}]`);
    if (coverage) parts.push(`coverage: [${coverage.rated}, ${coverage.base}]`);
    if (leaves) parts.push(...pairs({ leave: [...leaves] }));
    if (brought) parts.push('brought: true');
    if (reasons.length > 0)
      parts.push(...pairs({ reasons: reasons.map(({ id, words }) => ({ id, vi: words.vi, en: words.en })) }));
    return `{${parts.join(', ')}}`;
  }
}

function pairs(map: ValueMap): string[] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [flowPair([key, value])]));
}

/** Which units each head has on the last day of a period. */
function headsOn({ to }: Period, { units }: Organization): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const unit of units) {
    for (const { member } of unit.heads)
      if (isHeadOn(unit, member.value, to))
        heads.set(member.value, [...(heads.get(member.value) ?? []), unit.id.value]);
  }
  return heads;
}

/** Where somebody worked in the period and as what, in order; in whose group; what was headed on its last day. */
function staysOf(
  { id, units }: ResultSubject,
  { from, to }: Period,
  organization: Organization,
  heads: readonly string[] | undefined,
): ValueMap {
  const member = organization.member(id);
  const days = { from: { value: from }, to: { value: to } } as Span;
  const stays = member?.assignments.filter(({ span }) => overlaps(span, days)) ?? [];
  const posts = stays.map(({ position }) => position?.value ?? '');
  return {
    ...(units.length > 1 && { units }),
    ...(posts.some(Boolean) && { posts }),
    group: member?.group?.value,
    ...(heads && { heads }),
  };
}
