import { type Day, isDay } from '../../base/day.ts';
import { codeOf, fingerprint } from '../../seals/code.ts';

/** For whom a workspace is handed over: who goes on with it, the archive, or an inspection. */
export const RECEIVERS = ['successor', 'archive', 'inspection'] as const;
export type Receiver = (typeof RECEIVERS)[number];

/** The list that a handover is proved by, at the top of its archive: `sha256sum -c` reads it without emul. */
export const LIST = 'SHA256SUMS';
/** Minutes and table of contents, which print the code of the list and so stand in none. */
export const PAPERS_FOLDER = 'ban-giao';

/** Tables in place of the files, where nobody outside may see these. */
export const RESULTS_FOLDER = 'ket-qua';

/** The most that is packed together: all of it is held at once. */
export const MOST = { bytes: 1_000_000_000, parts: 60_000, times: 100 } as const;

/** What a handover says of itself, and its files. */
export interface HandoverList {
  readonly to: Receiver;
  /** What it is confined to; undefined where it is the whole workspace. */
  readonly period: string | undefined;
  readonly asOf: Day;
  readonly emul: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

export function listText({ to, period, asOf, emul, files }: HandoverList): string {
  const head = [`${HEAD} 1`, `# to: ${to}`, ...(period ? [`# period: ${period}`] : []), `# day: ${asOf}`];
  return [...head, `# emul: ${emul}`, ...files.map(({ path, sha256 }) => `${sha256}  ${path}`), ''].join('\n');
}

const HEAD = '# emul handover';

/** What such a text says; nothing where it is none, or one of a later kind. */
export function listFrom(text: string): HandoverList | undefined {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const said = (key: string) => lines.find((line) => line.startsWith(`# ${key}: `))?.slice(key.length + 4);
  const [to, asOf] = [RECEIVERS.find((receiver) => receiver === said('to')), said('day')];
  if (lines[0] !== `${HEAD} 1` || !to || asOf === undefined || !isDay(asOf)) return undefined;
  const files = lines.flatMap((line) => {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return sha256 !== undefined && path !== undefined ? { path, sha256 } : [];
  });
  return { to, asOf, files, period: said('period'), emul: said('emul') ?? '' };
}

/** The code of a handover, as its minutes print it: nothing in its files can change without another. */
export function codeOfList(text: string): string {
  return codeOf(fingerprint(new TextEncoder().encode(text)));
}
