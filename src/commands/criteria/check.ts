import { type CriteriaChecked, criteriaChecked } from '../../answers/criteria/criteria-checked.ts';
import { inForceAndLater, lastIssued } from '../../answers/criteria/criteria-editions.ts';
import { quoted } from '../../base/quoted.ts';
import { filesNamed } from '../../source/named-files.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, type Output, outputAsked } from '../output.ts';
import { typedAll } from '../typed-path.ts';
import { UsageError } from '../usage.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';
import { isTable, tablesChecked } from './check-table.ts';

/** `emul criteria check`: a point scale proven over every sheet that it allows, or the question its author must answer. */
export const criteriaChecking: Command = {
  name: 'criteria check',
  takes: ['[edition...]'],
  flags: OUTPUT_FLAGS,
  words: {
    vi: {
      summary: 'chứng minh thang điểm trước khi trình Hội đồng',
      description:
        'Xét mọi phiếu mà thang điểm cho phép: phiếu nào cũng xếp được vào đúng một mức, mức nào cũng có phiếu đạt (kèm phiếu thấp nhất và cao nhất), điều kiện và tiêu chí nào cũng có tác dụng, nhiệm vụ nào cũng có tiêu chí chấm. Chỗ chưa ổn thì nêu câu hỏi phải trả lời.',
      parts: {
        edition:
          'mã, lần ban hành, tệp hoặc bảng: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml, thang.xlsx (không ghi: mọi thang điểm đang áp dụng và dự thảo)',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul criteria check', 'mọi thang điểm đang áp dụng và dự thảo'],
        [
          'emul criteria check ca-nhan@2 -o chung-minh.docx',
          'lần ban hành 2 của thang ca-nhan, thành văn bản để trình',
        ],
      ],
    },
    en: {
      summary: 'prove a point scale before the Council sees it',
      description:
        'Goes through every sheet that the scale allows: each finds exactly one level, each level can be reached (with its lowest and highest sheet), every condition and criterion matters, every duty is covered. Where that is not so, it asks the question to answer.',
      parts: {
        edition:
          'an id, an edition, a file or a table: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml, scale.xlsx (left out: all in force and all drafts)',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul criteria check', 'all in force and all drafts'],
        ['emul criteria check ca-nhan@2 -o proof.docx', 'edition 2 of ca-nhan, as a paper'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    workspaceOf(call);
    const tables = call.values.filter(isTable);
    if (tables.length > 0) return checkedTables(call, output, tables);
    const names = call.values.map((text) => namedBy(text, call));
    const editions = await editionsFor(call, names);
    const hasErrors = await findingsTold(call, editions.diagnostics);
    const { workspace } = editions;
    const named = names.flatMap((name) => editionAsked(name, editions, lastIssued) ?? []);
    const asked = names.length > 0 ? named : inForceAndLater(editions);
    const checked = workspace ? asked.map((criteria) => criteriaChecked(criteria, workspace)) : [];
    if (checked.length > 0) await told(checked, output, call);
    return hasErrors || checked.length === 0 || checked.some(({ isSound }) => !isSound) ? EXIT.findings : EXIT.fine;
  },
};

/** Tables and ids are two questions: nobody could tell whose findings are whose. */
function checkedTables(call: Call, output: Output, tables: readonly string[]): Promise<number> {
  const [other] = call.values.filter((text) => !isTable(text));
  if (other !== undefined)
    throw new UsageError(
      { vi: `${quoted(other)} không phải bảng như ${quoted(tables[0] ?? '')}`, en: `${quoted(other)} is no table` },
      { vi: 'soát bảng và soát mã bằng hai dòng lệnh', en: 'check tables and ids by two lines' },
    );
  return tablesChecked(call, output, filesNamed(typedAll(call), call.host.folder, ['.xlsx']));
}

/** On a screen what is wrong stands first, as the question to answer, with its line; a file has all of it inside. */
async function told(checked: readonly CriteriaChecked[], output: Output, call: Call): Promise<void> {
  const { locale, host } = call;
  const isOnScreen = output.to === 'screen' && !output.isJson;
  const findings = isOnScreen ? 'above' : 'inside';
  const said = checked.map((criteriaChecked) => ({
    name: [
      'criteria-check',
      `${criteriaChecked.criteria.id.value}@${criteriaChecked.criteria.edition?.value ?? 1}`,
    ] as const,
    document: async () => {
      const { criteriaCheck } = await import('../../reports/criteria-check.ts');
      return criteriaCheck.document({ checked: criteriaChecked, findings }, locale);
    },
  }));
  const json = async () =>
    (await import('../../reports/criteria-check-json.ts')).criteriaCheckJson(checked, locale, host.home.version);
  if (!isOnScreen) return delivered(call, output, { documents: said, json });
  for (const [i, criteriaChecked] of checked.entries()) {
    if (i > 0) host.out.write('\n');
    await findingsShown(criteriaChecked, call);
    await delivered(call, output, { documents: said.slice(i, i + 1) });
  }
}

async function findingsShown({ diagnostics }: CriteriaChecked, { locale, host, isColoured }: Call): Promise<void> {
  const { diagnosticText } = await import('../../diagnostics/text.ts');
  const width = host.out.isTerminal ? host.out.width : undefined;
  const { toldTogether } = await import('../../diagnostics/told-together.ts');
  for (const diagnostic of toldTogether(diagnostics))
    host.out.write(`${diagnosticText(diagnostic, locale, isColoured, width)}\n`);
}
