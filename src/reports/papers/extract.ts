import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual } from '../../base/locale.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import { type Block, listUnder, paragraph } from '../../documents/document.ts';
import { blank, type Prose, prose } from '../../documents/prose.ts';
import { type Column, count, type Row, right, type Table, text } from '../../documents/table.ts';
import { cited } from '../cited.ts';
import { NAME_WIDTH } from '../person-words.ts';
import { levelCell, nameOf, postApart, postCell } from './candidacy-words.ts';
import { counted, type Kind, listed } from './phrases.ts';
import { type Proposed, type ProposedSubject, subjectsOf } from './proposed.ts';
import { namingIn, type Setting } from './setting.ts';

/** A list of who is proposed for what, one line each: collectives apart from individuals, and how many they are. */
export function extract(
  all: readonly Proposed[],
  answer: CandidatesAnswer,
  setting: Setting,
  areGranted = false,
): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const tables = (['unit', 'member'] as const).map((kind) => ({ kind, subjects: subjectsOf(all, kind) }));
  const kinds = tables.filter(({ subjects }) => subjects.length > 0);
  const counts = (kinds.length > 0 ? kinds : tables).map(({ kind, subjects }) =>
    counted(
      subjects.map(({ candidacy }) => candidacy),
      kind,
      namingIn(setting),
    ),
  );
  return [
    ...tables.flatMap(({ kind, subjects }): Block[] =>
      subjects.length > 0
        ? [tableOf(kind, subjects, { answer, setting, areGranted })]
        : [paragraph(`${words.captions[kind]}: ${words.none}`)],
    ),
    paragraph(words.total(listed(counts, locale))),
  ];
}

/** Of whom the Council has still to speak: without all the proof, tied, or below the line. */
export function openCases(all: readonly Proposed[], answer: CandidatesAnswer, { locale }: Setting): Block[] {
  const words = WORDS[locale];
  const items = all.flatMap(({ award, open }) =>
    open.map(
      (candidacy) => `${nameOf(candidacy, answer, locale)}, ${award.name.value}: ${whyOpen(candidacy, locale)}.`,
    ),
  );
  return listUnder(words.open, items);
}

/** Why nobody but the Council can say. */
function whyOpen(candidacy: Candidacy, locale: Setting['locale']): string {
  const words = WORDS[locale];
  if (candidacy.isAboveCut) return words.notVoted;
  if (candidacy.status !== 'needs-person') return candidacy.isTied ? tiedWith(candidacy, words) : words.belowCut;
  const unknown = candidacy.conditions.filter(({ verdict }) => verdict === 'unknown');
  return words.unproven(unknown.map(({ asked, found }) => `${asked[locale]} (${found[locale]})`).join('; '));
}

function tiedWith({ result }: Candidacy, words: Record<'tied' | 'alike', string>): string {
  return result?.points ? words.tied : words.alike;
}

/** What a table is written from. */
interface Terms {
  readonly answer: CandidatesAnswer;
  readonly setting: Setting;
  /** Whether it is no proposal any more. */
  readonly areGranted: boolean;
}

/** In which “Chiến sĩ thi đua cơ sở” stands on one line. */
const AWARD_WIDTH = 40;

/** What the list is read for, two or three lines of it. */
const ACHIEVEMENT_WIDTH = 75;
/** A level with its points on two lines at most. */
const LEVEL_WIDTH = 22;

