import { randomBytes } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { keyFrom, Pseudonyms } from '../../answers/exported/pseudonyms.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { bytesNamed } from '../../source/disk.ts';
import { isThere } from '../../source/folder.ts';
import { type Call, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';
import type { ExportAsked } from './asked.ts';

/** Pseudonyms with the file that their key stays in; nothing where none are asked for. */
export interface KeyAsked {
  readonly path: string;
  readonly typed: string;
  readonly pseudonyms: Pseudonyms;
}

/** The key of `--key`, or a new one where that file is not there yet; a UsageError where it makes no sense. */
export function keyAsked(call: Call, { audience, path: folder }: ExportAsked): KeyAsked | undefined {
  const typed = textFlag(call, 'key');
  if (audience !== 'pseudonyms') {
    if (typed !== undefined) throw new UsageError(...NOT_PSEUDONYMS);
    return undefined;
  }
  if (typed === undefined) throw new UsageError(...NO_KEY);
  const path = resolve(call.host.folder, typed);
  if (!relative(folder, path).startsWith('..')) throw new UsageError(...INSIDE);
  const key = isThere(path) ? keyIn(path, typed) : { secret: randomBytes(24).toString('hex'), members: [] };
  return { path, typed, pseudonyms: new Pseudonyms(key) };
}

function keyIn(path: string, typed: string) {
  const found = bytesNamed(path, MOST_BYTES);
  const key = 'bytes' in found ? keyFrom(found.bytes.toString('utf8')) : undefined;
  if (key) return key;
  throw new UsageError(
    { vi: `${quoted(typed)} không phải tệp khóa bí danh`, en: `${quoted(typed)} is no key of pseudonyms` },
    {
      vi: 'chọn tệp khóa đã dùng lần trước, hoặc một tên chưa có',
      en: 'name the key of last time, or a file that is not there yet',
    },
  );
}

const MOST_BYTES = 50_000_000;

const NO_KEY: [Words, Words] = [
  {
    vi: 'xuất bằng bí danh thì phải có tệp khóa, giữ lại ở cơ quan',
    en: 'pseudonyms need a key file, which stays in the office',
  },
  { vi: 'thêm --key khoa-bi-danh.json', en: 'add --key pseudonyms.json' },
];
const NOT_PSEUDONYMS: [Words, Words] = [
  { vi: '--key chỉ dùng với --audience pseudonyms', en: '--key is for --audience pseudonyms' },
  { vi: 'bỏ --key, hoặc thêm --audience pseudonyms', en: 'leave --key out, or add --audience pseudonyms' },
];
const INSIDE: [Words, Words] = [
  { vi: 'tệp khóa không được nằm trong thư mục gửi đi', en: 'the key must not lie in the folder that leaves' },
  { vi: 'đặt tệp khóa ở chỗ khác', en: 'put the key elsewhere' },
];
