import { dateInWords } from '../../base/day.ts';
import { listed, type Words } from '../../base/locale.ts';
import type { PendingKind } from '../../declared/kinds/organization.ts';
import type { Appeal } from '../../model/appeal.ts';
import { awardDecision } from '../../model/decision.ts';
import type { PendingMatter } from '../../model/record.ts';
import { covers } from '../../model/span.ts';
import type { Evidence } from '../evidence.ts';
import { membersOf } from '../evidence.ts';
import type { AwardConditionKind } from './condition-kind.ts';

/** A matter of somebody: one that the organization notes, or one in `appeals/`. */
export type Matter = Pick<PendingMatter, 'kind' | 'span' | 'document'>;

/** What is looked for about somebody. */
type MattersOf = (kind: 'member' | 'unit', id: string, evidence: Evidence) => readonly Matter[];

/** None of such matters still open, on the day the Council met where it has; of a unit, neither about itself nor about one of its people. An open one puts the award off: it is for a person, since it may end without a fault. */
export function nothingOpen(mattersOf: MattersOf): AwardConditionKind['finding'] {
  return (_, { kind, id, award }, evidence) => {
    const met = awardDecision(evidence.period.id, award.id.value, evidence.decisions)?.held?.value;
    const isOpen = ({ span }: Matter) => (met ? covers(span, met) : !span.to);
    const ids = kind === 'member' ? [id] : membersOf(id, evidence).map(({ subject }) => subject.id);
    const own = kind === 'unit' ? mattersOf('unit', id, evidence) : [];
    const open = [
      ...own.map((matter) => ({ who: ITSELF, matter })),
      ...ids.flatMap((text) => {
        const who = kind === 'unit' ? evidence.names.who('member', text) : NOTHING;
        return mattersOf('member', text, evidence).map((matter) => ({ who, matter }));
      }),
    ].filter(({ matter }) => isOpen(matter));
    const [first] = open;
    if (!first && evidence.unsound.has('appeal'))
      return { verdict: 'unknown', found: UNREAD, wanted: UNREAD, place: undefined };
    if (!first) return { verdict: 'met', found: NONE, place: undefined };
    const found = listed(open.map(saidOf), '; ');
    return { verdict: 'unknown', found, wanted: found, place: first.matter.kind.place };
  };
}

/** What `appeals/` holds about somebody's result. */
export function appealsAbout(kind: 'member' | 'unit', id: string, { appeals }: Evidence): Matter[] {
  const own = appeals.filter(({ whose }) => whose?.kind === kind && whose.subject.value === id);
  return own.map(({ nature, received, answer, id: { place } }) => ({
    kind: { value: nature, place },
    span: { from: received, ...(answer && { to: answer.date }) },
    document: undefined,
  }));
}

function saidOf({ who, matter: { kind, span, document } }: { who: Words; matter: Matter }): Words {
  const name = SORTS[kind.value] ?? { vi: kind.value, en: kind.value };
  const since = span.from
    ? { vi: ` từ ngày ${dateInWords(span.from.value)}`, en: ` since ${span.from.value}` }
    : NOTHING;
  const by = document ? ` (${document.value})` : '';
  return {
    vi: `${who.vi}${who.vi ? ' ' : ''}${name.vi}${since.vi}${by}`,
    en: `${who.en}${who.en ? ': ' : ''}${name.en}${since.en}${by}`,
  };
}

const ITSELF: Words = { vi: 'tập thể', en: 'the collective' };
const NONE: Words = { vi: 'không có', en: 'none' };
const NOTHING: Words = { vi: '', en: '' };
const UNREAD: Words = { vi: 'tệp kiến nghị chưa đọc được hết', en: 'a file of petitions could not be read whole' };
const SORTS: Readonly<Record<string, Words>> = {
  complaint: { vi: 'đang có khiếu nại', en: 'a complaint' },
  denunciation: { vi: 'đang có đơn tố cáo', en: 'a denunciation' },
  investigation: { vi: 'đang được thanh tra, kiểm tra', en: 'an investigation' },
  discipline: { vi: 'đang xem xét kỷ luật', en: 'a disciplinary case' },
  petition: { vi: 'đang có kiến nghị chưa trả lời', en: 'a petition not answered' },
  report: { vi: 'đang có phản ánh chưa trả lời', en: 'a report not answered' },
} satisfies Record<PendingKind | Appeal['nature'], Words>;
