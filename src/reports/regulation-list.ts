import type { KnownRegulation, Regulations } from '../answers/regulations.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { listUnder, paragraph } from '../documents/document.ts';
import { aside } from '../documents/prose.ts';
import { spanInWords } from './regulation/dates.ts';
import type { Report } from './report.ts';

/** Which regulations there are, and which of them this workspace uses from when. */
export const regulationList: Report<Regulations> = {
  id: 'regulation-list',
  document({ known, workspace }, locale) {
    const words = WORDS[locale];
    const used = known.filter(({ uses }) => uses.length > 0);
    const own = known.filter(({ regulation, uses }) => !regulation.isShipped && uses.length === 0);
    const shipped = known.filter(({ regulation, uses }) => regulation.isShipped && uses.length === 0);
    const agency = workspace?.settings.agency?.value;
    const lists: [heading: string, items: readonly string[]][] = [
      [words.used(agency), used.toSorted(earlierFirst).flatMap((regulation) => inUse(regulation, locale))],
      [words.own, own.map((regulation) => told(regulation, locale))],
      [words.shipped, shipped.map((regulation) => told(regulation, locale))],
    ];
    const blocks = lists.flatMap(([heading, items]) => listUnder(heading, items));
    return {
      locale,
      blocks: [...blocks, paragraph(aside(words.more(known[0]?.regulation.id.value ?? '')))],
    };
  },
};

function earlierFirst(a: KnownRegulation, b: KnownRegulation): number {
  const [from, other] = [a, b].map(({ uses }) => uses[0]?.from ?? '');
  return from === other ? 0 : (from ?? '') < (other ?? '') ? -1 : 1;
}

/** A line for each stretch in which it is used. */
function inUse({ regulation: { id, title }, uses }: KnownRegulation, locale: Locale): string[] {
  const always = WORDS[locale].always;
  return uses.map(({ from, to }) => `${id.value}, ${spanInWords(from, to, locale, always)}: ${title.value}`);
}

/** “nd90-2020: Nghị định …, hiệu lực từ ngày … đến ngày …” */
export function told({ regulation: { id, title, effective } }: KnownRegulation, locale: Locale): string {
  const { from, to } = effective;
  const span = spanInWords(from?.value, to?.value, locale, '');
  return `${id.value}: ${title.value}${span && `, ${WORDS[locale].force} ${span}`}`;
}

const WORDS = bilingual({
  vi: {
    own: 'Của cơ quan, chưa áp dụng',
    shipped: 'Kèm phần mềm',
    always: 'cho mọi kỳ',
    force: 'hiệu lực',
    used: (agency: string | undefined) => (agency === undefined ? 'Đang áp dụng' : `${agency} đang áp dụng`),
    more: (id: string) => `Từng con số và căn cứ của một quy chế: emul regulation show ${id}`,
  },
  en: {
    own: 'The agency’s own, not in use',
    shipped: 'Shipped with emul',
    always: 'for every period',
    force: 'in force',
    used: (agency) => (agency === undefined ? 'In use' : `In use by ${agency}`),
    more: (id) => `Every number of one and its source: emul regulation show ${id}`,
  },
});
