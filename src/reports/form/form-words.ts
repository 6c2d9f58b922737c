import { bilingual, type Locale } from '../../base/locale.ts';
import { decimals } from '../../base/number-words.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';

function valueIn(locale: Locale, value: { toString(): string }): string {
  return decimals(value.toString(), locale);
}

/** The words on a form. */
export const WORDS = bilingual({
  vi: {
    title: 'PHIẾU CHẤM ĐIỂM THI ĐUA',
    sheets: { member: 'Cá nhân', unit: 'Tập thể' },
    id: 'Mã',
    names: { member: 'Họ và tên', unit: 'Tập thể' },
    position: 'Chức vụ',
    note: 'Nhận xét',
    others: 'PHẦN KHÁC',
    bonus: 'Điểm cộng',
    penalty: 'Điểm trừ',
    choose: 'chọn',
    sums: { total: 'Tổng', open: 'Còn' },
    whole: 'đủ',
    left: 'thiếu',
    extras: {
      basis: 'Căn cứ cộng, trừ',
      absence: 'Nghỉ cả kỳ',
      causes: 'Nguyên nhân',
      remedies: 'Biện pháp khắc phục',
    },
    how: [
      'Chỉ điền ô nền vàng. Ô số lần để trống nghĩa là không có lần nào; không có gì bị trừ thì cũng phải điền ít nhất một ô, ví dụ số 0.',
      'Cấp trên chỉ điền mục chấm khác, kèm nhận xét; để trống là giữ điểm trước. Không xóa dòng mã chữ nhỏ và trang ẩn.',
    ],
    office: 'Toàn cơ quan',
    campaign: (title: string) => `PHIẾU RIÊNG CỦA ĐỢT “${title}”`,
    criterion: ({ id, title, max }: Criterion) => `${id.value}. ${title.value} (tối đa ${valueIn('vi', max.value)})`,
    points: (step: string) => `điểm, chẵn ${decimals(step, 'vi')}`,
    event: ({ title, per, points }: ScoreEvent, sign: string) =>
      `${title.value} (số ${per?.value ?? 'lần'}${points.value.isZero ? '' : `, ${sign}${valueIn('vi', points.value)}`})`,
    limits: {
      choice: 'Chọn một mục trong danh sách.',
      count: 'Ghi số lần, số nguyên từ 0.',
      amount: 'Ghi số việc, từ 0.',
      steps: (max, step) => `Ghi điểm từ 0 đến ${decimals(max, 'vi')}, chẵn ${decimals(step, 'vi')}.`,
    } satisfies {
      choice: string;
      count: string;
      amount: string;
      steps(max: string, step: string): string;
    },
  },
  en: {
    title: 'EMULATION SCORE SHEET OF',
    sheets: { member: 'Individuals', unit: 'Collectives' },
    id: 'Id',
    names: { member: 'Name', unit: 'Collective' },
    position: 'Post',
    note: 'Note',
    others: 'OTHER',
    bonus: 'Bonus',
    penalty: 'Penalty',
    choose: 'choose',
    sums: { total: 'Total', open: 'Open' },
    whole: 'whole',
    left: 'open',
    extras: { basis: 'Basis of bonus, penalty', absence: 'Away', causes: 'Causes', remedies: 'Remedies' },
    how: [
      'Fill in yellow cells only. A blank count means it never happened; where nothing at all is noted, fill in at least one cell, such as 0.',
      'Whoever scores after somebody fills in only what differs, with a note. Leave the row of small codes and the hidden sheet alone.',
    ],
    office: 'The whole office',
    campaign: (title) => `OWN SHEET OF THE CAMPAIGN “${title}”`,
    criterion: ({ id, title, max }) => `${id.value}. ${title.value} (at most ${valueIn('en', max.value)})`,
    points: (step) => `points, steps of ${step}`,
    event: ({ title, points }, sign) =>
      `${title.value} (times${points.value.isZero ? '' : `, ${sign}${valueIn('en', points.value)}`})`,
    limits: {
      choice: 'Choose from the list.',
      count: 'How often, a whole number from 0.',
      amount: 'How much, from 0.',
      steps: (max, step) => `Points from 0 to ${max} in steps of ${step}.`,
    },
  },
});
