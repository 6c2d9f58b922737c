import { define, list } from '../shape.ts';
import { day, item, text } from './shapes.ts';
import { sourced } from './source.ts';

/** Which statistical forms are filled in at the end of a year, by the circular of that time. */
export const statistics = list(
  define(
    'statisticalForms',
    item(['from', 'document'], {
      from: day`Từ ngày | Ngày đầu áp dụng thông tư, ví dụ 2023-03-23. | From. The first day of the circular, e.g. 2023-03-23.`,
      document: text`Thông tư | Số thông tư ban hành biểu, ví dụ 02/2023/TT-BNV. | Document. The circular, e.g. 02/2023/TT-BNV.`,
      movements: text`Biểu số phong trào thi đua | Số biểu, ví dụ 0601.N/BNV-TĐKT; chưa biết thì bỏ. | Movements. The form on movements, e.g. 0601.N/BNV-TĐKT; left out where unknown.`,
      awards: text`Biểu khen thưởng cấp bộ, tỉnh | Số biểu, ví dụ 0603.N/BNV-TĐKT; chưa biết thì bỏ. | Awards. The form on awards of ministry and province; left out where unknown.`,
      ...sourced,
    }),
  ),
);
