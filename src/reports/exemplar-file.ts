import { dateSaid } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import { type Block, heading, paragraph } from '../documents/document.ts';
import { BLANK, left, type Row, right, rowOf, text } from '../documents/table.ts';
import { isBy } from '../model/practice.ts';
import { placesTogether } from '../scoring/printed.ts';
import { awardName } from './awards/record-words.ts';
import { awardBlocks } from './awards-show.ts';
import { cited } from './cited.ts';
import { chosenBlocks } from './exemplars/chosen.ts';
import { WORDS } from './exemplars/file-words.ts';
import { practiceInWords } from './exemplars/practice-words.ts';
import { exemplarsOf, levelName, type SubjectView } from './exemplars/view.ts';
import { named } from './person-words.ts';
import type { TableReport } from './report.ts';

/** A subject's whole file on one page: levels over the years, awards, practices, registrations, discipline, and what it is an example of. */
export const exemplarFile: TableReport<SubjectView> = {
  id: 'exemplar-file',
  document(view, locale) {
    const { row, striving } = view;
    const words = WORDS[locale];
    const chosen = exemplarsOf(row, view).flatMap((exemplar) => chosenBlocks(exemplar, view, locale));
    const practices = striving.workspace.practices.filter((practice) => isBy(row.kind, row.id, practice));
    return {
      locale,
      blocks: [
        { kind: 'title', text: named(row, striving.workspace.organization, locale) ?? row.name },
        ...postOf(view, locale),
        ...section(words.levels, levelBlocks(view, locale)),
        ...section(words.awards, awardBlocks({ book: striving.book, subject: row.won }, locale)),
        ...section(words.practices, [
          list(
            practices.map((practice) => practiceInWords(practice, locale)),
            locale,
          ),
        ]),
        ...section(words.registrations, [list(registrationLines(view, locale), locale)]),
        ...section(words.discipline, [list(disciplineLines(view, locale), locale)]),
        ...section(words.exemplar, chosen.length > 0 ? chosen : [paragraph(words.notChosen)]),
      ],
    };
  },
  heading({ row, striving }, locale) {
    return { type: WORDS[locale].type, subject: named(row, striving.workspace.organization, locale) ?? row.name };
  },
};

function section(text: string, blocks: readonly Block[]): Block[] {
  return [heading(1, text), ...blocks];
}

function list(items: readonly string[], locale: Locale): Block {
  return { kind: 'list', items: items.length > 0 ? items : [WORDS[locale].none] };
}

/** The last assignment, which is today's where it is open. */
function postOf({ row, striving }: SubjectView, locale: Locale): Block[] {
  const { organization } = striving.workspace;
  const member = row.kind === 'member' ? organization.member(row.id) : undefined;
  const last = member?.assignments.at(-1);
  if (!last) return [];
  const unit = organization.unit(last.unit.value)?.name.value ?? last.unit.value;
  const since = last.span.from && WORDS[locale].since(dateSaid(last.span.from.value, locale));
  return [paragraph([last.position?.value, unit, since].filter((text) => text).join(', '))];
}

function levelBlocks(view: SubjectView, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { periods } = view.striving;
  const places = placesTogether(
    view.row.results.flatMap((result) => result ?? []),
    2,
  );
  const rows = periods.map((period, i): Row => {
    const result = view.row.results[i];
    const name = text(period.kind.words[locale].name(period));
    if (!result) return rowOf([name], { remark: text(words.notListed) });
    if (!result.isRated || !result.points || result.level === undefined) {
      const why = result.reasons.map((reason) => reason.words[locale]).join(', ');
      return rowOf([name], { remark: text(why ? `${words.notRated}: ${why}` : words.notRated) });
    }
    return rowOf([
      name,
      { kind: 'number', value: result.points, places },
      text(levelName(result.level, view)[locale]),
      result.rank === undefined ? BLANK : { kind: 'count', count: result.rank, isTied: result.isTied },
    ]);
  });
  if (rows.length === 0) return [paragraph(words.none)];
  return [
    {
      kind: 'table',
      columns: [left(words.period), right(words.points), left(words.level), right(words.rank)],
      rows,
    },
  ];
}

function registrationLines({ row, striving }: SubjectView, locale: Locale): string[] {
  const words = WORDS[locale];
  return striving.workspace.registrations.flatMap(({ period, entries }) =>
    entries
      .filter((entry) => entry.kind === row.kind && entry.subject.value === row.id)
      .map(({ titles, date, targets, withdrawn }) => {
        const names = titles.map(({ value }) => awardName(value, striving.book)).join(', ');
        const parts = [
          date && words.on(dateSaid(date.value, locale)),
          targets.length > 0 && words.targets(targets.map(({ value }) => value).join('; ')),
          withdrawn && words.withdrawn(dateSaid(withdrawn.value, locale)),
        ].filter((text) => text);
        return `${period.value}: ${[names, ...parts].join('; ')}`;
      }),
  );
}

function disciplineLines({ row, striving }: SubjectView, locale: Locale): string[] {
  const { organization } = striving.workspace;
  const member = row.kind === 'member' ? organization.member(row.id) : undefined;
  const pending = (row.kind === 'member' ? member : organization.unit(row.id))?.pending ?? [];
  const words = WORDS[locale];
  return [
    ...(member?.discipline ?? []).map(({ form, date, decision }) =>
      decision
        ? `${form.value}: ${cited(decision.value, date.value, locale)}`
        : `${form.value}: ${dateSaid(date.value, locale)}`,
    ),
    ...pending.map(({ kind, span, document }) => {
      const from = span.from && dateSaid(span.from.value, locale);
      const to = span.to ? dateSaid(span.to.value, locale) : words.open;
      return `${words.pending[kind.value] ?? kind.value}: ${[from, to].filter((text) => text).join(' – ')}${document ? ` (${document.value})` : ''}`;
    }),
  ];
}
