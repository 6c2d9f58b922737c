import { basename, join } from 'node:path';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { Document } from '../documents/document.ts';
import { together } from '../documents/together.ts';
import type { Call } from './command.ts';
import { drawn } from './drawn.ts';
import type { FileOutput, Output } from './output.ts';

/** One thing that a command has to say. */
export interface Delivery {
  /** What its file is called in a folder, without an ending: `summary-2016-H2`. */
  readonly name: string;
  document(): Document | Promise<Document>;
  /** The same for programs; where it is left out, the document block by block. */
  json?(): string;
}

/** Prints what a command has to say, or writes it where its flags ask: into one file, or a folder, a file each. */
export async function delivered(call: Call, output: Output, all: readonly Delivery[]): Promise<void> {
  if (output.to === 'screen') return await onScreen(call, output.isJson, all);
  const files = output.to === 'folder' ? await each(call, output, all) : await inOne(call, output, all);
  const { writtenFile } = await import('../store/written-file.ts');
  for (const { path, bytes } of files) writtenFile(path, bytes);
  if (!call.isQuiet && files.length > 0)
    call.host.out.write(
      WRITTEN[call.locale](
        output.typed,
        files.map(({ path }) => path),
      ),
    );
}

async function onScreen(call: Call, isJson: boolean, all: readonly Delivery[]): Promise<void> {
  for (const [i, one] of all.entries()) {
    if (isJson) call.host.out.write(await jsonOf(one, call));
    else {
      if (i > 0) call.host.out.write('\n');
      await drawn(await one.document(), call);
    }
  }
}

interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

async function each(call: Call, output: FileOutput, all: readonly Delivery[]): Promise<NewFile[]> {
  const files: NewFile[] = [];
  for (const one of all) {
    const path = join(output.path, `${one.name}.${output.extension}`);
    files.push({ path, bytes: await bytesOf(one, call, output) });
  }
  return files;
}

/** Several in one file follow each other, each on pages of its own. */
async function inOne(call: Call, output: FileOutput, all: readonly Delivery[]): Promise<NewFile[]> {
  const [only] = all;
  if (!only) return [];
  if (all.length === 1) return [{ path: output.path, bytes: await bytesOf(only, call, output) }];
  const documents = await Promise.all(all.map((one) => one.document()));
  const whole: Delivery = { name: basename(output.path), document: () => together(documents) };
  return [{ path: output.path, bytes: await bytesOf(whole, call, output) }];
}

async function bytesOf(
  one: Delivery,
  call: Call,
  { extension, style, isPlain }: FileOutput,
): Promise<Uint8Array | string> {
  if (extension === 'json') return await jsonOf(one, call);
  const { formats } = await import('../formats/index.ts');
  const format = formats.find((other) => other.extension === extension);
  if (!format) throw new Error(`no format writes .${extension}`);
  const printer = await format.load();
  return await printer(await one.document(), { style, isPlain, version: call.host.home.version });
}

async function jsonOf(one: Delivery, { host }: Call): Promise<string> {
  if (one.json) return one.json();
  const { json } = await import('../formats/json.ts');
  return new TextDecoder().decode(json(await one.document(), { version: host.home.version }));
}

const WRITTEN: Words<(typed: string, paths: readonly string[]) => string> = {
  vi: (typed, paths) =>
    paths.length === 1
      ? `Đã ghi ${quoted(typed)}.\n`
      : `Đã ghi ${paths.length} tệp vào ${quoted(typed)}:\n${listed(paths)}`,
  en: (typed, paths) =>
    paths.length === 1
      ? `Wrote ${quoted(typed)}.\n`
      : `Wrote ${paths.length} files into ${quoted(typed)}:\n${listed(paths)}`,
};

function listed(paths: readonly string[]): string {
  return paths.map((path) => `  ${basename(path)}\n`).join('');
}
