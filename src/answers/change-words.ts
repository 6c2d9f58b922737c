import { inBoth, same, type Words } from '../base/locale.ts';
import { eventsIn } from '../model/criteria-parts.ts';
import { levelInTables } from '../model/level-names.ts';
import type { Organization } from '../model/organization.ts';
import type { Workspace } from '../model/workspace.ts';
import { KeyTitles } from '../schema/key-titles.ts';
import { aboutInWords, matterInWords, sheetsInWords, type Titles } from '../seals/change-words.ts';
import type { Matter } from '../seals/matter.ts';
import type { Home } from '../source/home.ts';

/** What later changes are called: people as they are named now, keys as schemas call them, levels and events as regulations and scales do. */
export class ChangeWords {
  readonly #titles: KeyTitles;
  readonly #then: Organization;
  readonly #events: Titles;
  readonly #levels: ReadonlyMap<string, Words>;

  constructor(
    home: Home,
    then: Workspace,
    readonly now: Workspace,
  ) {
    this.#then = then.organization;
    this.#titles = new KeyTitles(home);
    const events = [...now.criteria, ...then.criteria].flatMap(eventsIn);
    this.#events = new Map(events.map(({ id, title }) => [`event ${id.value}`, same(title.value)]));
    const levels = [...now.regulations.values()].toReversed().flatMap(({ levels }) => levels);
    this.#levels = new Map(levels.map((level) => [level.id.value, levelInTables(level)]));
  }

  /** What a change is about. */
  about(path: readonly string[]): Words {
    return inBoth((locale) => aboutInWords(path, this.#peopleOf(path), locale, this.#of(path)));
  }

  /** What stood there, or stands there. */
  said(matter: Matter | undefined, path: readonly string[]): Words {
    const level = LEVELS.has(path.at(-1) ?? '') ? this.#levels.get(matter?.said ?? '') : undefined;
    if (level !== undefined) return level;
    const sheets = path.length === 1 && path[0]?.startsWith('scores ') && matter ? sheetsInWords(matter) : undefined;
    return sheets ?? inBoth((locale) => matterInWords(matter, this.#peopleOf(path), locale, this.#of(path)));
  }

  /** People as they are called now; whoever is gone, as when it was closed. */
  #peopleOf(path: readonly string[]): Organization {
    const { organization } = this.now;
    const isGone = path.some((step) => {
      const [, kind, id = ''] = /^(member|unit) (\S+)/.exec(step) ?? [];
      return kind !== undefined && organization.called(kind === 'unit' ? 'unit' : 'member', id) === undefined;
    });
    return isGone ? this.#then : organization;
  }

  #of(path: readonly string[]): Titles {
    return new Map([...this.#titles.of(kindOf(path)), ...this.#events]);
  }
}

/** What of a decision is a level, by its id. */
const LEVELS: ReadonlySet<string> = new Set(['level', 'proposed']);

/** The kind of file that says what a path begins with. */
function kindOf([first = '']: readonly string[]): string {
  const [kind = ''] = first.split(' ');
  return { member: 'organization', unit: 'organization', calendar: 'workspace', cutoff: 'workspace' }[kind] ?? kind;
}
