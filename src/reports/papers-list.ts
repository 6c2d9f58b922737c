import type { FileState, Missing, PapersAnswer } from '../answers/closing/papers.ts';
import { dateSaid } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import type { Block } from '../documents/document.ts';
import type { Cell, Table } from '../documents/table.ts';
import { ISSUED_FOLDER } from '../model/issued.ts';
import type { Workspace } from '../model/workspace.ts';
import { lackInWords, REGISTER_WORDS, whatIn } from './papers-words.ts';
import type { Report } from './report.ts';

export interface PapersShown {
  readonly answer: PapersAnswer;
  readonly workspace: Workspace;
}

/** Sổ theo dõi văn bản thi đua: number, day, which paper, who signed, the file; of a period also what it lacks. */
export const papersRegister: Report<PapersShown> = {
  id: 'papers',
  document({ answer, workspace }, locale) {
    const words = REGISTER_WORDS[locale];
    const { period, papers, missing } = answer;
    const lacks = period && missing.map((each) => lack(each, period.id, locale));
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(period?.kind.words[locale].name(period)) },
        ...(papers.length > 0
          ? [table(answer, workspace, locale)]
          : [{ kind: 'paragraph' as const, text: words.none(period !== undefined) }]),
        ...(lacks && lacks.length > 0 ? [{ kind: 'list' as const, heading: words.missing, items: lacks }] : []),
        ...(lacks?.length === 0 ? [{ kind: 'paragraph' as const, text: words.whole }] : []),
      ],
    };
  },
};

/** Every line of the register with one number, key by key. */
export const paperShown: Report<PapersShown> = {
  id: 'paper',
  document: ({ answer, workspace }, locale) => ({
    locale,
    blocks: answer.papers.map(({ paper, state }): Block => {
      const words = REGISTER_WORDS[locale];
      const pairs: [string, string | undefined][] = [
        [words.date, dateSaid(paper.date.value, locale)],
        [words.document, whatIn(paper, workspace, locale)],
        [words.signer, paper.signer?.value],
        [words.is, words.kinds[paper.isScan ? 'scan' : 'toSign']],
        [words.file, `${ISSUED_FOLDER}/${paper.file.value}${stateIn(state, locale)}`],
        [words.sha256, paper.sha256.value],
        [words.code, paper.code?.value],
      ];
      const items = pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
      return { kind: 'list', heading: `${words.number} ${paper.number?.value ?? '…'}`, items };
    }),
  }),
};

function table({ papers }: PapersAnswer, workspace: Workspace, locale: Locale): Table {
  const words = REGISTER_WORDS[locale];
  const text = (text: string): Cell => ({ kind: 'text', text: text });
  return {
    kind: 'table',
    columns: [
      { heading: words.numbered, align: 'left', weight: 0 },
      { heading: words.date, align: 'left', weight: 0 },
      { heading: words.document, align: 'left', weight: 2 },
      { heading: words.signer, align: 'left', weight: 1 },
      { heading: words.file, align: 'left', weight: 1 },
    ],
    rows: papers.map(({ paper, state }) => ({
      kind: 'row',
      cells: [
        text(paper.number?.value ?? '–'),
        { kind: 'date', day: paper.date.value },
        text(whatIn(paper, workspace, locale)),
        text(paper.signer?.value ?? ''),
        text(`${paper.file.value} (${words.kinds[paper.isScan ? 'scan' : 'toSign']})${stateIn(state, locale)}`),
      ],
    })),
  };
}

function stateIn(state: FileState, locale: Locale): string {
  return state === 'sound' ? '' : `: ${REGISTER_WORDS[locale].states[state]}`;
}

/** The same, and what to type. */
function lack(missing: Missing, period: string, locale: Locale): string {
  return `${lackInWords(missing, locale)}: ${lackLine(missing, period, locale)}`;
}

/** What to type for something that a period lacks. */
export function lackLine(missing: Missing, period: string, locale: Locale): string {
  const { lines } = REGISTER_WORDS[locale];
  if (missing.what !== 'file') return lines[missing.what](period);
  const { number, document, date } = missing.said;
  return lines.file(number?.value ?? '…', document, period, date?.value ?? '…');
}
