import type { Document } from '../documents/document.ts';
import type { HandedBy } from '../reports/papers/handed-in.ts';
import type { TableReport } from '../reports/report.ts';
import type { Call } from './command.ts';
import type { Output } from './output.ts';

/** A report as it is read on the screen; in a file that is printed, with the head of the agency and who signs. */
export async function tableDocument<Answer>(
  report: TableReport<Answer>,
  answer: Answer,
  of: Omit<HandedBy, 'locale'>,
  output: Output,
  { locale }: Call,
): Promise<Document> {
  const document = report.document(answer, locale);
  if (isWorkedWith(output) || document.blocks.every(({ kind }) => kind === 'paragraph')) return document;
  const { handedIn } = await import('../reports/papers/handed-in.ts');
  return handedIn(document, report.heading(answer, locale), { ...of, locale });
}

/** Whether what is said goes to a screen or to programs, and to nobody who signs. */
export function isWorkedWith(output: Output): boolean {
  return output.to === 'screen' || output.isPlain || FOR_PROGRAMS.has(output.extension);
}

/** Nobody signs a file that programs read, or one to work with (`--plain`). */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(['csv', 'json']);
