import { extname } from 'node:path';
import type { NewPaper } from '../../answers/closing/paper-recorded.ts';
import { MOST_BYTES, type Register } from '../../answers/closing/papers.ts';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Document } from '../../documents/document.ts';
import { DOTS, plain } from '../../documents/prose.ts';
import { bytesNamed } from '../../source/disk.ts';
import { type Call, textFlag } from '../command.ts';
import { dayFlag, needed } from '../criteria/step.ts';
import type { FileOutput, Output } from '../output.ts';
import { mustBeFree, recorded } from '../papers/recorded.ts';
import { registerRead } from '../papers/register.ts';
import { workspaceToWrite } from '../to-write.ts';
import { mustBeRead } from '../unread.ts';
import { UsageError } from '../usage.ts';
import type { PaperAsked } from './paper-asked.ts';

/** A number that a paper is issued under, and the file it is written to. */
export interface Issue {
  readonly number: string;
  readonly date: Day;
  readonly output: FileOutput;
}

/** What `--issue` asks for; a UsageError where it cannot be done, before anything is computed. */
export function issueAsked(call: Call, output: Output): Issue | undefined {
  const number = textFlag(call, 'issue')?.trim().normalize('NFC');
  const date = dayFlag(call, 'date');
  if (number === undefined && date === undefined) return undefined;
  const day = needed(date, { vi: 'ngày của văn bản', en: 'the day of the paper' }, LINE);
  const given = needed(number, { vi: 'số của văn bản', en: 'the number of the paper' }, LINE);
  if (!/^\d/.test(given)) throw new UsageError(...NO_NUMBER);
  if (output.to !== 'file' || output.isPiped || output.isFolder || output.extension === 'json')
    throw new UsageError(...NO_FILE);
  return { number: given, date: day, output };
}

/** Whose number it is: one paper has one. */
export function mustBeAlone(papers: readonly unknown[]): void {
  if (papers.length !== 1) throw new UsageError(...SEVERAL);
}

/** A paper that nothing stands against, ready to be recorded once it is written. */
export async function issued(
  call: Call,
  { number, date, output }: Issue,
  { document, period, of, setting }: PaperAsked,
  made: Document | undefined,
): Promise<{ record(): Promise<number> } | { code: number }> {
  mustBeRead(call, UNREAD);
  if (setting.isProposal) throw new UsageError(...NOT_OFFICIAL);
  mustBeDecided(document, period, made);
  workspaceToWrite(call);
  const { register, code } = await registerRead(call);
  if (!register) return { code };
  const paper: NewPaper = {
    date,
    document,
    period,
    number: withSymbol(number, made),
    ...whose(of, register),
    signer: signerIn(made),
    isScan: false,
  };
  mustBeFree(paper, register);
  return {
    async record() {
      const found = bytesNamed(output.path, MOST_BYTES);
      if ('refusal' in found) throw new Error(`${output.path} was written and cannot be read`);
      const file = { bytes: found.bytes, extension: extname(output.path).slice(1).toLowerCase() };
      return Math.max(code, await recorded(call, paper, file, register));
    },
  };
}

/** Papers that say what the Council decided. */
const OF_COUNCIL: readonly string[] = ['decision', 'submission'];

/** A number is for what was decided; its own stamp says what was not. */
function mustBeDecided(document: string, period: string, made: Document | undefined): void {
  const stamp = made?.blocks.find((block) => block.kind === 'stamp');
  if (!OF_COUNCIL.includes(document) || stamp?.kind !== 'stamp') return;
  throw new UsageError(
    { vi: `chưa cấp số cho văn bản này: ${stamp.text}`, en: `this paper gets no number yet: ${stamp.text}` },
    {
      vi: `ghi quyết định của Hội đồng trước: emul decide ${period}`,
      en: `first what the Council decided: emul decide ${period}`,
    },
  );
}

/** `72` as the paper prints it: `72/QĐ-BDT`. */
function withSymbol(number: string, made: Document | undefined): string {
  const head = made?.blocks.find((block) => block.kind === 'letterhead');
  return number.includes('/') || !head?.number ? number : `${number}/${head.number.symbol}`;
}

function whose(of: string | undefined, { workspace: { organization } }: Register): Pick<NewPaper, 'subject' | 'of'> {
  const isSubject = of !== undefined && (organization.member(of) ?? organization.unit(of)) !== undefined;
  return isSubject ? { subject: of, of: undefined } : { subject: undefined, of };
}

/** The right-hand place of those who sign; nothing while it is blank. */
function signerIn(made: Document | undefined): string | undefined {
  const place = made?.blocks.findLast((block) => block.kind === 'signatures')?.places.at(-1);
  if (!place?.name) return undefined;
  const signer = [...place.lines, place.name].map(plain).join(' ');
  return signer.includes(DOTS) ? undefined : signer;
}

const LINE: Words = {
  vi: 'emul report … --issue SỐ --date NGÀY -o TỆP.docx',
  en: 'emul report … --issue NUMBER --date DAY -o FILE.docx',
};
const NO_NUMBER: [Words, Words] = [
  { vi: 'sau --issue chưa phải số văn bản', en: 'what stands behind --issue is no number' },
  { vi: 'gõ số do Văn thư cấp, ví dụ --issue 72', en: 'type it as the registry gave it, e.g. --issue 72' },
];
const NO_FILE: [Words, Words] = [
  {
    vi: '--issue giữ tệp in trình ký, nên phải ghi ra một tệp',
    en: '--issue keeps the very file, so there must be one',
  },
  { vi: 'thêm tên tệp, ví dụ -o quyet-dinh.docx', en: 'add its name, e.g. -o decision.docx' },
];
const SEVERAL: [Words, Words] = [
  {
    vi: 'một số chỉ cấp cho một văn bản, mà dòng này in nhiều bản',
    en: 'a number is that of one paper, and this prints several',
  },
  {
    vi: 'chọn một: --subject hoặc tên cấp quyết định; xem lệnh ấy với --help',
    en: 'choose one of them; see the command with --help',
  },
];
const NOT_OFFICIAL: [Words, Words] = [
  {
    vi: 'văn bản này là dự thảo, không chính thức, nên chưa cấp số',
    en: 'this paper is an unofficial draft, and gets no number',
  },
  { vi: 'ban hành thang điểm, quy chế trước', en: 'issue the scale or the regulation first' },
];
const UNREAD: Words = {
  vi: 'chưa ghi gì, vì văn bản có số phải dựa trên mọi tệp đọc được',
  en: 'nothing written, since a paper with a number must rest on files that can all be read',
};
