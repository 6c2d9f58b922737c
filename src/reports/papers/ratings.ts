import type { RatedAnswer } from '../../answers/rated.ts';
import type { ScoreAnswer } from '../../answers/scored.ts';
import { bilingual } from '../../base/locale.ts';
import type { Block, Document } from '../../documents/document.ts';
import { type ClassifyTerms, termsOf } from '../classify/classify-terms.ts';
import { closing } from '../classify/closing.ts';
import { divisions } from '../classify/divisions.ts';
import { lastPost } from '../classify/name-cell.ts';
import { quotas } from '../classify/quotas.ts';
import { tableOf } from '../classify/results-table.ts';
import { top } from '../classify/top.ts';
import { used } from '../classify/used.ts';
import { Noted } from '../score/noted.ts';
import { sameLegend } from '../score/same-legend.ts';
import { termsOf as weekTerms } from '../score/score-terms.ts';
import { tableOf as weekTable } from '../score/standings-table.ts';
import { tablesByKind } from './by-kind.ts';
import { levelCounts } from './counts.ts';
import { openPlace, signaturePlace } from './frame.ts';
import { publicCounts, publicRowsIn, publicRowsOf, publicTables } from './public-rows.ts';
import { namingIn, ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Bảng tổng hợp kết quả xếp loại: everybody of a period, with points for the Council, with levels alone for the board. */
export function ratings({ classified, week }: RatedAnswer, setting: Setting): Document {
  const { locale, audience } = setting;
  const words = WORDS[locale];
  const { period } = classified;
  const terms = termsOf({ answer: classified, withParts: true, sort: undefined }, locale);
  const body = week ? ofWeek(week, setting) : ofLonger(terms, setting);
  const paper = tablePaper(
    {
      type: words.type,
      subject: words.subject(period.kind.words[locale].title(period)),
      isStamped: !setting.isProposal || week !== undefined,
      ...(audience !== 'public' && isWide(terms, week !== undefined) && { orientation: 'landscape' as const }),
      body: [...(week ? [] : aside(terms)), ...body, ...ownParagraphs('note', setting)],
      places:
        audience === 'council'
          ? [openPlace(words.drafter, locale), signaturePlace(setting)]
          : [signaturePlace(setting)],
    },
    setting,
  );
  return audience === 'public' ? paper : { ...paper, isOnePage: true };
}

/** What stands over the table besides its title: whether it is a draft, up to when it counts, by which paper. */
function aside(terms: ClassifyTerms): Block[] {
  return top(terms).slice(1);
}

function ofWeek(answer: ScoreAnswer, setting: Setting): Block[] {
  const { locale, audience, workspace } = setting;
  const naming = namingIn(setting);
  const terms = weekTerms(answer, locale);
  const levels = { order: answer.levels.map(({ id }) => id.value), name: terms.levelName };
  if (audience === 'public') {
    const rows = publicRowsOf(answer.standings);
    return [...publicTables(rows, levels, workspace.organization, locale), ...publicCounts(rows, levels, naming)];
  }
  const noted = new Noted();
  const table = weekTable(terms, noted);
  const all = audience === 'council' ? levelCounts(answer.standings, answer.levels, naming) : [];
  return [...tablesByKind(table, locale), ...notesOf(noted), ...sameLegend(terms), ...all];
}

function ofLonger(terms: ClassifyTerms, setting: Setting): Block[] {
  const { locale, audience, workspace } = setting;
  const { answer, rows, names } = terms;
  if (audience === 'public') {
    const levels = {
      order: answer.rules.levels.map(({ id }) => id.value),
      name: (id: string) => names.levelName(id)[locale],
    };
    const shown = publicRowsIn(rows, (row) => lastPost(row, { answer })?.position?.value);
    return [
      ...publicTables(shown, levels, workspace.organization, locale),
      ...publicCounts(shown, levels, namingIn(setting)),
    ];
  }
  const noted = new Noted();
  const tables = tablesByKind(tableOf(terms, noted), locale);
  if (audience === 'person') return [...tables, ...notesOf(noted), ...used(terms), ...closing(terms)];
  const isExceeded = answer.quotas.some(({ over }) => over > 0);
  return [
    ...tables,
    ...notesOf(noted),
    ...levelCounts(answer.results, answer.rules.levels, namingIn(setting)),
    ...used(terms),
    ...closing(terms),
    ...divisions(terms),
    ...(isExceeded ? quotas(terms) : []),
  ];
}

/** So many parts beside the rest have room on upright paper; a week's columns always want more. */
const MOST_PARTS = 2;

function isWide({ rows }: ClassifyTerms, isWeek: boolean): boolean {
  return isWeek || rows.some(({ working }) => (working?.parts.length ?? 0) > MOST_PARTS);
}

function notesOf({ notes }: Noted): Block[] {
  return notes.length > 0 ? [{ kind: 'notes', notes }] : [];
}

const WORDS = bilingual({
  vi: {
    type: 'BẢNG TỔNG HỢP',
    drafter: 'Người lập biểu',
    subject: (period: string) => `Kết quả xếp loại thi đua ${period}`,
  },
  en: { type: 'SUMMARY TABLE', drafter: 'Drawn up by', subject: (period) => `Emulation levels of ${period}` },
});
