import type { Period } from '../../calendar/period.ts';
import { Roster } from '../../forms/roster.ts';
import type { Criteria } from '../../model/criteria.ts';
import { type Week, weeksOf } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What all forms of one period are read by, worked out once however many come back. */
export class FormTerms {
  readonly weeks: readonly Week[];
  readonly #rosters = new Map<Week, Roster>();
  #scales: readonly Criteria[] | undefined;

  constructor(
    period: Period,
    readonly workspace: Workspace,
  ) {
    this.weeks = weeksOf(period, workspace);
  }

  /** Who may stand in a form of a week. */
  roster(week: Week): Roster {
    const roster = this.#rosters.get(week) ?? rosterOf(week, this.workspace);
    this.#rosters.set(week, roster);
    return roster;
  }

  /** The scales by which anybody is scored. */
  get scales(): readonly Criteria[] {
    const all = () => this.weeks.flatMap(({ due }) => due.subjects.flatMap(({ choice }) => choice.criteria ?? []));
    this.#scales ??= [...new Set(all())];
    return this.#scales;
  }

  /** Whether anybody of any week is called so. */
  isDue(name: string): boolean {
    return this.weeks.some((week) =>
      (['member', 'unit'] as const).some((kind) => this.roster(week).named(kind, name).length > 0),
    );
  }
}

function rosterOf(week: Week, { organization }: Workspace): Roster {
  const due = week.due.subjects;
  const isDue = (kind: 'member' | 'unit', id: string) => week.due.subject(kind, id) !== undefined;
  const named = (kind: 'member' | 'unit', all: readonly { id: { value: string }; name: { value: string } }[]) =>
    all.filter(({ id }) => !isDue(kind, id.value)).map(({ id, name }) => ({ kind, id: id.value, name: name.value }));
  const others = [...named('unit', organization.units), ...named('member', organization.members)];
  return new Roster(due, others, (kind, id) => organization.called(kind, id));
}
