import type { Words } from '../../base/locale.ts';
import { starterOf } from '../../documents/starter.ts';
import type { Call } from '../command.ts';
import { delivered } from '../delivered.ts';
import type { Delivery } from '../delivery.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage.ts';

/** Whether a template to begin from is asked for; a UsageError where there is none of that kind, before anything is computed. */
export function starterAsked(call: Call, output: Output): boolean {
  if (call.flags['starterTemplate'] !== true) return false;
  const isFile = output.to === 'file' && !output.isFolder && output.extension === 'docx' && !output.template;
  if (!isFile || call.flags['issue'] !== undefined) throw new UsageError(...NO_DOCX);
  return true;
}

/** Writes the first of some papers as a template, and tells all places that it could name. */
export async function starterWritten(call: Call, output: Output, paper: Delivery['documents'][number]): Promise<void> {
  const made = await paper.document();
  await delivered(call, output, { documents: [{ name: paper.name, document: () => starterOf(made) }] });
  const { nameable } = await import('../../formats/template/nameable.ts');
  const names = nameable(made).map((name) => `{{${name}}}`);
  if (!call.isQuiet) call.host.out.write(TOLD[call.locale](names.join(' ')));
}

const NO_DOCX: [Words, Words] = [
  {
    vi: '--starter-template ghi ra một tệp .docx, không đi với --template, --issue',
    en: '--starter-template writes one .docx, and goes with neither --template nor --issue',
  },
  { vi: 'thêm tên tệp, ví dụ -o mau.docx', en: 'add its name, e.g. -o template.docx' },
];

const TOLD: Words<(names: string) => string> = {
  vi: (names) =>
    `Sửa tệp này trong Word, giữ các chỗ trong hai dấu ngoặc nhọn, rồi dùng với --template. Văn bản này có các chỗ:\n  ${names}\nMỗi chỗ là gì: emul help template\n`,
  en: (names) =>
    `Edit it in Word, keep the places in double braces, and give it back with --template. This paper has the places:\n  ${names}\nWhat each is: emul help template\n`,
};
