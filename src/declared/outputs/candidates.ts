import { count, define, list, map, oneOf, optional, orNull, string } from '../shape.ts';
import { candidate } from './candidate.ts';
import { carriedFrom, cutoff, cutParts, draft, output, regulation, seal, unread } from './keys.ts';
import { period } from './shared.ts';

/** What a limit is a share of. */
export const basis = define('basis', {
  base: count`Gốc | Số làm gốc tính tỷ lệ. | Base. How many the share is taken of.`,
  limit: count`Tối đa | Số tối đa. | Limit. How many there may be.`,
});

const award = define('award', {
  id: string`Mã | Mã danh hiệu, ví dụ ldtt. | Id. E.g. ldtt.`,
  name: string`Tên | Tên danh hiệu, hình thức khen. | Name. In full.`,
  form: oneOf('title', 'commendation')`Loại | title là danh hiệu thi đua, commendation là hình thức khen thưởng. | Form. title or commendation.`,
  kind: oneOf('member', 'unit')`Đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
  decides: oneOf('head', 'superior', 'briefing')`Ai quyết định | head, superior hoặc briefing: thủ trưởng, cấp trên, giao ban. | Decides. head, superior or briefing.`,
  quota: orNull({
    limit: count`Tối đa | Số tối đa. | Limit. How many there may be.`,
    base: count`Gốc | Số làm gốc tính tỷ lệ. | Base. How many the share is taken of.`,
    rounding: oneOf<readonly string[]>('down', 'up', 'half-up')`Làm tròn | down, up hoặc half-up: xuống, lên, từ nửa. | Rounding. down, up or half-up.`,
    of: string`Tính trên | Mã danh hiệu, mã mức, rated hoặc due. | Of. An award, a level, rated or due.`,
    over: count`Vượt | Số người đủ điều kiện vượt giới hạn. | Over. How many qualify beyond the limit.`,
    atBest: basis`Nếu đủ minh chứng | Gốc và giới hạn nếu mọi minh chứng được bổ sung. | At best. Base and limit with every proof brought.`,
  })`Giới hạn | Giới hạn số lượng; null là không có. | Quota. null: none.`,
  levelQuotas: list({
    id: string`Mã tỷ lệ | Mã của tỷ lệ trong quy chế. | Id. Of the quota in the regulation.`,
    scope: oneOf<readonly string[]>('agency', 'unit', 'group')`Phạm vi | agency, unit hoặc group: cả cơ quan, từng phòng, từng nhóm. | Scope. agency, unit or group.`,
    unit: optional(string)`Tập thể | Mã phòng, khi tính theo phòng. | Unit. Whose, where the scope is unit.`,
    group: optional(string)`Nhóm | Mã nhóm, khi tính theo nhóm. | Group. Whose, where the scope is group.`,
    level: string`Mức | Mã mức xếp loại. | Level. Its id.`,
    limit: count`Tối đa | Số được giữ mức ấy. | Limit. How many may keep it.`,
    count: count`Đang có | Số tính ra ở mức ấy. | Count. How many stand at it.`,
  })`Tỷ lệ của mức | Khi Hội đồng chưa quyết định mức: mức mà danh hiệu này dựa vào đang có nhiều hơn tỷ lệ cho phép; ai không giữ được mức thì không còn đủ điều kiện. | Level quotas. Before the Council has decided on levels: the levels it rests on at which more stand than their quota lets through; who does not keep the level qualifies no longer.`,
  summary: map({
    qualifies: count`Đủ điều kiện | Số đủ điều kiện. | Qualifies. How many.`,
    'needs-person': count`Cần bổ sung | Số cần bổ sung minh chứng. | Needs a person. How many.`,
    fails: count`Chưa đủ | Số chưa đủ điều kiện. | Fails. How many.`,
    away: count`Nghỉ cả kỳ | Số nghỉ cả kỳ nên không xét. | Away. How many were on leave all of a base period.`,
    outside: count`Ngoài danh sách | Số ngoài danh sách xét mà Hội đồng đã quyết định. | Outside. How many the Council decided on who are not on the list.`,
    withdrawn: count`Xin rút | Số giả sử xin rút. | Withdrawn. How many are supposed to have.`,
  })`Tổng hợp | Số người theo tình trạng. | Summary. How many of each status.`,
  candidates: list(candidate)`Từng trường hợp | Từng cá nhân, tập thể, theo thứ tự của cơ quan. | Candidates. In the office's order.`,
});

/** Where somebody stands for an award. */
export const standing = oneOf('within', 'beyond', 'needs-person', 'out', 'away', 'withdrawn', 'granted', 'refused');

/** What emul candidates --json writes. */
export const candidates = output('candidates', {
  unread,
  period: period`Kỳ | Kỳ được xét. | Period. What is looked at.`,
  regulation,
  asOf: orNull(string)`Tạm tính đến | Tuần cuối được tính khi xem tạm tính. | As of. The last week that counts, where --as-of was given.`,
  cutoff,
  cutParts: optional(cutParts),
  carriedFrom,
  draft,
  seal,
  supposed: orNull({
    without: list({
      kind: oneOf('member', 'unit')`Loại | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã trong organization.yaml, ví dụ nguyen-van-an. | Id. As in organization.yaml.`,
      award: orNull(string)`Khỏi danh hiệu | Chỉ rút khỏi danh hiệu này; null là mọi danh hiệu. | Award. From this one alone; null: from all.`,
    })`Xin rút | Những người giả sử xin rút. | Without. Who is supposed to have withdrawn.`,
    decision: orNull(string)`Quyết định | Tệp quyết định giả sử. | Decision. The file supposed.`,
    moves: list({
      award: string`Danh hiệu | Mã danh hiệu, hình thức khen. | Award. Its id.`,
      kind: oneOf('member', 'unit')`Loại | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã trong organization.yaml, ví dụ nguyen-van-an. | Id. As in organization.yaml.`,
      from: standing`Hiện nay | Chỗ đứng hiện nay. | From. Where they stand now.`,
      to: standing`Nếu vậy | Chỗ đứng theo giả sử. | To. Where they would stand.`,
    })`Ai thay đổi | Từng người thay đổi chỗ đứng. | Moves. Who stands elsewhere than now.`,
    limits: list({
      award: string`Danh hiệu | Mã danh hiệu, hình thức khen. | Award. Its id.`,
      from: basis`Hiện nay | Gốc và giới hạn hiện nay. | From. Base and limit now.`,
      to: basis`Nếu vậy | Gốc và giới hạn theo giả sử. | To. Base and limit then.`,
    })`Giới hạn thay đổi | Những giới hạn thay đổi. | Limits. Quotas that change.`,
  })`Giả sử | Điều giả sử và ai thay đổi; null là không giả sử gì. | Supposed. What is supposed and who moves; null: nothing.`,
  awards: list(award)`Khen thưởng | Từng danh hiệu, hình thức khen, theo thứ tự của quy chế. | Awards. In the regulation's order.`,
})`Danh sách xét khen thưởng | Kết quả của emul candidates --json. | Candidates. What emul candidates --json writes.`;
