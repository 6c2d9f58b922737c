import type { Opening, OpeningEntry } from '../../answers/entry/opening.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { textAsYaml } from '../../editing/scalar-text.ts';
import { columnsOf, typedCriteria } from '../../forms/fields.ts';
import type { Criteria } from '../../model/criteria.ts';
import { UNFINISHED } from '../../model/field.ts';
import type { Leave } from '../../model/organization.ts';
import { partsOf } from '../../scoring/modes/index.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import { commentLines } from '../comment-lines.ts';
import { scaleLines } from './scale-lines.ts';

/** The scores file that `emul open` writes: comments say how to fill it, and an “…” stands wherever a mark is to come. */
export function openingText(opening: Opening, locale: Locale): string {
  const { period, held, editorLine } = opening;
  const words = WORDS[locale];
  const head = [...(editorLine ? [editorLine] : []), ...commentLines(topLines(opening, locale))];
  const body = opening.entries.length > 0 ? ['entries:', ...entryLines(opening, locale)] : ['entries: []'];
  const day = held ? `held: ${held}  # ${words.held}` : `# held: …  # ${words.heldUnknown}`;
  return `${[...head, 'kind: scores', `period: ${period.id}`, day, ...body].join('\n')}\n`;
}

function topLines({ period, entries, elsewhere, workspace: { organization } }: Opening, locale: Locale): string[] {
  const words = WORDS[locale];
  const scales = [...new Set(entries.flatMap(({ subject }) => subject.choice.criteria ?? []))];
  return [
    `${words.title} ${period.kind.words[locale].title(period)}`,
    ...words.how(period.kind.words[locale].kind),
    ...scales.flatMap((scale) => scaleLines(scale, locale)),
    ...(elsewhere.length > 0
      ? [
          `${words.elsewhere}: ${elsewhere.map(({ kind, id, name }) => organization.called(kind, id) ?? name).join(', ')}.`,
        ]
      : []),
  ];
}

function entryLines({ entries, before, workspace: { organization } }: Opening, locale: Locale): string[] {
  const words = WORDS[locale];
  const promised = before ? words.promised(before.kind.words[locale].name(before)) : '';
  return entries.flatMap((entry, i) => {
    const band = bandOf(entry, locale);
    const isNew = i === 0 || band !== bandOf(entries[i - 1] ?? entry, locale);
    const { kind, id } = entry.subject;
    const namesake = kind === 'member' ? organization.besideName(id) : undefined;
    const notes = [
      ...(isNew ? [band] : []),
      ...(namesake ? [namesake] : []),
      ...entry.remedies.map((text) => `${promised}: ${text}`),
    ];
    const sheet = entry.leave ? [leaveLine(entry, entry.leave, locale)] : sheetLines(entry, locale);
    return [...commentLines(notes), ...sheet].map((line) => `  ${line}`);
  });
}

/** Whose sheets follow: collectives, or the people of a division. */
function bandOf({ subject, campaign }: OpeningEntry, locale: Locale): string {
  const words = WORDS[locale];
  const whose = subject.kind === 'unit' ? words.units : (subject.unit?.name.value ?? words.noUnit);
  return campaign === undefined ? whose : words.own(campaign, whose);
}

function sheetLines({ subject, campaign }: OpeningEntry, locale: Locale): string[] {
  const { kind, id, name, choice } = subject;
  const { criteria, overlap } = choice;
  const first = criteria ? (columnsOf(criteria)[0] ?? 'self') : 'self';
  return [
    `- ${kind}: ${id}`,
    `  name: ${textAsYaml(name, false)}`,
    ...(campaign ? [`  campaign: ${campaign}`] : []),
    ...(overlap ? [`  # ${WORDS[locale].overlap}`] : []),
    ...(criteria ? [`  ${`${first}:`.padEnd(8)} ${openMarks(criteria)}`] : []),
  ];
}

/** `{A1: {done: …, assigned: …}, A2: …}` */
function openMarks(criteria: Criteria): string {
  const open = typedCriteria(criteria).map((criterion) => {
    const amounts = partsOf(criterion).flatMap(({ takes, name }) => (takes === 'amount' && name ? name : []));
    const each = amounts.map((name) => `${name}: ${UNFINISHED}`).join(', ');
    return `${criterion.id.value}: ${each ? `{${each}}` : UNFINISHED}`;
  });
  return `{${open.join(', ')}}`;
}

function leaveLine({ subject, campaign }: OpeningEntry, leave: Leave, locale: Locale): string {
  const kind = leave.kind.value;
  const until = leave.span.to?.value;
  const why = ABSENCE_WORDS[kind]?.[locale] ?? kind;
  const own = campaign ? `, campaign: ${campaign}` : '';
  const absence = `{${subject.kind}: ${subject.id}, name: ${textAsYaml(subject.name, true)}${own}, absence: {kind: ${kind}}}`;
  return `- ${absence}  # ${WORDS[locale].leave(why, until && dateSaid(until, locale))}`;
}

const WORDS = bilingual({
  vi: {
    title: 'Phiếu điểm',
    how: (kind: string) => [
      'Thay mỗi dấu … bằng điểm; mục còn dấu … là chưa chấm. Soát lại: emul check. Ai còn thiếu: emul status.',
      `Vắng cả ${kind} thì thay phiếu bằng một dòng absence: {kind: leave}; loại nghỉ: leave (phép), sick (ốm),`,
      'maternity (thai sản), study (đi học), unpaid (không lương), other (khác).',
    ],
    held: 'như lần trước; họp ngày khác thì sửa',
    heldUnknown: 'ngày họp, ví dụ 2016-10-07',
    units: 'TẬP THỂ',
    noUnit: 'Chưa rõ phòng',
    elsewhere: 'Đã có phiếu ở tệp khác của kỳ này',
    overlap: 'hai thang điểm cùng áp dụng, chưa biết chấm theo thang nào; xem: emul check',
    own: (campaign: string, whose: string) => `Phiếu riêng của đợt ${campaign}: ${whose}`,
    promised: (period: string) => `Biện pháp đã nêu ở ${period}`,
    leave: (why: string, until: string | undefined) =>
      `${why}${until ? ` đến ngày ${until}` : ''}, theo organization.yaml`,
  },
  en: {
    title: 'Scores of',
    how: () => [
      'Put a mark in place of each “…”; what still has one is not scored. Look it through: emul check. Who is missing: emul status.',
      'Who was away has one line instead, absence: {kind: leave}; kinds: leave, sick, maternity, study, unpaid, other.',
    ],
    held: 'as last time; change it if you met on another day',
    heldUnknown: 'the day of the meeting, e.g. 2016-10-07',
    units: 'COLLECTIVES',
    noUnit: 'No division',
    elsewhere: 'Have a sheet in another file of this period',
    overlap: 'two scales apply, so nobody knows which one counts; see: emul check',
    own: (campaign, whose) => `Own sheets of the campaign ${campaign}: ${whose}`,
    promised: (period) => `Promised in ${period}`,
    leave: (why, until) => `${why}${until ? ` until ${until}` : ''}, from organization.yaml`,
  },
});
