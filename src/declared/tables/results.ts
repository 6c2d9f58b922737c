import { oneOf, optional } from '../shape.ts';
import { code, decimal, flag, TO_SUBJECTS, table, text, whole, whose } from './table.ts';

const period = { period: code`Mã kỳ | Ví dụ 2016-H2. | Period. E.g. 2016-H2.` };
const TO_PERIODS = { columns: ['period'], to: 'periods' };

/** One subject's result in one period of any kind. */
export const results = table(
  'results',
  {
    ...period,
    ...whose,
    unit: optional(code)`Mã tập thể | Phòng mà kết quả thuộc về. | Unit. The one the result belongs to.`,
    status: oneOf('rated', 'not-rated')`Tình trạng | rated: có xếp loại; not-rated: không xếp loại, lý do ở cột reasons. | Status. rated, or not-rated; reasons say why.`,
    points: optional(decimal)`Điểm | Số thập phân, 6 chữ số. | Points. A decimal of 6 places.`,
    points_exact: optional(text)`Điểm chính xác | Không làm tròn; phân số tối giản, ví dụ 70/3. | Points exact. Never rounded; a reduced fraction, e.g. 70/3.`,
    level: optional(code)`Mức | Sau điều kiện khống chế và quyết định của Hội đồng. | Level. After gates and the Council’s decision.`,
    computed_level: optional(code)`Mức theo điểm | Trước điều kiện khống chế và quyết định. | Computed level. Before both.`,
    reasons: optional(text)`Lý do | Mã các lý do, cách nhau dấu chấm phẩy. | Reasons. Their ids, semicolons between.`,
    rank: optional(whole)`Hạng | Trong cơ quan, cùng loại đối tượng. | Rank. Over the agency, within its kind.`,
    is_tied: optional(flag)`Bằng điểm | true: có người khác bằng điểm. | Is tied. true: another of its kind has the same points.`,
    parts_rated: optional(whole)`Số kỳ được xếp loại | Trong các kỳ thành phần. | Parts rated. Of a longer period.`,
    parts: optional(whole)`Số kỳ thành phần | Làm gốc tính. | Parts. That were the base of it.`,
    is_within_quotas: optional(flag)`Trong tỷ lệ | true: trong số tối đa của mọi tỷ lệ ở mức ấy; false: ngoài ít nhất một tỷ lệ; trống: mức ấy không có tỷ lệ. | Is within quotas. true: within the limit of every quota on the level; false: beyond one of them; empty: none limits it.`,
    quota_places: optional(text)`Chỗ trong tỷ lệ | Mỗi tỷ lệ: mã, phạm vi, của ai, thứ tự/tối đa, cách nhau dấu chấm phẩy, ví dụ tot unit tong-hop 3/2; chi tiết ở bảng places. | Quota places. Of each quota its id, scope, whose, place/limit, semicolons between, e.g. tot unit tong-hop 3/2; places has them row by row.`,
    regulation: code`Mã quy chế | Quy chế đã dùng. | Regulation. It was read by.`,
    is_draft: flag`Dự thảo | true: dựa vào thang điểm hoặc quy chế chưa ban hành. | Is draft. true: rests on what is not yet issued.`,
    seal: optional(code)`Bản khóa sổ | Tên bản khóa sổ, ví dụ 2016-H2.1; kỳ chưa khóa thì trống. | Seal. E.g. 2016-H2.1; empty while it is open.`,
    seal_code: optional(code)`Mã đối chiếu | Mã in ở chân văn bản của kỳ đã khóa. | Seal code. As papers print it.`,
  },
  { key: ['period', 'kind', 'subject'], refers: [TO_PERIODS, TO_SUBJECTS] },
)`Kết quả | Mỗi người, tập thể trong một kỳ một dòng; điểm, mức, hạng. | Results. A row for each subject in each period: points, level, rank.`;

/** A quota on a period in one of its scopes. */
export const quotas = table(
  'quotas',
  {
    ...period,
    quota: code`Mã tỷ lệ | Trong quy chế. | Quota. Its id.`,
    scope: code`Phạm vi | agency, unit hoặc group. | Scope. agency, unit or group.`,
    scope_id: code`Của | Mã phòng hoặc nhóm; “agency” nếu tính trong toàn cơ quan. | Of. Id of the unit or group; “agency” for the whole.`,
    level: code`Mức | Mức bị giới hạn. | Level. The one that is limited.`,
    counted_on: whole`Số gốc | Số người làm gốc tính. | Base. How many the share was taken of.`,
    at_most: optional(whole)`Tối đa | Số được tối đa. | Limit. How many there may be.`,
    holding: whole`Hiện có | Số đang ở mức ấy. | Count. How many there are.`,
    too_many: whole`Vượt | Số vượt. | Over. How many too many.`,
  },
  { key: ['period', 'quota', 'scope', 'scope_id'], refers: [TO_PERIODS] },
)`Tỷ lệ tối đa | Từng tỷ lệ trong từng phạm vi của từng kỳ. | Quotas. Each in each of its scopes, period by period.`;

/** Who stands where under a quota. */
export const places = table(
  'places',
  {
    ...period,
    quota: code`Mã tỷ lệ | Trong quy chế. | Quota. Its id.`,
    scope: code`Phạm vi | agency, unit hoặc group. | Scope. agency, unit or group.`,
    scope_id: code`Của | Mã phòng hoặc nhóm; “agency” nếu tính trong toàn cơ quan. | Of. Id of the unit or group; “agency” for the whole.`,
    ...whose,
    ordinal: whole`Thứ tự | Theo điểm, cao nhất là 1; bằng điểm thì theo thứ tự của cơ quan. | No. By points, 1 is the best; those who tie in the office’s order.`,
    is_above_cut: flag`Trong tỷ lệ | true: trong số tối đa. | Is above cut. true: within the limit.`,
    is_tied: flag`Bằng điểm | true: bằng điểm với người khác ở mức ấy. | Is tied. true: as many points as another at that level.`,
  },
  { key: ['period', 'quota', 'scope', 'scope_id', 'kind', 'subject'], refers: [{ columns: ['period', 'quota', 'scope', 'scope_id'], to: 'quotas' }, TO_SUBJECTS] },
)`Chỗ trong tỷ lệ | Ai ở mức bị giới hạn, trong hay ngoài số tối đa. | Places. Who stands at a limited level, within or beyond the limit.`;
