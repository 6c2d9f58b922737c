import type { Period } from '../../calendar/period.ts';
import { begunIn, isStatistical, type Movement } from '../movements.ts';
import type { ExportFiles, TableRead } from './export-files.ts';
import type { Statistics } from './statistics.ts';

/** What an export says towards the statistics of a year; of a table that it does not bring, nothing is said. */
export async function statisticsExported(files: ExportFiles, period: Period): Promise<Statistics | undefined> {
  if (!isStatistical(period)) return undefined;
  const brings = (table: TableRead) => files.said.resources.some(({ name }) => name === table);
  return {
    circular: brings('circulars') ? await circularIn(files, period) : 'untold',
    movements: brings('movements') ? await movementsIn(files, period) : undefined,
  };
}

async function circularIn(files: ExportFiles, { id }: Period): Promise<Statistics['circular']> {
  const [row] = await files.rows('circulars', ({ period }) => period === id);
  return row?.circular === undefined
    ? undefined
    : { document: row.circular, movements: row.movements_form, awards: row.awards_form };
}

async function movementsIn(files: ExportFiles, period: Period): Promise<Movement[]> {
  const all = await files.rows('movements');
  const movementOf = ({ movement: id = '', title = id, way, first_day: from, last_day: to }: (typeof all)[number]) => ({
    id,
    title,
    from,
    to,
    isCampaign: way === 'campaign',
  });
  return begunIn(period, all.map(movementOf));
}
