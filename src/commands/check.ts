import { type CheckedWorkspace, checkedWorkspace } from '../answers/checked.ts';
import { eitherOf } from '../base/listed.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { renderers } from '../diagnostics/index.ts';
import type { Manner } from '../diagnostics/renderer.ts';
import { numberFlag, onlyOf, pathsOf } from './check-asked.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { workspaceOf } from './opened.ts';
import { pageText, titleOf } from './page/text.ts';
import { UsageError } from './usage.ts';

/** The format that nobody has to ask for. */
const USUAL = 'text';

/** `emul check`: every finding of the workspace in one run. */
export const check: Command = {
  name: 'check',
  alias: 'validate',
  takes: ['[paths...]'],
  flags: {
    only: '--only <finding...>',
    format: '--format <format>',
    json: '--json',
    accepted: '--accepted',
    maxProblems: '--max-problems <n>',
    maxWarnings: '--max-warnings <n>',
    explain: '--explain <finding>',
    watch: '--watch',
  },
  words: {
    vi: {
      summary: 'soát mọi tệp trong sổ, báo hết lỗi trong một lần',
      description: 'Soát mọi tệp trong sổ: sai ở đâu, vì sao, sửa thế nào.',
      parts: {
        paths: 'chỉ báo lỗi trong các tệp, thư mục này; - là một tệp từ lệnh khác chuyển vào, soát riêng tệp ấy',
        only: 'chỉ báo các lỗi mang mã này',
        format: eitherOf(formats('mặc định'), 'vi'),
        json: 'như --format json',
        accepted: 'kể cả những điều đã chấp nhận trong accepted.yaml',
        maxProblems: 'in nhiều nhất bấy nhiêu điều',
        maxWarnings: 'quá bấy nhiêu cảnh báo thì coi như lỗi',
        explain: 'giải thích một mã lỗi',
        watch: 'không thoát: lưu tệp nào là soát lại, đến khi gõ Ctrl-C',
      },
      examples: [
        ['emul check', 'soát cả sổ'],
        ['emul check scores/2016/2016-W45.yaml', 'chỉ soát tệp điểm tuần 45'],
        ['emul check --explain decimal-comma', 'mã lỗi này nghĩa là gì, sửa thế nào'],
      ],
    },
    en: {
      summary: 'every mistake in every file, in one run',
      description: 'Looks through every file of the workspace: what is wrong, where, what to do.',
      parts: {
        paths: 'report only what is in these files and folders; - is one file piped in, looked at by itself',
        only: 'report only findings with this id',
        format: eitherOf(formats('default'), 'en'),
        json: 'the same as --format json',
        accepted: 'list what accepted.yaml accepts as well',
        maxProblems: 'print at most so many',
        maxWarnings: 'more warnings than this count as an error',
        explain: 'explain an id',
        watch: 'goes on: looks again whenever a file is saved, until Ctrl-C',
      },
      examples: [
        ['emul check', 'the whole workspace'],
        ['emul check scores/2016/2016-W45.yaml', 'only the scores of week 45'],
        ['emul check --explain decimal-comma', 'what this id means and how to mend it'],
      ],
    },
  },
  async run(call) {
    const explained = textFlag(call, 'explain');
    if (explained !== undefined) refuseForPrograms(call);
    if (explained !== undefined) return (await import('./help.ts')).explain(call, explained);
    if (call.flags['watch'] === true) return (await import('./check-watched.ts')).watchedCheck(call, looked);
    return looked(call);
  },
};

/** Looks through the files once, and prints what was found. */
async function looked(call: Call): Promise<number> {
  const renderer = rendererOf(call);
  const found = call.values.includes('-') ? await checkedTyped(call) : await checkedFiles(call);
  call.host.out.write(renderer.rendered(found, mannerOf(call)));
  if (found.isRefused) return EXIT.failure;
  const tooMany = found.summary.warnings > (numberFlag(call, 'maxWarnings') ?? Number.POSITIVE_INFINITY);
  return found.summary.errors > 0 || tooMany ? EXIT.findings : EXIT.fine;
}

function refuseForPrograms({ flags }: Call): void {
  if (flags['json'] !== true && flags['format'] === undefined) return;
  throw new UsageError(
    {
      vi: '--explain in trang giải thích cho người đọc, không có dạng khác',
      en: '--explain prints a page for people, in no other format',
    },
    { vi: 'bỏ --json, --format', en: 'leave --json and --format out' },
  );
}

function checkedFiles(call: Call): Promise<CheckedWorkspace> {
  const root = workspaceOf(call);
  return checkedWorkspace(root, call.host.home, {
    paths: pathsOf(call, root),
    only: onlyOf(call),
    withAccepted: call.flags['accepted'] === true,
    most: numberFlag(call, 'maxProblems'),
  });
}

/** One file that a pipe brings: what an editor has not saved yet. */
async function checkedTyped(call: Call): Promise<CheckedWorkspace> {
  if (call.values.length > 1) throw new UsageError(...NOT_BESIDE);
  const { checkedText } = await import('../answers/checked-text.ts');
  const lines: string[] = [];
  for await (const line of call.host.lines()) lines.push(line);
  if (!call.isQuiet) call.host.err.write(`${ALONE[call.locale]}\n`);
  return checkedText(lines.map((line) => `${line}\n`).join(''), call.host.home);
}

/** “No errors” is said of its spelling: a mark above the maximum, say, is only seen beside the scale. */
const ALONE: Words = {
  vi: 'lưu ý: mới soát cách ghi trong tệp, chưa đối chiếu mã, điểm, kỳ với sổ; lưu tệp vào sổ rồi chạy: emul check',
  en: 'note: only how it is written is looked at, not ids, marks and periods, which the workspace tells; save it there and run: emul check',
};

const NOT_BESIDE: [Words, Words] = [
  { vi: '“-” là đọc một tệp từ bàn phím hoặc lệnh khác', en: '“-” stands for one file that is typed or piped in' },
  { vi: 'bỏ các tên tệp khác', en: 'leave the other names out' },
];

function mannerOf({ locale, isColoured, host }: Call): Manner {
  return {
    locale,
    isColoured,
    version: host.home.version,
    width: host.out.isTerminal ? host.out.width : undefined,
    explained(id) {
      const [page = ''] = host.home.pages(id);
      return { title: titleOf(page, locale), text: pageText(page, locale, USUAL_WIDTH) };
    },
  };
}

function formats(usual: string): string[] {
  return renderers.map(({ id }) => (id === USUAL ? `${id} (${usual})` : id));
}

const TWO_FORMATS: [Words, Words] = [
  { vi: '--json và --format hỏi hai dạng khác nhau', en: '--json and --format ask for two formats' },
  { vi: 'chỉ giữ một', en: 'keep one of them' },
];

const USUAL_WIDTH = 80;

function rendererOf(call: Call): (typeof renderers)[number] {
  const isJson = call.flags['json'] === true;
  const wanted = textFlag(call, 'format') ?? (isJson ? 'json' : USUAL);
  if (isJson && wanted !== 'json') throw new UsageError(...TWO_FORMATS);
  const found = renderers.find(({ id }) => id === wanted);
  if (found) return found;
  const known = renderers.map(({ id }) => id).join(', ');
  throw new UsageError(
    { vi: `không có dạng in ${quoted(wanted)}`, en: `there is no format ${quoted(wanted)}` },
    { vi: `chọn một trong: ${known}`, en: `choose one of: ${known}` },
  );
}
