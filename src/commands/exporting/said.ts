import { bilingual, type Locale } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { ExportAsked } from './asked.ts';
import type { Written } from './written.ts';

/** What was exported, table by table, what was left out or could not be read, and the code that proves it. */
export function exportSaid(
  locale: Locale,
  { typed, audience }: ExportAsked,
  { tables, code }: Written,
  { periods, damaged, lacks }: Beside,
): string {
  const words = WORDS[locale];
  const lines = [...tables].map(([name, { rows }]) => `- ${name}: ${words.rows(rows)}`);
  const left = audience === 'levels' ? [words.levels] : [];
  const lost = damagedSaid(locale, damaged).map((said) => `${said}; ${words.seeVerify}`);
  return `${[words.written(quoted(typed), periods), ...lines, ...left, ...lost, ...lacks, words.code(code)].join('\n')}\n`;
}

/** Seals of which an export has no more than what was signed. */
export function damagedSaid(locale: Locale, damaged: readonly string[]): string[] {
  return damaged.map((name) => WORDS[locale].damaged(name));
}

interface Beside {
  readonly periods: number;
  readonly damaged: readonly string[];
  /** What the export lacks, in words. */
  readonly lacks: readonly string[];
}

const WORDS = bilingual({
  vi: {
    written: (folder: string, periods: number) =>
      `Đã xuất ${periods} kỳ vào ${folder}, từng cột là gì xem datapackage.json:`,
    rows: (rows: number) => `${rows} dòng`,
    levels:
      'Chỉ có tên, nơi công tác, mức, khen thưởng, phong trào; không có điểm, phiếu, số phiếu bầu; muốn mọi số liệu thì thêm --audience full.',
    damaged: (seal: string) =>
      `Bản khóa sổ ${seal} hỏng gói lưu: chỉ xuất kết quả đã ký, không có phiếu và điểm đã ghi`,
    seeVerify: 'xem: emul verify',
    code: (code: string) => `Mã đối chiếu của bản xuất: ${code} (ghi vào công văn gửi kèm, để nơi nhận so)`,
  },
  en: {
    written: (folder, periods) =>
      `Exported ${periods} ${periods === 1 ? 'period' : 'periods'} to ${folder}; datapackage.json says what each column is:`,
    rows: (rows) => (rows === 1 ? '1 row' : `${rows} rows`),
    levels:
      'Names, posts, levels, awards and movements alone, no points, sheets or votes; for everything add --audience full.',
    damaged: (seal) => `The archive of ${seal} is damaged: results as signed, without sheets and marks`,
    seeVerify: 'see: emul verify',
    code: (code) => `Code of this export: ${code} (write it into the letter that goes with it)`,
  },
});
