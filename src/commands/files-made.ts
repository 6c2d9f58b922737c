import { join } from 'node:path';
import type { Words } from '../base/locale.ts';
import { breath, during, onCourse } from '../base/work.ts';
import type { Document } from '../documents/document.ts';
import { onPaper } from '../documents/on-paper.ts';
import { footed, together } from '../documents/together.ts';
import type { Documents } from '../formats/format.ts';
import type { Call } from './command.ts';
import type { Delivery, Named } from './delivery.ts';
import { fileName } from './file-name.ts';
import type { FileOutput } from './output.ts';
import { jsonWithUnread, markedWhole } from './unread.ts';

/** What is delivered as files, in the format that is asked for. */
export function filesMade(call: Call, output: FileOutput, said: Delivery): Promise<NewFile[]> {
  const made = { pdf: pdfFiles, png: pngFiles }[output.extension] ?? filesOf;
  return during('document', () => made(call, output, courseTold(said)));
}

/** Says how far it is as each document comes to its turn. */
function courseTold(said: Delivery): Delivery {
  const course = onCourse('papers', () => said.documents.length);
  const documents = said.documents.map((named, i) => ({
    ...named,
    async document() {
      course?.step(i + 1);
      await breath();
      const document = await named.document();
      if (i === said.documents.length - 1) course?.over();
      return document;
    },
  }));
  return { ...said, documents };
}

/** A file that is about to be written. */
export interface NewFile {
  readonly path: string;
  /** As messages call it. */
  readonly shown: string;
  readonly bytes: Uint8Array | string;
  /** What belongs into blanks of a paper that goes to be signed. */
  readonly left: readonly string[];
  /** The tables that the file has no room for. */
  readonly untold: readonly string[];
}

/** Pictures of the documents, for several a number behind the name. */
async function pngFiles(call: Call, output: FileOutput, said: Delivery): Promise<NewFile[]> {
  const { numbered, pngs } = await import('./as-png.ts');
  const groups = output.isFolder ? said.documents.map((document) => [document]) : [said.documents];
  const files: NewFile[] = [];
  for (const group of groups) {
    const documents = await Promise.all(group.map(async (each) => footed(onPaper(await marked(each, call)))));
    const made = await pngs(documents, output.isPiped);
    const name = output.isFolder && group[0] ? `${fileName(group[0].name, call.locale)}.png` : '';
    for (const [i, bytes] of made.entries()) {
      const [path, shown] = [output.path, output.typed].map((at) => numbered(join(at, name), i, made.length));
      files.push({ path: path ?? '', shown: shown ?? '', bytes, left: [], untold: [] });
    }
  }
  return files;
}

/** The files that Word would get, each as PDF. */
async function pdfFiles(call: Call, output: FileOutput, said: Delivery): Promise<NewFile[]> {
  const { PDF_FROM, pdfs } = await import('./as-pdf.ts');
  const files = await filesOf(call, { ...output, extension: PDF_FROM }, said);
  const made = await pdfs(
    files.map(({ bytes }) => bytes as Uint8Array),
    call,
  );
  const named = (path: string) => (output.isFolder ? `${path.slice(0, -PDF_FROM.length)}pdf` : path);
  return files.map((file, i) => ({
    ...file,
    path: named(file.path),
    shown: named(file.shown),
    bytes: made[i] ?? '',
  }));
}

async function filesOf(call: Call, output: FileOutput, said: Delivery): Promise<NewFile[]> {
  const { path, typed, extension, isFolder } = output;
  const named = ({ name }: Named) => `${fileName(name, call.locale)}.${extension}`;
  if (!isFolder) return [{ path, shown: typed, ...(await written(said, call, output)) }];
  const files: NewFile[] = [];
  for (const document of said.documents) {
    const own = { ...said, documents: [document] };
    files.push({
      path: join(path, named(document)),
      shown: join(typed, named(document)),
      ...(await written(own, call, output)),
    });
    if (extension === 'json' && said.json) break; // says all of it
  }
  return files;
}

async function written(
  said: Delivery,
  call: Call,
  output: FileOutput,
): Promise<Pick<NewFile, 'bytes' | 'left' | 'untold'>> {
  if (output.extension === 'json') return { bytes: await jsonOf(said, call), left: [], untold: [] };
  const { blanksLeft } = await import('../documents/blanks.ts');
  const left = new Set<string>();
  const untold = new Set<string>();
  const made = async (each: Named) => {
    const whole = call.flags['working'] === true ? await marked(each, call) : onPaper(await marked(each, call));
    const document = output.extension === 'docx' ? whole : footed(whole);
    for (const hint of blanksLeft(document)) left.add(hint);
    if (output.extension === 'csv') for (const name of await tablesLeft(document)) untold.add(name);
    return document;
  };
  return { bytes: await bytesOf(each(said.documents, made), call, output), left: [...left], untold: [...untold] };
}

/** What a .csv leaves out, since it is one table. */
async function tablesLeft(document: Document): Promise<string[]> {
  const { dataTablesIn, listsOf } = await import('../documents/data-tables.ts');
  const tables = dataTablesIn(document, { withCodes: false, keepsForms: false }).map(({ table }) => table);
  return listsOf(tables, document.locale).left.map(
    ({ name, caption, columns }) => name ?? caption ?? columns[0]?.heading ?? '',
  );
}

/** The bytes of papers, each as `-o` would write it into a folder. */
export async function papersBytes(
  call: Call,
  output: FileOutput,
  documents: readonly Document[],
): Promise<readonly (Uint8Array | string)[]> {
  if (documents.length === 0) return [];
  const all = documents.map((document) => ({ name: ['paper'] as const, document: () => document }));
  const files = await filesMade(call, { ...output, isFolder: true }, { documents: all });
  return files.map(({ bytes }) => bytes);
}

/** One only when the one before is done with: a document is fifty times what it is in a file. */
function* each<T, U>(all: readonly T[], make: (nonNullable: T) => U): Generator<U> {
  for (const nonNullable of all) yield make(nonNullable);
}

async function bytesOf(documents: Documents, call: Call, output: FileOutput): Promise<Uint8Array | string> {
  const { extension, style, isPlain, template } = output;
  const { formats } = await import('../formats/index.ts');
  const format = formats.find((other) => other.extension === extension);
  if (!format) throw new Error(`no format writes .${extension}`);
  const manner = { style, isPlain, version: call.host.home.version };
  const warn = (words: Words) => call.host.err.write(words[call.locale]);
  if (template) {
    const document = together(await Promise.all(documents));
    return await (await import('./filled.ts')).filled(format, document, template, manner, warn);
  }
  const printer = await format.load();
  return await printer(documents, manner);
}

/** What is delivered, for programs. */
export async function jsonOf(said: Delivery, call: Call): Promise<string> {
  if (said.json) return jsonWithUnread(await said.json(), call);
  const { json } = await import('../formats/json.ts');
  const whole = together(await Promise.all(said.documents.map((document) => marked(document, call))));
  return new TextDecoder().decode(json(whole, { version: call.host.home.version }));
}

async function marked(each: Named, call: Call): Promise<Document> {
  return markedWhole(await each.document(), call);
}
