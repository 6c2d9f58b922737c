import { relative, resolve } from 'node:path';
import { catalogue } from '../answers/criteria/catalogue.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import { isThere } from '../source/folder.ts';
import { onDisk } from '../source/on-disk.ts';
import { type Call, textFlag } from './command.ts';
import { didYouMean, UsageError } from './usage.ts';

/** Ids of `--only`; a UsageError where there is none of that name. */
export function onlyOf(call: Call): readonly string[] | undefined {
  const given = call.flags['only'];
  const ids = Array.isArray(given) ? given.flatMap((text: string) => text.split(',')) : undefined;
  const unknown = ids?.find((id) => !catalogue.has(id));
  if (unknown === undefined) return ids;
  throw new UsageError(
    { vi: `không có mã lỗi ${quoted(unknown)}`, en: `there is no finding ${quoted(unknown)}` },
    didYouMean(nearest(unknown, catalogue.keys())) ?? {
      vi: 'xem mọi mã lỗi: emul help checks',
      en: 'see every id: emul help checks',
    },
  );
}

/** Paths as typed, from the current folder, made relative to the workspace. */
export function pathsOf(call: Call, root: string): readonly string[] {
  return call.values.map((path) => {
    const [first] = [call.host.folder, root]
      .map((base) => onDisk(resolve(base, path)))
      .filter((full) => isThere(full) || path.includes('*'));
    if (first === undefined)
      throw new UsageError({ vi: `không có tệp ${quoted(path)}`, en: `there is no file ${quoted(path)}` });
    const inside = relative(root, first).replaceAll('\\', '/');
    if (!inside.startsWith('..')) return inside;
    throw new UsageError({
      vi: `${quoted(path)} không nằm trong sổ này`,
      en: `${quoted(path)} is not in this workspace`,
    });
  });
}

/** A flag that is a count. */
export function numberFlag(call: Call, name: string): number | undefined {
  const given = textFlag(call, name);
  if (given === undefined) return undefined;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UsageError({ vi: `${quoted(given)} không phải một số đếm`, en: `${quoted(given)} is not a count` });
}
