import type { Locale, Words } from '../base/locale.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Column, Entry, Mark } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Subject } from '../model/due.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Place } from '../source/located.ts';

/** What a check saw: where, and the facts its words need. */
export interface Sighting<Facts> {
  readonly at: Place;
  readonly facts: Facts;
  /** Whom and when it is about, where the walk does not know: what `accepted.yaml` may name. */
  readonly about?: Diagnostic['about'];
}

type Found<Facts> = Sighting<Facts> | undefined | Iterable<Sighting<Facts>>;

/** One entry of a scores file, with what it refers to; undefined where that does not exist. */
export interface EntryInSight {
  readonly workspace: Workspace;
  readonly week: Week;
  readonly entry: Entry;
  readonly subject: Subject | undefined;
  readonly criteria: Criteria | undefined;
  /** What all files of the week say of the subject. */
  readonly sheet: Sheet | undefined;
  /** The columns of that sheet that stand. */
  readonly standing: readonly Column[];
  /** How messages call the subject: its name, or its id where nobody has it. */
  readonly who: string;
}

/** One mark of an entry. */
export interface MarkInSight extends Omit<EntryInSight, 'sheet' | 'standing'> {
  readonly column: Column;
  readonly mark: Mark;
  readonly criterion: Criterion | undefined;
}

/** One mistake: its words in both languages, how bad it is, and how to find it. Where an earlier stage finds it, it has words alone. */
export interface CheckDefinition<Facts> {
  /** Names the mistake, never the fix. */
  readonly id: string;
  readonly severity: Severity;
  /** What several of a warning are called behind their number: “2 phiếu còn thiếu”. That each has it is a test. */
  readonly counted?: Words;
  /** Leaves a value of its row unknown or forbidden: the row is not rated, with this id as its reason (rule 31). */
  readonly spoils?: boolean;
  /** A warning that nobody may accept in `accepted.yaml`. */
  readonly isNeverAccepted?: boolean;
  /** What is wrong: one sentence, lower case, no full stop. */
  readonly message: Words<(facts: Facts) => string>;
  /** What to do. */
  readonly help?: Words<(facts: Facts) => string | undefined>;
  suggestions?(facts: Facts): readonly string[];
  /** What findings share that are one mistake, made everywhere, where they do not say the same. */
  alike?(facts: Facts): string;
  /** How the others are named where one is told for all that are alike. */
  named?(facts: Facts): string;
  inWorkspace?(workspace: Workspace): Found<Facts>;
  inWeek?(week: Week, workspace: Workspace): Found<Facts>;
  inEntry?(seen: EntryInSight): Found<Facts>;
  inMark?(seen: MarkInSight): Found<Facts>;
}

/** A check as the rest of the program sees it. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly counted?: Words;
  readonly spoils: boolean;
  readonly isNeverAccepted?: boolean;
  inWorkspace(workspace: Workspace): Diagnostic[];
  inWeek(week: Week, workspace: Workspace): Diagnostic[];
  inEntry(seen: EntryInSight): Diagnostic[];
  inMark(seen: MarkInSight): Diagnostic[];
  /** What it looks at, so that it is not asked about the rest. */
  readonly looksAt: Readonly<Record<'workspaces' | 'weeks' | 'entries' | 'marks', boolean>>;
}

/** A check that also words what another stage found. */
export interface WordedCheck<Facts> extends Check {
  at(place: Place, facts: Facts, about?: Diagnostic['about']): Diagnostic;
}

const NOTHING: Diagnostic[] = [];

export function defineCheck<Facts>(definition: CheckDefinition<Facts>): WordedCheck<Facts> {
  const { id, severity, spoils = false } = definition;
  const at = (place: Place, facts: Facts, about?: Diagnostic['about']): Diagnostic => ({
    id,
    severity,
    ...(definition.counted && { counted: definition.counted }),
    place,
    suggestions: definition.suggestions?.(facts) ?? [],
    message: (locale: Locale) => definition.message[locale](facts),
    help: (locale: Locale) => definition.help?.[locale](facts),
    ...(about && { about }),
    ...(definition.alike && { alike: definition.alike(facts) }),
    ...(definition.named && { named: definition.named(facts) }),
  });
  const all = (found: Found<Facts>, about?: Diagnostic['about']): Diagnostic[] => {
    if (!found) return NOTHING;
    if (!isIterable(found)) return [at(found.at, found.facts, found.about ?? about)];
    let told = NOTHING;
    for (const sighting of found) {
      if (told === NOTHING) told = [];
      told.push(at(sighting.at, sighting.facts, sighting.about ?? about));
    }
    return told;
  };
  return {
    id,
    severity,
    ...(definition.counted && { counted: definition.counted }),
    spoils,
    ...(definition.isNeverAccepted && { isNeverAccepted: true }),
    at,
    looksAt: {
      workspaces: definition.inWorkspace !== undefined,
      weeks: definition.inWeek !== undefined,
      entries: definition.inEntry !== undefined,
      marks: definition.inMark !== undefined,
    },
    inWorkspace: (workspace) => all(definition.inWorkspace?.(workspace)),
    inWeek: (week, workspace) => all(definition.inWeek?.(week, workspace), { period: week.period.id }),
    inEntry(seen) {
      const found = definition.inEntry?.(seen);
      return found ? all(found, aboutEntry(seen)) : NOTHING;
    },
    inMark(seen) {
      const found = definition.inMark?.(seen);
      return found ? all(found, aboutEntry(seen)) : NOTHING;
    },
  };
}

function aboutEntry({ entry, week }: Pick<EntryInSight, 'entry' | 'week'>): Diagnostic['about'] {
  return { subject: entry.subject.value, period: week.period.id };
}

function isIterable<T>(found: object): found is Iterable<T> {
  return Symbol.iterator in found;
}
