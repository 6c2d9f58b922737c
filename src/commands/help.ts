import { catalogue } from '../answers/criteria/catalogue.ts';
import type { Locale, Words } from '../base/locale.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import { wrapped } from '../formats/terminal/width.ts';
import { type Call, type Command, EXIT } from './command.ts';
import type { Family } from './family.ts';
import { actionsOf, usageOf } from './help-text.ts';
import { kindAsked, kindText } from './kind-help.ts';
import { isCalled, unknownAction } from './named.ts';
import { everything, firstScreen } from './overview.ts';
import { pageText, titleOf } from './page/text.ts';
import { commandMeant } from './renamed.ts';
import { CHECKS, TEMPLATE, TOPICS, topics } from './topics/list.ts';
import { topicAsked, topicsNaming, topicText } from './topics/text.ts';
import { didYouMean, UsageError } from './usage.ts';

/** Prose wider than this is hard to read. */
const WIDEST = 80;

/** `emul help`: the page of a command or of a finding. */
export const help: Command = {
  name: 'help',
  takes: ['[topic...]'],
  flags: { all: '--all' },
  words: {
    vi: {
      summary: 'hướng dẫn lệnh, chủ đề, loại tệp; giải thích mã lỗi',
      description:
        'In hướng dẫn của một lệnh, hoặc giải thích một mã lỗi: sai ở đâu, vì sao quan trọng, sửa thế nào; hoặc kể từng mục của một loại tệp. Gõ emul help checks để xem mọi mã lỗi, emul schema để xem các loại tệp.',
      parts: {
        topic: 'tên lệnh, chủ đề, tên tệp, mã lỗi trong ngoặc vuông, mã quy chế kèm phần mềm, checks hoặc template',
        all: 'không ghi gì khác: mọi lệnh, mọi tùy chọn',
      },
      examples: [
        ['emul help score', 'hướng dẫn lệnh emul score'],
        ['emul help score-out-of-range', 'giải thích lỗi[score-out-of-range]'],
        ['emul help scores.yaml', 'từng mục của tệp điểm'],
        ['emul help files', 'một chủ đề: sổ có những tệp nào'],
        ['emul help checks', 'mọi mã lỗi, mỗi mã một câu'],
        ['emul help template', 'mọi chỗ ghi được trong tệp mẫu của cơ quan'],
      ],
    },
    en: {
      summary: 'explain a command, topic, kind of file or finding',
      description:
        'Prints the page of a command or of a finding, or each key of a kind of file. Type emul help checks for every id of a finding, emul schema for the kinds of file.',
      parts: {
        topic: 'a command, a topic, a file, the id in brackets of a finding, a shipped regulation, checks or template',
        all: 'alone: every command and every option',
      },
      examples: [
        ['emul help score', 'the command emul score'],
        ['emul help score-out-of-range', 'what error[score-out-of-range] means'],
        ['emul help scores.yaml', 'each key of a scores file'],
        ['emul help files', 'a topic: what lies in a workspace'],
        ['emul help checks', 'every id of a finding'],
        ['emul help template', 'every place that a template may name'],
      ],
    },
  },
  async run(call) {
    call.host.out.write(await textFor(call.values, call));
    return EXIT.fine;
  },
};

async function textFor(words: readonly string[], call: Call): Promise<string> {
  const [topic, action] = words;
  if (topic === undefined) return overview(call);
  if (topic === CHECKS) return listOfFindings(call);
  if (topic === TEMPLATE) return (await import('./template-help.ts')).templateHelp(call.locale, widthOf(call));
  const listing = call.commands.find((command) => isCalled(command, topic));
  if (listing)
    return 'load' in listing
      ? commandText(await listing.load(), call)
      : familyText(await listing.family(), action, call);
  const about = topicAsked(words);
  if (about) return topicText(about, call.locale, call.host.home);
  const regulation = call.host.home.regulationPage(topic);
  if (regulation !== undefined) return pageText(regulation, call.locale, widthOf(call));
  const kinds = call.host.home.schemaKinds();
  const kind = kindAsked(topic, kinds);
  if (kind !== undefined)
    return kindText(kind, JSON.parse(call.host.home.schema(kind) ?? '{}'), call.locale, widthOf(call));
  const meant = catalogue.has(topic) ? undefined : await commandMeant(topic, call.commands);
  if (meant) return textFor(meant, call);
  const others = [...TOPICS, ...topics.map(({ vietnamese }) => vietnamese), ...call.commands.map(({ name }) => name)];
  return findingText(topic, call, [...others, ...kinds], topicsNaming(words));
}

