import { basename } from 'node:path';
import { type ArchiveFault, type HandedArchive, handedArchive } from '../answers/closing/handed-archive.ts';
import { MOST } from '../answers/closing/handover-list.ts';
import type { PrintedPaper } from '../answers/closing/printed-paper.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { bytesNamed } from '../source/disk.ts';
import { Unreadable } from '../source/unreadable.ts';
import { type Call, textFlag } from './command.ts';
import { typedPath } from './typed-path.ts';
import { UsageError } from './usage.ts';

/** The archive that `--archive` names; a UsageError where nothing can be said of it, Unreadable where the system refuses it. */
export function archiveAsked(call: Call): HandedArchive | undefined {
  const typed = textFlag(call, 'archive');
  if (typed === undefined) return undefined;
  const path = typedPath(typed, call);
  const bytes = bytesOf(typed, path);
  const seal = bytesNamed(path.replace(/\.zip$/i, '.yaml'), MOST.bytes);
  const name = basename(path).replace(/\.zip$/i, '');
  const isOther = !('bytes' in seal) || seal.bytes.equals(bytes);
  const opened = handedArchive(bytes, { name, seal: isOther ? undefined : seal.bytes });
  if ('fault' in opened) throw new UsageError(...FAULTS[opened.fault](quoted(typed)));
  return opened;
}

/** The paper that `--paper` names, as far as it can be read. */
export async function paperAsked(call: Call): Promise<PrintedPaper | undefined> {
  const typed = textFlag(call, 'paper');
  if (typed === undefined) return undefined;
  const { printedPaper } = await import('../answers/closing/printed-paper.ts');
  return await printedPaper(bytesOf(typed, typedPath(typed, call)), typed);
}

function bytesOf(typed: string, path: string): Buffer {
  const found = bytesNamed(path, MOST.bytes);
  if ('bytes' in found) return found.bytes;
  if (found.refusal.why === 'system' && found.refusal.code === 'ENOENT')
    throw new UsageError({ vi: `không có tệp ${quoted(typed)}`, en: `there is no file ${quoted(typed)}` });
  throw new Unreadable(typed, found.refusal, false);
}

const FAULTS: Readonly<Record<ArchiveFault, (name: string) => [Words, Words]>> = {
  broken: (name) => [
    { vi: `${name} không phải gói .zip, hoặc đã hỏng`, en: `${name} is no .zip, or is damaged` },
    { vi: 'chép lại bản giữ ở nơi khác', en: 'take a copy that is kept elsewhere' },
  ],
  'no-seal': (name) => [
    { vi: `trong ${name} không có bản khóa sổ nào`, en: `there is no seal in ${name}` },
    {
      vi: 'chọn gói do emul handover ghi; bản lưu của một kỳ thì để tệp .yaml cùng tên bên cạnh',
      en: 'take what emul handover wrote; beside the .zip of a seal its .yaml has to lie',
    },
  ],
};
