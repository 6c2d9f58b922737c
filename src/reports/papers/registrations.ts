import type { Registering } from '../../answers/registrations.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { prose } from '../../documents/prose.ts';
import { openPlace, signaturePlace } from './frame.ts';
import { countsTable } from './registration/counts-table.ts';
import { namesTables } from './registration/names-tables.ts';
import { launchOf, periodTitle, postOf, whoIn } from './registration/registered.ts';
import { ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Bảng tổng hợp đăng ký thi đua: how many of each unit strive for what, then everybody by name, and who has not registered. */
export function registrationsPaper(shown: Registering, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(periodTitle(shown, locale)),
      orientation: 'landscape',
      body: [
        { kind: 'remark', text: prose`${words.by} ${launchOf(shown, locale)})` },
        countsTable(shown, locale),
        ...namesTables(shown, locale),
        ...missing(shown, setting),
        ...ownParagraphs('note', setting),
      ],
      places: [openPlace(words.compiler, locale), signaturePlace(setting)],
    },
    setting,
  );
}

function missing(shown: Registering, { locale }: Setting): Block[] {
  const words = WORDS[locale];
  const items = shown.rows
    .filter(({ state }) => state === 'missing')
    .map((row) =>
      row.kind === 'unit' ? whoIn(row, shown, locale) : `${whoIn(row, shown, locale)}, ${postOf(row, shown)}`,
    );
  return items.length > 0 ? [{ kind: 'list', heading: words.missing, items }] : [paragraph(words.everybody)];
}

const WORDS = bilingual({
  vi: {
    type: 'BẢNG TỔNG HỢP',
    subject: (period: string) => `Đăng ký thi đua ${period}`,
    by: '(Theo',
    missing: 'Chưa đăng ký',
    everybody: 'Mọi tập thể, cá nhân đã đăng ký.',
    compiler: 'Người lập biểu',
  },
  en: {
    type: 'REGISTRATIONS',
    subject: (period) => `Titles striven for in ${period}`,
    by: '(By',
    missing: 'Not registered',
    everybody: 'Everybody has registered.',
    compiler: 'Compiled by',
  },
});
