import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['wrong-type'];

/** A list where one value belongs, one value where a list belongs, and so on. */
export const wrongType = defineCheck<Facts>({
  id: 'wrong-type',
  severity: 'error',
  message: {
    vi: (facts) => `${where(facts, 'vi')} ${MUST_BE[facts.expected].vi}`,
    en: (facts) => `${where(facts, 'en')} ${MUST_BE[facts.expected].en}`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
});

const ITEM: Words = { vi: 'mỗi dòng của ', en: 'every item of ' };
const MUST_BE: Readonly<Record<Facts['expected'], Words>> = {
  list: { vi: 'phải là một danh sách', en: 'must be a list' },
  map: { vi: 'phải gồm các mục con', en: 'must have keys of its own' },
  value: { vi: 'chỉ ghi một giá trị', en: 'takes one value' },
};
const WRITE: Words = { vi: 'hãy viết như', en: 'write it like' };

function where(facts: Facts, locale: Locale): string {
  return (facts.isItem ? ITEM[locale] : '') + place(facts, locale);
}

function wayOut({ key, example }: Facts, locale: Locale): string | undefined {
  return example === undefined ? undefined : `${WRITE[locale]} ${key}: ${example}`;
}
