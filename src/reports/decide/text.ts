import type { DecisionDraft, DraftRow } from '../../answers/decisions/decision-draft.ts';
import type { Locale } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { plain } from '../../documents/prose.ts';
import { textAsYaml } from '../../editing/scalar-text.ts';
import { isOnPoints } from '../../model/condition.ts';
import { UNFINISHED } from '../../model/field.ts';
import { levelInTables, levelNamed } from '../../model/level-names.ts';
import { placesBeside } from '../../scoring/printed.ts';
import { type Exceeded, isExceeded } from '../../scoring/quotas/quota-result.ts';
import { levelQuotaSaid } from '../candidates/level-quota.ts';
import { commentLines } from '../comment-lines.ts';
import { inSentence, named } from '../person-words.ts';
import { NOTES, ROLES, WORDS } from './text-words.ts';
import { votingInWords } from './voting-words.ts';

/** The decision file that `emul decide` writes: everybody the Council decides about, and an “…” wherever only the meeting can tell; `stamps` stand above all. */
export function draftText(draft: DecisionDraft, stamps: readonly string[], locale: Locale): string {
  const { period, award, rows } = draft;
  const words = WORDS[locale];
  const head = [
    'kind: decision',
    `period: ${period.id}`,
    ...(award ? [`award: ${award.id.value}`] : []),
    `held: ${UNFINISHED}  # ${words.held}`,
    `decision: ${UNFINISHED}  # ${words.decision}`,
    `signed: ${UNFINISHED}  # ${words.signed}`,
    `present: []  # ${words.present}`,
    `absent: []  # ${words.absent}`,
    `ballots: {kind: ${UNFINISHED}, issued: ${UNFINISHED}, returned: ${UNFINISHED}, invalid: ${UNFINISHED}}  # ${words.ballots}`,
  ];
  const body = rows.length > 0 ? ['results:', ...rowLines(draft, locale)] : ['results: []'];
  return `${[...commentLines([...stamps, ...topLines(draft, locale)]), ...head, ...body].join('\n')}\n`;
}

function topLines(draft: DecisionDraft, locale: Locale): string[] {
  const { period, award, rules, sitting, left, quotas, rows } = draft;
  const words = WORDS[locale];
  const name = period.kind.words[locale].title(period);
  const levels = rules.levels.map((level) => `${level.id.value} (${levelInTables(level)[locale]})`);
  return [
    award ? words.awardTitle(award.name.value, name) : words.levelsTitle(name),
    ...(award ? words.howAward : words.howLevels),
    ...(award ? [] : [`${words.levels}: ${levels.join(', ')}.`]),
    ...(sitting.seats.length > 0 ? [`${words.council}: ${seatsIn(draft, locale)}.`] : [words.noCouncil]),
    sitting.rule ? `${words.voting}: ${votingInWords(sitting.rule, locale)}.` : words.noRule,
    ...(draft.limit === undefined ? [] : [words.limit(draft.limit, rows.length)]),
    ...draft.behind.map((result) =>
      plain(levelQuotaSaid(result, { ...draft, levelName: levelIn(draft, locale) }, locale)),
    ),
    ...quotas.filter(isExceeded).map((quota) => overLine(quota, draft, locale)),
    ...(left.length > 0
      ? [
          `${words.left}: ${left.map(({ subject: { kind, id, name } }) => draft.workspace.organization.called(kind, id) ?? name).join(', ')}.`,
        ]
      : []),
  ];
}

function seatsIn({ sitting, workspace }: DecisionDraft, locale: Locale): string {
  const seats = sitting.council?.seats ?? [];
  return seats
    .map(({ member, role }) => {
      const name = workspace.organization.called('member', member.value) ?? member.value;
      const post = ROLES[role][locale];
      return `${member.value} (${name}${post ? `, ${post}` : ''})`;
    })
    .join(', ');
}

function overLine({ quota, limit, count, cut, scope, of }: Exceeded, draft: DecisionDraft, locale: Locale): string {
  const below = cut.filter(({ isAboveCut }) => !isAboveCut).map(({ result }) => result.subject);
  const names = below.map((subject) =>
    inSentence(named(subject, draft.workspace.organization, locale) ?? subject.name, locale),
  );
  const { organization } = draft.workspace;
  const where =
    scope === 'agency' || of === undefined
      ? ''
      : ` ${WORDS[locale].scope(scope, organization.groupName(of), organization.unit(of)?.name.value)}`;
  return WORDS[locale].over(levelIn(draft, locale)(quota.level.value), where, limit, count, names.join(', '));
}

/** What a level is called in a list, by its id. */
export function levelIn({ rules }: Pick<DecisionDraft, 'rules'>, locale: Locale): (id: string) => string {
  return (id) => levelNamed(id, rules.levels)[locale];
}

function rowLines(draft: DecisionDraft, locale: Locale): string[] {
  const { rows } = draft;
  const words = WORDS[locale];
  return rows.flatMap((row, index) => {
    const isNew = row.kind !== rows[index - 1]?.kind;
    const heading = isNew ? commentLines([row.kind === 'unit' ? words.units : words.members]) : [];
    return [...heading, ...rowOf(row, draft, locale)].map((line) => `  ${line}`);
  });
}

function rowOf(row: DraftRow, draft: DecisionDraft, locale: Locale): string[] {
  const namesake = row.kind === 'member' ? draft.workspace.organization.besideName(row.id) : undefined;
  const beside = [namesake, besideName(row, draft, locale)].filter((text) => text).join('; ');
  const votes = `{for: ${UNFINISHED}, against: ${UNFINISHED}, of: ${row.of ?? UNFINISHED}}`;
  return [
    `- ${row.kind}: ${row.id}`,
    `  name: ${textAsYaml(row.name, false)}${beside ? `  ${commentLines([beside])[0]}` : ''}`,
    ...(draft.award || row.level === undefined ? [] : [`  proposed: ${row.level}`]),
    `  ${draft.award ? 'granted' : 'level'}: ${UNFINISHED}`,
    `  reason: ${UNFINISHED}`,
    `  votes: ${votes}`,
  ];
}

/** What was computed of somebody, as the Council sees it beside the name: “tính ra Xuất sắc, 95,29 điểm; ngoài tỷ lệ”. */
export function besideName({ level, points, notes }: DraftRow, draft: DecisionDraft, locale: Locale): string {
  const words = WORDS[locale];
  const rungs = draft.rules.blocks.get(draft.period.kind.id)?.rungs ?? [];
  const bounds = rungs.flatMap(({ when }) => when.filter(isOnPoints));
  const name = level === undefined ? undefined : levelIn(draft, locale)(level);
  const computed = [name, points && words.points(pointsInWords(points, locale, placesBeside(points, bounds, 2)))]
    .filter((text) => text)
    .join(', ');
  return [computed && words.computed(computed), ...notes.map((note) => NOTES[note][locale])]
    .filter((text) => text)
    .join('; ');
}
