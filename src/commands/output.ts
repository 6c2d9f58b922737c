import { extname, resolve } from 'node:path';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { formats } from '../formats/index.ts';
import { STYLE_IDS, type StyleId } from '../formats/paper/style.ts';
import { isFolder } from '../source/folder.ts';
import { PDF_FROM, suiteFor } from './as-pdf.ts';
import { type Call, textFlag } from './command.ts';
import { typedPath } from './typed-path.ts';
import { UsageError } from './usage.ts';

/** Where what a command says goes, as its flags ask. */
export type Output = { readonly to: 'screen'; readonly isJson: boolean } | ({ readonly to: 'file' } & FileOutput);

export interface FileOutput {
  /** Absolute, and as it was typed. */
  readonly path: string;
  readonly typed: string;
  /** Into a pipe: `-o -`. */
  readonly isPiped: boolean;
  /** A file a document goes there. */
  readonly isFolder: boolean;
  readonly extension: string;
  readonly style: StyleId | undefined;
  readonly isPlain: boolean;
  /** The office's own file: absolute, and as it was typed. */
  readonly template: { readonly path: string; readonly typed: string } | undefined;
}

/** What a command takes that can write files. */
export const OUTPUT_FLAGS = {
  output: '-o, --output <path>',
  format: '--format <extension>',
  style: '--style <style>',
  plain: '--plain',
  csv: '--csv <plain>',
  template: '--template <file>',
  working: '--working',
  json: '--json',
} as const;

export const OUTPUT_WORDS: Words<Record<keyof typeof OUTPUT_FLAGS, string>> = {
  vi: {
    output:
      'ghi ra tệp, dạng theo đuôi tên (.docx, .pdf, .xlsx, .html, .md, .csv, .json, .png); thư mục: mỗi đối tượng một tệp; -: chuyển sang lệnh khác, dạng theo --format',
    format: 'dạng của các tệp trong thư mục (không ghi: docx)',
    style: 'thể thức văn bản: tt01-2011 hoặc nd30-2020 (không ghi: theo ngày của văn bản)',
    plain: 'tệp .xlsx chỉ có số liệu: dòng 1 là tên cột, có cột mã, chú thích ở tờ sau; tệp .csv như --csv plain',
    csv: 'plain: tệp .csv cho phần mềm khác đọc, không phải cho Excel tiếng Việt',
    template: 'đưa nội dung vào tệp .docx hoặc .xlsx mẫu của cơ quan, ở những chỗ ghi {{tên chỗ}}',
    working: 'trong tệp ghi thêm như trên màn hình: tệp nào, dòng nào, gõ lệnh gì',
    json: 'in cho máy đọc',
  },
  en: {
    output:
      'write a file, its format by its ending (.docx, .pdf, .xlsx, .html, .md, .csv, .json, .png); a folder: a file a subject; -: into a pipe, by --format',
    format: 'the format of files in a folder (left out: docx)',
    style: 'rules of layout: tt01-2011 or nd30-2020 (left out: by the paper’s day)',
    plain:
      'an .xlsx of data alone: the head in row 1, a column of codes, notes on a sheet behind; a .csv as --csv plain',
    csv: 'plain: a .csv for programs, not for a Vietnamese Excel',
    template: 'put it into the office’s own .docx or .xlsx, at the places written {{name}}',
    working: 'in the file too what the screen says beside: which file and line, what to type',
    json: 'print for machines',
  },
};

/** Where the output goes; a UsageError where the flags make no sense, before anything is computed. */
export function outputAsked(call: Call): Output {
  const typed = textFlag(call, 'output');
  const isJson = call.flags['json'] === true;
  const style = oneOf(STYLE_IDS, textFlag(call, 'style'), 'style');
  const isPlainCsv = oneOf(['plain'], textFlag(call, 'csv'), 'csv') !== undefined;
  const isPlain = call.flags['plain'] === true || isPlainCsv;
  const format = oneOf(EXTENSIONS, textFlag(call, 'format')?.toLowerCase().replace(/^\./, ''), 'format');
  const template = templateAsked(call);
  if (typed === undefined) {
    if (style || isPlain || format || template || call.flags['working']) throw new UsageError(...NO_OUTPUT);
    return { to: 'screen', isJson };
  }
  if (typed.trim() === '') throw new UsageError(...NO_NAME);
  const path = resolve(call.host.folder, typed);
  const isPiped = typed === '-';
  if (isPiped && !format && !isJson) throw new UsageError(...NO_FORMAT);
  const ending = extname(typed).slice(1).toLowerCase();
  const isMeantAsFolder = /[/\\]$/.test(typed) || ending === '' || isFolder(path);
  const extension = isMeantAsFolder ? (format ?? (isJson ? 'json' : 'docx')) : knownEnding(ending, typed);
  if ((isJson && extension !== 'json') || (format && format !== extension)) throw new UsageError(...TWO_FORMATS);
  if (call.flags['plain'] === true && (template || !PLAIN.includes(extension))) throw new UsageError(...NOT_PLAIN);
  const filledFrom = extension === 'pdf' ? PDF_FROM : extension;
  if (template && extname(template.typed).slice(1).toLowerCase() !== filledFrom) throw otherKind(extension);
  if (template?.path === path) throw new UsageError(...OVER_TEMPLATE);
  if (extension === 'pdf') suiteFor(call);
  return {
    to: 'file',
    path,
    typed,
    isPiped,
    isFolder: isMeantAsFolder && !isPiped,
    extension,
    style,
    isPlain,
    template,
  };
}

