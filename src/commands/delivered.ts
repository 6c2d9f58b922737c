import { indented } from '../base/listed.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { breath, during, each } from '../base/work.ts';
import type { Call } from './command.ts';
import type { Delivery } from './delivery.ts';
import { drawn } from './drawn.ts';
import { filesMade, jsonOf, type NewFile } from './files-made.ts';
import type { Output } from './output.ts';
import { markedUnread, mustBeSound } from './unread.ts';

/** Prints what a command has to say, or writes it where its flags ask: into one file, or a folder, a file each. */
export async function delivered(call: Call, output: Output, said: Delivery): Promise<void> {
  if (said.documents.length === 0) return;
  if (output.to === 'screen') return await onScreen(call, output.isJson, said);
  if (output.extension === 'csv' || output.template) mustBeSound(call, NO_ROOM);
  const files = await filesMade(call, output, said);
  if (output.isPiped) return piped(call, files, said.fill);
  const { outputFile, outputFolder } = await import('../store/output-file.ts');
  if (output.isFolder) outputFolder(output.path, output.typed);
  for (const { path, shown, bytes } of each('written', files)) {
    outputFile(path, bytes, shown);
    await breath();
  }
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
  if (isJson) return call.host.out.write(await during('document', () => jsonOf(said, call)));
  for (const [i, each] of said.documents.entries()) {
    if (i > 0) call.host.out.write('\n');
    const document = await during('document', async () => markedUnread(await each.document(), call));
    await during('writing', () => drawn(document, call));
  }
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
