import { bytesNamed, MOST_BYTES_OF_SCORES } from '../../source/disk.ts';
import { isThere } from '../../source/folder.ts';
import { isTaken } from './export-refused.ts';

/** A workbook that an export makes: where it goes, and what it will hold. */
export interface Workbook {
  readonly full: string;
  readonly shown: string;
  bytes(): Uint8Array;
}

/**
 * The workbooks that are still to be written. What an export that was killed has made already, to the byte, is in nobody's way;
 * a UsageError for anything else that stands there, and where all of them do: somebody may be filling them in.
 */
export function stillToMake(files: readonly Workbook[]): readonly Workbook[] {
  const missing = files.filter(({ full }) => !isThere(full));
  const there = files.filter((file) => !missing.includes(file));
  const taken = there.find((workbook) => missing.length === 0 || !isMade(workbook));
  if (taken) throw isTaken(taken.shown);
  return missing;
}

function isMade({ full, bytes }: Workbook): boolean {
  const found = bytesNamed(full, MOST_BYTES_OF_SCORES);
  return 'bytes' in found && found.bytes.equals(bytes());
}
