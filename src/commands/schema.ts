import type { Locale, Words } from '../base/locale.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import type { Home } from '../source/home.ts';
import { LAYOUT } from '../source/layout.ts';
import { type Command, EXIT } from './command.ts';
import { settingsFile } from './editor-settings.ts';
import { titleOfKind } from './kind-help.ts';
import { didYouMean, UsageError } from './usage.ts';

/** `emul schema`: what an editor needs to know of a kind of file. */
export const schema: Command = {
  name: 'schema',
  takes: ['[kind]'],
  flags: { vscode: '--vscode' },
  words: {
    vi: {
      summary: 'mẫu quy định từng loại tệp, cho phần mềm soạn thảo',
      description:
        'In mẫu quy định cách ghi một loại tệp, để phần mềm soạn thảo nhắc và báo sai ngay khi gõ. Không ghi loại tệp: liệt kê các loại.',
      parts: {
        kind: 'loại tệp, ví dụ scores (tệp điểm)',
        vscode: 'in các dòng cho .vscode/settings.json: mẫu nào cho tệp nào',
      },
      examples: [
        ['emul schema', 'các loại tệp'],
        ['emul schema scores', 'mẫu của tệp điểm'],
        ['emul schema --vscode', 'để VS Code biết mẫu nào cho tệp nào'],
      ],
    },
    en: {
      summary: 'the JSON Schema of a kind of file, for editors',
      description: 'Prints the JSON Schema of a kind of file. Without a kind: lists them.',
      parts: {
        kind: 'kind of file, e.g. scores',
        vscode: 'print what belongs into .vscode/settings.json: which schema is for which files',
      },
      examples: [
        ['emul schema', 'the kinds'],
        ['emul schema scores', 'the schema of a scores file'],
        ['emul schema --vscode', 'have VS Code know which is for which files'],
      ],
    },
  },
  async run({ host, locale, flags, values: [kind] }) {
    const { home } = host;
    if (flags['vscode'] === true) host.out.write(settingsFile().text);
    else host.out.write(kind === undefined ? listOf(home, locale) : schemaOf(kind, home));
    return EXIT.fine;
  },
};

function schemaOf(kind: string, home: Home): string {
  const kinds = home.schemaKinds();
  const text = kinds.includes(kind) ? home.schema(kind) : undefined;
  if (text !== undefined) return text.endsWith('\n') ? text : `${text}\n`;
  throw new UsageError(
    { vi: `không có loại tệp ${quoted(kind)}`, en: `there is no kind of file ${quoted(kind)}` },
    didYouMean(nearest(kind, kinds)) ?? { vi: 'xem các loại: emul schema', en: 'see them all: emul schema' },
  );
}

function listOf(home: Home, locale: Locale): string {
  const rows = home.schemaKinds().map((kind) => {
    const place = LAYOUT.find((file) => file.kind === kind)?.place ?? '';
    return [kind, titleOfKind(home.schema(kind) ?? '', locale), place] as const;
  });
  const wide = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const lines = rows.map(([kind, title, place]) => `  ${kind.padEnd(wide(0))}  ${title.padEnd(wide(1))}  ${place}\n`);
  return `${HEADING[locale]}\n${lines.join('')}${TAIL[locale]}\n`;
}

const HEADING: Words = { vi: 'Các loại tệp', en: 'Kinds of file' };
const TAIL: Words = {
  vi: 'In mẫu của một loại: emul schema scores; kể từng mục: emul help scores.yaml',
  en: 'Print one of them: emul schema scores; tell each key: emul help scores.yaml',
};
