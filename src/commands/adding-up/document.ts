import { levelAbove } from '../../answers/province/level-above.ts';
import type { Province } from '../../answers/province/province.ts';
import type { Document } from '../../documents/document.ts';
import { workspaceAbove } from '../../source/folder.ts';
import type { Call } from '../command.ts';
import { isWorkedWith } from '../handed-in.ts';
import { folderAsked } from '../opened.ts';
import type { Output } from '../output.ts';

/** As it is read on the screen and by programs; in a file that is printed, as the paper of whoever adds up. */
export async function provinceDocument(province: Province, output: Output, call: Call): Promise<Document> {
  const { locale, host } = call;
  if (isWorkedWith(output)) {
    const { provinceOnScreen, provinceReport } = await import('../../reports/province.ts');
    return output.to === 'screen' ? provinceOnScreen(province, locale) : provinceReport.document(province, locale);
  }
  const { provincePaper } = await import('../../reports/province/paper.ts');
  const paper = provincePaper(province, {
    locale,
    workspace: await levelAbove(workspaceAbove(folderAsked(call)), host.home),
    audience: 'council',
    fill: undefined,
    numbered: { number: undefined, date: undefined, isFinal: false },
    about: province.question.period.to,
    isProposal: false,
  });
  // A workbook draws no charts, and has their numbers in the table above each.
  const isWorkbook = output.to === 'file' && output.extension === 'xlsx';
  return isWorkbook ? { ...paper, blocks: paper.blocks.filter(({ kind }) => kind !== 'chart') } : paper;
}