function tableOf(kind: Kind, subjects: readonly ProposedSubject[], { answer, setting, areGranted }: Terms): Table {
  const { locale, audience } = setting;
  const words = WORDS[locale];
  const isPublic = audience === 'public';
  const left = (heading: string, width?: number): Column => ({
    heading,
    align: 'left',
    weight: 0,
    ...(width !== undefined && { width }),
  });
  return {
    kind: 'table',
    caption: words.captions[kind],
    columns: [
      right(words.number),
      left(words.names[kind], NAME_WIDTH),
      ...(kind === 'member' ? [{ ...left(words.post, NAME_WIDTH), apart: postApart(locale) }] : []),
      { ...left(words.level, LEVEL_WIDTH), ...(!isPublic && { apart: words.levelApart }) },
      left(areGranted ? words.granted : words.award, AWARD_WIDTH),
      ...(isPublic ? [] : [left(words.achievement, ACHIEVEMENT_WIDTH), left(words.note)]),
    ],
    rows: subjects.map((subject, i): Row => {
      const { candidacy, awards } = subject;
      const names = awards.map(({ name }) => name.value).join('; ');
      return {
        kind: 'row',
        subject: candidacy.id,
        cells: [
          count(i + 1),
          text(nameOf(candidacy, answer, locale)),
          ...(kind === 'member' ? [postCell(candidacy, answer)] : []),
          levelCell(candidacy, answer, isPublic, locale),
          text(names),
          ...(isPublic
            ? []
            : [
                { kind: 'prose', prose: achievement(candidacy, answer, setting) } as const,
                text(candidacy.isTied ? tiedWith(candidacy, words) : ''),
              ]),
        ],
      };
    }),
  };
}

/** The office's own summary; else the initiatives that were recognised, with room for the rest. */
function achievement({ kind, id }: Candidacy, { evidence }: CandidatesAnswer, { fill, locale }: Setting): Prose {
  const own = fill?.achievements.get(id);
  if (own !== undefined) return own;
  const words = WORDS[locale];
  const year = evidence.period.to.slice(0, 4);
  const said = evidence.practices.flatMap(({ title, authors, recognised, withdrawn }) => {
    const isAuthor = authors.some((author) => author.kind === kind && author.subject.value === id);
    if (!isAuthor || withdrawn || !recognised?.decision || recognised.date?.value.slice(0, 4) !== year) return [];
    return [words.practice(title.value, cited(recognised.decision.value, undefined, locale))];
  });
  return [...said.map((text) => `${text} `), blank(words.achievementHint)];
}

const WORDS = bilingual({
  vi: {
    captions: { unit: 'Tập thể', member: 'Cá nhân' } satisfies Readonly<Record<Kind, string>>,
    names: { unit: 'Tên tập thể', member: 'Họ và tên' } satisfies Readonly<Record<Kind, string>>,
    none: '(Không có)',
    number: 'TT',
    post: 'Chức vụ, đơn vị',
    level: 'Mức xếp loại',
    levelApart: [
      { heading: 'Mức xếp loại', align: 'left' },
      { heading: 'Điểm', align: 'right' },
    ] satisfies Column['apart'],
    award: 'Danh hiệu, hình thức đề nghị',
    granted: 'Danh hiệu, hình thức khen thưởng',
    achievement: 'Tóm tắt thành tích',
    achievementHint: 'tóm tắt thành tích',
    note: 'Ghi chú',
    open: 'Trường hợp Hội đồng xem xét, kết luận',
    tied: 'bằng điểm với người khác',
    alike: 'ngang với người khác',
    belowCut: 'đủ điều kiện nhưng ngoài tỷ lệ tối đa',
    notVoted: 'đủ điều kiện nhưng tệp quyết định chưa ghi kết quả',
    unproven: (conditions: string) => `chưa đủ căn cứ xét điều kiện ${conditions}`,
    total: (counts: Prose) => prose`Danh sách này có ${counts}.`,
    practice: (title: string, paper: string) => `Sáng kiến “${title}” (${paper}).`,
  },
  en: {
    captions: { unit: 'Collectives', member: 'Individuals' },
    names: { unit: 'Collective', member: 'Name' },
    none: '(none)',
    number: 'No',
    post: 'Post, division',
    level: 'Level',
    levelApart: [
      { heading: 'Level', align: 'left' },
      { heading: 'Points', align: 'right' },
    ],
    award: 'Title or commendation proposed',
    granted: 'Title or commendation',
    achievement: 'Achievements',
    achievementHint: 'a summary of achievements',
    note: 'Note',
    open: 'For the Council to consider',
    tied: 'tied with somebody else',
    alike: 'tied with somebody else',
    belowCut: 'qualifies, but beyond the quota',
    notVoted: 'qualifies, but the decision does not say what became of it',
    unproven: (conditions) => `no proof yet of ${conditions}`,
    total: (counts) => prose`This list has ${counts}.`,
    practice: (title, paper) => `Initiative “${title}” (${paper}).`,
  },
});
