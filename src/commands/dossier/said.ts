import { indented } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { visible } from '../../base/visible.ts';
import { plain } from '../../documents/prose.ts';
import type { DossierMade } from './made.ts';
import type { Fate, Placed } from './placing.ts';

/** What the screen says of a dossier: how many files of which fate, those that were left alone, and what is missing. */
export const DOSSIER_SAID: Words<(made: DossierMade, isDry: boolean, isQuiet: boolean) => string> = {
  vi: (made, isDry, isQuiet) => said(made, isDry, isQuiet, 'vi'),
  en: (made, isDry, isQuiet) => said(made, isDry, isQuiet, 'en'),
};

function said(
  { folder, period, placed, lacks }: DossierMade,
  isDry: boolean,
  isQuiet: boolean,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const of = (...fates: Fate[]) => placed.filter(({ fate }) => fates.includes(fate)).map(({ name }) => name);
  const kept = of('kept');
  const told = kept.length > 0 ? `${words.kept}\n${indented(kept)}` : '';
  if (isQuiet && !isDry) return told;
  const head = (isDry ? words.would : words.made)(
    period.kind.words[locale].name(period),
    quoted(folder),
    counts(placed, locale),
  );
  const files = isDry ? indented(placed.map(({ name, fate }) => `${name}: ${words.fates[fate]}`)) : '';
  const listed = `${words.missing}\n${indented(lacks.map((lack) => `- ${visible(plain(lack))}`))}`;
  const missing = isQuiet ? '' : lacks.length > 0 ? listed : `${words.whole}\n`;
  return `${head}\n${files}${told}${missing}${isDry ? words.notYet : ''}`;
}

/** “25 tệp mới, 3 tệp không đổi”. */
function counts(placed: readonly Placed[], locale: Locale): string {
  const words = WORDS[locale];
  const parts = (['new', 'replaced', 'same', 'kept', 'dropped'] as const).flatMap((fate) => {
    const count = placed.filter((each) => each.fate === fate).length;
    return count > 0 ? [words.counts[fate](count)] : [];
  });
  return parts.join(', ');
}

const WORDS = {
  vi: {
    made: (period: string, folder: string, counts: string) => `Bộ hồ sơ ${period} trong ${folder}: ${counts}.`,
    would: (period: string, folder: string, counts: string) => `Sẽ lập bộ hồ sơ ${period} trong ${folder}: ${counts}.`,
    kept: 'Giữ nguyên vì đã sửa tay; muốn có bản mới thì đổi tên hoặc xóa tệp ấy rồi chạy lại:',
    missing: 'Còn thiếu:',
    whole: 'Không còn thiếu gì.',
    notYet: 'Chưa ghi gì.\n',
    counts: {
      new: (count: number) => `${count} tệp mới`,
      replaced: (count: number) => `${count} tệp thay bản trước`,
      same: (count: number) => `${count} tệp không đổi`,
      kept: (count: number) => `${count} tệp giữ nguyên`,
      dropped: (count: number) => `${count} tệp bỏ đi`,
    } satisfies Record<Fate, (count: number) => string>,
    fates: {
      new: 'mới',
      replaced: 'thay bản trước',
      same: 'không đổi',
      kept: 'giữ nguyên',
      dropped: 'bỏ đi',
    } satisfies Record<Fate, string>,
  },
  en: {
    made: (period: string, folder: string, counts: string) => `Dossier of ${period} in ${folder}: ${counts}.`,
    would: (period: string, folder: string, counts: string) =>
      `The dossier of ${period} would be in ${folder}: ${counts}.`,
    kept: 'Left alone, since edited by hand; for a new one rename or delete it and run this again:',
    missing: 'Still missing:',
    whole: 'Nothing is missing.',
    notYet: 'Nothing written yet.\n',
    counts: {
      new: (count: number) => `${count} new`,
      replaced: (count: number) => `${count} replaced`,
      same: (count: number) => `${count} unchanged`,
      kept: (count: number) => `${count} left alone`,
      dropped: (count: number) => `${count} dropped`,
    } satisfies Record<Fate, (count: number) => string>,
    fates: {
      new: 'new',
      replaced: 'replaced',
      same: 'unchanged',
      kept: 'left alone',
      dropped: 'dropped',
    } satisfies Record<Fate, string>,
  },
} as const;
