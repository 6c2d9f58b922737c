import type { GridAnswer } from '../../answers/gridded.ts';
import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { strung } from '../../documents/prose.ts';
import { type ClassifyTerms, termsOf } from '../classify/classify-terms.ts';
import { top } from '../classify/top.ts';
import { Noted } from '../score/noted.ts';
import { openPlace, signaturePlace } from './frame.ts';
import { type Marks, NONE, tablesOf } from './grid/grid-table.ts';
import { ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Bảng theo dõi xếp loại: everybody by weeks or months, the level in each cell, and how often each level at the end. */
export function grid(answer: GridAnswer, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const terms = termsOf({ answer: answer.classified, withParts: false, sort: undefined }, locale);
  const marks = marksOf(answer, terms);
  const noted = new Noted();
  const tables = tablesOf(answer, terms, marks, noted);
  const { notes } = noted;
  const paper = tablePaper(
    {
      type: words.type,
      subject: words.subject(period.kind.words[locale].title(period)),
      orientation: 'landscape',
      isStamped: false,
      body: [
        ...inOneLine([...top(terms, true).slice(1), legend(terms, marks)]),
        ...tables,
        ...(notes.length > 0 ? [{ kind: 'notes' as const, notes }] : []),
        ...ownParagraphs('note', setting),
      ],
      places: [openPlace(words.drafter, locale), signaturePlace(setting)],
    },
    setting,
  );
  return { ...paper, isOnePage: true };
}

/** What stands over the table as one paragraph: each line of its own is a row less on the page. */
function inOneLine(blocks: readonly Block[]): Block[] {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const others = blocks.filter(({ kind }) => kind !== 'paragraph');
  return [...others, ...(lines.length > 0 ? [paragraph(strung(lines, '. '))] : [])];
}

/** So many columns have room for the short names of levels. */
const FEW = 4;

/** Short names where there are few columns, else the initials of their words, with a number where two would be the same. */
function marksOf({ columns }: GridAnswer, { answer: { rules }, names, locale }: ClassifyTerms): Marks {
  const ids = rules.levels.map(({ id }) => id.value);
  if (columns.length <= FEW) return new Map(ids.map((id) => [id, names.levelName(id)[locale]]));
  const initials = ids.map((id) =>
    names
      .levelName(id)
      [locale].split(/\s+/)
      .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
      .join(''),
  );
  const isClear = new Set(initials).size === initials.length;
  return new Map(ids.map((id, i) => [id, isClear ? (initials[i] ?? '') : String(i + 1)]));
}

/** What marks mean; nothing more to say where they are the names themselves. */
function legend({ names, locale }: ClassifyTerms, marks: Marks): Block {
  const words = WORDS[locale];
  const said = [...marks].filter(([id, mark]) => names.levelName(id)[locale] !== mark);
  const levels = said.map(([id, mark]) => `${mark}: ${names.levelName(id)[locale]}`);
  return paragraph(`${[...levels, words.none, words.blank].join('; ')}.`);
}

const WORDS = bilingual({
  vi: {
    type: 'BẢNG THEO DÕI',
    drafter: 'Người lập biểu',
    none: `“${NONE}”: không xếp loại`,
    blank: 'để trống: không thuộc diện chấm điểm',
    subject: (period: string) => `Xếp loại thi đua ${period}`,
  },
  en: {
    type: 'GRID OF LEVELS',
    drafter: 'Drawn up by',
    none: `“${NONE}”: not rated`,
    blank: 'blank: not to be scored',
    subject: (period) => raised(period),
  },
});
