import type { Node } from '../source/node.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Acceptance } from './accepted.ts';
import type { Appeal, Notice } from './appeal.ts';
import type { AwardsFile } from './awards.ts';
import type { Briefing } from './briefing.ts';
import type { Campaign } from './campaign.ts';
import type { Criteria } from './criteria.ts';
import type { Decision } from './decision.ts';
import type { Exemplar } from './exemplar.ts';
import type { Fill } from './fill.ts';
import type { FormMap } from './form-map.ts';
import type { Inspection } from './inspection.ts';
import type { IssuedPaper } from './issued.ts';
import type { LoggedWrite } from './logged-write.ts';
import type { Organization } from './organization.ts';
import type { Plan } from './plan.ts';
import type { Practice } from './practice.ts';
import type { Registrations } from './registration.ts';
import type { Regulation } from './regulation.ts';
import type { Settings } from './settings.ts';
import type { ShownWeek } from './shown.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The kinds of file that others refer to. */
export type Referred =
  | 'workspace'
  | 'organization'
  | 'regulation'
  | 'criteria'
  | 'campaign'
  | 'decision'
  | 'registrations'
  | 'awards'
  | 'practice'
  | 'appeal';

/** Which regulations hold when: known before any scores are read, since they say what is scored. */
export interface Law {
  readonly settings: Settings;
  /** The agency's own and the shipped ones, by id. */
  readonly regulations: ReadonlyMap<string, Regulation>;
  /** The agency's own, file by file: also one whose id another has already. */
  readonly ownRegulations: readonly Regulation[];
}

/** What was read of a workspace for one command. */
export interface Workspace extends Law {
  /** `emul.yaml` itself, for what concerns the workspace as a whole. */
  readonly file: SourceFile;
  readonly calendar: WorkCalendar;
  readonly organization: Organization;
  /** Ids of the regulations that come with emul, read or not. */
  readonly shippedRegulations: readonly string[];
  readonly criteria: readonly Criteria[];
  /** One of them that is only tried out (`withTrial`). */
  readonly trial?: Criteria;
  /** Also one whose id another has already. */
  readonly campaigns: readonly Campaign[];
  readonly briefings: readonly Briefing[];
  /** What the Council decided; read only where a longer period is classified, and by `check`. */
  readonly decisions: readonly Decision[];
  /** The office's own words in papers; read by `check` and `today`. */
  readonly fills: readonly Fill[];
  /** The register of issued papers; read by `check`, `today` and `papers`. */
  readonly issued: readonly IssuedPaper[];
  /** Who strives for what, what was won already, and sáng kiến; read only by what needs them, and by `check`. */
  readonly registrations: readonly Registrations[];
  readonly awards: readonly AwardsFile[];
  /** Also one whose id another has already. */
  readonly practices: readonly Practice[];
  /** How other people's tables are read; read only by `check`. */
  readonly maps: readonly FormMap[];
  /** Who was chosen to become an example; read only by `exemplars` and `check`. */
  readonly exemplars: readonly Exemplar[];
  /** Files of exemplars that name nobody, or a member and a unit at once. */
  readonly namelessExemplars: readonly Node[];
  /** What is to be reached, and what was looked at; read only by what needs them, and by `check`. Also one whose id another has already. */
  readonly plans: readonly Plan[];
  readonly inspections: readonly Inspection[];
  /** What emul wrote, file by file; read only by `emul log` and `check`. */
  readonly log: readonly LoggedWrite[];
  /** Who signed for the notice of a result; read where petitions are. */
  readonly notified: readonly Notice[];
  /** What weeks said as they were first handed out; read only by `report changes` and `check`. */
  readonly shown: readonly ShownWeek[];
  /** Petitions about results; read by `appeals`, `today`, what looks at pending matters, and `check`. Also one whose id another has already. */
  readonly appeals: readonly Appeal[];
  /** What `accepted.yaml` accepts; read only by `check`. */
  readonly accepted: readonly Acceptance[];
  /** Names of scores files by the period they tell, read or not. */
  readonly briefingFiles: ReadonlyMap<string, readonly string[]>;
  /** Scores files that could not be read, by the period their names tell. */
  readonly unreadable: ReadonlySet<string>;
  /** Kinds of which a file could not be read whole, so that an id missing there proves nothing. */
  readonly unsound: ReadonlySet<Referred>;
}
