import type { Criteria } from '../../../model/criteria.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { isAnswered, type Opinion } from '../../../model/life-cycle.ts';
import type { Unit } from '../../../model/unit.ts';
import type { Workspace } from '../../../model/workspace.ts';

/** What was said on a scale: what nobody answered yet, what was, and who was asked and has said nothing. */
export interface OpinionsOn {
  readonly criteria: Criteria;
  readonly open: readonly OpinionHeard[];
  readonly answered: readonly OpinionHeard[];
  readonly silent: readonly Voice[];
}

export interface OpinionHeard {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly opinion: Opinion;
  readonly from: Voice;
  /** The criterion it is on, where it is one the scale has. */
  readonly criterion: Criterion | undefined;
}

/** A unit of the office, or a post by its name. */
export interface Voice {
  readonly id: string;
  readonly unit: Unit | undefined;
}

/** The opinions on a scale, in the order of its file. */
export function opinionsOn(criteria: Criteria, { organization }: Workspace): OpinionsOn {
  const { consultation, opinions } = criteria.life;
  const voice = (id: string): Voice => ({ id, unit: organization.unit(id) });
  const heard = opinions.map((opinion, i) => ({
    number: i + 1,
    opinion,
    from: voice(opinion.from.value),
    criterion: opinion.on && criteria.criterion(opinion.on.value),
  }));
  const spoken = new Set(opinions.map(({ from }) => from.value));
  const asked = [...new Set((consultation?.asked ?? []).map(({ value }) => value))];
  return {
    criteria,
    open: heard.filter(({ opinion }) => !isAnswered(opinion)),
    answered: heard.filter(({ opinion }) => isAnswered(opinion)),
    silent: asked.filter((who) => !spoken.has(who)).map(voice),
  };
}

/** Scales that were sent out, or on which somebody said something. */
export function withOpinions(all: readonly Criteria[]): Criteria[] {
  return all.filter(({ life }) => life.consultation !== undefined || life.opinions.length > 0);
}
