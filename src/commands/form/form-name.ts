import type { FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale, Words } from '../../base/locale.ts';

type Form = Pick<FormsExported['forms'][number], 'unit' | 'asks'>;
type Terms = Pick<FormsExported, 'period'> & { readonly units: readonly NonNullable<Form['unit']>[] };

/**
 * What a workbook of score sheets is called, for people who look for it among their files: `Phieu tuan 45 - Phong CS-DT`.
 * Two divisions of one short name are told apart by their ids, what only the leaders fill in by their column.
 */
export function formName({ unit, asks }: Form, terms: Terms, locale: Locale): string {
  const words = WORDS[locale];
  const isLeaders = asks.includes('council') && !asks.includes('self') && !asks.includes('head');
  const whose = unit ? calledAmong(unit, terms.units) : words.office;
  return [formNameBegins(terms, locale), whose, ...(isLeaders ? [words.leaders] : [])].join(' - ');
}

/** What the names of all forms of a period begin with: `Phieu tuan 45`. */
export function formNameBegins({ period }: Pick<FormsExported, 'period'>, locale: Locale): string {
  return `${WORDS[locale].form} ${plain(period.kind.words[locale].name(period))}`;
}

function calledAmong(unit: NonNullable<Form['unit']>, units: Terms['units']): string {
  const called = ({ short, name }: typeof unit) => plain(short ?? name);
  const name = called(unit);
  // Windows takes a name in small letters for the same file.
  const isSame = (other: typeof unit) => called(other).toLowerCase() === name.toLowerCase();
  const isAlone = units.every((other) => other.id === unit.id || !isSame(other));
  return isAlone ? name : `${name} (${unit.id})`;
}

/** Without accents and signs that a disk, a chat program or a line of commands makes something else of. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const safe = bare.replace(/\s*[\\/:*?"<>|–—]\s*/g, '-').replace(/[^ -~]/g, '');
  return safe
    .replace(/\s+/g, ' ')
    .slice(0, MOST)
    .replace(/^[-. ]+|[-. ]+$/g, '');
}

const MOST = 60;

const WORDS: Words<Readonly<Record<'form' | 'office' | 'leaders', string>>> = {
  vi: { form: 'Phieu', office: 'Toan co quan', leaders: 'Lanh dao cham' },
  en: { form: 'Sheets', office: 'The whole office', leaders: 'Leaders' },
};
