import type { Words } from '../../base/locale.ts';

export const NATURES: Readonly<Record<'petition' | 'complaint' | 'report', Words>> = {
  petition: { vi: 'kiến nghị', en: 'petition' },
  complaint: { vi: 'khiếu nại', en: 'complaint' },
  report: { vi: 'phản ánh', en: 'report' },
};

export const FROM: Words = { vi: 'Ai gửi (mã hoặc tên)', en: 'Who sent it (id or name)' };
export const ASKS: Words = { vi: 'Đề nghị điều gì', en: 'What is asked for' };
export const RECEIVED: Words = { vi: 'Ngày nhận (Enter: hôm nay)', en: 'The day it came (Enter: today)' };
export const NOTIFIED: Words = {
  vi: 'Ngày người ấy ký nhận thông báo kết quả (Enter: chưa rõ)',
  en: 'The day of the notice (Enter: not known)',
};
export const FORM: Words = { vi: 'Gửi bằng cách nào (Enter: bỏ qua)', en: 'How it came (Enter: leave out)' };
export const GROUNDS: Words = {
  vi: 'Lý do, giấy tờ kèm theo (Enter: không có)',
  en: 'Reasons, papers handed in (Enter: none)',
};
export const HANDLER: Words = { vi: 'Giao ai xem xét (Enter: chưa giao)', en: 'Who looks into it (Enter: nobody yet)' };
export const NO_SENDER: Words = {
  vi: 'chưa ghi ai gửi: --from NGƯỜI, hoặc --outside "HỌ VÀ TÊN" với người ngoài cơ quan',
  en: 'who sent it is missing: --from WHO, or --outside "NAME" of somebody outside',
};
export const NO_ASKS: Words = {
  vi: 'chưa ghi đề nghị điều gì: --asks "…"',
  en: 'what is asked for is missing: --asks "…"',
};
