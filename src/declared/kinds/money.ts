import { define, list } from '../shape.ts';
import { subjectKind } from './award.ts';
import { day, id, item, numberFromZero, some, type WordOf, word } from './shapes.ts';
import { sourced } from './source.ts';

const several = word('highest', 'each');
export type SeveralTitles = WordOf<typeof several>;

const salary = define(
  'baseSalary',
  item(['from', 'amount'], {
    from: day`Từ ngày | Ngày đầu áp dụng mức này, ví dụ 2024-07-01. | From. The first day of this amount, e.g. 2024-07-01.`,
    amount: numberFromZero`Mức lương cơ sở | Số đồng một tháng, ví dụ 2340000. | Amount. In đồng a month, e.g. 2340000.`,
    ...sourced,
  }),
);

const prize = define(
  'prize',
  item(['award'], {
    award: id`Mã khen thưởng | Mã danh hiệu, hình thức khen, ví dụ ldtt. | Award. Its id, e.g. ldtt.`,
    kind: subjectKind,
    coefficient: numberFromZero`Hệ số | Số lần mức lương cơ sở, ví dụ 0.3. | Coefficient. So many times the base salary, e.g. 0.3.`,
    amount: numberFromZero`Số tiền | Số đồng ấn định, khi cơ quan không tính theo hệ số, ví dụ 500000. | Amount. In đồng, where the office goes by no coefficient, e.g. 500000.`,
    ...sourced,
  }),
);

/** What an award brings in money. */
export const money = define(
  'money',
  item(
    [],
    {
      base: some(salary)`Lương cơ sở | Mức lương cơ sở từng thời kỳ, ví dụ [{from: 2024-07-01, amount: 2340000}]. | Base. The base salary by date, e.g. [{from: 2024-07-01, amount: 2340000}].`,
      rounding: item(['up'], {
        up: numberFromZero`Làm tròn lên | Số tiền làm tròn lên đến bội của số này, ví dụ 10000. | Up. Amounts are rounded up to a multiple of this, e.g. 10000.`,
        ...sourced,
      })`Làm tròn | Cách làm tròn số tiền, ví dụ {up: 10000}; không ghi là không làm tròn. | Rounding. How amounts are rounded, e.g. {up: 10000}; left out: not at all.`,
      titles: item(['samePeriod'], {
        samePeriod: several`Trong cùng một kỳ | highest (chỉ thưởng danh hiệu có mức cao nhất) hoặc each (thưởng từng danh hiệu). | Same period. highest (only the title that brings most) or each.`,
        ...sourced,
      })`Nhiều danh hiệu | Một người đạt nhiều danh hiệu trong cùng một kỳ thì thưởng thế nào, ví dụ {samePeriod: highest}. | Titles. What several titles of the same period bring, e.g. {samePeriod: highest}.`,
      prizes: list(prize)`Mức thưởng | Mức thưởng của từng danh hiệu, hình thức khen, ví dụ [{award: ldtt, coefficient: 0.3}]. | Prizes. What each award brings, e.g. [{award: ldtt, coefficient: 0.3}].`,
      ...sourced,
    },
    { minProperties: 1 },
  ),
);
