import { BrokenSpreadsheet } from './fault.ts';

/** Seven for each that a cell of Excel may hold: as many as it has when every letter is written by its code. */
const MOST_LETTERS = 7 * 32_767;

/** Excel writes what XML cannot hold, and line ends, as `_x000D_`. */
export function textFrom(written: string): string {
  return bounded(written).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A value as it is, where it is no longer than anybody writes. */
export function bounded(written: string): string {
  if (written.length > MOST_LETTERS) {
    throw new BrokenSpreadsheet({ id: 'too-big', what: 'letters', limit: MOST_LETTERS });
  }
  return written;
}
