import { question } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { place } from '../../checking/key-in-words.ts';
import { worded } from '../../checking/worded.ts';
import type { SchemaFaults } from '../../schema/fault.ts';
import { LAYOUT } from '../../source/layout.ts';

type Faults = Pick<
  SchemaFaults,
  | 'unknown-key'
  | 'missing-key'
  | 'missing-one-of'
  | 'kind-missing'
  | 'wrong-kind'
  | 'wrong-type'
  | 'empty-value'
  | 'empty-list'
  | 'one-condition-each'
>;

/** What can be wrong with keys: missing, unknown, empty, with the wrong thing behind them. */
export const keyWords = worded<Faults>({
  /** A key that this kind of file does not have. */
  'unknown-key': {
    message: { vi: ({ key }) => `không có mục nào tên “${key}” ở đây`, en: ({ key }) => `there is no “${key}” here` },
    help: unknownKeyHelp,
    suggestions: ({ meant, spaced }) => (spaced === undefined ? meant : [spaced]),
  },
  /** A key that must be there is not. */
  'missing-key': {
    message: {
      vi: (facts) => `ở đây thiếu ${place(facts, 'vi')}`,
      en: (facts) => `${place(facts, 'en')} is missing here`,
    },
    help: missingKeyHelp,
  },
  /** A map that says nothing: one of several keys must be there, and none is. */
  'missing-one-of': {
    message: {
      vi: (facts) => `${place(facts, 'vi')} chưa ghi đủ`,
      en: (facts) => `${place(facts, 'en')} is not complete`,
    },
    help: {
      vi: ({ keys }) => `hãy ghi thêm ít nhất một trong các mục: ${keys.join(', ')}`,
      en: ({ keys }) => `add at least one of: ${keys.join(', ')}`,
    },
  },
  /** A file that does not say what it is, an empty one among them. */
  'kind-missing': {
    message: {
      vi: ({ isEmpty }) => (isEmpty ? 'tệp này chưa có gì' : 'tệp này chưa ghi loại tệp'),
      en: ({ isEmpty }) => (isEmpty ? 'this file is empty' : 'this file does not say of what kind it is'),
    },
    help: {
      vi: ({ expected, title }) => `dòng đầu của tệp “${title.vi}” là: kind: ${expected}`,
      en: ({ expected, title }) => `the first line of a “${title.en}” file is: kind: ${expected}`,
    },
  },
  /** A file of another kind than its place is for. */
  'wrong-kind': {
    message: {
      vi: ({ found, title }) => `tệp này ghi loại “${found}”, mà ở chỗ này phải là tệp “${title.vi}”`,
      en: ({ found, title }) => `this file says “${found}”, but here it must be “${title.en}”`,
    },
    help: wrongKindHelp,
    suggestions: ({ expected }) => [expected],
  },
  /** A list where one value belongs, one value where a list belongs, and so on. */
  'wrong-type': {
    message: (facts, locale) => `${where(facts, locale)} ${MUST_BE[facts.expected][locale]}`,
    help: wrongTypeHelp,
  },
  /** A key with nothing behind it. */
  'empty-value': {
    message: {
      vi: (facts) => `${facts.isItem ? 'một dòng của ' : ''}${place(facts, 'vi')} còn bỏ trống`,
      en: (facts) => `${facts.isItem ? 'an item of ' : ''}${place(facts, 'en')} is empty`,
    },
    help: emptyValueHelp,
  },
  /** A list with nothing in it where something must be. */
  'empty-list': {
    message: {
      vi: (facts) => `${place(facts, 'vi')} chưa có gì bên trong`,
      en: (facts) => `${place(facts, 'en')} has nothing in it`,
    },
    help: {
      vi: ({ key, example }) => (example === undefined ? 'hãy ghi ít nhất một' : `hãy ghi như ${key}: ${example}`),
      en: ({ key, example }) => (example === undefined ? 'write at least one' : `write it like ${key}: ${example}`),
    },
  },
  /** Two conditions inside one pair of braces. */
  'one-condition-each': {
    message: {
      vi: ({ keys }) => `các điều kiện ${keys.join(', ')} nằm chung một ngoặc`,
      en: ({ keys }) => `the conditions ${keys.join(', ')} stand in one pair of braces`,
    },
    help: {
      vi: ({ keys }) => `hãy tách mỗi điều kiện một ngoặc: [${apart(keys)}]`,
      en: ({ keys }) => `give each its own: [${apart(keys)}]`,
    },
  },
});

