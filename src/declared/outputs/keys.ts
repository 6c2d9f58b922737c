import { type OutputHead, SCHEMA_VERSION } from '../../base/output-head.ts';
import { CAMPAIGN, periodKinds, scoredKinds } from '../../calendar/index.ts';
import { boolean, count, type Keys, list, type MapOf, map, oneOf, only, optional, orNull, type Shape, shape, string } from '../shape.ts';

export const day = shape<string>({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
export const fraction = shape<string>({ type: 'string', pattern: '^-?\\d+/\\d+$' });
export const periodKind = oneOf(...periodKinds.map(({ id }) => id), CAMPAIGN.id);
export const scoredKind = oneOf(...scoredKinds.map(({ id }) => id));
/** What stands in a file as its author wrote it. */
export const anything = shape<unknown>({});

/** Beside a number that six places cannot say. */
export const exact = optional(fraction)`Giá trị chính xác | Phân số tối giản khi số thập phân không ghi hết được, ví dụ 70/3. | Exact. The reduced fraction, only where six places are not exact, e.g. 70/3.`;

export const unread = optional(list(string))`Tệp chưa đọc được hết | Các tệp mà kết quả này dựa vào nhưng chưa đọc được hết; không có thì không ghi. | Unread. Files that this rests on and that could not be read whole; left out where there are none.`;
export const regulation = string`Quy chế | Mã quy chế đã dùng, ví dụ quy-che. | Regulation. Id of the one used, e.g. quy-che.`;
export const draft = boolean`Dự thảo | true nếu kết quả chưa chính thức. | Draft. true: not official, since a proposal or unissued criteria were used.`;

const last = string`Tuần cuối | Tuần cuối được tính, ví dụ 2017-W48. | Last. E.g. 2017-W48.`;
export const cutoff = orNull({
  last,
  notCounted: list(string)`Không tính | Những kỳ chấm sau tuần chốt. | Not counted. Periods scored after it.`,
  carriedInto: optional(string)`Tính vào kỳ sau | Kỳ mà những kỳ chấm sau đó được tính vào, nếu có. | Carried into. The period in which what comes after counts, where it does.`,
})`Chốt số liệu | Tuần chốt số liệu và những kỳ chấm sau đó, không tính. | Cut-off. The last week that counts, and what was scored after it and not counted.`;
/** The period before whose rest counts in this one. */
export const carriedFrom = optional({
  period: string`Kỳ trước | Kỳ trước đã chốt số liệu sớm, ví dụ 2026. | Period. The one before, e.g. 2026.`,
  last,
})`Tính tiếp kỳ trước | Những kỳ chấm sau khi kỳ trước chốt số liệu được tính vào kỳ này. | Carried from. The period before, and the last that counts there: what comes after counts here.`;
export const cutParts = list({ period: string`Kỳ | Kỳ thành phần, ví dụ 2017. | Period. E.g. 2017.`, last })`Kỳ thành phần đã chốt số liệu | Những kỳ thành phần chỉ tính đến tuần chốt số liệu của mình. | Cut parts. Parts that count no more than their own cut-off leaves.`;

/** The seal that rows come from, where the period is closed. */
export const seal = optional({
  period: string`Kỳ đã khóa | Kỳ đã khóa sổ, ví dụ 2016-H2. | Period. What is closed, e.g. 2016-H2.`,
  edition: count`Lần khóa | Lần khóa sổ thứ mấy. | Edition. How often it was closed.`,
  code: string`Mã đối chiếu | Mã in ở chân văn bản. | Code. As papers print it.`,
  next: optional({
    edition: count`Lần khóa | Lần khóa sổ sẽ thay cho lần này. | Edition. The one that is to come.`,
    is: oneOf('open', 'pending')`Đến đâu | open (đang xem xét sửa đổi) hoặc pending (đã khóa lại, dự kiến, chưa có hiệu lực). | Is. open (being amended) or pending (closed again, not in force yet).`,
    code: orNull(string)`Mã đối chiếu | Mã của lần dự kiến; null khi còn đang sửa. | Code. Of the pending edition; null while it is open.`,
  })`Lần sau | Lần khóa sổ sẽ thay cho lần này, chưa có hiệu lực. | Next. What is to come in its place and is not in force.`,
})`Bản khóa sổ | Bản khóa sổ mà các dòng này lấy từ đó; kỳ chưa khóa thì không ghi. | Seal. The one that the rows come from; left out where the period is open.`;

/** What a command writes with `--json`, by the name that stands under `report`. */
export function output<const R extends string, K extends Keys>(report: R, keys: K): Shape<OutputHead<R> & MapOf<K>> {
  return map({
    emul: string`Phiên bản | Phiên bản của emul. | Emul. The version that wrote this.`,
    schemaVersion: only(SCHEMA_VERSION)`Phiên bản dạng JSON | Số trước dấu chấm: đổi là chương trình đọc phải sửa; số sau: chỉ có thêm mục. | Schema version. Major: a reader has to change; minor: keys came.`,
    report: only(report)`Loại kết quả | Luôn là ${report}. | Report. Always ${report}.`,
    ...keys,
  }) as Shape<OutputHead<R> & MapOf<K>>;
}
