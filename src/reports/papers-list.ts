import type { FileState, Missing, PapersAnswer } from '../answers/closing/papers.ts';
import { dateSaid } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { date, left, rowOf, type Table, text } from '../documents/table.ts';
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
        ...(papers.length > 0 ? [table(answer, workspace, locale)] : [paragraph(words.none(period !== undefined))]),
        ...(lacks && lacks.length > 0 ? [{ kind: 'list' as const, heading: words.missing, items: lacks }] : []),
        ...(lacks?.length === 0 ? [paragraph(words.whole)] : []),
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
  return {
    kind: 'table',
    columns: [
      left(words.numbered),
      left(words.date),
      left(words.document, { weight: 2 }),
      left(words.signer, { weight: 1 }),
      left(words.file, { weight: 1 }),
    ],
    rows: papers.map(({ paper, state }) =>
      rowOf([
        text(paper.number?.value ?? '–'),
        date(paper.date.value),
        text(whatIn(paper, workspace, locale)),
        text(paper.signer?.value ?? ''),
        text(`${paper.file.value} (${words.kinds[paper.isScan ? 'scan' : 'toSign']})${stateIn(state, locale)}`),
      ]),
    ),
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