const OUTSIDE: Words<(key: string, around: string) => string> = {
  vi: (key, around) => `hãy đưa “${key}” ra ngoài “${around}”, hai mục đứng ngang nhau`,
  en: (key, around) => `move “${key}” out of “${around}”, to stand beside it`,
};
const SPACED: Words<(spaced: string) => string> = {
  vi: (spaced) => `sau dấu hai chấm phải có một dấu cách, hãy viết “${spaced}”`,
  en: (spaced) => `a colon wants a space behind it, write “${spaced}”`,
};
/** As it stands it looks right. */
const SPACED_ODDLY: Words<(spaced: string) => string> = {
  vi: (spaced) =>
    `sau dấu hai chấm là dấu cách lạ chép từ Word hoặc trang web, xóa nó rồi gõ lại bằng phím cách: “${spaced}”`,
  en: (spaced) => `behind the colon stands a blank of Word or a web page, delete it and type a space: “${spaced}”`,
};
const SPACED_DECIMAL: Words<(spaced: string) => string> = {
  vi: (spaced) => `sau dấu hai chấm phải có một dấu cách, số thập phân viết dấu chấm, hãy viết “${spaced}”`,
  en: (spaced) => `a colon wants a space behind it and a number a decimal point, write “${spaced}”`,
};
const ONLY: Words = { vi: 'chỉ ghi được:', en: 'only these may stand here:' };
const FREE: Readonly<Record<'criterion' | 'event', Words>> = {
  criterion: { vi: 'mã tiêu chí viết hoa như A1', en: 'the id of a criterion in capitals, like A1' },
  event: { vi: 'mã sự việc viết thường như tre', en: 'the id of an event in small letters, like tre' },
};

function unknownKeyHelp(
  { key, meant, known, free, outside, spaced, isDecimal }: Faults['unknown-key'],
  locale: Locale,
): string {
  if (spaced !== undefined)
    return (isDecimal ? SPACED_DECIMAL : /:[^\S ]/.test(key) ? SPACED_ODDLY : SPACED)[locale](spaced);
  if (outside !== undefined) return OUTSIDE[locale](key, outside);
  const asked = question(meant, locale);
  return asked ?? `${ONLY[locale]} ${[...(free ? [FREE[free][locale]] : []), ...known].join(', ')}`;
}

const ADD: Words = { vi: 'hãy ghi thêm', en: 'add' };
const ONE_OF: Words = { vi: 'với một trong các giá trị', en: 'with one of' };
const LIKE: Words = { vi: 'ví dụ', en: 'for instance' };

function missingKeyHelp({ key, example, allowed }: Faults['missing-key'], locale: Locale): string {
  if (allowed.length > 1) return `${ADD[locale]} “${key}:” ${ONE_OF[locale]}: ${allowed.join(', ')}`;
  const value = allowed[0] ?? example;
  return value === undefined
    ? `${ADD[locale]} “${key}:”`
    : `${ADD[locale]} “${key}:”, ${LIKE[locale]} ${key}: ${value}`;
}

const WRITE: Words = { vi: 'hãy viết kind:', en: 'write kind:' };
const OR_MOVE: Words = { vi: 'hoặc chuyển tệp đến', en: 'or move the file to' };

function wrongKindHelp({ found, expected }: Faults['wrong-kind'], locale: Locale): string {
  const write = `${WRITE[locale]} ${expected}`;
  const home = LAYOUT.find(({ kind }) => kind === found);
  return home ? `${write}, ${OR_MOVE[locale]} ${home.place}` : write;
}

const ITEM: Words = { vi: 'mỗi dòng của ', en: 'every item of ' };
const MUST_BE: Readonly<Record<Faults['wrong-type']['expected'], Words>> = {
  list: { vi: 'phải là một danh sách', en: 'must be a list' },
  map: { vi: 'phải gồm các mục con', en: 'must have keys of its own' },
  value: { vi: 'chỉ ghi một giá trị', en: 'takes one value' },
};
const WRITE_LIKE: Words = { vi: 'hãy viết như', en: 'write it like' };

function where(facts: Faults['wrong-type'], locale: Locale): string {
  return (facts.isItem ? ITEM[locale] : '') + place(facts, locale);
}

function wrongTypeHelp({ key, example }: Faults['wrong-type'], locale: Locale): string | undefined {
  return example === undefined ? undefined : `${WRITE_LIKE[locale]} ${key}: ${example}`;
}

const FILL: Words = { vi: 'hãy ghi giá trị', en: 'write a value' };
const OR_DROP: Words = { vi: 'hoặc bỏ dòng này', en: 'or leave the line out' };

function emptyValueHelp({ key, example, isItem, isOptional }: Faults['empty-value'], locale: Locale): string {
  const shown = example === undefined || isItem ? '' : `, ${LIKE[locale]} ${key}: ${example}`;
  return `${FILL[locale]}${shown}${isOptional ? `, ${OR_DROP[locale]}` : ''}`;
}

function apart(keys: readonly string[]): string {
  return keys.map((key) => `{${key}: …}`).join(', ');
}
