import { inBoth, type Words } from '../../../base/locale.ts';
import { COLUMNS } from '../../../model/briefing.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { typedInWords } from '../../../scoring/modes/mark-words.ts';
import { aboutInWords, valueInWords } from '../../../seals/change-words.ts';
import { differences, holding, type Matter, told } from '../../../seals/matter.ts';
import type { Node } from '../../../source/node.ts';
import type { LaterMark, Pair } from './marks.ts';

/** What a sheet says otherwise than as it was handed out: of a mark the whole, whatever part of it differs. */
export function laterMarks(pair: Pair, workspace: Workspace, groundIn: (column: string) => string | undefined) {
  return pathsOf(pair).map((path): LaterMark => {
    const { period, kind, id, name } = pair;
    const about = inBoth((locale) => aboutInWords([`scores ${period.id}`, ...path], workspace.organization, locale));
    return { period, kind, id, name, about, ...saidAt(path, pair, workspace), ground: groundIn(path[0] ?? '') };
  });
}

/** A paper for an absence is no change, and a note that came with marks of its column is their ground. */
function pathsOf({ before, after }: Pair): string[][] {
  const found = differences(...inMarks(before, after)).map(({ path }) =>
    isOfColumn(path) ? path.slice(0, 2) : [...path],
  );
  const once = [...new Map(found.map((path) => [path.join(' '), path])).values()];
  const own = once.filter((path) => path.join(' ') !== 'absence document');
  return own.filter((path) => !isNote(path) || !own.some((other) => other !== path && other[0] === path[0]));
}

/** A column that is new or gone is told mark by mark. */
function inMarks(...both: readonly [Matter, Matter]): readonly [Matter, Matter] {
  const columns = COLUMNS.filter((name) => both.some(({ inside }) => inside.has(name)));
  const whole = ({ inside, place }: Matter): Matter => {
    const empty = columns.map((name) => [name, holding(new Map(), place)] as const);
    return holding(new Map([...empty, ...inside]), place);
  };
  return [whole(both[0]), whole(both[1])];
}

const NAMES: readonly string[] = COLUMNS;

function isOfColumn([column = '']: readonly string[]): boolean {
  return NAMES.includes(column);
}

function isNote(path: readonly string[]): boolean {
  return isOfColumn(path) && path[1] === 'note';
}

/** What stood there and what stands there, as people say it. */
function saidAt(path: readonly string[], pair: Pair, { organization, criteria }: Workspace) {
  const [column = '', id = ''] = path;
  const scale = pair.now?.subject.choice.criteria ?? criteria.find((each) => each.criterion(id));
  const criterion = isOfColumn(path) ? scale?.criterion(id) : undefined;
  const side = (node: Node | undefined, matter: Matter): Words =>
    inBoth((locale) =>
      node && criterion
        ? typedInWords(node, criterion, locale)
        : valueInWords(toldAt(path, matter), organization, locale),
    );
  const now = pair.now?.sheet?.entries.flatMap(({ node }) => node.get(column)?.get(id) ?? []);
  return {
    before: side(pair.then?.sheet?.get(column)?.get(id), pair.before),
    after: side(now?.[0], pair.after),
  };
}

function toldAt(path: readonly string[], matter: Matter): string | undefined {
  let found: Matter | undefined = matter;
  for (const step of path) found = found?.inside.get(step);
  return found && told(found);
}
