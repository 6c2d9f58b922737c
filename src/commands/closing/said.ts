import type { Closing } from '../../answers/closing/closing.ts';
import type { Counted } from '../../answers/findings-tally.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { visible } from '../../base/visible.ts';
import { periodOf } from '../../calendar/index.ts';
import { countedAs } from '../../calendar/kind-words.ts';
import type { Period } from '../../calendar/period.ts';
import { amendedLines } from '../../reports/amended.ts';

/** Who closes. */
export interface Who {
  readonly by: string | undefined;
  readonly checkedBy: string | undefined;
}

/** What closing has done, or would do. */
export function said(
  closed: Closing,
  warnings: readonly Counted[],
  { by, checkedBy }: Who,
  isDry: boolean,
  locale: Locale,
): string {
  const { period, members, units, name, code, again } = closed;
  const [first] = closed.bases;
  const base = first && first.id !== period.id ? countedAs(first.kind)[locale] : undefined;
  const lines = SAID[locale];
  const called = calledIn(period, again, locale);
  return [
    lines.head(base === undefined ? called : `${called} (${closed.bases.length} ${base})`, units, members, isDry),
    ...(warnings.length > 0
      ? [
          lines.warned(
            sumOf(warnings),
            warnings.slice(0, MOST_SAID).map((warning) => warnedInWords(warning, locale)),
            sumOf(warnings.slice(MOST_SAID)),
          ),
        ]
      : []),
    ...(closed.unsourced > 0 ? [lines.unsourced(closed.unsourced, base, period.id)] : []),
    ...(by !== undefined ? [lines.by(visible(by))] : []),
    ...(checkedBy !== undefined ? [lines.checkedBy(visible(checkedBy))] : []),
    ...(again ? [lines.ground(again.amendment), ...amendedLines(again.amended, locale)] : []),
    ...(isDry ? [lines.notYet] : [lines.wrote(name), lines.code(code), lines.keep]),
    ...(again ? effectLines(closed, again, locale) : isDry ? [] : [lines.next(period.id)]),
    '',
  ].join('\n');
}

/** So many kinds of warnings are said in words; the others are counted. */
const MOST_SAID = 4;

function sumOf(warnings: readonly Counted[]): number {
  return warnings.reduce((sum, { times }) => sum + times, 0);
}

/** “chưa có phiếu của Kadá Thị Mai (tuần 45)”, and how many more of the kind. */
function warnedInWords({ first, times }: Counted, locale: Locale): string {
  const period = periodOf(first.about?.period ?? '');
  const when = period ? ` (${period.kind.words[locale].name(period)})` : '';
  return `${first.message(locale)}${when}${times > 1 ? SAID[locale].alike(times - 1) : ''}`;
}

/** “lần 2 tháng 10/2016” */
function calledIn(period: Period, again: Again | undefined, locale: Locale): string {
  const name = period.kind.words[locale].name(period);
  return again ? SAID[locale].again(again.amendment.edition.value, name) : name;
}

/** Which edition is in force, and what brings the new one into force. */
function effectLines({ period }: Closing, { rows, inForce, longer, amended }: Again, locale: Locale): string[] {
  const lines = SAID[locale];
  const touched = amended.effects.filter(({ after }) => after).map(({ id }) => `--subject ${id}`);
  const next = longer.map(({ id }) => `emul close ${id}`);
  return [
    ...(rows === 0 ? [lines.inForce] : [lines.pending(inForce.seal.edition), lines.paper(period.id)]),
    ...(touched.length > 0 ? [lines.notices(`emul report notice ${period.id} ${touched.join(' ')}`)] : []),
    ...(next.length > 0 ? [lines.longer(next)] : []),
  ];
}

type Again = NonNullable<Closing['again']>;