function overview({ flags, commands, locale }: Call): Promise<string> {
  return flags['all'] === true ? everything(commands, locale) : firstScreen(commands, locale);
}

function commandText(command: Command, call: Call): string {
  const pages = call.host.home.pages(command.name).map((page) => pageText(page, call.locale, widthOf(call)));
  return [...pages, usageOf(command, call.locale)].join('\n');
}

async function familyText(family: Family, typed: string | undefined, call: Call): Promise<string> {
  if (typed === undefined) return actionsOf(family, call.locale);
  const listing = family.actions.find((action) => isCalled(action, typed));
  if (!listing) throw unknownAction(typed, family);
  return commandText(await listing.load(), call);
}

/** Prints the page of a finding: `emul check --explain ID`. */
export function explain(call: Call, id: string): number {
  call.host.out.write(findingText(id, call, []));
  return EXIT.fine;
}

/** `lỗi[unknown-key]` is what somebody copies from the screen. */
function findingText(typed: string, call: Call, others: readonly string[], named: readonly string[] = []): string {
  const id = /\[([\w-]+)\]/.exec(typed)?.[1] ?? typed;
  if (!catalogue.has(id)) throw unknownTopic(id, others, named);
  const pages = call.host.home.pages(id).map((page) => pageText(page, call.locale, widthOf(call)));
  return pages.length > 0 ? pages.join('\n') : `${NO_PAGE[call.locale](id)}\n`;
}

function unknownTopic(id: string, others: readonly string[], named: readonly string[]): UsageError {
  const what =
    others.length > 0 ? { vi: 'lệnh, chủ đề hay mã lỗi nào', en: 'command, topic or id' } : { vi: 'mã lỗi', en: 'id' };
  return new UsageError(
    { vi: `không có ${what.vi} ${quoted(id)}`, en: `there is no ${what.en} ${quoted(id)}` },
    didYouMean(named.length > 0 ? named : nearest(id, [...others, ...catalogue.keys()])) ??
      (others.length > 0 ? SEE_ALL : SEE_IDS),
  );
}

const SEE_IDS: Words = { vi: 'xem mọi mã lỗi: emul help checks', en: 'see every id: emul help checks' };
const SEE_ALL: Words = {
  vi: 'xem mọi lệnh, mọi chủ đề: emul help --all; mọi mã lỗi: emul help checks',
  en: 'see every command and topic: emul help --all; every id: emul help checks',
};

function listOfFindings(call: Call): string {
  const { locale, host } = call;
  const items = [...catalogue.values()].map(({ id, severity }) => {
    const [page = ''] = host.home.pages(id);
    const lines = wrapped(`  ${titleOf(page, locale)}`, widthOf(call), 2).map((line) => `  ${line.trim()}`);
    return [`${id} (${SEVERITIES[severity][locale]})`, ...lines].join('\n');
  });
  return `${items.join('\n')}\n\n${EXPLAINED[locale]}\n`;
}

function widthOf({ host }: Call): number {
  return Math.min(WIDEST, host.out.width ?? WIDEST);
}

const SEVERITIES: Readonly<Record<'error' | 'warning' | 'info', Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};
const EXPLAINED: Words = {
  vi: 'Giải thích một mã, có ví dụ: emul help unknown-member',
  en: 'Explain one, with an example: emul help unknown-member',
};
const NO_PAGE: Readonly<Record<Locale, (id: string) => string>> = {
  vi: (id) => `chưa có trang giải thích cho ${id}`,
  en: (id) => `there is no page for ${id} yet`,
};
