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

/** No complaint, inquiry or disciplinary case still open, on the day the Council met where it has; of a unit, neither about itself nor about one of its people. An open one puts the award off: it is for a person, since it may end without a fault. */
export const pending: AwardConditionKind = {
  id: 'pending',
  written: {
    words: {
      vi: ['Việc đang xem xét', 'Luôn ghi none: không có khiếu nại, tố cáo, thanh tra, kỷ luật nào đang xem xét'],
      en: ['Pending', 'Always none: no complaint, inquiry or discipline still open'],
    },
    shape: { const: 'none' },
  },
  asked: (_, __, kind) => (kind === 'unit' ? ASKED_OF_UNIT : ASKED),
  finding(_, { kind, id, award }, evidence) {
    const met = awardDecision(evidence.period.id, award.id.value, evidence.decisions)?.held?.value;
    const isOpen = ({ span }: PendingMatter) => (met ? covers(span, met) : !span.to);
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
    const found = listed(
      open.map(({ who, matter: { kind: sort, span, document } }) => {
        const name = SORTS[sort.value] ?? { vi: sort.value, en: sort.value };
        const since = span.from
          ? { vi: ` từ ngày ${dateInWords(span.from.value)}`, en: ` since ${span.from.value}` }
          : NOTHING;
        const by = document ? ` (${document.value})` : '';
        return {
          vi: `${who.vi}${who.vi ? ' ' : ''}${name.vi}${since.vi}${by}`,
          en: `${who.en}${who.en ? ': ' : ''}${name.en}${since.en}${by}`,
        };
      }),
      '; ',
    );
    return { verdict: 'unknown', found, wanted: found, place: first.matter.kind.place };
  },
};

/** What the organization notes, and complaints about a result in `appeals/`. */
function mattersOf(kind: 'member' | 'unit', id: string, { organization, appeals }: Evidence): PendingMatter[] {
  const noted = (kind === 'unit' ? organization.unit(id) : organization.member(id))?.pending ?? [];
  const complaints = appeals.filter(
    ({ nature, whose }) => nature === 'complaint' && whose?.kind === kind && whose.subject.value === id,
  );
  return [...noted, ...complaints.map(matterOf)];
}

function matterOf({ id, received, answer, node }: Appeal): PendingMatter {
  const span = { from: received, ...(answer && { to: answer.date }) };
  return { kind: { value: 'complaint', place: id.place }, span, document: undefined, node };
}

const ASKED: Words = {
  vi: 'không có việc kỷ luật, thanh tra, khiếu nại, tố cáo đang xem xét',
  en: 'no complaint, inquiry or disciplinary case open',
};
const ASKED_OF_UNIT: Words = {
  vi: 'tập thể và cá nhân trong tập thể không có việc kỷ luật, thanh tra, khiếu nại, tố cáo đang xem xét',
  en: 'no complaint, inquiry or disciplinary case open about the collective or one of its people',
};
const ITSELF: Words = { vi: 'tập thể', en: 'the collective' };
const NONE: Words = { vi: 'không có', en: 'none' };
const NOTHING: Words = { vi: '', en: '' };
const UNREAD: Words = { vi: 'tệp kiến nghị chưa đọc được hết', en: 'a file of petitions could not be read whole' };
const SORTS: Readonly<Record<string, Words>> = {
  complaint: { vi: 'đang có khiếu nại', en: 'a complaint' },
  denunciation: { vi: 'đang có đơn tố cáo', en: 'a denunciation' },
  investigation: { vi: 'đang được thanh tra, kiểm tra', en: 'an investigation' },
  discipline: { vi: 'đang xem xét kỷ luật', en: 'a disciplinary case' },
} satisfies Record<PendingKind, Words>;
