import { bilingual, type Locale } from '../base/locale.ts';
import { type Band, BLANK, type Column, type Table, type TextCell } from '../documents/table.ts';
import { NAME_WIDTH } from './person-words.ts';

/** The column of names with their posts; two where a table is worked with. */
export function nameColumn(locale: Locale): Column {
  const { name, post } = WORDS[locale];
  const apart = [name, post].map((heading) => ({ heading, align: 'left' }) as const);
  return { heading: name, align: 'left', weight: 0, width: NAME_WIDTH, apart };
}

/** A name with its post behind it, `short` where there is little room. */
export function nameAndPost(name: string, post: string | undefined, short?: string): TextCell {
  return {
    kind: 'text',
    text: post === undefined ? name : `${name}, ${post}`,
    ...(short !== undefined && { short }),
    apart: [{ kind: 'text', text: name }, post === undefined ? BLANK : { kind: 'text', text: post }],
  };
}

/** The line over collectives or individuals. */
export function kindBand(kind: 'unit' | 'member', locale: Locale): Band {
  const called = WORDS[locale][kind];
  return { kind: 'band', depth: 1, text: called.toUpperCase(), called };
}

/** What heads the columns that these lines and those of divisions become. */
export function bandHeadings(locale: Locale): NonNullable<Table['bands']> {
  const { kind, division } = WORDS[locale];
  return { 1: kind, 2: division };
}

const WORDS = bilingual({
  vi: {
    name: 'Họ và tên',
    post: 'Chức vụ',
    unit: 'Tập thể',
    member: 'Cá nhân',
    kind: 'Đối tượng',
    division: 'Đơn vị',
  },
  en: {
    name: 'Name',
    post: 'Post',
    unit: 'Collectives',
    member: 'Individuals',
    kind: 'Kind',
    division: 'Division',
  },
});
