import type { Command } from './command.ts';

/** A command by name; it is loaded only when it is called, or when help lists them all. */
export interface Listing {
  readonly name: string;
  readonly alias?: string;
  load(): Promise<Command>;
}

/** Every command, in the order help lists them. */
export const commands: readonly Listing[] = [
  { name: 'init', load: async () => (await import('./init.ts')).init },
  { name: 'score', load: async () => (await import('./score.ts')).score },
  { name: 'classify', load: async () => (await import('./classify.ts')).classify },
  { name: 'explain', load: async () => (await import('./explain.ts')).explain },
  { name: 'check', alias: 'validate', load: async () => (await import('./check.ts')).check },
  { name: 'regulation', load: async () => (await import('./regulation.ts')).regulation },
  { name: 'schema', load: async () => (await import('./schema.ts')).schema },
  { name: 'help', load: async () => (await import('./help.ts')).help },
];
