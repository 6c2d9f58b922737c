import { bilingual } from '../../../base/locale.ts';
import { insideSentence } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { figure, joined, type Prose, plain, prose } from '../../../documents/prose.ts';
import type { Working } from '../../../documents/working.ts';
import { COLUMNS, type ColumnName } from '../../../model/briefing.ts';
import type { Standing } from '../../../scoring/standing.ts';
import { columnWords } from '../../column-words.ts';
import { raised } from '../phrases.ts';
import type { NoticeTerms } from './notice-terms.ts';

/** What somebody who scores wrote, and on which sheets. */
interface Reason {
  readonly who: string;
  readonly said: string;
  readonly periods: Period[];
}

/**
 * What those who scored wrote, the same words once: “Trưởng phòng: văn bản phải sửa hai lần (tuần 12, 18, 19)”. The
 * words of most sheets first; what `room` letters do not hold is counted, with where it can be read.
 */
export function reasonsInWords(room: number, terms: NoticeTerms): Prose {
  const all = reasonsIn(terms).sort((a, b) => b.periods.length - a.periods.length);
  const words = WORDS[terms.locale];
  const told: Reason[] = [];
  let left = room - plain(joined(...words.cut(words.count(all.length), terms.readAll))).length;
  for (const reason of all) {
    left -= reasonInWords(reason, terms).length + 2;
    if (left < 0) break;
    told.push(reason);
  }
  const whole = byWriter(all, terms);
  if (all.length === 0 || told.length === all.length || whole.length <= room) return whole;
  const rest = all.slice(told.length);
  const more = joined(
    ...words.cut(
      figure(words.count(rest.length), () => restOpened(rest, terms)),
      terms.readAll,
    ),
  );
  return told.length === 0 ? more : prose`${byWriter(told, terms)} ${more}`;
}

/** What found no room, each with who wrote it. */
function restOpened(rest: readonly Reason[], terms: NoticeTerms): Working {
  const [first = { text: '' }, ...others] = rest.map((reason) => ({
    text: `${reason.who}: ${reasonInWords(reason, terms)}`,
  }));
  return others.length > 0 ? { ...first, steps: others } : first;
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

const WORDS = bilingual({
  vi: {
    count: (count: number) => `Còn ${count} ý khác`,
    cut: (count: Prose, where: string): readonly Prose[] => [count, `${where === '' ? '' : `, ${where}`}.`],
  },
  en: {
    count: (count) => `${count} more`,
    cut: (count, where) => [count, `${where === '' ? '' : `: ${where}`}.`],
  },
});
