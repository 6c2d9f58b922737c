import type { Period } from '../../calendar/period.ts';
import type { Workspace } from '../../model/workspace.ts';
import { pathsUnder } from '../../seals/rests-on.ts';
import { bytesOf } from '../../source/disk.ts';
import type { Home } from '../../source/home.ts';
import { periodInName } from '../../source/layout.ts';
import { isLeftAlone, listed } from '../../source/listing.ts';
import { Unreadable } from '../../source/unreadable.ts';
import { shippedPath } from './open-seal.ts';

/** The files that go into the archive of a period, one after the other, by their path in it; parts that an earlier seal holds are left out. */
export function* filesUnder(
  period: Period,
  workspace: Workspace,
  elsewhere: ReadonlySet<string>,
  root: string,
  home: Home,
): Generator<readonly [path: string, bytes: Uint8Array]> {
  const isElsewhere = (path: string) => path.startsWith('scores/') && elsewhere.has(periodInName(path));
  for (const path of pathsUnder(period, workspace)) if (!isElsewhere(path)) yield [path, bytesAt(root, path)];
  const own = new Set(workspace.ownRegulations.map(({ id }) => id.value));
  for (const id of workspace.regulations.keys()) {
    const text = own.has(id) ? undefined : home.regulation(id);
    if (text !== undefined) yield [shippedPath(id), new TextEncoder().encode(text)];
  }
}

/** Forms that came back, by their path; none where there is no such folder. */
export function* formsBack(root: string, folder = 'in/done'): Generator<readonly [path: string, bytes: Uint8Array]> {
  for (const { name, isFolder } of listed(root, folder)?.entries ?? []) {
    const path = `${folder}/${name}`;
    if (isFolder) yield* formsBack(root, path);
    else if (!isLeftAlone(name)) yield [path, bytesAt(root, path)];
  }
}

const MOST_BYTES = 50_000_000;

function bytesAt(root: string, path: string): Uint8Array {
  const found = bytesOf(root, path, MOST_BYTES);
  if ('refusal' in found) throw new Unreadable(path, found.refusal, false);
  return found.bytes;
}
