import type { ClassifyAnswer } from '../../answers/classification.ts';
import type { OpenSeal } from '../../answers/closing/open-seal.ts';
import { type Day, dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { type Document, paragraph } from '../../documents/document.ts';
import { blank, type Prose, prose, strong } from '../../documents/prose.ts';
import type { IssuedPaper } from '../../model/issued.ts';
import { cited } from '../cited.ts';
import { counted, listed } from './phrases.ts';
import { namingIn, ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** A closed period, and its seal. */
export interface ClosedPeriod extends Pick<ClassifyAnswer, 'period' | 'results'> {
  readonly seal: OpenSeal;
  /** What brought a later edition into force, once it has its number. */
  readonly amendedBy: IssuedPaper | undefined;
}

/** Biên bản khóa sổ: what was closed, when and by whom, what was open, and the code that others hold. */
export function closingPaper({ period, seal: opened, results, amendedBy }: ClosedPeriod, setting: Setting): Document {
  const { locale } = setting;
  const by = amendedBy?.number && cited(amendedBy.number.value, amendedBy.date.value, locale);
  const words = WORDS[locale];
  const { seal, code, fingerprint } = opened;
  const daySaid = (day: Day) => dateSaid(day, locale);
  const title = period.kind.words[locale].title(period);
  const who = (['unit', 'member'] as const).flatMap((kind) => {
    const subjects = results.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject);
    return subjects.length > 0 ? [counted(subjects, kind, namingIn(setting))] : [];
  });
  const open = seal.warnings.reduce((sum, { times }) => sum + times, 0);
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(title),
      body: [
        paragraph(words.closed(dateSaid(seal.closed, locale), title, listed(who, locale), seal.edition)),
        ...(seal.counted ? [paragraph(words.counted(daySaid(seal.counted.from), daySaid(seal.counted.to)))] : []),
        ...(seal.amends ? [paragraph(words.amends(seal.amends, by))] : []),
        paragraph([strong(words.code), ' ', code, '.']),
        paragraph(words.fingerprint(inGroups(fingerprint), seal.name)),
        paragraph(words.files(seal.files.length, seal.name)),
        paragraph(open > 0 ? words.open(paperCount(open)) : words.nothingOpen),
        ...(seal.unsourced ? [paragraph(words.unsourced(seal.unsourced, seal.elsewhere.size > 0))] : []),
        ...ownParagraphs('note', setting),
        paragraph(words.kept),
        { kind: 'list', heading: words.holders, items: [words.registry, words.chair, [blank(words.others)]] },
      ],
      places: [
        { lines: [words.by], remark: words.remark, name: seal.by ?? [blank(words.name)] },
        { lines: [words.checkedBy], remark: words.remark, name: seal.checkedBy ?? [blank(words.name)] },
      ],
    },
    setting,
  );
}

/** As a hand can copy it, and a narrow page break it. */
function inGroups(print: string): string {
  return print.match(/.{8}/g)?.join(' ') ?? print;
}

const WORDS = bilingual({
  vi: {
    type: 'BIÊN BẢN',
    subject: (title: string) => `Khóa sổ kết quả thi đua ${title}`,
    closed: (day: string, title: string, who: Prose, edition: number) =>
      prose`Ngày ${day}, khóa sổ${edition > 1 ? ` lần ${edition}` : ''} kết quả thi đua ${title} của ${who}. Từ ngày này, mọi bảng và văn bản của kỳ lấy theo số liệu đã khóa.`,
    amends: ({ seal, reason, document, rows }: NonNullable<OpenSeal['seal']['amends']>, by: string | undefined) =>
      `Lần khóa này sửa đổi bản khóa sổ ${seal}, theo ${document}. Lý do: ${reason}. ${
        rows > 0
          ? `Có ${paperCount(rows)} dòng kết quả khác bản ấy; có hiệu lực ${by === undefined ? 'khi văn bản sửa đổi có số, ngày' : `theo ${by}`}.`
          : 'Không dòng kết quả nào khác bản ấy; có hiệu lực ngay.'
      }`,
    counted: (from: string, to: string) => `Theo mốc chốt số liệu, kết quả tính từ ngày ${from} đến hết ngày ${to}.`,
    code: 'Mã đối chiếu:',
    fingerprint: (print: string, name: string) => `Dấu đầy đủ (SHA-256) của bản khóa sổ ${name}: ${print}.`,
    files: (count: number, name: string) => `Kết quả dựa vào ${count} tệp, lưu kèm theo trong bản khóa sổ ${name}.`,
    open: (count: string) => `Lúc khóa còn ${count} việc chưa xử lý, khóa kèm theo bản khóa sổ.`,
    unsourced: (count: number, isRest: boolean) =>
      `${paperCount(count)} điểm tự chấm, điểm trưởng phòng được gõ thẳng, không có phiếu nguồn${isRest ? ' (không kể phần đã khóa trước)' : ''}.`,
    nothingOpen: 'Lúc khóa không còn việc nào bỏ ngỏ.',
    kept: 'Ai sửa số liệu sau ngày khóa thì bị nêu rõ khi đối chiếu. Người khóa lại cả chuỗi chỉ lộ ra khi so với mã giữ ở nơi khác.',
    holders: 'Mã đối chiếu giao cho',
    registry: 'Văn thư cơ quan',
    chair: 'Chủ tịch Hội đồng Thi đua - Khen thưởng',
    others: 'các phòng giữ mã',
    by: 'NGƯỜI LẬP',
    checkedBy: 'NGƯỜI SOÁT',
    remark: '(Ký, ghi rõ họ tên)',
    name: 'họ và tên',
  },
  en: {
    type: 'MINUTES',
    subject: (title) => `Closing of the results of ${title}`,
    closed: (day, title, who, edition) =>
      prose`On ${day} the results of ${title} of ${who} were closed${edition > 1 ? `, edition ${edition}` : ''}. From this day on every table and paper of the period keeps to them.`,
    amends: ({ seal, reason, document, rows }, by) =>
      `It amends seal ${seal}, on ${document}. Reason: ${reason}. ${
        rows > 0
          ? `${rows} rows differ; it is in force ${by === undefined ? 'once the amending paper has its number and day' : `by ${by}`}.`
          : 'No row differs, and it is in force at once.'
      }`,
    counted: (from, to) => `By the cut-offs, the results count from ${from} to ${to}.`,
    code: 'Code:',
    fingerprint: (print, name) => `Whole fingerprint (SHA-256) of seal ${name}: ${print}.`,
    files: (count, name) => `The results rest on ${count} files, which are kept with seal ${name}.`,
    open: (count) => `${count} things were open and are closed in.`,
    unsourced: (count, isRest) =>
      `${count} marks by those scored and their heads were typed in and came with no form${isRest ? ' (without parts closed before)' : ''}.`,
    nothingOpen: 'Nothing was open.',
    kept: 'Whatever is changed later is named when the seal is verified. Whoever closes the whole chain anew is seen only by a code that is held elsewhere.',
    holders: 'The code is held by',
    registry: 'the registry',
    chair: 'the chair of the Council',
    others: 'the divisions that hold it',
    by: 'DRAWN UP BY',
    checkedBy: 'CHECKED BY',
    remark: '(Signature and full name)',
    name: 'full name',
  },
});
