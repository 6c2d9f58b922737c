import { basename, dirname, isAbsolute, relative } from 'node:path';
import {
  type EditionName,
  type Editions,
  editionNamed,
  editionOf,
  idsIn,
  readEditions,
} from '../../answers/criteria/criteria-editions.ts';
import { quoted } from '../../base/quoted.ts';
import { isThere, workspaceAbove } from '../../source/folder.ts';
import type { Call } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { typedPath } from '../typed-path.ts';
import { didYouMean, UsageError } from '../usage.ts';

/** The workspace a line speaks of; a file can be looked at outside of one, a folder that was named must be one. */
function rootOf(call: Call): string | undefined {
  return call.isFolderGiven ? workspaceOf(call) : workspaceAbove(call.host.folder);
}

/** The editions that these texts may name: files of the workspace and those named besides. */
export function editionsFor(call: Call, names: readonly EditionName[]): Promise<Editions> {
  const root = rootOf(call);
  // Ids are looked up in a workspace; without one this says how to start.
  return readEditions(
    names.every(({ by }) => by === 'file') ? root : (root ?? workspaceOf(call)),
    call.host.home,
    names,
  );
}

/** What a text names: a file where it looks like one, else an id, with the number of an edition behind @. */
export function namedBy(text: string, call: Call): EditionName {
  const typed = text.normalize('NFC');
  if (!/\.ya?ml$|[/\\]/i.test(typed)) {
    const [, id = typed, edition] = /^(.+?)(?:[@:](\d+))?$/.exec(typed) ?? [];
    return { by: 'id', id, edition, typed };
  }
  const root = rootOf(call);
  const found = typedPath(text, call);
  if (!isThere(found)) throw noFile(typed);
  const inside = root === undefined ? undefined : relative(root, found).replaceAll('\\', '/');
  if (root !== undefined && inside !== undefined && !inside.startsWith('..') && !isAbsolute(inside))
    return { by: 'file', folder: root, name: inside.normalize('NFC'), typed };
  return { by: 'file', folder: dirname(found), name: basename(found), typed };
}

/** The criteria of a name; undefined where its file says by itself what is wrong, a UsageError where there is none of that name. */
export function editionAsked(
  name: EditionName,
  editions: Editions,
  choose: Parameters<typeof editionNamed>[2],
): ReturnType<Parameters<typeof editionNamed>[2]> {
  const found = editionNamed(name, editions, choose);
  if (found.criteria || found.why === 'unsound') return found.criteria;
  if (found.why === 'unknown-edition') {
    const numbers = found.editions.map((edition) => `${edition.id.value}@${editionOf(edition)}`).join(', ');
    throw new UsageError(
      { vi: `không có lần ban hành ${quoted(name.typed)}`, en: `there is no edition ${quoted(name.typed)}` },
      { vi: `đang có: ${numbers}`, en: `there are: ${numbers}` },
    );
  }
  const ids = idsIn(editions.all).join(', ');
  throw new UsageError(
    {
      vi: `không có thang điểm nào mang mã ${quoted(name.typed)}`,
      en: `no criteria have the id ${quoted(name.typed)}`,
    },
    didYouMean(found.near) ?? {
      vi: ids ? `các mã đang có: ${ids}` : 'sổ này chưa có tệp nào trong thư mục criteria',
      en: ids ? `there are: ${ids}` : 'this workspace has no file in criteria',
    },
  );
}

function noFile(text: string): UsageError {
  return new UsageError(
    { vi: `không có tệp ${quoted(text)}`, en: `there is no file ${quoted(text)}` },
    {
      vi: 'ghi tên tệp criteria/TỆP.yaml, hoặc mã thang điểm; xem các mã: emul criteria show',
      en: 'name a file criteria/FILE.yaml, or an id; see them: emul criteria show',
    },
  );
}