const SAID = bilingual({
  vi: {
    head: (period: string, units: number, members: number, isDry: boolean) =>
      `${isDry ? 'Sẽ khóa' : 'Khóa'} sổ ${period}: ${units} tập thể, ${members} cá nhân.`,
    warned: (count: number, said: readonly string[], others: number) =>
      `Còn ${paperCount(count)} việc chưa xử lý, khóa kèm: ${said.join('; ')}${others > 0 ? `; và ${others} việc khác` : ''}; xem từng việc: emul check`,
    alike: (count: number) => ` và ${count} chỗ tương tự`,
    unsourced: (count: number, base: string | undefined, period: string) =>
      `${paperCount(count)} điểm gõ thẳng, không qua phiếu; xem ${base === undefined ? 'ở đâu' : `từng ${base}`}: emul report changes ${period}`,
    by: (name: string) => `Người lập: ${name}.`,
    checkedBy: (name: string) => `Người soát: ${name}.`,
    wrote: (name: string) => `Đã ghi seals/${name}.yaml, seals/${name}.zip.`,
    code: (code: string) => `Mã đối chiếu ${code}`,
    keep: 'Mã này in ở chân mọi văn bản của kỳ. Ghi vào biên bản họp, đưa Văn thư và Chủ tịch Hội đồng giữ.',
    next: (id: string) => `Tiếp theo: emul dossier ${id} (in hồ sơ trình ký)`,
    notYet: 'Chưa ghi gì.',
    again: (edition: number, name: string) => `lần ${edition} ${name}`,
    ground: ({ reason, document }: Again['amendment']) =>
      `Sửa đổi theo ${visible(document.value)}. Lý do: ${visible(reason.value)}.`,
    inForce: 'Không dòng nào khác bản đang có hiệu lực: có hiệu lực ngay, không phải sửa văn bản nào.',
    pending: (edition: number) =>
      `Bản này là dự kiến, chưa có hiệu lực; bảng, văn bản vẫn theo lần ${edition} cho đến khi ghi số, ngày văn bản sửa đổi:`,
    paper: (id: string) => `  emul report amendment ${id} -o TỆP, ký xong: thêm --issue SỐ --date NGÀY`,
    notices: (line: string) => `Có hiệu lực thì gửi thông báo mới cho người có kết quả thay đổi: ${line}`,
    longer: (lines: readonly string[]) => `Kỳ dài hơn mở theo, khóa lại lần lượt: ${lines.join(', ')}`,
  },
  en: {
    head: (period, units, members, isDry) =>
      `${isDry ? 'Would close' : 'Closed'} ${period}: ${units} units, ${members} people.`,
    warned: (count, said, others) =>
      `${count} things open, closed in: ${said.join('; ')}${others > 0 ? `; and ${others} others` : ''}; see each: emul check`,
    alike: (count) => ` and ${count} more like it`,
    unsourced: (count, base, period) =>
      `${count} marks were typed in and came with no form; see ${base === undefined ? 'where' : `each ${base}`}: emul report changes ${period}`,
    by: (name) => `Drawn up by ${name}.`,
    checkedBy: (name) => `Checked by ${name}.`,
    wrote: (name) => `Wrote seals/${name}.yaml, seals/${name}.zip.`,
    code: (code) => `Code ${code}`,
    keep: 'Every paper of the period carries it. Put it into the minutes; registry and chair keep it.',
    next: (id) => `Next: emul dossier ${id} (the papers to be signed)`,
    notYet: 'Nothing written yet.',
    again: (edition, name) => `${name}, edition ${edition}`,
    ground: ({ reason, document }) => `Amended on ${visible(document.value)}. Reason: ${visible(reason.value)}.`,
    inForce: 'No row differs from the edition in force: it is in force, and no paper has to be amended.',
    pending: (edition) =>
      `This edition is not in force; tables and papers keep to edition ${edition} until the amending paper has its number and day:`,
    paper: (id) => `  emul report amendment ${id} -o FILE, and once signed: --issue NUMBER --date DAY`,
    notices: (line) => `Once it is in force, new notices to whom it touches: ${line}`,
    longer: (lines) => `Longer periods opened with it, one after the other: ${lines.join(', ')}`,
  },
});
