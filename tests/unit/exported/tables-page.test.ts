import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../../host.ts';
import { inCopyOf } from './exports.ts';

interface Titled {
  readonly name: string;
  readonly title: string;
  readonly 'title@en': string;
  readonly description: string;
  readonly 'description@en': string;
}

interface Described extends Titled {
  readonly rows: number;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly (Titled & {
      readonly type: string;
      readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
    })[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string };
    }[];
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  date: 'ngày',
  integer: 'số nguyên',
  number: 'số thập phân (18, 6)',
  boolean: 'true, false',
};
const HEAD = `# Các bảng của một lần xuất

Mọi bảng của \`emul export --audience full\`, từng cột, khóa, khóa ngoài, và mấy dòng đầu của cơ quan mẫu đã khóa sổ (\`data/example-closed\`). Trang này viết từ \`datapackage.json\` của chính lần xuất ấy, và là một phép thử.
Cột có dấu * luôn có giá trị. Mọi khóa đều bắt đầu bằng \`agency\`.

> Every table of an export with its columns, keys, and the first rows of the example; written of the export’s own \`datapackage.json\` and held to it by a test. * marks columns that are never empty.
`;

function tableText({ name, path, rows, schema, ...words }: Described, text: string): string {
  const columns = schema.fields.map(
    ({ name: column, type, constraints, ...said }) =>
      `| \`${column}\`${constraints.required ? '*' : ''} | ${constraints.enum?.join(', ') ?? TYPES[type]} | **${said.title}.** ${said.description} | **${said['title@en']}.** ${said['description@en']} |`,
  );
  const refers = (schema.foreignKeys ?? []).map(
    ({ fields, reference }) => `${listed(fields)} → \`${reference.resource}\``,
  );
  return [
    `## ${name}: ${words.title}`,
    '',
    `${words.description} (${words['title@en']}: ${words['description@en'].replace(/\.$/, '')}.) ${rows} dòng.`,
    '',
    [`Khóa: ${listed(schema.primaryKey)}.`, ...(refers.length > 0 ? [`Khóa ngoài: ${refers.join('; ')}.`] : [])].join(
      ' ',
    ),
    '',
    '| cột | kiểu | là gì | what it is |',
    '|---|---|---|---|',
    ...columns,
    '',
    `\`\`\`csv ${path}`,
    ...text.split('\r\n').filter(Boolean).slice(0, SHOWN),
    '```',
    '',
  ].join('\n');
}

/** The head and the first rows. */
const SHOWN = 4;

function listed(columns: readonly string[]): string {
  return columns.map((column) => `\`${column}\``).join(', ');
}

test('docs/engine/tables.md has the tables of the example as they are exported; -u writes it', async () => {
  await inCopyOf('example-closed', async (office) => {
    const { code } = await office.does('export', '-o', 'out', '--audience', 'full', '-q');
    expect(code).toBe(0);
    const { resources }: { resources: Described[] } = JSON.parse(office.text('out/datapackage.json'));
    const tables = resources.map((table) => tableText(table, office.text(`out/${table.path}`)));
    // Which circular held in the years of the example nobody has looked up.
    expect(resources.flatMap(({ rows, name }) => (rows === 0 ? name : []))).toEqual(['circulars']);
    await expect([HEAD, ...tables].join('\n')).toMatchFileSnapshot(join(HOME, 'docs', 'engine', 'tables.md'));
  });
});
