import { basename, dirname, join } from 'node:path';
import { type FormMap, readMap } from '../../answers/entry/form-map-read.ts';
import { quoted } from '../../base/quoted.ts';

import { isThere } from '../../source/folder.ts';
import { type Call, textFlag } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { typedPath } from '../typed-path.ts';
import { UsageError } from '../usage.ts';

/** The map that `--map` names, by its path or by its name in `maps/`; nothing where none is asked for, `broken` where it cannot be used. */
export async function mapAsked(call: Call, root: string): Promise<FormMap | 'broken' | undefined> {
  const typed = textFlag(call, 'map');
  if (typed === undefined) return undefined;
  const full = [typedPath(typed, call), join(root, 'maps', `${typed}.yaml`)].find(isThere);
  if (full === undefined) throw unknownMap(typed);
  const { map, diagnostics } = await readMap(dirname(full), basename(full), call.host.home);
  const hasErrors = await findingsTold(call, diagnostics);
  return hasErrors || !map ? 'broken' : map;
}

function unknownMap(typed: string): UsageError {
  return new UsageError(
    {
      vi: `không có tệp ${quoted(typed)}, cũng không có trong maps/`,
      en: `there is no ${quoted(typed)}, nor in maps/`,
    },
    { vi: 'lập cách đọc: emul form map TỆP --as TÊN', en: 'make one: emul form map FILE --as NAME' },
  );
}
