import type { RegisteredRow, Registering } from '../../answers/registrations.ts';
import { asWritten } from '../../base/number-words.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { type Prose, prose } from '../../documents/prose.ts';
import { type Column, centre, count, left, OPEN, rowOf, type Table, text } from '../../documents/table.ts';
import type { Plan, Target } from '../../model/plan.ts';
import { holderOf } from './council.ts';
import { letterhead, stamps } from './frame.ts';
import { PLEDGE_WORDS } from './registration/pledge-words.ts';
import { headOf, launchOf, periodTitle, titlesOf } from './registration/registered.ts';
import { dayOf, paragraphsIn, type Setting } from './setting.ts';
import { isEnd } from './summary/targets.ts';

/** Bản giao ước thi đua: what units promise each other, each with its signature, before the chair of the Council. */
export function pledgePaper(shown: Registering, setting: Setting): Document {
  const { locale, fill } = setting;
  const words = PLEDGE_WORDS[locale];
  const period = periodTitle(shown, locale);
  const units = shown.rows.filter(({ kind }) => kind === 'unit');
  const plans = launchesIn(shown);
  const own = fill?.grounds ?? [];
  const grounds: readonly Prose[] = own.length > 0 ? own : [prose`${words.by} ${launchOf(shown, locale)}`];
  return {
    locale,
    day: dayOf(setting),
    blocks: [
      ...stamps(setting, true),
      letterhead(setting, undefined, true),
      { kind: 'type-and-subject', type: words.type, subject: words.subject(period) },
      { kind: 'grounds', grounds },
      paragraph(words.opening(period)),
      heading(1, words.contents),
      ...targets(plans, setting),
      ...unitsTable(units, shown, setting),
      heading(1, words.measures),
      ...measures(plans, setting),
      heading(1, words.carryingOut),
      ...paragraphsIn('pledge', 'carrying-out', words.carryingOutHint, setting).map(paragraph),
      { kind: 'closing', text: words.closing },
      signatureTable(units, shown, setting),
      {
        kind: 'signatures',
        places: [{ lines: [words.witness, words.chair], name: holderOf('chair', dayOf(setting), setting) }],
      },
    ],
  };
}

/** Plans that launch what is registered for, in force in the period. */
function launchesIn({ workspace, of }: Registering): Plan[] {
  return workspace.plans.filter(
    ({ sort, span }) => sort === 'launch' && (span.from?.value ?? '') <= of.to && (span.to?.value ?? of.to) >= of.from,
  );
}

function targets(plans: readonly Plan[], setting: Setting): Block[] {
  const { locale } = setting;
  const words = PLEDGE_WORDS[locale];
  const all = plans.flatMap((plan) => plan.targets);
  const own = paragraphsIn('pledge', 'contents', words.contentsHint, setting).map(paragraph);
  if (all.length === 0) return own;
  const column = (heading: string, width?: number): Column => left(heading, { ...(width && { width }) });
  const table: Table = {
    kind: 'table',
    caption: words.targets,
    columns: [centre(words.number), column(words.target, 90), column(words.unit), column(words.bound)],
    rows: all.map((target, i) =>
      rowOf([count(i + 1), text(target.text.value), text(target.unit?.value ?? ''), text(boundOf(target, setting))]),
    ),
  };
  return setting.fill?.places.has('contents') ? [...own, table] : [table];
}

function boundOf({ bound, unit }: Target, { locale }: Setting): string {
  if (!bound) return '';
  const number = asWritten(bound.value.value, locale);
  return isEnd(bound, unit?.value) ? number : PLEDGE_WORDS[locale][bound.kind](number);
}

/** What each unit strives for, as it registered. */
function unitsTable(units: readonly RegisteredRow[], shown: Registering, { locale }: Setting): Block[] {
  const words = PLEDGE_WORDS[locale];
  if (units.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.registered,
      columns: [
        centre(words.number),
        left(words.collective, { width: 40 }),
        left(words.titles, { width: 48 }),
        left(words.promised, { width: 54 }),
      ],
      rows: units.map((row, i) =>
        rowOf([
          count(i + 1),
          text(row.name),
          text(titlesOf(row, shown).join('; ')),
          text(row.registration?.targets.map(({ value }) => value).join('; ') ?? ''),
        ]),
      ),
    },
  ];
}

function measures(plans: readonly Plan[], setting: Setting): Block[] {
  const items = plans.flatMap((plan) => plan.measures.map(({ text }) => text.value));
  if (items.length > 0 && !setting.fill?.places.has('measures')) return [{ kind: 'list', items }];
  return paragraphsIn('pledge', 'measures', PLEDGE_WORDS[setting.locale].measuresHint, setting).map(paragraph);
}

function signatureTable(units: readonly RegisteredRow[], shown: Registering, { locale }: Setting): Table {
  const words = PLEDGE_WORDS[locale];
  return {
    kind: 'table',
    caption: words.signing,
    isForm: true,
    columns: [
      centre(words.number),
      left(words.collective, { width: 46 }),
      left(words.head, { width: 58 }),
      left(words.signature, { width: 40 }),
    ],
    rows: units.map((row, i) => {
      const head = headOf(row.id, shown);
      return rowOf([
        count(i + 1),
        text(row.name),
        head ? text([head.name, head.post].filter(Boolean).join(', ')) : OPEN,
        OPEN,
      ]);
    }),
  };
}
