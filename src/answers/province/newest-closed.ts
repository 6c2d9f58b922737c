import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { packedParts } from '../../package/parts.ts';
import { told } from '../../seals/seal-name.ts';
import { bytesNamed } from '../../source/disk.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { HandedIn } from '../../source/handed-in.ts';
import { MOST } from '../closing/handover-list.ts';
import { packageAt } from './package-read.ts';

/** The period that ends last among those that anybody closed, by the names of seals; of several the longest. */
export function newestClosed(all: readonly HandedIn[]): Period | undefined {
  const periods = all.flatMap(sealNames).flatMap((name) => periodOf(told(name).period) ?? []);
  return periods.toSorted((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to > b.to ? -1 : 1))[0];
}

/** A look before anything is read in earnest: what cannot be looked into has none. */
function sealNames({ is, path }: HandedIn): string[] {
  if (is === 'export') return (packageAt(path)?.seals ?? []).map(({ name }) => name);
  try {
    const paths = is === 'zip' ? pathsIn(path) : is === 'workspace' ? yamlFilesBelow(path, 'seals') : [];
    return paths.flatMap((each) => SEAL.exec(each)?.[1] ?? []);
  } catch {
    return [];
  }
}

const SEAL = /(?:^|\/)seals\/([^/]+)\.yaml$/;

function pathsIn(path: string): string[] {
  const found = bytesNamed(path, MOST.bytes);
  return 'bytes' in found ? [...packedParts(found.bytes, MOST).keys()] : [];
}
