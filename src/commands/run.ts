import type { Locale } from '../base/locale.ts';
import { whenBrokenOff } from '../base/work.ts';
import { brokenOffText } from './broken-off.ts';
import { EXIT } from './command.ts';
import type { Glance } from './glance.ts';
import type { Host } from './host.ts';
import type { Listings } from './listing.ts';
import type { Named } from './named.ts';

/** Runs one command line and returns its exit code; whatever goes wrong is said in words, never as a stack trace. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) return versionTold(host);
  const [{ glanceAt }, { languageKnown, languageOf }] = await Promise.all([
    import('./glance.ts'),
    import('./language.ts'),
  ]);
  const glance = glanceAt(argv);
  const locale = languageOf(glance, host);
  try {
    if (glance.isVersion) return versionTold(host);
    languageKnown(glance, host);
    return await answered(glance, host, locale);
  } catch (error) {
    return failureTold(error, host, locale);
  }
}

async function failureTold(error: unknown, host: Host, locale: Locale): Promise<number> {
  return (await import('./failure.ts')).told(error, host, locale);
}

function versionTold(host: Host): number {
  host.out.write(`${host.home.version}\n`);
  return EXIT.fine;
}

/** Loads the one command the line names, and no other. */
async function answered(glance: Glance, host: Host, locale: Locale): Promise<number> {
  const [{ named }, { asked }, { commands }] = await Promise.all([
    import('./named.ts'),
    import('./program.ts'),
    import('./index.ts'),
  ]);
  const asTyped = await named(glance, commands);
  const found = asTyped.kind === 'nothing' ? ((await alone(glance, host)) ?? asTyped) : asTyped;
  const line = asked(found.rest, found, locale);
  if (found.kind === 'command' && !line.isHelp) {
    const { command } = found;
    const [{ callOf }, { watched }] = await Promise.all([import('./call.ts'), import('./watching.ts')]);
    whenBrokenOff((written) => host.err.write(brokenOffText(written, locale)));
    const shown = await naming(glance, line.flags, host, commands);
    const call = callOf({ ...line, command: command.name }, shown, locale, commands, run);
    return watched(call, () => command.run(call).catch((error) => failureTold(error, shown, locale)));
  }
  const { usageOf, actionsOf } = await import('./help-text.ts');
  if (found.kind === 'command') host.out.write(usageOf(found.command, locale));
  else if (found.kind === 'family') host.out.write(await actionsOf(found.family, locale));
  else host.out.write(await overview(found.rest.includes('--all'), commands, locale));
  return EXIT.fine;
}

/** The host itself, or where a folder was named and people read what is printed, one that names it in lines to copy. */
async function naming(
  { workspace, command }: Glance,
  { json, output }: Readonly<Record<string, unknown>>,
  host: Host,
  commands: Listings,
): Promise<Host> {
  if (workspace === undefined || json === true || output === '-') return host;
  return (await import('./hinting.ts')).hinting(host, { workspace, command }, commands);
}

/** `emul` alone says in a workspace what waits to be done; anywhere else, what it can do. */
async function alone({ rest, workspace }: Glance, host: Host): Promise<Named | undefined> {
  if (rest.includes('--help') || rest.includes('-h')) return undefined;
  const [{ workspaceAbove }, { folderGiven }] = await Promise.all([
    import('../source/folder.ts'),
    import('./folder-given.ts'),
  ]);
  // A folder that was named is no workspace by a slip, which the command tells.
  if (folderGiven(workspace, host) === undefined && !workspaceAbove(host.folder)) return undefined;
  return { kind: 'command', command: (await import('./today.ts')).today, rest };
}

/** What emul can do, the usual or all of it. */
async function overview(isAll: boolean, commands: Listings, locale: Locale): Promise<string> {
  const { everything, firstScreen } = await import('./overview.ts');
  return isAll ? everything(commands, locale) : firstScreen(commands, locale);
}
