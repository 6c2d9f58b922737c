import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { SchemaFaults } from '../../schema/fault.ts';
import { LAYOUT } from '../../source/layout.ts';

type Facts = SchemaFaults['wrong-kind'];

/** A file of another kind than its place is for. */
export const wrongKind = defineCheck<Facts>({
  id: 'wrong-kind',
  severity: 'error',
  message: {
    vi: ({ found, title }) => `tệp này ghi loại “${found}”, mà ở chỗ này phải là tệp “${title.vi}”`,
    en: ({ found, title }) => `this file says “${found}”, but here it must be “${title.en}”`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ expected }) => [expected],
});

const WRITE: Words = { vi: 'hãy viết kind:', en: 'write kind:' };
const OR_MOVE: Words = { vi: 'hoặc chuyển tệp đến', en: 'or move the file to' };

function wayOut({ found, expected }: Facts, locale: Locale): string {
  const write = `${WRITE[locale]} ${expected}`;
  const home = LAYOUT.find(({ kind }) => kind === found);
  return home ? `${write}, ${OR_MOVE[locale]} ${home.place}` : write;
}
