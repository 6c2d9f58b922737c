import type { ImportedBallots } from '../../../answers/decisions/ballot-file.ts';
import type { BallotDeed } from '../../../answers/decisions/ballots-laid.ts';
import type { BallotsImported } from '../../../answers/entry/ballots-imported.ts';
import { Exact } from '../../../base/exact.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { percent } from '../../../base/number-words.ts';
import { type Block, type Document, listUnder, paragraph } from '../../../documents/document.ts';
import { left, right, rowOf, type Table } from '../../../documents/table.ts';
import { isOnlySaid, type TroubleAt } from '../../../forms/trouble.ts';
import { levelIn } from '../../decide/text.ts';
import { faultInWords } from '../fault-words.ts';
import { fileCalled } from '../file-called.ts';
import { troubleLines } from '../trouble-lines.ts';

/** What was understood of counted ballots: what they change, row by row, what is not taken, and what the rules say of it. */
export function ballotsDocument({ files }: BallotsImported, locale: Locale): Document {
  const names = files.map(({ shown }) => shown);
  const blocks = files.flatMap((file): Block[] => {
    const words = WORDS[locale];
    const shown = fileCalled(file.shown, names);
    if (file.fault) return [paragraph(`${shown}: ${faultInWords(file.fault, locale)}.`)];
    const told = (isTold: (trouble: TroubleAt) => boolean) =>
      troubleLines(file.troubles.filter(isTold), { shown, sheets: [...file.sheets] }, locale);
    return [
      { kind: 'title', text: `${shown}: ${words.title}` },
      ...file.lists.flatMap((list) => listBlocks(list, locale)),
      ...(file.lists.length === 0 ? [paragraph(words.empty)] : []),
      ...listUnder(words.against, told(isAgainst)),
      ...listUnder(
        words.said,
        told((each) => isOnlySaid(each.trouble) && !isAgainst(each)),
      ),
      ...listUnder(
        words.notTaken,
        told(({ trouble }) => !isOnlySaid(trouble)),
      ),
    ];
  });
  return { locale, blocks };
}

function isAgainst({ trouble }: TroubleAt): boolean {
  return trouble.id === 'against-a-rule';
}

function listBlocks(list: ImportedBallots, locale: Locale): Block[] {
  const { draft, deeds, same, isChanged } = list;
  const words = WORDS[locale];
  const { period, award } = draft;
  const what = `${award?.name.value ?? words.levels}, ${period.kind.words[locale].name(period)}`;
  const text = words.counts(what, deeds.length, same, isChanged);
  const table: Table = {
    kind: 'table',
    columns: [left(words.name, { weight: 1 }), right(words.votes), left(words.outcome)],
    rows: deeds.map((deed) =>
      rowOf([
        { kind: 'text', text: draft.workspace.organization.called(deed.kind, deed.id) ?? deed.id },
        { kind: 'text', text: votesOf(deed, locale) },
        { kind: 'text', text: outcomeOf(deed, draft, locale) },
      ]),
    ),
  };
  const blank = deeds.length + same > 0 ? blankIn(list) : [];
  return [
    paragraph(text),
    ...(deeds.length > 0 ? [table] : []),
    ...(blank.length > 0 ? [paragraph(words.blank(blank.join(', '), lineOf(draft)))] : []),
  ];
}

/** Who has no votes and no decision, on the sheet or in the file. */
function blankIn({ draft, rows }: ImportedBallots): string[] {
  const done = (draft.existing?.results ?? []).filter(({ votes, level, granted }) => votes.for ?? level ?? granted);
  const isDone = (kind: string, id: string) =>
    done.some((result) => result.kind === kind && result.subject.value === id);
  return rows
    .filter(({ isWhole, counts, decided, kind, id }) => isWhole && counts.size === 0 && !decided && !isDone(kind, id))
    .map(({ kind, id }) => draft.workspace.organization.called(kind, id) ?? id);
}

function lineOf({ period, award }: ImportedBallots['draft']): string {
  return `emul decide ${period.id}${award ? ` --award ${award.id.value}` : ''} --enter`;
}

function votesOf({ votes }: BallotDeed, locale: Locale): string {
  if (!votes) return '';
  const share = votes.of === 0 ? Exact.zero : Exact.whole(votes.for).over(Exact.whole(votes.of));
  return `${votes.for}/${votes.of} (${percent(share, locale)})`;
}

function outcomeOf({ level, isGranted, votes }: BallotDeed, draft: ImportedBallots['draft'], locale: Locale): string {
  const words = WORDS[locale];
  if (level !== undefined) return levelIn(draft, locale)(level);
  if (isGranted !== undefined) return isGranted ? words.granted : words.refused;
  return votes ? words.notPassed : '';
}

const WORDS = bilingual({
  vi: {
    title: 'kết quả kiểm phiếu',
    levels: 'Xếp loại',
    counts: (what: string, fresh: number, same: number, isChanged: boolean) =>
      fresh + same === 0
        ? `${what}: ${isChanged ? 'nhận thông tin cuộc họp' : 'chưa có gì mới'}.`
        : `${what}: ${fresh} dòng có điều mới, ${same} dòng giữ nguyên.`,
    empty: 'Chưa có số phiếu nào, nên chưa ghi gì về cuộc họp.',
    blank: (names: string, line: string) =>
      `Chưa có số phiếu: ${names}. Ghi thêm vào bảng rồi nhận lại, hoặc nhập tại đây: ${line}`,
    name: 'Tên',
    votes: 'Đồng ý',
    outcome: 'Kết quả',
    granted: 'đồng ý khen',
    refused: 'không khen',
    notPassed: 'chưa thông qua',
    against: 'Trái quy định, đã nhận nhưng phải xem lại',
    said: 'Lưu ý',
    notTaken: 'Không lấy',
  },
  en: {
    title: 'counted ballots',
    levels: 'Levels',
    counts: (what, fresh, same, isChanged) =>
      fresh + same === 0
        ? `${what}: ${isChanged ? 'what is known of the meeting was taken' : 'nothing new'}.`
        : `${what}: ${fresh} rows with something new, ${same} as they were.`,
    empty: 'No votes yet, so nothing is written of the meeting.',
    blank: (names, line) => `No votes yet: ${names}. Write them on the sheet and read it again, or enter them: ${line}`,
    name: 'Name',
    votes: 'For',
    outcome: 'Result',
    granted: 'granted',
    refused: 'not granted',
    notPassed: 'not passed',
    against: 'Against a rule: taken, but look again',
    said: 'Note',
    notTaken: 'Not taken',
  },
});
