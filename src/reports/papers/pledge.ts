import type { RegisteredRow, Registering } from '../../answers/registrations.ts';
import { asWritten } from '../../base/number-words.ts';
import type { Block, Document } from '../../documents/document.ts';
import { type Prose, prose } from '../../documents/prose.ts';
import { type Cell, type Column, OPEN, type Table } from '../../documents/table.ts';
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
      said(words.opening(period)),
      heading(words.contents),
      ...targets(plans, setting),
      ...unitsTable(units, shown, setting),
      heading(words.measures),
      ...measures(plans, setting),
      heading(words.carryingOut),
      ...paragraphsIn('pledge', 'carrying-out', words.carryingOutHint, setting).map(said),
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
  const own = paragraphsIn('pledge', 'contents', words.contentsHint, setting).map(said);
  if (all.length === 0) return own;
  const column = (heading: string, width?: number): Column => ({
    heading,
    align: 'left',
    weight: 0,
    ...(width && { width }),
  });
  const table: Table = {
    kind: 'table',
    caption: words.targets,
    columns: [
      { heading: words.number, align: 'centre', weight: 0 },
      column(words.target, 90),
      column(words.unit),
      column(words.bound),
    ],
    rows: all.map((target, i) => ({
      kind: 'row',
      cells: [
        { kind: 'count', count: i + 1 },
        text(target.text.value),
        text(target.unit?.value ?? ''),
        text(boundOf(target, setting)),
      ],
    })),
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
        { heading: words.number, align: 'centre', weight: 0 },
        { heading: words.collective, align: 'left', weight: 0, width: 40 },
        { heading: words.titles, align: 'left', weight: 0, width: 48 },
        { heading: words.promised, align: 'left', weight: 0, width: 54 },
      ],
      rows: units.map((row, i) => ({
        kind: 'row',
        cells: [
          { kind: 'count', count: i + 1 },
          text(row.name),
          text(titlesOf(row, shown).join('; ')),
          text(row.registration?.targets.map(({ value }) => value).join('; ') ?? ''),
        ],
      })),
    },
  ];
}

function measures(plans: readonly Plan[], setting: Setting): Block[] {
  const items = plans.flatMap((plan) => plan.measures.map(({ text }) => text.value));
  if (items.length > 0 && !setting.fill?.places.has('measures')) return [{ kind: 'list', items }];
  return paragraphsIn('pledge', 'measures', PLEDGE_WORDS[setting.locale].measuresHint, setting).map(said);
}

function signatureTable(units: readonly RegisteredRow[], shown: Registering, { locale }: Setting): Table {
  const words = PLEDGE_WORDS[locale];
  return {
    kind: 'table',
    caption: words.signing,
    isForm: true,
    columns: [
      { heading: words.number, align: 'centre', weight: 0 },
      { heading: words.collective, align: 'left', weight: 0, width: 46 },
      { heading: words.head, align: 'left', weight: 0, width: 58 },
      { heading: words.signature, align: 'left', weight: 0, width: 40 },
    ],
    rows: units.map((row, i) => {
      const head = headOf(row.id, shown);
      return {
        kind: 'row',
        cells: [
          { kind: 'count', count: i + 1 },
          text(row.name),
          head ? text([head.name, head.post].filter(Boolean).join(', ')) : OPEN,
          OPEN,
        ],
      };
    }),
  };
}

function heading(text: string): Block {
  return { kind: 'heading', depth: 1, text };
}

function text(words: string): Cell {
  return { kind: 'text', text: words };
}

function said(text: Prose): Block {
  return { kind: 'paragraph', text };
}
