import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { typedPeriod } from '../../calendar/typed.ts';
import { year } from '../../calendar/year.ts';
import type { Awards } from '../../forms/lists/award-named.ts';
import { Everybody } from '../../forms/lists/everybody.ts';
import type { ListTerms } from '../../forms/lists/list-terms.ts';
import { Newcomers } from '../../forms/lists/newcomers.ts';
import { texts } from '../../model/field.ts';
import { allAwards } from '../../model/known-awards.ts';
import { rulesFor } from '../../model/meeting.ts';
import { type Level, levelsOf } from '../../model/regulation.ts';
import { gatesIn } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';

/** The awards that a table of a year may name: those of the rules in force then, and behind them every other that is known. */
export function awardsFor(period: string | undefined, workspace: Workspace): Awards {
  const inForce = awardsInForce(period, workspace);
  const ids = new Set(inForce.map(({ id }) => id.value));
  const others = [...allAwards(workspace).values()].filter(({ id }) => !ids.has(id.value));
  return [...inForce, ...others];
}

/** The titles of a year for which one may register. */
export function titlesFor(period: string | undefined, workspace: Workspace): Awards {
  const titles = (awards: Awards) => awards.filter(({ form }) => form === 'title');
  const own = titles(awardsInForce(period, workspace));
  return own.length > 0 ? own : titles(awardsFor(period, workspace));
}

/** The year or campaign for which somebody registers; nothing where text names none. */
export function yearOrCampaign(text: string, { campaigns }: Workspace): Period | undefined {
  const campaign = campaigns.find(({ id }) => id.value === text)?.period;
  const period = campaign ?? periodOf(text);
  return period && (campaign || period.kind === year) ? period : undefined;
}

function awardsInForce(period: string | undefined, workspace: Workspace): Awards {
  const found = period === undefined ? undefined : yearOrCampaign(period, workspace);
  return (found && rulesFor(found, workspace)?.awards) || [];
}

/** What is known where a table is read; `period` is the year of registrations. */
export function listTerms(
  period: string | undefined,
  workspace: Workspace,
  newcomers = new Newcomers(workspace.organization, []),
  without: ReadonlySet<string> = new Set(),
): ListTerms {
  const { organization, regulations } = workspace;
  return {
    organization,
    newcomers,
    without,
    people: new Everybody({ isOfPeople: true }, organization, newcomers.all, without),
    units: new Everybody({ isOfUnits: true }, organization, newcomers.all, without),
    regulations,
    awards: awardsFor(period, workspace),
    levels: levelsIn(workspace),
    disciplines: disciplinesIn(workspace),
    period: (text) => periodIn(text, workspace),
  };
}

/** The levels of every regulation that the workspace says to hold at some time. */
export function levelsIn({ settings, regulations }: Workspace): Level[] {
  const all = settings.regulations.flatMap(({ use }) => {
    const regulation = regulations.get(use.value);
    return regulation ? levelsOf(regulation, regulations) : [];
  });
  return [...new Map(all.map((level) => [`${level.id.value} ${level.name.value}`, level])).values()];
}

function disciplinesIn({ organization, regulations }: Workspace): Set<string> {
  const ofRecords = organization.members.flatMap(({ discipline }) => discipline.map(({ form }) => form.value));
  const ofGates = [...regulations.values()].flatMap((regulation) =>
    gatesIn(regulation).flatMap(({ node }) => texts(node.get('forms')).map(({ value }) => value)),
  );
  return new Set([...ofRecords, ...ofGates]);
}

const YEAR = /\d{4}/;

/** A campaign's id, `2016-H2`, or words that say their year: “năm 2016”, “6 tháng cuối năm 2016”. */
function periodIn(text: string, { campaigns, calendar }: Workspace): string | undefined {
  const named = campaigns.find(({ id }) => id.value === text);
  if (named) return named.id.value;
  if (!YEAR.test(text)) return undefined;
  const today = () => calendar.settings.start?.value ?? '';
  const bases = { newest: year, on: () => year, of: () => year };
  const typed = typedPeriod(text, { newest: [], bases, command: '', today });
  return typed.period?.id;
}

/** What levels, awards and regulations are called, by id; people, divisions and groups by their sort and id, since a group may have the id of a division. */
export function namesIn(
  workspace: Workspace,
  newcomers = new Newcomers(workspace.organization, []),
): Map<string, string> {
  const { organization } = workspace;
  const sorted = (sort: string, all: readonly (readonly [id: string, name: string])[]) =>
    all.map(([id, name]) => [`${sort} ${id}`, name] as const);
  return new Map([
    ...levelsIn(workspace).map(({ id, name }) => [id.value, name.value] as const),
    ...[...allAwards(workspace)].map(([id, { name }]) => [id, name.value] as const),
    ...[...workspace.regulations.values()].map(({ id, title }) => [id.value, title.value] as const),
    ...sorted('group', [
      ...organization.groups,
      ...[...newcomers.groups.values()].map(({ id, name }) => [id, name] as const),
    ]),
    ...sorted(
      'member',
      organization.members.map(({ id }) => [id.value, organization.called('member', id.value) ?? id.value]),
    ),
    ...sorted(
      'unit',
      organization.units.map(({ id, name }) => [id.value, name.value]),
    ),
    ...newcomers.all.map((each) => [`${each.kind} ${each.id}`, newcomers.called(each)] as const),
  ]);
}
