import { dateInWords } from '../../base/day.ts';
import { quoted } from '../../base/quoted.ts';
import { UsageError } from '../usage.ts';

/** The regulation had ended before the decision was signed. */
export function isOver(
  { from, id, document, date }: Record<'from' | 'id' | 'document' | 'date', string>,
  instead: string,
  to: string,
): UsageError {
  const line = `emul regulation adopt ${instead} --as ${id} --document ${document} --date ${date}`;
  return new UsageError(
    {
      vi: `chưa ghi gì: ${quoted(from)} hết hiệu lực ngày ${dateInWords(to)}, trước ngày ký quyết định`,
      en: `nothing written: ${quoted(from)} ended on ${to}, before the decision was signed`,
    },
    { vi: `ngày ấy áp dụng ${instead}: ${line}`, en: `${instead} was in force that day: ${line}` },
  );
}

/** Something is missing of the office’s own decision. */
export function incomplete(from: string): UsageError {
  const line = `emul regulation adopt ${from} --as`;
  return new UsageError(
    { vi: 'thiếu mã mới, số quyết định hoặc ngày ký', en: 'the new id, the decision or its date is missing' },
    { vi: `gõ ${line} MÃ-MỚI --document SỐ --date NGÀY`, en: `type ${line} NEW-ID --document NUMBER --date DAY` },
  );
}

/** No id of a regulation. */
export function badId(id: string): UsageError {
  return new UsageError(
    { vi: `mã ${quoted(id)} chưa đúng cách`, en: `${quoted(id)} is no id` },
    {
      vi: 'viết chữ thường không dấu, số và dấu -, ví dụ quy-che-2025',
      en: 'small letters, digits and -, such as quy-che-2025',
    },
  );
}

/** No day of the calendar. */
export function badDay(date: string): UsageError {
  return new UsageError(
    { vi: `không có ngày ${quoted(date)}`, en: `there is no day ${quoted(date)}` },
    { vi: 'gõ như --date 30/9/2016', en: 'type it as --date 2016-09-30' },
  );
}

/** Another regulation has that id. */
export function taken(id: string): UsageError {
  return new UsageError(
    { vi: `mã ${quoted(id)} đã có quy chế khác dùng`, en: `${quoted(id)} is the id of another regulation` },
    { vi: `chọn mã khác, ví dụ --as ${id}-2`, en: `choose another, such as --as ${id}-2` },
  );
}

/** A file stands where the new one would. */
export function inWay(path: string): UsageError {
  return new UsageError(
    { vi: `chưa ghi gì: đã có tệp ${quoted(path)}`, en: `nothing written: ${quoted(path)} is there already` },
    { vi: 'chọn mã khác ở --as, hoặc chuyển tệp ấy đi nơi khác', en: 'choose another id, or move that file away' },
  );
}

/** Its roll-up stands on one line, so that nobody can add to it. */
export function notSplit(from: string): UsageError {
  return new UsageError(
    {
      vi: `chưa ghi gì: mục rollup của ${quoted(from)} viết trên một dòng nên chưa chép được`,
      en: `nothing written: rollup of ${quoted(from)} stands on one line`,
    },
    {
      vi: 'hãy viết mỗi loại kỳ một dòng dưới rollup, rồi chạy lại',
      en: 'write each kind of period on a line of its own below rollup, then try again',
    },
  );
}
