import { bilingual, type Locale } from '../../base/locale.ts';
import { visible } from '../../base/visible.ts';
import type { FileTold, Ledger, Place } from './ledger.ts';

/** What `--verbose` says at the end: which files were read and written, and how long each stage took. */
export function verboseText(ledger: Ledger, locale: Locale): string {
  const words = WORDS[locale];
  const rows = ledger.spent().map(({ stage, ms }) => [milliseconds(ms, locale), words.stages[stage]] as const);
  const { ms, cpu } = ledger.total();
  const all = [milliseconds(ms, locale), words.all(milliseconds(cpu, locale))] as const;
  return [
    filesText(ledger.files, 'reading', locale),
    filesText(ledger.files, 'writing', locale),
    `${words.times}\n`,
    ...[...rows, all].map(([time, stage]) => `  ${time.padStart(WIDTH)}  ${stage}\n`),
  ].join('');
}

const WIDTH = 11;

function filesText(told: readonly FileTold[], stage: FileTold['stage'], locale: Locale): string {
  const files = told.filter((file) => file.stage === stage);
  if (files.length === 0 && stage === 'writing') return '';
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const lines = files.map(
    (file) =>
      `  ${kilobytes(file.bytes, locale).padStart(WIDTH)}  ${milliseconds(file.ms, locale).padStart(WIDTH)}  ${visible(file.file)}\n`,
  );
  return `${WORDS[locale][stage](files.length, kilobytes(bytes, locale))}\n${lines.join('')}`;
}

function kilobytes(bytes: number, locale: Locale): string {
  return `${tenths(bytes / 1_000, locale)} kB`;
}

function milliseconds(ms: number, locale: Locale): string {
  return `${tenths(ms, locale)} ms`;
}

function tenths(number: number, locale: Locale): string {
  const text = number.toFixed(1);
  return locale === 'vi' ? text.replace('.', ',') : text;
}

const WORDS = bilingual({
  vi: {
    reading: (count: number, size: string) => `Đã đọc ${count} tệp, ${size}:`,
    writing: (count: number, size: string) => `Đã ghi ${count} tệp, ${size}:`,
    times: 'Thời gian từng bước:',
    all: (cpu: string) => `tất cả (máy tính làm việc ${cpu})`,
    stages: {
      starting: 'khởi động',
      reading: 'đọc tệp',
      checking: 'soát lỗi',
      scoring: 'chấm điểm',
      ranking: 'xếp hạng',
      document: 'lập văn bản, bảng',
      writing: 'ghi tệp, in',
      other: 'việc khác',
    } satisfies Record<Place, string>,
  },
  en: {
    reading: (count, size) => `Read ${count === 1 ? '1 file' : `${count} files`}, ${size}:`,
    writing: (count, size) => `Wrote ${count === 1 ? '1 file' : `${count} files`}, ${size}:`,
    times: 'Time by stage:',
    all: (cpu) => `in all (the processor worked for ${cpu})`,
    stages: {
      starting: 'starting',
      reading: 'reading',
      checking: 'checking',
      scoring: 'scoring',
      ranking: 'ranking',
      document: 'paper or table',
      writing: 'writing, printing',
      other: 'everything else',
    },
  },
});
