import type { Node } from '../../source/node.ts';
import { define, shape } from '../shape.ts';
import { ID, id, item, keyed, numberFromZero, remark, text, whole } from './shapes.ts';

/** A part of a mark, such as how often an event happened; what it may be its criterion says. */
export const markPart = define('markPart', shape<Node>({ type: ['number', 'string', 'null'] }));
const times = markPart`Số lần | Số lần xảy ra, là số nguyên, ví dụ 1 trong {tre: 1}. | Times. How often the event happened, a whole number, e.g. the 1 of {tre: 1}.`;
/** What somebody typed for a criterion; modes have keys of their own in it (`build/plugged.ts`). */
export const mark = define('mark', shape<Node>({ ...keyed(ID.pattern, times, {}).schema, type: ['number', 'string', 'object', 'null'] }));
/** A bonus or penalty noted on a sheet. */
export const happening = define(
  'happening',
  item(['event'], {
    event: id`Mã sự việc | Mã của sự việc ghi trong thang điểm, ví dụ sang-kien. | Event. The id of an event of the criteria, e.g. sang-kien.`,
    times: whole(1)`Số lần | Số lần xảy ra, từ 1 trở lên; không ghi là 1, ví dụ 2. | Times. How often, from 1; left out means 1, e.g. 2.`,
    basis: remark`Căn cứ | Văn bản làm căn cứ cộng hoặc trừ điểm, ví dụ QĐ 12/QĐ-…. | Basis. The paper it rests on, e.g. QĐ 12/QĐ-….`,
  }),
);

/** A product of the catalogue of a scale. */
export const catalogued = define(
  'catalogued',
  item(['id', 'name', 'factor'], {
    id: id`Mã sản phẩm | Mã viết thường không dấu, ví dụ to-trinh. | Id. Its own within the file, e.g. to-trinh.`,
    name: text`Tên sản phẩm | Tên đầy đủ, ví dụ Tờ trình, báo cáo. | Name. In full.`,
    factor: numberFromZero`Hệ số | Hệ số quy đổi, lớn hơn 0, ví dụ 1.5. | Factor. What it weighs, more than 0, e.g. 1.5.`,
  }),
);
