import type { ImportedRegulation } from '../../answers/entry/regulation-imported.ts';
import { addressOf } from '../../base/cell-address.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Document, listUnder, paragraph } from '../../documents/document.ts';
import { type Column, rowOf, type Table, text } from '../../documents/table.ts';
import { isOnlySaid } from '../../forms/trouble.ts';
import { cited } from '../cited.ts';
import { levelOf, numberInWords, periodsOf, ruleNumber } from '../regulation/clause-words.ts';
import { faultInWords } from './fault-words.ts';
import { troubleLines } from './trouble-lines.ts';

/** What a table of rules changes, number by number, and what is not taken. */
export function regulationDocument(imported: ImportedRegulation, locale: Locale): Document {
  const words = WORDS[locale];
  const { shown, fault, sheets, count, deeds, troubles, adoption } = imported;
  if (fault) return { locale, blocks: [paragraph(`${shown}: ${faultInWords(fault, locale)}.`)] };
  const lines = (isSaid: boolean) =>
    troubleLines(
      troubles.filter(({ trouble }) => isOnlySaid(trouble) === isSaid),
      { shown, sheets },
      locale,
    );
  const adopted =
    adoption && 'text' in adoption.made
      ? [words.adopted(cited(adoption.asked.document, adoption.asked.date, locale))]
      : [];
  return {
    locale,
    blocks: [
      { kind: 'title', text: `${shown}: ${words.title}` },
      paragraph(words.understood(count, deeds.length)),
      ...adopted.map(paragraph),
      ...(deeds.length > 0 ? [table(imported, locale)] : []),
      ...listUnder(words.said, lines(true)),
      ...listUnder(words.notTaken, lines(false)),
    ],
  };
}

function table({ deeds, rules }: ImportedRegulation, locale: Locale): Table {
  const words = WORDS[locale];
  const column = (heading: string, weight: number): Column => ({ heading, weight, align: 'left' });
  return {
    kind: 'table',
    columns: [column(words.what, 2), column(words.before, 0), column(words.after, 0), column(words.cell, 0)],
    rows: deeds.map(({ number, value, row, column: at }) => {
      const there = Exact.parse(number.node.text);
      const level = rules ? levelOf(number.clause, rules, locale) : '';
      const what = [
        periodsOf(number.clause, locale),
        level,
        rules ? numberInWords(number, rules, locale) : number.code,
      ];
      return rowOf([
        text(what.filter(Boolean).join(', ')),
        text(there ? ruleNumber(there, locale) : number.node.text),
        text(ruleNumber(value, locale)),
        text(addressOf(row, at)),
      ]);
    }),
  };
}

const WORDS = bilingual({
  vi: {
    title: 'QUY ĐỊNH XẾP LOẠI',
    what: 'Điều gì',
    before: 'Trước',
    after: 'Sau',
    cell: 'Ô',
    said: 'Lưu ý',
    notTaken: 'Không lấy',
    understood: (lines: number, fresh: number) => `Đã đọc ${lines} dòng: ${fresh} con số thay đổi.`,
    adopted: (paper: string) => `Quy chế kèm phần mềm thành quy chế của cơ quan theo ${paper}.`,
  },
  en: {
    title: 'RULES OF RATING',
    what: 'What',
    before: 'Before',
    after: 'After',
    cell: 'Cell',
    said: 'Note',
    notTaken: 'Not taken',
    understood: (lines, fresh) => `Read ${lines} rows: ${fresh} numbers change.`,
    adopted: (paper) => `The regulation that comes with emul becomes the office’s own under ${paper}.`,
  },
});
