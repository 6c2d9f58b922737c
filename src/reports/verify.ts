import type { ChainFault, Effect, Verified, VerifiedSeal } from '../answers/verified.ts';
import { dateInWords } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { pointsInWords } from '../base/number-words.ts';
import type { Block } from '../documents/document.ts';
import type { Row, Table } from '../documents/table.ts';
import { lineAt } from '../source/line-of.ts';
import type { Report } from './report.ts';

/** What was closed, held against what stands there. */
export interface VerifiedShown {
  readonly answer: Verified;
  /** What levels are called. */
  levelName(id: string): string;
}

/** Whether seals and archives are whole, what was changed since, and what it would do. */
export const verifyReport: Report<VerifiedShown> = {
  id: 'verify',
  document({ answer, levelName }, locale) {
    const words = WORDS[locale];
    const { seals, faults, code } = answer;
    if (seals.length === 0) return { locale, blocks: [paragraph(words.none)] };
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title },
        tableOf(seals, locale),
        ...faults.map((fault) => paragraph(faultInWords(fault, locale))),
        ...(code ? [paragraph(code.seal === undefined ? words.unknown(code.asked) : words.known(code.seal))] : []),
        ...seals.flatMap((seal) => [...damageOf(seal, locale), ...changesOf(seal, locale, levelName)]),
      ],
    };
  },
};

function tableOf(seals: readonly VerifiedSeal[], locale: Locale): Table {
  const words = WORDS[locale];
  const left = { align: 'left' as const, weight: 0 };
  return {
    kind: 'table',
    columns: words.columns.map((heading) => ({ heading, ...left })),
    rows: seals.map(
      (seal): Row => ({ kind: 'row', cells: cellsOf(seal, locale).map((text) => ({ kind: 'text', text })) }),
    ),
  };
}

function cellsOf({ opened, period, recomputed, changes }: VerifiedSeal, locale: Locale): string[] {
  const words = WORDS[locale];
  const { seal } = opened;
  return [
    named(period.kind.words[locale].name(period)),
    `${dateInWords(seal.closed)}${seal.edition > 1 ? words.edition(seal.edition) : ''}`,
    opened.damaged().length === 0 ? words.whole : words.damaged,
    recomputed === undefined
      ? words.notRecomputed
      : recomputed.length === 0
        ? words.same
        : words.differs(recomputed.length),
    changes.length === 0 ? words.unchanged : words.changed(changes.length),
    opened.code,
  ];
}

function damageOf({ opened, period }: VerifiedSeal, locale: Locale): Block[] {
  const words = WORDS[locale];
  const items = opened.damaged();
  if (items.length === 0) return [];
  return [{ kind: 'list', heading: words.damagedIn(named(period.kind.words[locale].name(period))), items }];
}

function changesOf(
  { period, changes, effects, opened }: VerifiedSeal,
  locale: Locale,
  levelName: VerifiedShown['levelName'],
): Block[] {
  const words = WORDS[locale];
  if (changes.length === 0) return [];
  const items = changes.map(({ about, before, after, place }) => {
    return `${place.file.path}:${lineAt(place)}: ${about[locale]}: ${before[locale]} → ${after[locale]}`;
  });
  return [
    { kind: 'list', heading: words.changedSince(named(period.kind.words[locale].name(period))), items },
    effects.length === 0
      ? paragraph(words.noEffect)
      : {
          kind: 'list',
          heading: words.ifLive,
          items: effects.map((effect) => effectInWords(effect, locale, levelName)),
        },
    paragraph(words.printed(opened.seal.period)),
  ];
}

/** “Nguyễn Văn An: 90,42 điểm, Tốt → 90,63 điểm, Tốt” */
function effectInWords({ name, before, after }: Effect, locale: Locale, levelName: VerifiedShown['levelName']): string {
  const words = WORDS[locale];
  const side = (result: Effect['before']) => {
    if (!result) return words.absent;
    if (!result.isRated) return words.notRated;
    const level = result.level === undefined ? [] : [levelName(result.level)];
    return [...(result.points ? [words.points(pointsInWords(result.points, locale, 2))] : []), ...level].join(', ');
  };
  return `${name}: ${side(before)} → ${side(after)}`;
}

