import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { columnWords } from '../column-words.ts';
import type { Teller } from './teller.ts';

/** What is wrong with what a head of division gives: his own sheet, and the tick that keeps what was given before. */
export const TICK_TROUBLES: Words<
  Pick<Teller, 'kept-before' | 'own-sheet' | 'left-blank' | 'not-a-tick' | 'nothing-to-keep' | 'typed-over-shown'>
> = {
  vi: {
    'own-sheet': ({ name }) => `${name} đứng đầu phòng, không tự duyệt phiếu của mình; bỏ các ô này`,
    'left-blank': ({ criterion, name }) => `để trống: ${criterion} của ${name}`,
    'not-a-tick': ({ text }) => `${quoted(text)} không phải dấu giữ nguyên; giữ nguyên thì gõ x, không thì để trống`,
    'nothing-to-keep': ({ name }) =>
      `đánh dấu giữ nguyên, nhưng ${name} chưa có điểm nào để giữ; điền phần tự chấm trước`,
    'kept-before': ({ name, column }) =>
      `điểm này đến sau khi ${columnWords(column, undefined, 'vi').toLowerCase()} đã giữ nguyên phiếu của ${name}; đã ghi, cần báo lại người ấy`,
    'typed-over-shown': ({ text }) => `${quoted(text)} gõ vào dòng chỉ để xem điểm trước; gõ vào dòng vàng ngay dưới`,
  },
  en: {
    'own-sheet': ({ name }) => `${name} heads the division and does not approve his own sheet; clear these cells`,
    'left-blank': ({ criterion, name }) => `blank: ${criterion} of ${name}`,
    'not-a-tick': ({ text }) => `${quoted(text)} is no tick; type x to keep all, else leave it blank`,
    'nothing-to-keep': ({ name }) =>
      `ticked to keep, but ${name} has no mark to be kept yet; fill in the self-scores first`,
    'kept-before': ({ name, column }) =>
      `this mark came after ${columnWords(column, undefined, 'en').toLowerCase()} had kept the sheet of ${name}; it is written, tell them`,
    'typed-over-shown': ({ text }) =>
      `${quoted(text)} is typed into a row that only shows earlier marks; type it into the yellow row below`,
  },
};
