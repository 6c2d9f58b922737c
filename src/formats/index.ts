import type { Format } from './format.ts';

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
  { extension: 'html', load: async () => (await import('./html.ts')).html },
  { extension: 'md', load: async () => (await import('./md.ts')).md },
  { extension: 'csv', load: async () => (await import('./csv.ts')).csv },
  { extension: 'json', load: async () => (await import('./json.ts')).json },
];
