import type { Command } from './command.ts';
import type { Family } from './family.ts';
import type { Group } from './groups.ts';

/** A command by name; it is loaded only when it is called, or when help lists them all. */
export interface Listing {
  readonly name: string;
  readonly alias?: string;
  load(): Promise<Command>;
}

/** A family by name; neither it nor its actions are loaded before they are named. */
export interface FamilyListing {
  readonly name: string;
  family(): Promise<Family>;
}

/** Where in the year's work a command belongs, and whether the first screen of help has it. */
interface Grouped {
  readonly group: Group;
  readonly isUsual?: true;
}

/** What a line can name first: a command or a family, in its group. */
export type FirstListing = (Listing | FamilyListing) & Grouped;

/** All that a line can name first, in the order help lists them. */
export type Listings = readonly FirstListing[];

/** Every name that some listings go by. */
export function namesOf(listings: readonly Pick<Listing, 'name' | 'alias'>[]): string[] {
  return listings.flatMap(({ name, alias }) => (alias ? [name, alias] : [name]));
}
