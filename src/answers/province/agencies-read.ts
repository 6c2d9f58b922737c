import { each } from '../../base/work.ts';
import { archivesLetGo } from '../../source/archive.ts';
import { bytesNamed } from '../../source/disk.ts';
import { WORKSPACE_FILE } from '../../source/folder.ts';
import type { HandedIn } from '../../source/handed-in.ts';
import type { Home } from '../../source/home.ts';
import { handedArchive } from '../closing/handed-archive.ts';
import { MOST } from '../closing/handover-list.ts';
import { type AgencyRead, earlierIn, type Fault, faultyAgency, type ProvinceQuestion } from './agency.ts';
import { agencyFromExport } from './from-export.ts';
import { agencyFromSeals } from './from-seals.ts';
import { type Place, placedIn } from './listed.ts';

/** An agency with where it was found, and what a list says of it. */
export interface Agency extends AgencyRead, Place {
  readonly from: HandedIn;
}

/** Reads what agencies handed in, one after the other: of each its counts are kept, and everything else is let go. */
export async function agenciesRead(
  all: readonly HandedIn[],
  home: Home,
  question: ProvinceQuestion,
): Promise<readonly Agency[]> {
  const agencies: (AgencyRead & Pick<Agency, 'from'>)[] = [];
  for (const from of each(
    'seals',
    all.filter(({ is }) => is !== 'nothing'),
  ))
    agencies.push({ ...(await agencyRead(from, home, question)), from });
  return placedIn(agencies, question.list);
}

async function agencyRead(from: HandedIn, home: Home, question: ProvinceQuestion): Promise<AgencyRead> {
  if (from.is === 'export') return await agencyFromExport(from.path, from.shown, home, question);
  if (from.is === 'zip') return await fromZip(from, home, question);
  if (from.is === 'closed') return faultyAgency(from.shown, { why: 'unreadable' }, question);
  if (from.is === 'unmarked') return faultyAgency(from.shown, { why: 'unmarked' }, question);
  try {
    return await agencyFromSeals(from.path, home, question);
  } finally {
    archivesLetGo(from.path);
  }
}

async function fromZip(from: HandedIn, home: Home, question: ProvinceQuestion): Promise<AgencyRead> {
  const found = bytesNamed(from.path, MOST.bytes);
  const faulty = (fault: Fault) => faultyAgency(from.shown, fault, question);
  if ('refusal' in found) return faulty({ why: 'unreadable' });
  const opened = handedArchive(found.bytes, { name: from.shown, seal: undefined });
  if ('fault' in opened) return faulty({ why: opened.fault === 'broken' ? 'unreadable' : 'no-handover' });
  const { root, damaged, handover } = opened;
  try {
    const isThere = (seal: string) => !handover?.list.period || opened.files.get(`seals/${seal}.zip`) !== undefined;
    const read = await agencyFromSeals(root, home, { ...question, isThere });
    const files = [...damaged, ...(handover?.changed ?? []), ...(handover?.added ?? [])];
    if (opened.isAlone) return faulty({ why: 'seal-alone' });
    // What is handed to an inspection in public has papers alone.
    if (!opened.files.get(WORKSPACE_FILE)) return faulty({ why: 'no-handover' });
    if (files.length === 0) return read;
    const fault: Fault = { why: 'differs', files };
    return { ...read, now: fault, earlier: earlierIn(question).map(() => fault) };
  } finally {
    archivesLetGo(root);
  }
}
