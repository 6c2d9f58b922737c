import { join } from 'node:path';
import { indented } from '../base/listed.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { Document } from '../documents/document.ts';
import { onPaper } from '../documents/on-paper.ts';
import { footed, together } from '../documents/together.ts';
import type { Documents } from '../formats/format.ts';
import type { Call } from './command.ts';
import { drawn } from './drawn.ts';
import { type FileName, fileName } from './file-name.ts';
import type { FileOutput, Output } from './output.ts';
import { jsonWithUnread, markedUnread, markedWhole, mustBeSound } from './unread.ts';

/** What a command has to say. */
export interface Delivery {
  /** One document, or one a subject. */
  readonly documents: readonly Named[];
  /** The same for programs; where it is left out, the documents block by block. */
  json?(): string | Promise<string>;
  /** The line that asks for the blanks of what is delivered. */
  readonly fill?: string;
}

interface Named {
  /** What its file is called in a folder. */
  readonly name: FileName;
  document(): Document | Promise<Document>;
}

/** Prints what a command has to say, or writes it where its flags ask: into one file, or a folder, a file each. */
export async function delivered(call: Call, output: Output, said: Delivery): Promise<void> {
  if (said.documents.length === 0) return;
  if (output.to === 'screen') return await onScreen(call, output.isJson, said);
  if (output.extension === 'csv' || output.template) mustBeSound(call, NO_ROOM);
  const files = output.extension === 'pdf' ? await pdfFiles(call, output, said) : await filesOf(call, output, said);
  if (output.isPiped) return piped(call, files, said.fill);
  const { outputFile, outputFolder } = await import('../store/output-file.ts');
  if (output.isFolder) outputFolder(output.path, output.typed);
  for (const { path, shown, bytes } of files) outputFile(path, bytes, shown);
  if (!call.isQuiet) call.host.out.write(WRITTEN[call.locale](files.map(({ shown }) => shown)));
  for (const { shown, left } of files)
    if (left.length > 0) call.host.err.write(LEFT[call.locale](shown, left, said.fill ?? FILL));
  for (const { shown, untold } of files) if (untold.length > 0) call.host.err.write(UNTOLD[call.locale](shown, untold));
}

function piped({ host, locale }: Call, files: readonly NewFile[], fill = FILL): void {
  for (const { bytes } of files) host.out.write(bytes);
  for (const { left } of files) if (left.length > 0) host.err.write(LEFT[locale]('-', left, fill));
}

async function onScreen(call: Call, isJson: boolean, said: Delivery): Promise<void> {
  if (isJson) return call.host.out.write(await jsonOf(said, call));
  for (const [i, each] of said.documents.entries()) {
    if (i > 0) call.host.out.write('\n');
    await drawn(markedUnread(await each.document(), call), call);
  }
}

interface NewFile {
  readonly path: string;
  /** As messages call it. */
  readonly shown: string;
  readonly bytes: Uint8Array | string;
  /** What belongs into blanks of a paper that goes to be signed. */
  readonly left: readonly string[];
  /** The tables that the file has no room for. */
  readonly untold: readonly string[];
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

/** The bytes of one paper, as `-o` would write it into a folder. */
export async function paperBytes(call: Call, output: FileOutput, document: Document): Promise<Uint8Array | string> {
  const said: Delivery = { documents: [{ name: ['paper'], document: () => document }] };
  return (await written(said, call, output)).bytes;
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

async function jsonOf(said: Delivery, call: Call): Promise<string> {
  if (said.json) return jsonWithUnread(await said.json(), call);
  const { json } = await import('../formats/json.ts');
  const whole = together(await Promise.all(said.documents.map((document) => marked(document, call))));
  return new TextDecoder().decode(json(whole, { version: call.host.home.version }));
}

async function marked(each: Named, call: Call): Promise<Document> {
  return markedWhole(await each.document(), call);
}

/** A table for programs begins with its head, and a template may have no place for a stamp. */
const NO_ROOM: Words = {
  vi: 'chưa ghi gì, vì tệp .csv hay tệp mẫu không có chỗ nói rằng số liệu còn thiếu hay còn lỗi',
  en: 'nothing written, since a .csv or a template has no place to say what it lacks or where errors stand',
};

const WRITTEN: Words<(shown: readonly string[]) => string> = {
  vi: (shown) =>
    shown.length === 1 ? `Đã ghi ${quoted(shown[0] ?? '')}.\n` : `Đã ghi ${shown.length} tệp:\n${indented(shown)}`,
  en: (shown) =>
    shown.length === 1 ? `Wrote ${quoted(shown[0] ?? '')}.\n` : `Wrote ${shown.length} files:\n${indented(shown)}`,
};

const UNTOLD: Words<(shown: string, untold: readonly string[]) => string> = {
  vi: (shown, untold) => `${quoted(shown)} chỉ có danh sách; các bảng khác thì ghi ra .xlsx: ${untold.join('; ')}.\n`,
  en: (shown, untold) =>
    `${quoted(shown)} holds the list alone; for the other tables write .xlsx: ${untold.join('; ')}.\n`,
};

const FILL = 'emul papers fill';

const LEFT: Words<(shown: string, left: readonly string[], fill: string) => string> = {
  vi: (shown, left, fill) =>
    `cảnh báo: ${quoted(shown)} không còn ghi DỰ THẢO mà còn ${left.length} chỗ “…” chưa điền:\n${indented(left)}Điền từng chỗ: ${fill}, rồi viết lại; hoặc điền trong tệp này trước khi trình ký.\n`,
  en: (shown, left, fill) =>
    `warning: ${quoted(shown)} is marked DRAFT no more and has ${left.length} blanks “…” left:\n${indented(left)}Fill them in by ${fill} and write it again, or in this file before it is signed.\n`,
};
