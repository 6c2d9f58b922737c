import type { Handover } from '../../answers/closing/handover.ts';
import { dateInWords } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Block, Document } from '../../documents/document.ts';
import { blank, prose } from '../../documents/prose.ts';
import { BLANK, type Cell, OPEN, type Row, type Table } from '../../documents/table.ts';
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
      { heading: columns.row, align: 'right', weight: 0 },
      { heading: columns.symbol, align: 'left', weight: 3, width: 28 },
      { heading: columns.title, align: 'left', weight: 0 },
      { heading: columns.time, align: 'left', weight: 0 },
      { heading: columns.kept, align: 'left', weight: 3, width: 28 },
      { heading: columns.sheets, align: 'right', weight: 2, width: 14 },
      { heading: columns.files, align: 'right', weight: 0 },
      { heading: columns.note, align: 'left', weight: 3, width: 30 },
    ],
    rows: dossiers.map(({ title, paths }, i): Row => {
      const files: Cell = { kind: 'count', count: paths.length };
      const cells: Cell[] = [
        { kind: 'count', count: i + 1 },
        OPEN,
        text(title),
        text(timeOf(paths)),
        OPEN,
        OPEN,
        files,
        BLANK,
      ];
      return { kind: 'row', cells };
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
      { heading: columns.row, align: 'right', weight: 0 },
      { heading: columns.number, align: 'left', weight: 1 },
      { heading: columns.day, align: 'left', weight: 0 },
      { heading: columns.paper, align: 'left', weight: 3 },
      { heading: columns.author, align: 'left', weight: 1 },
      { heading: columns.sheets, align: 'right', weight: 0 },
      { heading: columns.file, align: 'left', weight: 2 },
    ],
    rows: papers.map((paper, i) => ({
      kind: 'row',
      cells: [
        { kind: 'count', count: i + 1 },
        text(paper.number?.value ?? '–'),
        { kind: 'date', day: paper.date.value },
        text(whatIn(paper, workspace, locale)),
        { kind: 'prose', prose: own },
        OPEN,
        text(paper.file.value),
      ],
    })),
  };
}

function text(said: string): Cell {
  return { kind: 'text', text: said };
}

function paragraph(said: ReturnType<typeof prose>): Block {
  return { kind: 'paragraph', text: said };
}
