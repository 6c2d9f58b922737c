import { chmodSync, chownSync, type Stats } from 'node:fs';

export type Rights = Pick<Stats, 'mode' | 'uid' | 'gid'>;

/** Gives a file that takes another's place its rights and, where the system lets, its owner and group. */
export function likeBefore(path: string, before: Rights | undefined): void {
  if (!before) return;
  try {
    chownSync(path, before.uid, before.gid);
  } catch {
    // Only root gives files away; a group one is no member of stays one's own.
  }
  chmodSync(path, before.mode & 0o7777);
}
