import { MOST } from '../../answers/closing/handover-list.ts';
import { type HandoverFault, type OpenHandover, openedHandover } from '../../answers/closing/handover-opened.ts';
import { dateInWords } from '../../base/day.ts';
import { bilingual, type Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { periodCalled } from '../../calendar/index.ts';
import { bytesNamed } from '../../source/disk.ts';
import { WORKSPACE_FILE } from '../../source/folder.ts';
import { Unreadable } from '../../source/unreadable.ts';
import type { NewBytes } from '../../store/staged.ts';
import { type Call, textFlag } from '../command.ts';
import { typedPath } from '../typed-path.ts';
import { UsageError } from '../usage.ts';

/** The handover that `--from` names, whole and held to its list; a UsageError where it is not. */
export function handoverNamed(call: Call): OpenHandover | undefined {
  const typed = textFlag(call, 'from');
  if (typed === undefined) return undefined;
  const found = bytesNamed(typedPath(typed, call), MOST.bytes);
  if ('refusal' in found) {
    if (found.refusal.why === 'system' && found.refusal.code === 'ENOENT')
      throw new UsageError({ vi: `không có tệp ${quoted(typed)}`, en: `there is no file ${quoted(typed)}` });
    throw new Unreadable(typed, found.refusal, false);
  }
  const read = openedHandover(found.bytes);
  if ('fault' in read) throw new UsageError(...faultWords(read.fault, quoted(typed)));
  return read.opened;
}

/** Its files, `emul.yaml` last: without that one the rest is no workspace. */
export function filesHanded({ files }: OpenHandover): NewBytes[] {
  const all = [...files].map(([path, bytes]) => ({ path, bytes }));
  const isLast = ({ path }: NewBytes) => path === WORKSPACE_FILE;
  return [...all.filter((file) => !isLast(file)), ...all.filter(isLast)];
}

/** What was opened, and what comes next; `line` makes a command of it that works from here. */
export function handedWords(
  { list, code, files }: OpenHandover,
  folder: Words,
  line: (command: string) => string,
  isDry: boolean,
): Words {
  const closed = [...files.keys()].flatMap((path) => /^seals\/(.+)\.\d+\.zip$/.exec(path)?.[1] ?? []);
  const verified =
    list.period === undefined
      ? 'emul verify'
      : `emul verify ${closed.includes(list.period) ? list.period : (closed[0] ?? '')}`;
  const said = (locale: 'vi' | 'en') => {
    const words = SAID[locale];
    const steps = [
      ...(closed.length > 0 ? [words.verify(line(verified.trim()))] : []),
      ...(list.period === undefined ? [words.check(line('emul check')), words.today(line('emul'))] : []),
    ];
    return [
      (isDry ? words.planned : words.opened)(folder[locale], dateInWords(list.asOf), files.size),
      words.code(code),
      ...(list.period === undefined ? [] : [words.part(periodCalled(list.period, locale))]),
      ...(isDry ? [words.notYet] : [words.next, ...steps.map((step, i) => `  ${i + 1}. ${step}`)]),
      '',
    ].join('\n');
  };
  return { vi: said('vi'), en: said('en') };
}

const SAID = bilingual({
  vi: {
    opened: (folder: string, day: string, files: number) =>
      `Đã mở gói bàn giao ngày ${day} (${files} tệp) thành sổ trong ${folder}.`,
    planned: (folder: string, day: string, files: number) =>
      `Gói bàn giao ngày ${day} còn nguyên; sẽ mở ${files} tệp thành sổ trong ${folder}.`,
    code: (code: string) => `Mã đối chiếu của gói ${code}: so với mã trong biên bản đã ký.`,
    part: (period: string) => `Gói này chỉ có hồ sơ ${period}, để xem và đối chiếu; không phải cả sổ.`,
    notYet: 'Chưa ghi gì.',
    next: 'Việc tiếp theo',
    verify: (command: string) => `Đối chiếu các kỳ đã khóa: ${command}`,
    check: (command: string) => `Soát lại: ${command}`,
    today: (command: string) => `Việc đang chờ, mỗi việc một lệnh: ${command}`,
  },
  en: {
    opened: (folder, day, files) => `Made a workspace of the handover of ${day} (${files} files) in ${folder}.`,
    planned: (folder, day, files) => `The handover of ${day} is whole; ${files} files would go into ${folder}.`,
    code: (code) => `Code of the archive ${code}: compare it with the signed minutes.`,
    part: (period) => `It holds ${period} alone, to look at and verify; it is not the whole workspace.`,
    notYet: 'Nothing written yet.',
    next: 'What comes next',
    verify: (command) => `Hold the closed periods against their seals: ${command}`,
    check: (command) => `Look it through: ${command}`,
    today: (command) => `What waits, each with a line: ${command}`,
  },
});

function faultWords(fault: HandoverFault, name: string): [Words, Words] {
  if (fault.why === 'no-list') return [WRONG_KIND(name), ASK_FOR_ANOTHER];
  if (fault.why === 'too-big')
    return [
      { vi: `${name} khi mở ra quá lớn, chưa ghi gì`, en: `${name} would unpack to too much, nothing written` },
      { vi: 'một gói nhiều nhất 1000 MB, 60.000 tệp', en: 'at most 1000 MB and 60,000 files' },
    ];
  if (fault.why === 'no-workspace')
    return [
      { vi: `${name} không có emul.yaml, không làm tiếp được`, en: `${name} has no emul.yaml to go on from` },
      ASK_FOR_ANOTHER,
    ];
  if (fault.why === 'name')
    return [
      {
        vi: `${name} có tên tệp không được nhận: ${quoted(fault.path)}; chưa ghi gì`,
        en: `${name} has a name that is not taken: ${quoted(fault.path)}; nothing written`,
      },
      ASK_FOR_ANOTHER,
    ];
  if (fault.why === 'broken') return [BROKEN(name, fault.part), ASK_FOR_ANOTHER];
  const paths = [...fault.changed, ...fault.added];
  const some = paths.slice(0, MOST_NAMED).map(quoted).join(', ') + (paths.length > MOST_NAMED ? ' …' : '');
  return [
    {
      vi: `${name} không còn như lúc bàn giao, chưa ghi gì: ${paths.length} tệp bị sửa, mất hoặc thêm vào: ${some}`,
      en: `${name} is not as it was handed over, nothing written: ${paths.length} files changed, gone or added: ${some}`,
    },
    ASK_FOR_ANOTHER,
  ];
}

const MOST_NAMED = 5;
const BROKEN = (name: string, part: string): Words =>
  part === 'zip'
    ? {
        vi: `${name} không phải tệp .zip, hoặc đã hỏng; chưa ghi gì`,
        en: `${name} is no .zip, or damaged; nothing written`,
      }
    : {
        vi: `${name} hỏng hoặc bị sửa ở ${quoted(part)}, chưa ghi gì`,
        en: `${name} is damaged at ${quoted(part)}, nothing written`,
      };
const WRONG_KIND = (name: string): Words => ({
  vi: `${name} không phải gói do emul handover ghi (không có SHA256SUMS)`,
  en: `${name} is nothing that emul handover wrote (it has no SHA256SUMS)`,
});
const ASK_FOR_ANOTHER: Words = {
  vi: 'xin bên giao gửi lại gói, so mã với biên bản',
  en: 'ask for the archive again, and compare its code with the minutes',
};