function templateAsked(call: Call): FileOutput['template'] {
  const typed = textFlag(call, 'template');
  return typed === undefined ? undefined : { path: typedPath(typed, call), typed };
}

function otherKind(extension: string): UsageError {
  const isPossible = TEMPLATED.includes(extension);
  return new UsageError(
    {
      vi: 'tệp mẫu và tệp ghi ra phải cùng dạng .docx hoặc .xlsx (ghi ra .pdf thì tệp mẫu là .docx)',
      en: 'template and output must both be .docx or .xlsx (for a .pdf the template is a .docx)',
    },
    isPossible
      ? { vi: `chọn tệp mẫu có đuôi .${extension}`, en: `choose a template that ends in .${extension}` }
      : { vi: 'bỏ --template, hoặc ghi ra .docx, .xlsx', en: 'leave out --template, or write .docx or .xlsx' },
  );
}

const TEMPLATED = formats.flatMap(({ extension, loadTemplate }) => (loadTemplate ? extension : []));
/** What can be data alone. */
const PLAIN = ['xlsx', 'csv'];
/** Every format that a file may have. */
export const EXTENSIONS = [...formats.map(({ extension }) => extension), 'pdf', 'png'];

function knownEnding(ending: string, typed: string): string {
  if (EXTENSIONS.includes(ending)) return ending;
  const known = EXTENSIONS.map((extension) => `.${extension}`).join(', ');
  throw new UsageError(
    {
      vi: `chưa ghi được dạng “.${ending}” (${quoted(typed)})`,
      en: `there is no format “.${ending}” (${quoted(typed)})`,
    },
    { vi: `đặt tên tệp có đuôi ${known}`, en: `end the name in ${known}` },
  );
}

function oneOf<T extends string>(known: readonly T[], text: string | undefined, flag: string): T | undefined {
  if (text === undefined) return undefined;
  const found = known.find((item) => item === text);
  if (found) return found;
  const list = known.join(', ');
  throw new UsageError(
    { vi: `không có --${flag} ${quoted(text)}`, en: `there is no --${flag} ${quoted(text)}` },
    { vi: `chọn một trong: ${list}`, en: `choose one of: ${list}` },
  );
}

const NO_OUTPUT: [Words, Words] = [
  {
    vi: '--style, --plain, --csv, --format, --template, --working chỉ dùng khi ghi ra tệp',
    en: '--style, --plain, --csv, --format, --template and --working are for files',
  },
  { vi: 'thêm tên tệp, ví dụ -o so-ket.docx', en: 'add a file name, e.g. -o summary.docx' },
];
const NOT_PLAIN: [Words, Words] = [
  { vi: '--plain chỉ dùng cho tệp .xlsx, .csv không theo mẫu', en: '--plain is for .xlsx and .csv without a template' },
  { vi: 'bỏ --plain, hoặc đặt tên tệp đuôi .xlsx', en: 'leave --plain out, or end the name in .xlsx' },
];
const NO_NAME: [Words, Words] = [
  { vi: 'sau -o chưa có tên tệp', en: 'there is no name behind -o' },
  { vi: 'ghi tên tệp, ví dụ -o so-ket.docx', en: 'add a file name, e.g. -o summary.docx' },
];
const NO_FORMAT: [Words, Words] = [
  { vi: '-o - là chuyển sang lệnh khác, chưa rõ dạng nào', en: '-o - is for a pipe, and no ending tells the format' },
  { vi: 'thêm dạng, ví dụ -o - --format csv', en: 'add one, e.g. -o - --format csv' },
];
const OVER_TEMPLATE: [Words, Words] = [
  { vi: 'không ghi đè lên tệp mẫu', en: 'the template itself is not written over' },
  { vi: 'đặt tên tệp khác sau -o', en: 'choose another name behind -o' },
];
const TWO_FORMATS: [Words, Words] = [
  { vi: 'đuôi tên tệp và dạng đã chọn khác nhau', en: 'the ending of the name and the format asked for differ' },
  { vi: 'chỉ giữ đuôi tên tệp', en: 'keep the ending alone' },
];
