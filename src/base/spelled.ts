import type { Exact } from './exact.ts';
import type { Locale } from './locale.ts';

/** A whole number from 0 as it is read: “bảy trăm mười nghìn”, “seven hundred ten thousand”. */
export function spelled(number: Exact, locale: Locale): string {
  const digits = number.toString();
  if (!/^\d+$/.test(digits)) throw new Error(`only whole numbers from 0 are spelled, not ${digits}`);
  return locale === 'vi' ? inVietnamese(digits) : inEnglish(digits);
}

/** Groups of three digits from the left, each a text. */
function groupsOf(digits: string): string[] {
  return digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
}

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** What lies above a billion is read by itself, and “tỷ” behind it, as often as that happens. */
function inVietnamese(digits: string, isInside = false): string {
  const below = digits.slice(-9);
  const above = digits.slice(0, -9).replace(/^0+/, '');
  const head = above === '' ? [] : [inVietnamese(above, isInside), 'tỷ'];
  const words = [...head, ...below9(below, isInside || head.length > 0)];
  return words.length === 0 ? 'không' : words.join(' ');
}

function below9(digits: string, isInside: boolean): string[] {
  const groups = groupsOf(digits);
  const units = ['triệu', 'nghìn', ''].slice(-groups.length);
  let isBehind = isInside;
  return groups.flatMap((group, i) => {
    if (group === '000') return [];
    const words = [...group3(group, isBehind), ...(units[i] ? [units[i]] : [])];
    isBehind = true;
    return words;
  });
}

/** Behind another group its zeros are read too: “không trăm linh năm”. */
function group3(group: string, isBehind: boolean): string[] {
  const [hundreds = 0, tens = 0, ones = 0] = [...group].map(Number);
  const hasHundreds = hundreds > 0 || isBehind;
  return [...(hasHundreds ? [ONES[hundreds] ?? '', 'trăm'] : []), ...below100(tens, ones, hasHundreds)];
}

function below100(tens: number, ones: number, isBehind: boolean): string[] {
  const last = ONES[ones] ?? '';
  if (tens === 0) return ones === 0 ? [] : isBehind ? ['linh', last] : [last];
  const head = tens === 1 ? ['mười'] : [ONES[tens] ?? '', 'mươi'];
  if (ones === 0) return head;
  return [...head, ones === 5 ? 'lăm' : tens > 1 ? (AFTER_TENS[ones] ?? last) : last];
}

/** hai mươi mốt, hai mươi tư; but mười một, mười bốn. */
const AFTER_TENS: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư' };

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const THOUSANDS = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

function inEnglish(digits: string): string {
  const groups = groupsOf(digits);
  if (groups.length > THOUSANDS.length) throw new Error(`too large to be spelled: ${digits}`);
  const words = groups.flatMap((group, i) => {
    const unit = THOUSANDS[groups.length - 1 - i];
    return group === '000' ? [] : [...englishGroup(Number(group)), ...(unit ? [unit] : [])];
  });
  return words.length === 0 ? 'zero' : words.join(' ');
}

function englishGroup(number: number): string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const below = rest < 20 ? SMALL[rest] : `${TENS[tens]}${ones > 0 ? `-${SMALL[ones]}` : ''}`;
  return [...(hundreds > 0 ? [SMALL[hundreds] ?? '', 'hundred'] : []), ...(rest > 0 ? [below ?? ''] : [])];
}