function faultInWords(fault: ChainFault, locale: Locale): string {
  const words = WORDS[locale].faults;
  if (fault.id === 'misnamed') return words.misnamed(fault.seal, fault.says);
  if (fault.id === 'lost') return words.lost(fault.seal, fault.print.slice(0, 16));
  return fault.id === 'backwards' ? words.backwards(fault.seal, fault.before) : words.apart(fault.seals);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function named(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const WORDS = bilingual({
  vi: {
    none: 'Chưa khóa sổ kỳ nào.',
    title: 'ĐỐI CHIẾU SỔ ĐÃ KHÓA',
    columns: ['Kỳ', 'Khóa ngày', 'Bản khóa sổ', 'Tính lại', 'Sửa sau ngày khóa', 'Mã đối chiếu'],
    edition: (count: number) => ` (lần ${count})`,
    whole: 'còn nguyên',
    damaged: 'bản lưu hỏng',
    same: 'khớp',
    differs: (count: number) => `khác ${count} dòng`,
    notRecomputed: 'chưa tính được',
    unchanged: 'không',
    changed: (count: number) => `${count} chỗ`,
    known: (name: string) => `Mã ấy là của bản khóa sổ ${name}.`,
    unknown: (code: string) => `Không bản khóa sổ nào ở đây có mã ${code}: số liệu ở đây không phải bản mang mã ấy.`,
    damagedIn: (period: string) => `${period}: tệp trong bản lưu hỏng hoặc thiếu`,
    changedSince: (period: string) => `${period}: số liệu đã bị sửa sau ngày khóa sổ`,
    ifLive: 'Nếu tính theo số liệu mới',
    noEffect: 'Tính theo số liệu mới, kết quả của kỳ vẫn như cũ.',
    printed: (id: string) =>
      `Văn bản in ra vẫn theo số liệu đã khóa. Gõ nhầm thì trả lại đúng bản đã khóa: emul restore ${id}`,
    absent: 'không có',
    notRated: 'không xếp loại',
    points: (text: string) => `${text} điểm`,
    faults: {
      misnamed: (seal: string, says: string) =>
        `Tệp seals/${seal}.yaml mang tên một bản khác: trong tệp ghi là ${says}.`,
      lost: (seal: string, print: string) =>
        `Thiếu một bản khóa sổ, hoặc bản ấy đã bị sửa: ${seal} nhắc đến bản có dấu ${print}…`,
      backwards: (seal: string, before: string) =>
        `Ngày khóa đi ngược: ${seal} khóa trước ${before} mà lại nhắc đến bản ấy.`,
      apart: (seals: readonly string[]) => `Hai bản sao của sổ đã khóa riêng: ${seals.join(', ')}.`,
    },
  },
  en: {
    none: 'No period is closed.',
    title: 'WHAT IS CLOSED, HELD AGAINST WHAT STANDS THERE',
    columns: ['Period', 'Closed on', 'Seal', 'Worked out again', 'Changed since', 'Code'],
    edition: (count) => ` (edition ${count})`,
    whole: 'whole',
    damaged: 'archive damaged',
    same: 'the same',
    differs: (count) => `${count} rows differ`,
    notRecomputed: 'cannot be',
    unchanged: 'nothing',
    changed: (count) => `${count}`,
    known: (name) => `That is the code of seal ${name}.`,
    unknown: (code) => `No seal here has the code ${code}: these are not the figures that carry it.`,
    damagedIn: (period) => `${period}: files of the archive damaged or missing`,
    changedSince: (period) => `${period}: changed after it was closed`,
    ifLive: 'With what stands there now',
    noEffect: 'With what stands there now the results are the same.',
    printed: (id) => `Papers keep to what was closed. A slip: put back what was closed, emul restore ${id}`,
    absent: 'nothing',
    notRated: 'not rated',
    points: (text) => `${text} points`,
    faults: {
      misnamed: (seal, says) => `The file seals/${seal}.yaml says inside that it is ${says}.`,
      lost: (seal, print) => `A seal is missing or was changed: ${seal} names one with fingerprint ${print}…`,
      backwards: (seal, before) => `Days run backwards: ${seal} was closed before ${before}, which it names.`,
      apart: (seals) => `Two copies of the workspace were closed apart: ${seals.join(', ')}.`,
    },
  },
});
