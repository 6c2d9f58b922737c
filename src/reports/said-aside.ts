import { aside, type Prose, prose } from '../documents/prose.ts';
import type { TextCell } from '../documents/table.ts';

/** “… (khoản 1 Điều 5 Quyết định số 58/QĐ-BDT; regulations/bdt-2016.yaml:21)”: the paper for every reader, the line of the file aside. */
export function withSource(said: Prose, paper: string | undefined, line: string | undefined): Prose {
  if (paper !== undefined) return prose`${said} (${paper}${line === undefined ? '' : aside(`; ${line}`)})`;
  return line === undefined || line === '' ? said : prose`${said}${aside(` (${line})`)}`;
}

/** A cell that says a line of a file, and nothing on paper. */
export function lineCell(line: string, short?: string): TextCell {
  return { kind: 'text', text: line, isAside: true, ...(short !== undefined && { short }) };
}
