import { list } from '../shape.ts';
import { campaignId, day, id, item, plainId, someOr, text } from './shapes.ts';

/** A thematic drive: its own dates, subjects, theme. */
export const campaign = item(['id', 'title', 'from', 'to'], {
  id: campaignId`Mã đợt | Mã viết thường không dấu, bắt đầu bằng chữ cái, ví dụ dot-30-4. | Campaign id. Used as a period, so it begins with a letter, e.g. dot-30-4.`,
  title: text`Tên đợt | Tên đợt thi đua, ví dụ Thi đua chào mừng ngày 30/4. | Title. Name of the campaign.`,
  theme: text`Chủ đề | Chủ đề, khẩu hiệu của đợt, ví dụ Chung sức xây dựng nông thôn mới. | Theme. What it is about.`,
  from: day`Từ ngày | Ngày phát động, ví dụ 2017-03-01. | From. The first day, e.g. 2017-03-01.`,
  to: day`Đến ngày | Ngày kết thúc đợt, ví dụ 2017-04-30. | To. The last day, e.g. 2017-04-30.`,
  units: list(id)`Tập thể tham gia | Mã các phòng tham gia cùng người của phòng, ví dụ [phong-mot]; không ghi là tất cả. | Units. Ids of those taking part, with their people; left out means all.`,
  members: list(id)`Cá nhân tham gia | Mã các cá nhân tham gia, ví dụ [nguyen-van-an]; không ghi là mọi người của các phòng tham gia. | Members. Ids of those taking part; left out means everybody of the units that do.`,
  criteria: someOr(plainId, id)`Tiêu chí riêng | Mã thang điểm chỉ dùng cho phiếu ghi campaign của đợt, ví dụ dot-30-4; không ghi là lấy điểm các tuần. | Criteria. Ids of criteria that score its own sheets and no others; left out: the weeks' usual scores.`,
})`Đợt thi đua | Một đợt hoặc chuyên đề thi đua: thời gian, chủ đề, ai tham gia. | Campaign. A thematic drive: its own dates, subjects, theme.`;
