import type { Change } from '../editing/change.ts';
import { symbolsOf } from '../model/agency.ts';
import { lawOn } from '../model/law-in-force.ts';
import type { SourceFile } from '../source/source-file.ts';
import { adoptedText } from './adopted.ts';
import { extendingOn, type Use, useOf } from './adoption.ts';
import type { RegulationShown } from './regulation-shown.ts';
import type { Regulations } from './regulations.ts';

/** Under which decision a regulation becomes the office's own, and by which id. */
export interface AdoptionAsked {
  readonly from: string;
  readonly id: string;
  readonly document: string;
  readonly date: string;
}

/** A regulation made the office's own: its file, and what `emul.yaml` says from then on. */
export interface Adopting {
  readonly path: string;
  readonly text: string;
  readonly settings: { readonly file: SourceFile; readonly change: Change } | undefined;
  readonly extending: ReturnType<typeof extendingOn>;
  readonly use: Use | undefined;
}

/** Why it cannot be: the id is another's, it had ended that day, its file cannot be copied line by line. */
export type NotAdopting =
  | { readonly refused: 'taken' | 'not-split' }
  | { readonly refused: 'over'; readonly instead: string; readonly to: string };

/** The text of the office's own regulation, and what refers to it; nothing here writes. */
export function adopting(
  asked: AdoptionAsked,
  { regulation }: Pick<RegulationShown, 'regulation'>,
  { byId, workspace }: Regulations,
): Adopting | NotAdopting {
  const { id, document, date } = asked;
  if (byId.has(id)) return { refused: 'taken' };
  const inForce = lawOn(date, regulation, byId);
  if (inForce !== regulation) {
    return { refused: 'over', instead: inForce.id.value, to: regulation.effective.to?.value ?? '' };
  }
  const symbols = symbolsOf(workspace?.settings.agencies ?? []);
  const extending = extendingOn(date, regulation, byId);
  const title = titleFor(document, workspace?.settings.agency?.value);
  const text = adoptedText(extending, byId, { id, document, date, title, symbols });
  if (text === undefined) return { refused: 'not-split' };
  const use = workspace && useOf(workspace, id, date);
  const settings = workspace && use && { file: workspace.file, change: use.change };
  return { path: `regulations/${id}.yaml`, text, settings, extending, use };
}

/** Named after the agency; where nobody knows it, after the decision. */
function titleFor(document: string, agency: string | undefined): string {
  return agency === undefined ? `Quy chế thi đua theo ${document}` : `Quy chế thi đua của ${agency}`;
}
