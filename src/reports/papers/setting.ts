import type { Day } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { blank, type Prose } from '../../documents/prose.ts';
import { type Agency, agencyOn } from '../../model/agency.ts';
import type { Fill } from '../../model/fill.ts';
import type { PaperId, PlaceOf } from '../../model/paper.ts';
import type { Decided, Numbered } from '../../model/paper-number.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Naming } from '../workings/names.ts';

export type { Room } from '../../model/fill.ts';

/** For whom a paper is: the notice board (names and levels), the Council (everything), one person (that person alone), whom the agency reports to (nothing that people wrote of themselves). */
export type Audience = 'public' | 'council' | 'person' | 'superior';

/** What a paper is made in, besides the answer it tells. */
export interface Setting {
  readonly locale: Locale;
  readonly audience: Audience;
  readonly workspace: Workspace;
  /** The office's own words, signer and recipients. */
  readonly fill: Fill | undefined;
  /** Its number and day, wherever they are recorded. */
  readonly numbered: Numbered;
  /** Number and day of the decision on its period, where they are known, and what amended it. */
  readonly decided?: Decided;
  /** The day whose names and rules hold where the paper has no date yet: the last of what the paper is about. */
  readonly about: Day;
  /** Whose paper it is, where it is not the agency's own. */
  readonly issuer?: 'council';
  /** What makes it unofficial whoever signs: criteria not issued, a rule only proposed. */
  readonly isProposal: boolean;
}

/** The day on the paper, or that of what it is about. */
export function dayOf({ numbered, about }: Pick<Setting, 'numbered' | 'about'>): Day {
  return numbered.date ?? about;
}

/** The agency as it is called on the paper's day. */
export function agencyOf(setting: Pick<Setting, 'numbered' | 'about' | 'workspace'>): Agency | undefined {
  return agencyOn(dayOf(setting), setting.workspace.settings.agencies);
}

/** Its name inside a sentence, or a blank. */
export function agencyName(setting: Setting): Prose {
  const name = agencyOf(setting)?.name.value;
  return name ?? [blank(WORDS[setting.locale].agency)];
}

/** How people are named in it. */
export function namingIn({ workspace, locale }: Pick<Setting, 'workspace' | 'locale'>): Naming {
  return { organization: workspace.organization, locale };
}

/** The office's own paragraphs in a place; where there are none, a blank with what belongs there. */
export function paragraphsIn<Id extends PaperId>(
  _paper: Id,
  place: PlaceOf<Id>,
  hint: string,
  { fill }: Pick<Setting, 'fill'>,
): readonly Prose[] {
  return ownWords(place, { fill }) ?? [[blank(hint)]];
}

/** The office's own paragraphs in a place; undefined where it gave none. */
export function ownWords(place: string, { fill }: Pick<Setting, 'fill'>): readonly string[] | undefined {
  return fill?.places.get(place);
}

/** The same in a line, or a blank. */
export function ownOr(place: string, hint: string, setting: Setting): Prose {
  return ownWords(place, setting)?.join(' ') ?? [blank(hint)];
}

/** The same as they stand in a paper; nothing where it gave none. */
export function ownParagraphs(place: string, setting: Pick<Setting, 'fill'>): Block[] {
  return (ownWords(place, setting) ?? []).map(paragraph);
}

const WORDS = bilingual({
  vi: { agency: 'tên cơ quan' },
  en: { agency: 'name of the agency' },
});
