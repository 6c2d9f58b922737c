import type { Day } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { type Document, paragraph } from '../../../documents/document.ts';
import { joined, type Prose, spansOf } from '../../../documents/prose.ts';
import { BLANK, type Cell, date, type Row, right, rowOf, type Table, text } from '../../../documents/table.ts';
import { openPlace } from '../frame.ts';
import { byCouncil } from '../issuer.ts';
import type { Setting } from '../setting.ts';
import { tablePaper } from '../table-paper.ts';

/** A paper of the dossier, or the several of one kind that it has. */
export interface ContentsRow {
  /** Its place in the order, which the names of its files begin with. */
  readonly at: number;
  readonly title: string;
  readonly number: string | undefined;
  readonly day: Day | undefined;
  /** How many files of it there are. */
  readonly count: number;
  /** `edited`: by hand, since emul wrote it; `older`: issued on results that were amended since. */
  readonly state: 'draft' | 'edited' | 'to-sign' | 'scan' | 'older';
}

/** Mục lục hồ sơ: every paper in the order of the meeting, and what is still missing. */
export function dossierContents(
  rows: readonly ContentsRow[],
  lacks: readonly Prose[],
  period: Period,
  asked: Setting,
): Document {
  const setting = byCouncil(asked);
  const { locale } = setting;
  const words = WORDS[locale];
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(period.kind.words[locale].title(period)),
      isStamped: false,
      body: [
        tableOf(rows, setting),
        lacks.length > 0
          ? {
              kind: 'list',
              heading: words.lacks,
              mark: 'number',
              items: lacks.map((lack) => joined(...begun(lack), '.')),
            }
          : paragraph(words.whole),
      ],
      places: [openPlace(words.by, locale)],
    },
    setting,
  );
}

/** As a line of its own begins. */
function begun(lack: Prose): Prose[] {
  const [first, ...rest] = spansOf(lack);
  return [typeof first === 'string' ? raised(first) : (first ?? ''), rest];
}

function tableOf(rows: readonly ContentsRow[], { locale }: Setting): Table {
  const words = WORDS[locale];
  const left = (heading: string, weight: number, width?: number) => ({
    heading,
    align: 'left' as const,
    weight,
    ...(width !== undefined && { width }),
  });
  return {
    kind: 'table',
    columns: [
      right(words.file),
      left(words.paper, 1),
      left(words.number, 0),
      left(words.day, 0),
      right(words.count),
      left(words.state, 0, 36),
    ],
    rows: rows.map(({ at, title, number, day, count, state }): Row => {
      const cells: Cell[] = [
        text(String(at).padStart(2, '0')),
        text(title),
        text(number ?? ''),
        day === undefined ? BLANK : date(day),
        { kind: 'count', count },
        text(words.states[state]),
      ];
      return rowOf(cells);
    }),
  };
}

const WORDS = bilingual({
  vi: {
    type: 'MỤC LỤC HỒ SƠ',
    subject: (period: string) => `Xét thi đua, khen thưởng ${period}`,
    paper: 'Tên văn bản',
    number: 'Số, ký hiệu',
    day: 'Ngày',
    file: 'Tệp số',
    count: 'Số bản',
    state: 'Tình trạng',
    states: {
      draft: 'Dự thảo',
      edited: 'Đã sửa tay',
      'to-sign': 'Đã có số',
      scan: 'Bản chụp',
      older: 'Đã có số, trước lần sửa đổi',
    } satisfies Record<ContentsRow['state'], string>,
    lacks: 'Còn thiếu',
    whole: 'Hồ sơ không còn thiếu gì.',
    by: 'Người lập',
  },
  en: {
    type: 'TABLE OF CONTENTS',
    subject: (period) => `Emulation and commendation, ${period}`,
    paper: 'Paper',
    number: 'Number',
    day: 'Day',
    file: 'File',
    count: 'Copies',
    state: 'State',
    states: {
      draft: 'draft',
      edited: 'edited by hand',
      'to-sign': 'numbered',
      scan: 'scan',
      older: 'numbered, before the amendment',
    },
    lacks: 'Still missing',
    whole: 'Nothing is missing.',
    by: 'Drawn up by',
  },
});
