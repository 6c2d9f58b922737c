import { eitherOf } from '../base/listed.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import type { Command } from './command.ts';
import type { Family } from './family.ts';
import { type Glance, glanceAt } from './glance.ts';
import { type Listings, namesOf } from './listing.ts';
import { didYouMean, UsageError } from './usage.ts';

/** What the first words of a line name, and the line without them. */
export type Named =
  | { readonly kind: 'nothing'; readonly rest: readonly string[] }
  | { readonly kind: 'command'; readonly command: Command; readonly rest: readonly string[] }
  | { readonly kind: 'family'; readonly family: Family; readonly rest: readonly string[] };

/** The command or family a line names; a UsageError where there is none of that name. */
export async function named({ command, rest }: Pick<Glance, 'command' | 'rest'>, commands: Listings): Promise<Named> {
  if (command === undefined) return { kind: 'nothing', rest };
  const found = commands.find((familyListing) => isCalled(familyListing, command));
  if (!found) return named(await (await import('./renamed.ts')).renamed(command, rest, commands), commands);
  if ('load' in found) return { kind: 'command', command: await found.load(), rest };
  return inFamily(await found.family(), rest);
}

/** The action a line names behind the family's name. */
async function inFamily(family: Family, line: readonly string[]): Promise<Named> {
  const { command: action, rest } = glanceAt(line);
  const found = action === undefined ? undefined : family.actions.find((listing) => isCalled(listing, action));
  if (found) return { kind: 'command', command: await found.load(), rest };
  const alone = await family.alone?.load();
  const meant = action !== undefined && (await import('./renamed.ts')).actionMeant(action, family);
  if (meant) return inFamily(family, [meant, ...rest]);
  const takes = alone && (alone.takes.length > 0 || isValue(action, line, alone));
  if (action !== undefined && !takes) throw unknownAction(action, family);
  // Asked for help, a family tells its actions, also where it does something alone.
  if (!alone || line.includes('--help') || line.includes('-h')) return { kind: 'family', family, rest };
  return { kind: 'command', command: alone, rest: line };
}

/** Whether a word belongs to the option before it: `emul plan -o plans.md` names no action. */
function isValue(word: string | undefined, line: readonly string[], { flags }: Command): boolean {
  const option = line[line.indexOf(word ?? '') - 1];
  return Object.values(flags).some((flag) => flag.includes('<') && flag.split(/,? /).includes(option ?? ''));
}

/** Whether a listing goes by this name. */
export function isCalled(listing: { readonly name: string; readonly alias?: string }, typed: string): boolean {
  return listing.name === typed || listing.alias === typed;
}

/** An action that a family has not, with those that may have been meant. */
export function unknownAction(typed: string, { name, actions }: Family): UsageError {
  const names = namesOf(actions);
  return new UsageError(
    { vi: `emul ${name} không có việc ${quoted(typed)}`, en: `emul ${name} has no action ${quoted(typed)}` },
    didYouMean(nearest(typed, names)) ?? { vi: `chọn ${eitherOf(names, 'vi')}`, en: `choose ${eitherOf(names, 'en')}` },
  );
}
