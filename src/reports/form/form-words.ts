import { bilingual, type Locale } from '../../base/locale.ts';
import { decimals } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Scale } from '../../model/criteria.ts';
import type { Criterion, Group, ScoreEvent } from '../../model/criterion.ts';

function valueIn(locale: Locale, value: { toString(): string }): string {
  return decimals(value.toString(), locale);
}

/** Two lines that say how a sheet is filled in. */
interface How {
  base(hasOthers: boolean): readonly [string, string];
  later(keep: string): readonly [string, string];
  readonly others: readonly [string, string];
}

const KEEPS: Readonly<Record<ColumnName, string>> = {
  self: 'Giữ nguyên điểm tự chấm',
  head: 'Giữ nguyên điểm của phòng',
  council: 'Giữ nguyên điểm trước',
};
const KEEPS_EN: Readonly<Record<ColumnName, string>> = {
  self: 'Keep the self-scores',
  head: 'Keep the division’s marks',
  council: 'Keep the marks before',
};

/** The words on a form. */
export const WORDS = bilingual({
  vi: {
    title: 'PHIẾU CHẤM ĐIỂM THI ĐUA',
    tabs: { self: 'Tự chấm', head: 'Trưởng phòng chấm', council: 'Lãnh đạo chấm', others: 'Nghỉ, cộng, trừ' },
    titled: (column: string) => (/chấm$/i.test(column) ? column : `${column} chấm`),
    ofUnits: (name: string) => `Tập thể, ${insideSentence(name)}`,
    id: 'Mã',
    names: { member: 'Họ và tên', unit: 'Tập thể' },
    position: 'Chức vụ',
    note: 'Nhận xét',
    bonus: 'Điểm cộng',
    penalty: 'Điểm trừ',
    choose: 'chọn',
    times: 'Số lần',
    whose: 'Điểm của',
    ownSheet: 'Lãnh đạo chấm',
    sums: { total: 'Tổng', open: 'Còn', seen: 'Đã xem' },
    without: (criteria: readonly string[]) => `chưa có ${criteria.join(', ')}`,
    later: (all: string, total: string | undefined) =>
      ` Không điền, phần mềm tự tính khi chấm: ${all}.${total ? ` Cột “${total}” chưa có điểm tự tính.` : ''}`,
    seen: 'rồi',
    unseen: 'chưa',
    tick: 'gõ x',
    keep: (before: ColumnName) => KEEPS[before],
    whole: 'đủ',
    left: 'thiếu',
    extras: {
      basis: 'Căn cứ cộng, trừ',
      absence: 'Nghỉ cả kỳ',
      causes: 'Nguyên nhân',
      remedies: 'Biện pháp khắc phục',
    },
    how: {
      base: (hasOthers: boolean) => [
        'Mỗi người một dòng, chỉ điền ô nền vàng. Ô số lần để trống là không có lần nào; không bị trừ gì thì cũng điền ít nhất một ô, ví dụ số 0.',
        hasOthers
          ? 'Nghỉ cả kỳ, điểm cộng, điểm trừ, nguyên nhân, biện pháp: ghi ở trang “Nghỉ, cộng, trừ”. Cột “Còn”: còn thiếu mấy mục.'
          : 'Cột “Còn”: còn thiếu mấy mục.',
      ],
      later: (keep: string) => [
        `Dòng xám là điểm đã chấm, chỉ để xem; chấm ở dòng vàng ngay dưới. Đồng ý hết thì gõ x ở cột “${keep}”.`,
        'Chấm khác mục nào thì ghi điểm mục ấy, kèm nhận xét; mục để trống là giữ điểm dòng trên. Không ghi gì, không gõ x là chưa xem phiếu.',
      ],
      others: [
        'Chỉ ghi người có việc, mỗi người một dòng. Nghỉ cả kỳ thì chọn loại nghỉ và không chấm điểm người ấy.',
        'Điểm cộng, điểm trừ: ghi số lần, kèm căn cứ (số văn bản); để trống là không có.',
      ],
    } satisfies How,
    group: ({ id, title, max }: Group, { isShown }: Scale) =>
      `${id.value}. ${title.value}${isShown ? ` (tối đa ${valueIn('vi', max.value)})` : ''}`,
    office: 'Toàn cơ quan',
    campaign: (title: string) => `PHIẾU RIÊNG CỦA ĐỢT “${title}”`,
    criterion: ({ id, title, max }: Criterion, { isShown }: Scale) =>
      `${id.value}. ${title.value}${isShown ? ` (tối đa ${valueIn('vi', max.value)})` : ''}`,
    points: (step: string) => `điểm, chẵn ${decimals(step, 'vi')}`,
    event: ({ title, per, points }: ScoreEvent, sign: string, { isShown }: Scale) =>
      `${title.value} (số ${per?.value ?? 'lần'}${points.value.isZero || !isShown ? '' : `, ${sign}${valueIn('vi', points.value)}`})`,
    limits: {
      choice: 'Chọn một mục trong danh sách.',
      tick: 'Gõ x nếu đã xem và giữ nguyên các mục không ghi điểm khác.',
      count: 'Ghi số lần, số nguyên từ 0.',
      amount: 'Ghi số việc, từ 0.',
      steps: (max, step) => `Ghi điểm từ 0 đến ${decimals(max, 'vi')}, chẵn ${decimals(step, 'vi')}.`,
    } satisfies {
      choice: string;
      tick: string;
      count: string;
      amount: string;
      steps(max: string, step: string): string;
    },
  },
  en: {
    title: 'EMULATION SCORE SHEET OF',
    tabs: { self: 'Self', head: 'Head', council: 'Council', others: 'Away, bonus, penalty' },
    titled: (column) => column,
    ofUnits: (name) => `Collectives, ${insideSentence(name)}`,
    id: 'Id',
    names: { member: 'Name', unit: 'Collective' },
    position: 'Post',
    note: 'Note',
    bonus: 'Bonus',
    penalty: 'Penalty',
    choose: 'choose',
    times: 'How often',
    whose: 'Marks of',
    ownSheet: 'By the leaders',
    sums: { total: 'Total', open: 'Open', seen: 'Seen' },
    without: (criteria) => `without ${criteria.join(', ')}`,
    later: (all, total) =>
      ` Not filled in, computed when sheets are scored: ${all}.${total ? ` “${total}” is without these points.` : ''}`,
    seen: 'yes',
    unseen: 'no',
    tick: 'type x',
    keep: (before) => KEEPS_EN[before],
    whole: 'whole',
    left: 'open',
    extras: { basis: 'Basis of bonus, penalty', absence: 'Away', causes: 'Causes', remedies: 'Remedies' },
    how: {
      base: (hasOthers) => [
        'One row a person; fill in yellow cells only. A blank count means it never happened; where nothing at all is noted, fill in at least one cell, such as 0.',
        hasOthers
          ? 'Who is away, bonus, penalty, causes, remedies: on the sheet “Away, bonus, penalty”. “Open”: how many criteria are left.'
          : '“Open”: how many criteria are left.',
      ],
      later: (keep) => [
        `Grey rows show what was given before; score in the yellow row below. Where you agree with all, type x under “${keep}”.`,
        'Where you do not, give that mark, with a note; what is blank keeps the row above. Neither a mark nor an x means that nobody has looked.',
      ],
      others: [
        'Only those of whom there is something to say. Who is away all the time gets no marks: choose the kind of leave.',
        'Bonus and penalty: how often, and the paper it rests on; blank means never.',
      ],
    },
    group: ({ id, title, max }, { isShown }) =>
      `${id.value}. ${title.value}${isShown ? ` (at most ${valueIn('en', max.value)})` : ''}`,
    office: 'The whole office',
    campaign: (title) => `OWN SHEET OF THE CAMPAIGN “${title}”`,
    criterion: ({ id, title, max }, { isShown }) =>
      `${id.value}. ${title.value}${isShown ? ` (at most ${valueIn('en', max.value)})` : ''}`,
    points: (step) => `points, steps of ${step}`,
    event: ({ title, points }, sign, { isShown }) =>
      `${title.value} (times${points.value.isZero || !isShown ? '' : `, ${sign}${valueIn('en', points.value)}`})`,
    limits: {
      choice: 'Choose from the list.',
      tick: 'Type x if you have looked and keep all that you give no other mark for.',
      count: 'How often, a whole number from 0.',
      amount: 'How much, from 0.',
      steps: (max, step) => `Points from 0 to ${max} in steps of ${step}.`,
    },
  },
});
