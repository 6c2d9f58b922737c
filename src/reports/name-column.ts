import { bilingual, type Locale } from '../base/locale.ts';
import { type Band, BLANK, type Column, left, type Row, type Table, type TextCell, text } from '../documents/table.ts';
import type { Organization } from '../model/organization.ts';
import type { ResultSubject } from '../scoring/result.ts';
import { NAME_WIDTH } from './person-words.ts';

/** The column of names with their posts; two where a table is worked with. */
export function nameColumn(locale: Locale): Column {
  const { name, post } = WORDS[locale];
  const apart = [name, post].map((heading) => ({ heading, align: 'left' }) as const);
  return left(name, { width: NAME_WIDTH, apart });
}

/** A name with its post behind it, `short` where there is little room. */
export function nameAndPost(name: string, post: string | undefined, short?: string): TextCell {
  return {
    kind: 'text',
    text: post === undefined ? name : `${name}, ${post}`,
    ...(short !== undefined && { short }),
    apart: [text(name), post === undefined ? BLANK : text(post)],
  };
}

/** The line over collectives or individuals. */
export function kindBand(kind: 'unit' | 'member', locale: Locale): Band {
  const called = WORDS[locale][kind];
  return { kind: 'band', depth: 1, text: called.toUpperCase(), called };
}

/** Rows of collectives, then of individuals by division, numbered in each; in one list where somebody asked for another order. */
export function rowsByKind<T extends { readonly subject: Pick<ResultSubject, 'kind' | 'unit'> }>(
  all: readonly T[],
  rowOf: (item: T, number: number) => Row,
  { organization, locale, isOneList = false }: Banded,
): (Row | Band)[] {
  const [units, members] = (['unit', 'member'] as const).map((kind) =>
    all.filter(({ subject }) => subject.kind === kind),
  );
  const divisionOf = ({ subject }: T): Band => {
    const text = organization.unit(subject.unit ?? '')?.name.value ?? WORDS[locale].noUnit;
    return { kind: 'band', depth: 2, text };
  };
  const isFirst = (member: T, i: number) => i === 0 || members?.[i - 1]?.subject.unit !== member.subject.unit;
  return [
    ...(units?.length ? [kindBand('unit', locale), ...units.map((unit, i) => rowOf(unit, i + 1))] : []),
    ...(members?.length ? [kindBand('member', locale)] : []),
    ...(members ?? []).flatMap((member, i) => [
      ...(isFirst(member, i) && !isOneList ? [divisionOf(member)] : []),
      rowOf(member, i + 1),
    ]),
  ];
}

interface Banded {
  readonly organization: Organization;
  readonly locale: Locale;
  readonly isOneList?: boolean;
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
    noUnit: 'Chưa rõ phòng',
  },
  en: {
    name: 'Name',
    post: 'Post',
    unit: 'Collectives',
    member: 'Individuals',
    kind: 'Kind',
    division: 'Division',
    noUnit: 'No division',
  },
});
