import type { Document } from '../documents/document.ts';
import { footed } from '../documents/together.ts';
import type { Call } from './command.ts';

/** What a file or a pipe is written for. */
export const USUAL_WIDTH = 80;

/** Prints a document on the terminal, or for one of usual width. */
export async function drawn(document: Document, { host, isColoured }: Call): Promise<void> {
  const { terminal } = await import('../formats/terminal.ts');
  host.out.write(terminal(footed(document), { width: host.out.width ?? USUAL_WIDTH, isColoured }));
}
