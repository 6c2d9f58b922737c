import type { TableFormat } from './table-format.ts';

/** Every kind of file that tables of data are exported to; each is loaded only when it is asked for. */
export const tableFormats: readonly TableFormat[] = [
  {
    extension: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    load: async () => (await import('./csv-table.ts')).csvTable,
  },
  {
    extension: 'ndjson',
    mediatype: 'application/x-ndjson',
    load: async () => (await import('./ndjson.ts')).ndjson,
  },
  {
    extension: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    load: async () => (await import('./parquet.ts')).parquet,
  },
];
