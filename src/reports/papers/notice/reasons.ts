import { insideSentence, raised } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { COLUMNS, type ColumnName } from '../../../model/briefing.ts';
import type { Standing } from '../../../scoring/standing.ts';
import { columnWords } from '../../column-words.ts';
import type { NoticeTerms } from './notice-terms.ts';
import type { OneSheet } from './sheets.ts';

/** What somebody who scores wrote, and on which sheets. */
interface Reason {
  readonly who: string;
  readonly said: string;
  readonly periods: Period[];
}

/** What those who scored wrote, the same words once: “Trưởng phòng: văn bản phải sửa hai lần (tuần 12, 18, 19)”; the words of most sheets first. */
export function reasonsInWords(terms: NoticeTerms): string {
  const all = reasonsIn(terms).sort((a, b) => b.periods.length - a.periods.length);
  return byWriter(all, terms);
}

/** What they wrote on one sheet. */
export function reasonsOn(sheet: OneSheet, terms: NoticeTerms): string {
  return reasonsInWords({ ...terms, sheets: [sheet], isBase: true });
}

function byWriter(reasons: readonly Reason[], terms: NoticeTerms): string {
  const writers = [...new Set(reasons.map(({ who }) => who))];
  return writers
    .map((who) => {
      const own = reasons.filter((reason) => reason.who === who).map((reason) => reasonInWords(reason, terms));
      return `${who}: ${own.join('; ')}.`;
    })
    .join(' ');
}

function reasonInWords({ said, periods }: Reason, terms: NoticeTerms): string {
  return terms.isBase ? said : `${said} (${terms.together(periods)})`;
}

function reasonsIn({ sheets, locale }: NoticeTerms): Reason[] {
  const found = new Map<string, Reason>();
  for (const { period, standing } of sheets) {
    for (const { who, said } of notesOn(standing, locale)) {
      const key = `${who}: ${said}`;
      const reason = found.get(key) ?? { who, said, periods: [] };
      reason.periods.push(period);
      found.set(key, reason);
    }
  }
  return [...found.values()];
}

/** What stands in the notes of a sheet, piece by piece. */
function notesOn(standing: Standing, locale: NoticeTerms['locale']): { who: string; said: string }[] {
  const { sheet, subject } = standing;
  const written = COLUMNS.flatMap((name): Written[] => {
    const column = name === 'self' ? undefined : sheet?.columns.get(name);
    return column?.note ? [{ name, note: column.note.value, hasMarks: column.marks.length > 0 }] : [];
  });
  return telling(written, standing).flatMap(({ name, note }) =>
    note
      .split(/;|\.(?:\s|$)/)
      .map((piece) => insideSentence(piece))
      .filter((piece) => piece !== '')
      .map((said) => ({ who: raised(columnWords(name, subject.choice.criteria, locale)), said })),
  );
}

interface Written {
  readonly name: ColumnName;
  readonly note: string;
  readonly hasMarks: boolean;
}

/** The notes of the columns that changed a mark, where one did and nothing was deducted besides. */
function telling(written: readonly Written[], standing: Standing): readonly Written[] {
  if ((standing.working?.penalties.length ?? 0) > 0 || standing.reasons.length > 0) return written;
  const marked = written.filter(({ hasMarks }) => hasMarks);
  // A standing keeps what its columns changed, of each sheet of each person: it is asked only where that decides.
  if (written.length === marked.length && marked.length < 2) return marked;
  const changing = written.filter(({ name }) => standing.columns.get(name)?.changes);
  return changing.length > 0 ? changing : marked;
}
