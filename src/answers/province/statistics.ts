import type { Period } from '../../calendar/period.ts';
import { isUnusable } from '../../model/assembly.ts';
import { campaignFrom } from '../../model/campaign.ts';
import { planFrom } from '../../model/plan.ts';
import { formsOn } from '../../model/statistical-forms.ts';
import type { Law } from '../../model/workspace.ts';
import { readFile } from '../../schema/file-reading.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { begunIn, isStatistical, type Movement, movementsOf } from '../movements.ts';

/** The circular that has the statistical forms of a year, and their numbers as far as they are known. */
interface Circular {
  readonly document: string;
  readonly movements: string | undefined;
  readonly awards: string | undefined;
}

/** What an agency says towards the statistics of a year, beside its awards. */
export interface Statistics {
  /** Undefined where its regulations name none; `untold` where what was handed in does not say. */
  readonly circular: Circular | 'untold' | undefined;
  /** Those that began in the year; undefined where nothing says. */
  readonly movements: readonly Movement[] | undefined;
}

/** What the files of a workspace say, as `emul report statistics` reads them; no seal holds them. */
export async function statisticsOf(
  root: string,
  home: Home,
  period: Period,
  law: Law | undefined,
): Promise<Statistics | undefined> {
  if (!law || !isStatistical(period)) return undefined;
  const { document, movements, awards } = formsOn(period.to, law) ?? {};
  const circular = document && { document: document.value, movements: movements?.value, awards: awards?.value };
  return { circular, movements: await movementsAt(root, home, period) };
}

async function movementsAt(root: string, home: Home, period: Period): Promise<Movement[] | undefined> {
  const of = (folder: string, kind: string) =>
    Promise.all(yamlFilesBelow(root, folder).map((path) => readFile(root, path, kind, home)));
  const [campaigns, plans] = [await of('campaigns', 'campaign'), await of('plans', 'plan')];
  if ([...campaigns, ...plans].some(isUnusable)) return undefined;
  const all = {
    campaigns: campaigns.flatMap(({ node }) => (node && campaignFrom(node)) ?? []),
    plans: plans.flatMap(({ node }) => (node && planFrom(node)) ?? []),
  };
  return begunIn(period, movementsOf(all));
}
