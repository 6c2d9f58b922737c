import type { Today } from '../answers/today.ts';
import type { Want } from '../answers/wants/want.ts';
import { dateSaid } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import { asSentence } from '../base/sentence.ts';
import type { Period } from '../calendar/period.ts';
import { paragraph } from '../documents/document.ts';
import { BLANK, count, left, right, type Table, text } from '../documents/table.ts';
import type { Organization } from '../model/organization.ts';
import type { Report } from './report.ts';
import { lineCell } from './said-aside.ts';
import { namesOf } from './today/names.ts';
import { TODAY_WORDS, type TodayWords } from './today/today-words.ts';

/** What a day wants, each thing with the line to type next. */
export const todayReport: Report<Today> = {
  id: 'today',
  document({ asOf, period, wants, workspace, findings }, locale) {
    const words = TODAY_WORDS[locale];
    const agency = workspace?.settings.agency?.value;
    const rows = rowsOf({ wants, workspace, findings }, locale);
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(dateSaid(asOf, locale), agency) },
        ...(period ? [paragraph(asSentence(period.kind.words[locale].title(period)))] : []),
        rows.length > 0 ? tableOf(rows, words) : paragraph(words.nothing),
        paragraph(words.more),
      ],
    };
  },
};

/** What waits, as a paper says it, which names no command. */
export function wantedInWords(today: Today, locale: Locale): string[] {
  return rowsOf(today, locale).map(({ what }) => what);
}

/** What waits, in the order of a day, each with the line to type. */
export function rowsOf(
  { wants, workspace, findings: { errors } }: Pick<Today, 'wants' | 'workspace' | 'findings'>,
  locale: Locale,
): Wanted[] {
  return [
    ...(errors.length > 0 ? [row(TODAY_WORDS[locale].errors(errors.length), 'emul check')] : []),
    ...(workspace ? wants.map((want) => rowOf(want, workspace.organization, locale)) : []),
  ];
}

/** What waits, and lines to type, the first of them now; each later one with what it does. */
export interface Wanted {
  readonly what: string;
  readonly line: string;
  readonly then: readonly (readonly [what: string, line: string])[];
}

function row(what: string, line: string, ...then: Wanted['then'][number][]): Wanted {
  return { what, line, then };
}

function tableOf(wanted: readonly Wanted[], { what, line }: TodayWords): Table {
  return {
    kind: 'table',
    columns: [right(''), left(what), left(line, { isWhole: true })],
    rows: wanted.flatMap((each, i) => [
      { kind: 'row' as const, cells: [count(i + 1), text(each.what), lineCell(each.line)] },
      ...each.then.map(([said, typed]) => ({
        kind: 'row' as const,
        cells: [BLANK, text(said), lineCell(typed)],
      })),
    ]),
  };
}

/** The tables in Excel that hold what is lacking. */
const BEGIN = {
  people: 'emul form export setup -o so.xlsx',
  scale: 'emul form export criteria -o thang.xlsx',
} as const;

function rowOf(want: Want, organization: Organization, locale: Locale): Wanted {
  const words = TODAY_WORDS[locale];
  const name = ({ kind, ...rest }: Period) => kind.words[locale].name({ kind, ...rest });
  switch (want.kind) {
    case 'amending':
      return row(words.amending(name(want.period)), `emul close ${want.period.id}`);
    case 'pending':
      return row(words.pending(name(want.period), want.edition), `emul report amendment ${want.period.id}`);
    case 'changed':
      return row(words.changed(name(want.period), want.count), `emul verify ${want.period.id}`);
    case 'open':
      return row(words.open(want, name(want.period)), `emul week ${spanOf(want)}`);
    case 'sheets':
    case 'earlier-sheets':
      return row(
        words.sheets(want, name(want.period), namesOf(want, organization, locale)),
        `emul status ${want.period.id}`,
      );
    case 'scored':
      return row(words.scored(name(want.period)), `emul score ${want.period.id}`, [
        words.notice(want.period.kind.words[locale].kind),
        `emul report briefing ${want.period.id}`,
      ]);
    case 'classify':
      return row(
        words.classify(name(want.period), want.wanting),
        `emul classify ${want.period.id}`,
        ...(want.isDecided ? [[words.toDecide, `emul decide ${want.period.id}`] as const] : []),
      );
    case 'decision':
      return row(
        words.decision(want, name(want.period)),
        decisionLine(want),
        ...(want.lacks === 'signature' ? signing(want, locale) : []),
      );
    case 'award':
      return row(words.award(want, name(want.period)), `emul decide ${want.period.id} --award ${want.award}`);
    case 'record':
      return row(words.record(want.count, name(want.period)), `emul awards record ${want.named}`);
    case 'scale':
      return row(words.scale(want), `emul criteria opinions ${want.criteria}@${want.edition}`);
    case 'work':
      return row(words.work(want), `emul plan status ${want.plan}`);
    case 'remedies':
      return row(words.remedies(want), 'emul inspections');
    case 'appeals':
      return row(words.appeals(want), 'emul appeals');
    case 'begin':
      return row(words.begin[want.lacks], BEGIN[want.lacks]);
    case 'registrations':
      return row(words.registrations(want.year, want.missing), `emul registrations status ${want.year}`);
    case 'no-registrations':
      return row(words.noRegistrations(want.year), `emul form export registrations ${want.year}`);
    case 'exemplar': {
      const [first] = want.periods;
      return row(
        words.exemplar(want.title, first ? name(first) : '', want.periods.length),
        `emul exemplars show ${want.id}`,
      );
    }
    case 'exemplars':
      return row(words.exemplars(want.count), 'emul exemplars');
    case 'campaign':
      return row(words.campaigns[want.state](want.title), `emul classify ${want.id}`);
  }
}

/** One period, or the first and the last of several; where they are hundreds, they are taken up one by one. */
function spanOf({ period, last, count }: Extract<Want, { kind: 'open' }>): string {
  return count === 1 || count > MOST_AT_ONCE ? period.id : `${period.id}..${last.id}`;
}

const MOST_AT_ONCE = 53;

/** The whole dossier goes with the agency's own decision; then it is signed. */
function signing(want: Extract<Want, { kind: 'decision' }>, locale: Locale): Wanted['then'] {
  const { dossier, toSign } = TODAY_WORDS[locale];
  const whole = [dossier, `emul dossier ${want.period.id}`] as const;
  return [...(want.award === undefined ? [whole] : []), [toSign, signLine(want, locale)]];
}

/** Number and day of the signed paper only the office knows. */
function signLine({ period, award, isOwn }: Extract<Want, { kind: 'decision' }>, locale: Locale): string {
  const named = isOwn ? '' : ` --award ${award}`;
  return `emul decide ${period.id}${named} ${TODAY_WORDS[locale].signFlags}`;
}

/** What is missing is asked for; where only number and day of signing are, the draft to be signed is printed. */
function decisionLine({ period, award, lacks }: Extract<Want, { kind: 'decision' }>): string {
  if (lacks === 'signature') return `emul report decision ${period.id}`;
  return `emul decide ${period.id}${award === undefined ? '' : ` --award ${award}`} --enter`;
}
