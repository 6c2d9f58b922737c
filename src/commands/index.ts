import type { Command } from './command.ts';
import type { Family } from './family.ts';

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

/** Every command and family, in the order help lists them. */
export const commands: readonly (Listing | FamilyListing)[] = [
  { name: 'today', load: async () => (await import('./today.ts')).today },
  { name: 'init', load: async () => (await import('./init.ts')).init },
  { name: 'open', load: async () => (await import('./open.ts')).open },
  { name: 'status', load: async () => (await import('./status.ts')).status },
  { name: 'form', family: async () => (await import('./form/index.ts')).form },
  { name: 'score', load: async () => (await import('./score.ts')).score },
  { name: 'classify', load: async () => (await import('./classify.ts')).classify },
  { name: 'explain', load: async () => (await import('./explain.ts')).explain },
  { name: 'candidates', load: async () => (await import('./candidates.ts')).candidates },
  { name: 'summary', load: async () => (await import('./report/summary.ts')).reportSummary },
  { name: 'report', family: async () => (await import('./report/index.ts')).report },
  { name: 'decide', load: async () => (await import('./decide.ts')).decide },
  { name: 'awards', family: async () => (await import('./awards/index.ts')).awards },
  { name: 'exemplars', family: async () => (await import('./exemplars/index.ts')).exemplars },
  { name: 'check', alias: 'validate', load: async () => (await import('./check.ts')).check },
  { name: 'criteria', family: async () => (await import('./criteria/index.ts')).criteria },
  { name: 'plan', family: async () => (await import('./plan/index.ts')).plan },
  { name: 'registrations', family: async () => (await import('./registrations/index.ts')).registrations },
  { name: 'campaigns', load: async () => (await import('./campaigns.ts')).campaigns },
  { name: 'inspections', load: async () => (await import('./inspections.ts')).inspections },
  { name: 'practices', load: async () => (await import('./practices.ts')).practices },
  { name: 'regulation', family: async () => (await import('./regulation/index.ts')).regulation },
  { name: 'undo', load: async () => (await import('./undo.ts')).undo },
  { name: 'schema', load: async () => (await import('./schema.ts')).schema },
  { name: 'help', load: async () => (await import('./help.ts')).help },
];
