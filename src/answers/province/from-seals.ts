import { basename, join } from 'node:path';
import type { Period } from '../../calendar/period.ts';
import { agencyOn } from '../../model/agency.ts';
import { lawFrom } from '../../model/assembly.ts';
import { levelsOf } from '../../model/regulation.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import { WorkCalendar } from '../../model/work-calendar.ts';
import type { Law } from '../../model/workspace.ts';
import { readFile } from '../../schema/file-reading.ts';
import { isThere, WORKSPACE_FILE, yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { Unreadable } from '../../source/unreadable.ts';
import type { OpenSeal } from '../closing/open-seal.ts';
import type { SealBook } from '../closing/seal-book.ts';
import { sealsHeld, verified } from '../closing/verified.ts';
import {
  type AgencyRead,
  earlierIn,
  type Fault,
  faultyAgency,
  isClosed,
  type ProvinceQuestion,
  type Told,
} from './agency.ts';
import { awardsOf } from './award-counts.ts';
import { bare } from './codes.ts';
import { statisticsOf } from './statistics.ts';
import { tallied } from './tally.ts';

/** What the seals of a workspace say of a period; nothing of its files beside them is believed, but its name where nothing is closed, and its awards. */
export async function agencyFromSeals(
  root: string,
  home: Home,
  question: ProvinceQuestion & { isThere?(seal: string): boolean },
): Promise<AgencyRead> {
  const { period } = question;
  try {
    const { book, all, faults } = await sealsHeld(root, home);
    const seals = all.map(({ seal: { name }, code }) => ({ name, code }));
    const law = await lawIn(root, home);
    const fault: Fault | undefined = faults.length > 0 ? { why: 'chain', faults } : undefined;
    const told = (asked: Period) => (fault ? Promise.resolve(fault) : toldOf(asked, book, question));
    const now = await told(period);
    const own = isClosed(now) ? now.agency : undefined;
    const called = (law && nameOn(period, law)) ?? basename(root);
    const earlier: Told[] = [];
    for (const each of earlierIn(question)) earlier.push(await told(each));
    return {
      name: own ?? called,
      called,
      names: [own ?? called, ...(law?.settings.agencies.map(({ name }) => name.value) ?? [])],
      now,
      earlier,
      seals,
      awards: isClosed(now) ? await awardsOf(root, home, period, law) : undefined,
      statistics: isClosed(now) ? await statisticsOf(root, home, period, law) : undefined,
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return faultyAgency(basename(root), { why: 'unreadable' }, question);
  }
}

async function toldOf(period: Period, book: SealBook, question: Parameters<typeof agencyFromSeals>[2]): Promise<Told> {
  const opened = await book.holding(period);
  // Of a handover that is confined the archives of other periods are not there.
  if (!opened || question.isThere?.(opened.seal.name) === false) return 'open';
  const seal = opened.seal.name;
  const damaged = opened.damaged();
  if (damaged.length > 0) return { why: 'archive', seal, files: damaged };
  const { codes, isRecomputed } = question;
  if (codes && !codes.has(bare(opened.code))) return { why: 'code', seal, code: opened.code };
  if (isRecomputed) {
    const rows = await recomputedApart(opened, book);
    if (rows !== 0) return { why: 'recomputed', seal, rows };
  }
  return await counted(period, opened, laterThan(opened, book));
}

/** Rows that today's emul works out otherwise; undefined where it cannot. */
async function recomputedApart({ seal }: OpenSeal, { root, home }: SealBook): Promise<number | undefined> {
  const only = { isThere: (name: string) => name === seal.name, isComparable: () => false };
  const { seals } = await verified(root, home, { only: undefined, code: undefined, ...only });
  return seals[0]?.recomputed?.length;
}

/** By its yaml or, where somebody took that away, by its archive. */
function laterThan({ seal }: OpenSeal, { root, names }: SealBook): string | undefined {
  const next = `${seal.period}.${seal.edition + 1}`;
  return names.includes(next) || isThere(join(root, 'seals', `${next}.zip`)) ? next : undefined;
}

async function counted(period: Period, opened: OpenSeal, later: string | undefined): Promise<Told> {
  const law = await lawIn(opened.root, opened.home);
  const regulation = law && regulationOn(new WorkCalendar(law.settings.calendar).decidingDay(period), law);
  const known = law && regulation ? levelsOf(regulation, law.regulations) : [];
  const results = await opened.results(period);
  const ids = opened.seal.periods.get(period.id)?.levels ?? [];
  const unusable = results.filter(({ level }) => level !== undefined && !ids.includes(level));
  const [first] = unusable;
  if (first) {
    const said = `${first.subject.kind} ${first.subject.id}, ${first.level}`;
    return { why: 'rows', file: `seals/${opened.seal.name}.yaml`, first: said, count: unusable.length };
  }
  return {
    period,
    later,
    seal: opened.seal.name,
    code: opened.code,
    regulation: regulation?.id.value ?? '',
    title: regulation?.title.value,
    agency: law && nameOn(period, law),
    levels: ids.map((id) => {
      const { name, short = name } = known.find((level) => level.id.value === id) ?? {};
      return { id, name: name?.value ?? id, short: short?.value ?? id };
    }),
    ...tallied(results.map(({ subject, level }) => ({ kind: subject.kind, level }))),
  };
}

/** Settings and regulations alone: neither people nor scales. */
async function lawIn(root: string, home: Home): Promise<Law | undefined> {
  const files = [await readFile(root, WORKSPACE_FILE, 'workspace', home)];
  for (const path of yamlFilesBelow(root, 'regulations')) files.push(await readFile(root, path, 'regulation', home));
  return await lawFrom(files, home);
}

function nameOn({ to }: Period, { settings }: Law): string | undefined {
  return agencyOn(to, settings.agencies)?.name.value;
}
