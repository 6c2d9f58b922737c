import { each } from '../../base/work.ts';
import { archivesLetGo } from '../../source/archive.ts';
import { bytesNamed } from '../../source/disk.ts';
import type { HandedIn } from '../../source/handed-in.ts';
import type { Home } from '../../source/home.ts';
import { handedArchive } from '../closing/handed-archive.ts';
import { MOST } from '../closing/handover-list.ts';
import type { AgencyRead, Fault, ProvinceQuestion } from './agency.ts';
import { agencyFromExport } from './from-export.ts';
import { agencyFromSeals } from './from-seals.ts';

/** An agency with where it was found. */
export interface Agency extends AgencyRead {
  readonly from: HandedIn;
}

/** Reads what agencies handed in, one after the other: of each its counts are kept, and everything else is let go. */
export async function agenciesRead(
  all: readonly HandedIn[],
  home: Home,
  question: ProvinceQuestion,
): Promise<readonly Agency[]> {
  const agencies: Agency[] = [];
  for (const from of each('seals', all)) agencies.push({ ...(await agencyRead(from, home, question)), from });
  return agencies;
}

async function agencyRead(from: HandedIn, home: Home, question: ProvinceQuestion): Promise<AgencyRead> {
  if (from.is === 'export') return agencyFromExport(from.path, from.shown, question);
  if (from.is === 'zip') return await fromZip(from, home, question);
  if (from.is === 'closed') return faulty(from, { why: 'unreadable' });
  try {
    return await agencyFromSeals(from.path, home, question);
  } finally {
    archivesLetGo(from.path);
  }
}

async function fromZip(from: HandedIn, home: Home, question: ProvinceQuestion): Promise<AgencyRead> {
  const found = bytesNamed(from.path, MOST.bytes);
  if ('refusal' in found) return faulty(from, { why: 'unreadable' });
  const opened = handedArchive(found.bytes, { name: from.shown, seal: undefined });
  if ('fault' in opened) return faulty(from, { why: opened.fault === 'broken' ? 'unreadable' : 'no-handover' });
  const { root, damaged, handover } = opened;
  try {
    const isThere = (seal: string) => !handover?.list.period || opened.files.get(`seals/${seal}.zip`) !== undefined;
    const read = await agencyFromSeals(root, home, { ...question, isThere });
    const files = [...damaged, ...(handover?.changed ?? []), ...(handover?.added ?? [])];
    const fault: Fault = { why: 'differs', files };
    if (opened.isAlone) return faulty(from, { why: 'seal-alone' });
    return files.length > 0 ? { ...read, now: fault, before: fault } : read;
  } finally {
    archivesLetGo(root);
  }
}

function faulty({ shown }: HandedIn, fault: Fault): AgencyRead {
  return { name: shown, called: shown, now: fault, before: fault, codes: [], awards: undefined, forms: undefined };
}
