import { unzipSync } from 'fflate';

/** What a template may unpack to; an office's own has a hundredth of it. */
const MOST_BYTES = 64_000_000;

/** Whether the bytes are a package that holds a part, and unpack to no more than a template could need. */
export function isPackageWith(part: string, bytes: Uint8Array): boolean {
  let total = 0;
  let isThere = false;
  try {
    // Nothing is unpacked: sizes and names stand in the package's list.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        isThere ||= name === part;
        return false;
      },
    });
  } catch {
    return false;
  }
  return isThere && total <= MOST_BYTES;
}
