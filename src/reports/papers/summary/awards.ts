import { isWithin } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type Cell, left, right, rowOf, type Table, text } from '../../../documents/table.ts';
import type { AwardRecord } from '../../../model/awards.ts';
import type { Rules } from '../../../model/rules.ts';
import { cited } from '../../cited.ts';
import { whoOpened } from '../../workings/names.ts';
import { place, type SummaryTerms } from './summary-terms.ts';

/** Decided in the period, whatever period the merit is of; revoked ones are no awards. */
export function awards(terms: SummaryTerms): Block[] {
  const { classified } = terms;
  const words = WORDS[terms.locale];
  const { period, workspace } = classified;
  const records = workspace.awards
    .flatMap((file) => file.records)
    .filter(({ date, revoked }) => date !== undefined && !revoked && isWithin(date.value, period));
  const own = place('awards', words.awardsHint, terms);
  return records.length > 0
    ? [awardsTable(records, terms), ...(terms.setting.fill?.places.has('awards') ? own : [])]
    : own;
}

/** A row for each award and decision: how many collectives and individuals. */
function awardsTable(records: readonly AwardRecord[], { classified, locale, naming }: SummaryTerms): Table {
  const words = WORDS[locale];
  const groups = new Map<string, AwardRecord[]>();
  for (const record of records) {
    const key = `${awardName(record.award.value, classified.rules)} ${record.decision?.value ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return {
    kind: 'table',
    caption: words.awarded,
    columns: [left(words.award), right(words.units), right(words.members), left(words.decision)],
    rows: [...groups.values()].map((own) => {
      const [first] = own;
      const count = (kind: 'unit' | 'member'): Cell => {
        const who = own.filter((record) => record.kind === kind).map(({ subject }) => ({ kind, id: subject.value }));
        return { kind: 'count', count: who.length, opens: () => whoOpened(who, naming) };
      };
      const decision = first?.decision && cited(first.decision.value, first.date?.value, locale);
      return rowOf([
        text(first ? awardName(first.award.value, classified.rules) : ''),
        count('unit'),
        count('member'),
        decision === undefined ? BLANK : text(decision),
      ]);
    }),
  };
}

const WORDS = bilingual({
  vi: {
    awardsHint: 'danh hiệu, hình thức khen thưởng đã được quyết định trong kỳ, số quyết định',
    awarded: 'Khen thưởng trong kỳ',
    award: 'Danh hiệu, hình thức khen thưởng',
    units: 'Tập thể',
    members: 'Cá nhân',
    decision: 'Quyết định',
  },
  en: {
    awardsHint: 'titles and commendations decided in the period, with their decisions',
    awarded: 'Awards in the period',
    award: 'Title or commendation',
    units: 'Collectives',
    members: 'Individuals',
    decision: 'Decision',
  },
});

/** An award by its name in the regulation; by its id where the regulation has none of it. */
export function awardName(id: string, { awards }: Pick<Rules, 'awards'>): string {
  return awards.find((award) => award.id.value === id)?.name.value ?? id;
}
