import { forAudience, tablesFor } from '../answers/exported/audience.ts';
import { type ExportQuestion, exported } from '../answers/exported/exported.ts';
import { unaccented } from '../base/nearest.ts';
import { sha256 } from '../base/sha256.ts';
import type { Described } from '../formats/tables/package-file.ts';
import { FolderAnew } from '../store/folder-anew.ts';
import { outputFile } from '../store/output-file.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { type ExportAsked, exportAsked } from './exporting/asked.ts';
import { type KeyAsked, keyAsked } from './exporting/key.ts';
import { damagedSaid, exportSaid } from './exporting/said.ts';
import { stretchesAsked } from './exporting/stretches.ts';
import { type TablesOut, tablesInto } from './exporting/written.ts';
import { tallyTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import { foldersToWrite } from './to-write.ts';
import { stampsOf } from './unread.ts';

/** `emul export`: everything as tables of data, for Excel, Power BI, DuckDB, Spark. */
export const exportCommand: Command = {
  name: 'export',
  takes: ['[period...]'],
  flags: {
    output: '-o, --output <dir>',
    format: '--format <tables>',
    audience: '--audience <leaving>',
    key: '--key <file>',
  },
  words: {
    vi: {
      summary: 'xuất số liệu thành bảng cho phần mềm khác',
      description:
        'Ghi ra một thư mục các bảng số liệu, mỗi dòng một sự việc: đối tượng, phiếu, điểm đã ghi, kết quả mọi kỳ, tỷ lệ, khen thưởng, quyết định, khắc phục, lỗi và cảnh báo; datapackage.json nói từng cột là gì. Kỳ đã khóa sổ thì lấy từ bản khóa, kèm mã đối chiếu. Cùng sổ thì thư mục giống hệt nhau.',
      parts: {
        period:
          'kỳ nào, gồm mọi kỳ nằm trong đó; ghi được nhiều kỳ, nhiều đoạn như 2016-10..2016-12 (không ghi: mọi kỳ đã hết)',
        output: 'thư mục sẽ ghi; thư mục đã xuất lần trước thì được thay',
        format: 'csv, ndjson hoặc parquet (không ghi: csv)',
        audience:
          'cho ai: levels (tên và mức; không ghi là vậy), pseudonyms (mọi số liệu, người thì bằng bí danh), full (mọi thứ)',
        key: 'tệp khóa bí danh, giữ lại ở cơ quan: cùng khóa thì bí danh không đổi',
      },
      examples: [
        ['emul export 2016-H2 -o so-lieu', 'sáu tháng cuối năm 2016: tên và mức, dạng CSV'],
        ['emul export 2016-10..2016-12 2017-02 -o so-lieu', 'ba tháng cuối năm 2016 và tháng 2/2017'],
        ['emul export --audience full --format parquet -o so-lieu', 'mọi kỳ đã hết, mọi số liệu, dạng Parquet'],
      ],
    },
    en: {
      summary: 'export data as tables for other programs',
      description:
        'Writes a folder of tables, a row a fact: subjects, sheets, marks, results of every period, quotas, awards, decisions, remedies, findings; datapackage.json says what each column is. What is closed comes from its seal, with its code. The same workspace gives the same bytes.',
      parts: {
        period:
          'which periods, with all that lie in them; several, and ranges like 2016-10..2016-12 (left out: all that are over)',
        output: 'the folder to write; an earlier export there is replaced',
        format: 'csv, ndjson or parquet (left out: csv)',
        audience:
          'for whom: levels (names and levels; the usual), pseudonyms (all data, people under other names), full (everything)',
        key: 'the key of the pseudonyms, which stays in the office: the same key, the same names',
      },
      examples: [
        ['emul export 2016-H2 -o data', 'the second half of 2016: names and levels, as CSV'],
        ['emul export 2016-10..2016-12 2017-02 -o data', 'three months of 2016, and February 2017'],
        ['emul export --audience full --format parquet -o data', 'every period, everything, as Parquet'],
      ],
    },
  },
  async run(call) {
    const root = workspaceOf(call);
    const asked = exportAsked(call);
    const key = keyAsked(call, asked);
    foldersToWrite(call, asked.path);
    const folder = new FolderAnew(asked.path, asked.typed);
    try {
      return await written(call, root, { ...asked, key, folder });
    } finally {
      folder.dropped();
    }
  },
};

interface Asked extends ExportAsked {
  readonly key: KeyAsked | undefined;
  readonly folder: FolderAnew;
}

async function written(call: Call, root: string, asked: Asked): Promise<number> {
  const { format, audience, key, folder } = asked;
  const { home } = call.host;
  const described: Described = JSON.parse(home.datapackage());
  const tables = tablesFor(
    audience,
    described.resources.map(({ name }) => name),
  );
  const begun = await format.load();
  let out: TablesOut | undefined;
  let leaving: ReturnType<typeof forAudience> | undefined;
  const answer = await exported(root, home, {
    tables,
    locale: call.locale,
    within: (known, workspace) => stretchesAsked(call, known, workspace),
    begins(workspace) {
      out = tablesInto(folder, { described, format, tables }, begun, { agency: codeOf(workspace) });
      leaving = forAudience(audience, out.put, key && ((member, name) => key.pseudonyms.of(member, name)));
      return leaving.put;
    },
  });
  const hasErrors = await tallyTold(call, answer.findings);
  const { workspace, seals, damaged, periods, isRefused } = answer;
  if (!workspace || !out) return isRefused ? EXIT.failure : EXIT.findings;
  leaving?.end();
  const title = workspace.settings.agency?.value ?? '';
  const name = codeOf(workspace);
  const notes = [...stampsOf(call, audience !== 'full'), ...damagedSaid(call.locale, damaged)];
  const words = {
    name,
    title,
    emul: home.version,
    language: call.locale,
    audience,
    ...(notes.length > 0 && { notes }),
  };
  const done = out.end(words, seals);
  if (key) outputFile(key.path, `${JSON.stringify(key.pseudonyms.file, null, 1)}\n`, key.typed);
  folder.placed();
  const lacks = stampsOf(call, false);
  if (!call.isQuiet)
    call.host.out.write(exportSaid(call.locale, asked, done, { periods: periods.length, damaged, lacks }));
  if (isRefused) return EXIT.failure;
  return hasErrors || damaged.length > 0 ? EXIT.findings : EXIT.fine;
}

type Workspace = Parameters<ExportQuestion['begins']>[0];

/** An agency's name as a code: `ban-dan-toc-tinh-mau-1f0c`. What stands behind the letters tells Vĩnh Thạnh from Vĩnh Thành. */
function codeOf({ settings }: Workspace): string {
  const name = (settings.agency?.value ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const letters = unaccented(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [letters, sha256(name).slice(0, 4)].filter(Boolean).join('-');
}
