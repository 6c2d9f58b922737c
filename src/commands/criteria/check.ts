import { type CriteriaChecked, criteriaChecked } from '../../answers/criteria-checked.ts';
import { inForceAndLater, lastIssued } from '../../answers/criteria-editions.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { drawn } from '../drawn.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';

/** `emul criteria check`: a point scale proven over every sheet that it allows, or the question its author must answer. */
export const criteriaChecking: Command = {
  name: 'criteria check',
  takes: ['[file...]'],
  flags: { json: '--json' },
  words: {
    vi: {
      summary: 'chứng minh thang điểm trước khi trình Hội đồng',
      description:
        'Xét mọi phiếu mà thang điểm cho phép: phiếu nào cũng xếp được vào đúng một mức, mức nào cũng có phiếu đạt (kèm phiếu thấp nhất và cao nhất), điều kiện và tiêu chí nào cũng có tác dụng, nhiệm vụ nào cũng có tiêu chí chấm. Chỗ chưa ổn thì nêu câu hỏi phải trả lời.',
      parts: {
        file: 'mã, lần ban hành hoặc tệp: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml (không ghi: mọi thang điểm đang áp dụng và dự thảo)',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul criteria check', 'mọi thang điểm đang áp dụng và dự thảo'],
        ['emul criteria check ca-nhan@2', 'lần ban hành 2 của thang ca-nhan'],
      ],
    },
    en: {
      summary: 'prove a point scale before the Council sees it',
      description:
        'Goes through every sheet that the scale allows: each finds exactly one level, each level can be reached (with its lowest and highest sheet), every condition and criterion matters, every duty is covered. Where that is not so, it asks the question to answer.',
      parts: {
        file: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan.yaml (left out: all in force and all drafts)',
        json: 'print for machines',
      },
      examples: [
        ['emul criteria check', 'all in force and all drafts'],
        ['emul criteria check ca-nhan@2', 'edition 2 of ca-nhan'],
      ],
    },
  },
  async run(call) {
    workspaceOf(call);
    const names = call.values.map((text) => namedBy(text, call));
    const editions = await editionsFor(call, names);
    const { workspace } = editions;
    const named = names.flatMap((name) => editionAsked(name, editions, lastIssued) ?? []);
    const asked = names.length > 0 ? named : inForceAndLater(editions);
    const hasErrors = await findingsTold(call, editions.diagnostics);
    const checked = workspace ? asked.map((criteria) => criteriaChecked(criteria, workspace)) : [];
    if (checked.length > 0) await told(checked, call);
    if (editions.isRefused) return EXIT.failure;
    return hasErrors || checked.length === 0 || checked.some(({ isProven }) => !isProven) ? EXIT.findings : EXIT.fine;
  },
};

/** What is wrong stands first, as the question to answer; then what is proven. */
async function told(checked: readonly CriteriaChecked[], call: Call): Promise<void> {
  const { locale, host, isColoured } = call;
  if (call.flags['json'] === true) {
    const { criteriaCheckJson } = await import('../../reports/criteria-check-json.ts');
    host.out.write(criteriaCheckJson(checked, locale, host.home.version));
    return;
  }
  const [{ criteriaCheck }, { diagnosticText }] = await Promise.all([
    import('../../reports/criteria-check.ts'),
    import('../../diagnostics/text.ts'),
  ]);
  const width = host.out.isTerminal ? host.out.width : undefined;
  for (const [i, one] of checked.entries()) {
    if (i > 0) host.out.write('\n');
    for (const finding of one.diagnostics) host.out.write(`${diagnosticText(finding, locale, isColoured, width)}\n`);
    await drawn(criteriaCheck.document(one, locale), call);
  }
}
