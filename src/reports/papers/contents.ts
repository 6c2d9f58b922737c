import type { Handover } from '../../answers/closing/handover.ts';
import { dateInWords } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import { type Document, paragraph } from '../../documents/document.ts';
import { blank, prose } from '../../documents/prose.ts';
import type { Cell, Row, Table } from '../../documents/table.ts';
import { BLANK, count, date, left, OPEN, right, rowOf, text } from '../../documents/table.ts';
import { ISSUED_FOLDER, type IssuedPaper } from '../../model/issued.ts';
import { kindAt, periodInName } from '../../source/layout.ts';
import { whatIn } from '../papers-words.ts';
import { CONTENTS_WORDS } from './contents/words.ts';
import { openPlace } from './frame.ts';
import { paperNumber } from './phrases.ts';
import { agencyName, ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Mục lục hồ sơ, tài liệu nộp lưu: a row a dossier, then a row a paper of the register. */
export function contentsPaper(handover: Handover, setting: Setting): Document {
  const { locale } = setting;
  const words = CONTENTS_WORDS[locale];
  const dossiers = dossiersOf([...handover.files.keys()], locale);
  const papers = handover.workspace.issued
    .filter(({ file }) => handover.files.has(`${ISSUED_FOLDER}/${file.value}`))
    .toSorted((a, b) => (a.date.value < b.date.value ? -1 : Number(a.date.value > b.date.value)));
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(handover.to === 'successor' ? undefined : titleOf(handover, setting)),
      orientation: 'landscape',
      body: [
        dossierTable(dossiers, setting),
        paragraph(
          prose`${words.sum(paperNumber(dossiers.length, locale), paperNumber(handover.files.size, locale))} ${[blank(words.lettersHint)]}.`,
        ),
        ...(papers.length > 0 ? [paperTable(papers, setting)] : []),
        paragraph(words.proof(handover.code)),
        ...ownParagraphs('note', setting),
      ],
      places: [openPlace(words.by, locale)],
    },
    setting,
  );
}

function titleOf({ period }: Handover, { locale }: Setting): string {
  return period.kind.words[locale].title(period);
}

/** Files that belong together: of one folder, where names tell a year, of one year. */
interface Dossier {
  readonly title: string;
  readonly paths: readonly string[];
}

function dossiersOf(paths: readonly string[], locale: Setting['locale']): Dossier[] {
  const { folders, year, others } = CONTENTS_WORDS[locale];
  const titles: ReadonlyMap<string, string> = new Map(folders);
  const found = new Map<string, string[]>(folders.map(([, title]) => [title, []]));
  for (const path of paths) {
    const isKnown =
      kindAt(path) !== undefined || path.startsWith(`${ISSUED_FOLDER}/`) || /^(?:seals|ket-qua)\//.test(path);
    const [folder = ''] = path.split('/');
    const usual = (isKnown ? titles.get(folder) : undefined) ?? others;
    const [, told] = /^(?:scores|registrations|decisions|appeals|log)\/(?:.*\/)?(\d{4})/.exec(path) ?? [];
    const title = told === undefined ? usual : year(usual, told);
    found.set(title, [...(found.get(title) ?? []), path]);
  }
  const rank = new Map([...titles.values()].map((title, i) => [title, i]));
  const rankOf = (title: string) =>
    rank.get([...rank.keys()].find((usual) => title.startsWith(usual)) ?? '') ?? rank.size;
  return [...found]
    .filter(([, files]) => files.length > 0)
    .map(([title, files]) => ({ title, paths: files }))
    .sort((a, b) => rankOf(a.title) - rankOf(b.title) || (a.title < b.title ? -1 : 1));
}

function dossierTable(dossiers: readonly Dossier[], { locale }: Setting): Table {
  const { columns } = CONTENTS_WORDS[locale];
  return {
    kind: 'table',
    isForm: true,
    columns: [
      right(columns.row),
      left(columns.symbol, { weight: 3, width: 28 }),
      left(columns.title),
      left(columns.time),
      left(columns.kept, { weight: 3, width: 28 }),
      right(columns.sheets, { weight: 2, width: 14 }),
      right(columns.files),
      left(columns.note, { weight: 3, width: 30 }),
    ],
    rows: dossiers.map(({ title, paths }, i): Row => {
      const files: Cell = count(paths.length);
      const cells: Cell[] = [count(i + 1), OPEN, text(title), text(timeOf(paths)), OPEN, OPEN, files, BLANK];
      return rowOf(cells);
    }),
  };
}

/** From the first day to the last of the periods that names tell; nothing where none does. */
function timeOf(paths: readonly string[]): string {
  const periods = paths.flatMap((path) => periodOf(periodInName(path)) ?? []);
  const [from] = periods.map((period) => period.from).sort();
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? '' : `${dateInWords(from)} – ${dateInWords(to)}`;
}

/** Mục lục văn bản trong hồ sơ. */
function paperTable(papers: readonly IssuedPaper[], setting: Setting): Table {
  const { locale, workspace } = setting;
  const { columns, papers: caption } = CONTENTS_WORDS[locale];
  const own = agencyName(setting);
  return {
    kind: 'table',
    caption,
    isForm: true,
    columns: [
      right(columns.row),
      left(columns.number, { weight: 1 }),
      left(columns.day),
      left(columns.paper, { weight: 3 }),
      left(columns.author, { weight: 1 }),
      right(columns.sheets),
      left(columns.file, { weight: 2 }),
    ],
    rows: papers.map((paper, i) =>
      rowOf([
        count(i + 1),
        text(paper.number?.value ?? '–'),
        date(paper.date.value),
        text(whatIn(paper, workspace, locale)),
        { kind: 'prose', prose: own },
        OPEN,
        text(paper.file.value),
      ]),
    ),
  };
}
