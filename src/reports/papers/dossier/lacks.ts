import type { Missing } from '../../../answers/closing/papers.ts';
import type { PartHandedIn, State } from '../../../answers/entry/handed-in.ts';
import { bilingual, type Locale, type Words } from '../../../base/locale.ts';
import { insideSentence } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { aside, DOTS, type Prose, prose } from '../../../documents/prose.ts';
import { lackLine } from '../../papers-list.ts';
import { lackInWords } from '../../papers-words.ts';
import { listed, paperNumber } from '../phrases.ts';

/** What a dossier still lacks, before it is put into words. */
export interface Lacks {
  readonly period: Period;
  readonly parts: readonly PartHandedIn[];
  /** Decisions of the Council that are not whole: none at all, or without verdicts or the day of the meeting. */
  readonly decisions: readonly {
    /** The award that it is on, by its id; undefined where it is on levels. */
    readonly award: string | undefined;
    readonly name: string | undefined;
    readonly lacks: 'decision' | 'verdicts' | 'meeting';
  }[];
  readonly missing: readonly Missing[];
  readonly blanks: readonly { readonly paper: string; readonly title: Words; readonly hints: readonly string[] }[];
  readonly notMade: readonly { readonly title: Words; readonly why: Words }[];
  /** Issued files that are not as they were recorded. */
  readonly damaged: readonly string[];
  /** Files that were edited by hand or have their number, and say other figures than their period has now. */
  readonly differing: readonly {
    readonly name: string;
    readonly title: Words;
    readonly there: readonly string[];
    readonly here: readonly string[];
  }[];
  /** How many petitions wait for an answer. */
  readonly petitions: number;
}

/** Each thing in a line, with what to type for whoever works with emul. */
export function lacksInWords(lacks: Lacks, locale: Locale): Prose[] {
  const words = WORDS[locale];
  const { id } = lacks.period;
  const line = (said: string, typed: string) => prose`${said}${aside(`: ${typed}`)}`;
  return [
    ...sheetsIn(lacks.parts, locale).map((said) => line(said, `emul status ${id}`)),
    ...lacks.decisions.map(({ award, name, lacks }) =>
      line(words.decisions[lacks](name), decideLine(id, award, lacks === 'decision')),
    ),
    ...lacks.missing.map((missing) => line(lackInWords(missing, locale), lackLine(missing, id, locale))),
    ...lacks.damaged.map((paper) => words.damaged(paper)),
    ...lacks.differing.map(({ name, title, there, here }) =>
      words.differing(insideSentence(title[locale]), name, firstOf(there), firstOf(here)),
    ),
    ...(lacks.petitions > 0 ? [line(words.petitions(paperNumber(lacks.petitions, locale)), 'emul appeals')] : []),
    ...lacks.notMade.map(({ title, why }) => words.notMade(insideSentence(title[locale]), why[locale])),
    ...lacks.blanks.map(({ paper, title, hints }) =>
      line(
        words.blanks(insideSentence(title[locale]), paperNumber(hints.length, locale), firstOf(hints)),
        `emul papers fill ${id} ${paper}`,
      ),
    ),
  ];
}

/** What makes the file of a decision, or goes on in the one that is there. */
function decideLine(period: string, award: string | undefined, isNew: boolean): string {
  return `emul decide ${period}${award === undefined ? '' : ` --award ${award}`}${isNew ? '' : ' --enter'}`;
}

/** The first of them. */
function firstOf(all: readonly string[]): string {
  return all.length === 0 ? '–' : [...all.slice(0, MOST), ...(all.length > MOST ? [DOTS] : [])].join('; ');
}

const MOST = 3;

/** “phiếu điểm: 01 chưa nộp, 01 mới có điểm tự chấm”. */
function sheetsIn(parts: readonly PartHandedIn[], locale: Locale): string[] {
  const words = WORDS[locale];
  const sheets = parts.flatMap((part) => part.sheets);
  const said = (['missing', 'incomplete', 'self-only', 'faulty'] as const satisfies readonly State[]).flatMap(
    (state) => {
      const count = sheets.filter((sheet) => sheet.state === state).length;
      return count > 0 ? [words.sheets[state](paperNumber(count, locale))] : [];
    },
  );
  return said.length > 0 ? [words.ofSheets(listed(said, locale))] : [];
}

const WORDS = bilingual({
  vi: {
    ofSheets: (said: string) => `phiếu điểm: ${said}`,
    sheets: {
      missing: (count: string) => `${count} phiếu chưa nộp`,
      incomplete: (count: string) => `${count} phiếu chưa chấm đủ`,
      'self-only': (count: string) => `${count} phiếu mới có điểm tự chấm`,
      faulty: (count: string) => `${count} phiếu còn lỗi`,
    },
    decisions: {
      decision: (name: string | undefined) => `kết luận của Hội đồng về ${name ?? 'mức xếp loại'}`,
      verdicts: (name: string | undefined) => `kết luận từng trường hợp về ${name ?? 'mức xếp loại'}`,
      meeting: (name: string | undefined) => `ngày họp, số phiếu về ${name ?? 'mức xếp loại'}`,
    },
    damaged: (paper: string) => `tệp đã vào sổ của ${paper} không còn như lúc vào sổ`,
    differing: (paper: string, name: string, there: string, here: string) =>
      `đối chiếu số liệu ${paper} (${name}): tệp ghi ${there}; nay tính ra ${here}`,
    petitions: (count: string) => `trả lời ${count} kiến nghị, phản ánh về kết quả của kỳ`,
    notMade: (paper: string, why: string) => `${paper}: chưa lập được, vì ${why}`,
    blanks: (paper: string, count: string, hints: string) => `${paper}: ${count} chỗ còn trống (${hints})`,
  },
  en: {
    ofSheets: (said) => `sheets: ${said}`,
    sheets: {
      missing: (count) => `${count} missing`,
      incomplete: (count) => `${count} incomplete`,
      'self-only': (count) => `${count} scored by their own subject alone`,
      faulty: (count) => `${count} with errors`,
    },
    decisions: {
      decision: (name) => `what the Council concludes on ${name ?? 'levels'}`,
      verdicts: (name) => `what it concludes on each case of ${name ?? 'levels'}`,
      meeting: (name) => `day of the meeting and votes on ${name ?? 'levels'}`,
    },
    damaged: (paper) => `the recorded file of ${paper} is not as it was`,
    differing: (paper, name, there, here) => `figures of the ${paper} (${name}): it says ${there}; now ${here}`,
    petitions: (count) => `answers to ${count} petitions and reports on the period`,
    notMade: (paper, why) => `${paper}: cannot be made yet, since ${why}`,
    blanks: (paper, count, hints) => `${paper}: ${count} blanks (${hints})`,
  },
});
