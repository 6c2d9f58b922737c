import type { Document } from '../documents/document.ts';
import { together } from '../documents/together.ts';
import type { FileManner, Format, Printer } from './format.ts';

/** Every format that a file can have; each is loaded only when a file asks for it. */
export const formats: readonly Format[] = [
  {
    extension: 'docx',
    load: async () => (await import('./docx.ts')).docx,
    loadTemplate: async () => (await import('./docx.ts')).docxTemplate,
  },
  {
    extension: 'xlsx',
    load: async () => (await import('./xlsx.ts')).xlsx,
    loadTemplate: async () => (await import('./xlsx.ts')).xlsxTemplate,
  },
  { extension: 'html', load: async () => atOnce((await import('./html.ts')).html) },
  { extension: 'md', load: async () => atOnce((await import('./md.ts')).md) },
  { extension: 'csv', load: async () => atOnce((await import('./csv.ts')).csv) },
  { extension: 'json', load: async () => atOnce((await import('./json.ts')).json) },
];

/** What writes one document, for several that follow each other. */
function atOnce(print: (document: Document, manner: FileManner) => Uint8Array): Printer {
  return async (documents, manner) => print(together(await Promise.all(documents)), manner);
}
