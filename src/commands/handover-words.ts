import type { Handover } from '../answers/closing/handover.ts';
import { bilingual } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';

/** What `emul handover` says on the screen. */
export const HANDOVER_SAID = bilingual({
  vi: {
    head: {
      successor: (_: string, day: string) => `Bàn giao cả sổ thi đua, đến ngày ${day}`,
      archive: (title: string, day: string) => `Nộp lưu hồ sơ thi đua ${title}, đến ngày ${day}`,
      inspection: (title: string, day: string) => `Giao hồ sơ thi đua ${title} cho thanh tra, đến ngày ${day}`,
    } satisfies Record<Handover['to'], (title: string, day: string) => string>,
    holds: (files: number, seals: number) => `Gồm ${files} tệp, ${seals} kỳ đã khóa sổ.`,
    waits: 'Việc đang chờ',
    lacks: 'Còn thiếu',
    left: 'Không vào gói được vì tên tệp, giao riêng',
    wrote: (file: string, isTable: boolean) =>
      `Đã ghi ${quoted(file)}: ${isTable ? 'bảng kết quả' : 'tệp của sổ'}, ban-giao/ (biên bản, mục lục), SHA256SUMS.`,
    code: (code: string) => `Mã đối chiếu của gói ${code}`,
    keep: 'Mã này in trong biên bản; hai bên ký thì gói không ai sửa được mà không lộ.',
    notYet: 'Chưa ghi gì.',
    next: (file: string, code: string, isTable: boolean): string[] => [
      'In hai bản để ký: hai tệp Word trong ban-giao/ của gói.',
      `Bên nhận đối chiếu: emul verify --archive ${quotedFile(file)} --code "${code}"`,
      ...(isTable ? [] : [`rồi làm tiếp: emul init --from ${quotedFile(file)} so-thi-dua`]),
    ],
  },
  en: {
    head: {
      successor: (_, day) => `The whole workspace, on ${day}`,
      archive: (title, day) => `Files of ${title} for the archive, on ${day}`,
      inspection: (title, day) => `Files of ${title} for an inspection, on ${day}`,
    },
    holds: (files, seals) => `${files} files, ${seals} closed periods.`,
    waits: 'What waits',
    lacks: 'What is lacking',
    left: 'Not in it for their names, to be given by themselves',
    wrote: (file, isTable) =>
      `Wrote ${quoted(file)}: the ${isTable ? 'table of results' : 'files'}, ban-giao/ (minutes, contents), SHA256SUMS.`,
    code: (code) => `Code of the archive ${code}`,
    keep: 'The minutes print it: once both sides have signed, nobody can change the archive unseen.',
    notYet: 'Nothing written yet.',
    next: (file, code, isTable) => [
      'Print two copies to sign: both Word files in ban-giao/ of it.',
      `Who receives it verifies: emul verify --archive ${quotedFile(file)} --code "${code}"`,
      ...(isTable ? [] : [`and goes on: emul init --from ${quotedFile(file)} emulation`]),
    ],
  },
});

/** As a shell takes it. */
function quotedFile(file: string): string {
  return /[^\p{L}\p{N}_./\\:-]/u.test(file) ? JSON.stringify(file) : file;
}
