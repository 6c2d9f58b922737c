import { count, oneOf, optional, shape, string } from '../shape.ts';
import { output } from './keys.ts';

const milliseconds = shape<number>({ type: 'number', minimum: 0 });

/** What EMUL_TRACE=json writes to stderr, a line an event. */
export const trace = output('trace', {
  event: oneOf('start', 'file', 'stage', 'end')`Sự kiện | start: lệnh bắt đầu; file: vừa đọc hoặc ghi một tệp; stage: một bước hết bao lâu; end: lệnh xong. | Event. start, file (one was read or written), stage (how long it took in all) or end.`,
  command: optional(string)`Lệnh | Tên lệnh; chỉ có ở start. | Command. Its name; at start alone.`,
  stage: optional(oneOf('starting', 'reading', 'checking', 'scoring', 'ranking', 'document', 'writing', 'other'))`Bước | Bước nào; chỉ có ở file và stage. | Stage. Which; at file and stage alone.`,
  file: optional(string)`Tệp | Đường dẫn trong sổ; <emul>/… là tệp của emul. | File. In the workspace; <emul>/… is emul’s own.`,
  bytes: optional(count)`Số byte | Cỡ của tệp. | Bytes. The file’s size.`,
  code: optional(count)`Mã kết thúc | Mã kết thúc của lệnh; chỉ có ở end. | Code. The exit code; at end alone.`,
  ms: milliseconds`Mili giây | Đã qua bao lâu theo đồng hồ; ở start và end là kể từ khi chương trình chạy. | Ms. By the clock; at start and end since the program began.`,
  cpu: milliseconds`Mili giây máy tính | Máy tính làm việc bao lâu, mọi nhân cộng lại. | Cpu. Of the processor, in milliseconds, all cores together.`,
})`Nhật ký chạy | Mỗi dòng EMUL_TRACE=json ghi ra stderr. | Trace. A line that EMUL_TRACE=json writes to stderr.`;
