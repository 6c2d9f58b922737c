import type { Form } from '../../answers/entry/form-exported.ts';
import type { Locale, Words } from '../../base/locale.ts';

/** Whose form it is and how much there is to fill in: “Văn phòng, 1 tập thể, 5 cá nhân”. */
export const COUNTED: Words<(form: Form) => string> = {
  vi: ({ unit, sheets }) => [unit?.name ?? 'toàn cơ quan', ...kinds(sheets, 'vi')].join(', '),
  en: ({ unit, sheets }) => [unit?.name ?? 'the whole office', ...kinds(sheets, 'en')].join(', '),
};

const KINDS: Words<Readonly<Record<'unit' | 'member', string>>> = {
  vi: { unit: 'tập thể', member: 'cá nhân' },
  en: { unit: 'collectives', member: 'individuals' },
};

const OWN: Words<(count: number, title: string) => string> = {
  vi: (count, title) => `${count} phiếu riêng của đợt “${title}”`,
  en: (count, title) => `${count} own sheets of “${title}”`,
};

/** How many usual sheets of each kind, and own ones of each campaign. */
function kinds(sheets: Form['sheets'], locale: Locale): string[] {
  const count = (some: Form['sheets']) => some.reduce((sum, { subjects }) => sum + subjects.length, 0);
  const usual = (['unit', 'member'] as const).flatMap((kind) => {
    const size = count(sheets.filter((sheet) => sheet.kind === kind && !sheet.campaign));
    return size > 0 ? [`${size} ${KINDS[locale][kind]}`] : [];
  });
  const campaigns = [...new Set(sheets.flatMap(({ campaign }) => campaign ?? []))];
  const own = campaigns.map((campaign) =>
    OWN[locale](count(sheets.filter((sheet) => sheet.campaign === campaign)), campaign.title.value),
  );
  return [...usual, ...own];
}
