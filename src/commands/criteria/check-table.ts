import { type ImportedScale, importedScales } from '../../answers/entry/scale-imported.ts';
import type { Words } from '../../base/locale.ts';
import type { Block, Document } from '../../documents/document.ts';
import { isOnlySaidOf } from '../../forms/scale/fault.ts';
import type { NamedFile } from '../../source/named-files.ts';
import { type Call, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage.ts';

/** Whether a text names a table of a scale, and not an id or a file of the workspace. */
export function isTable(text: string): boolean {
  return /\.(?:xlsx|xlsm|docx|csv|tsv)$/i.test(text);
}

/** What a table of a scale would change, and what is proven of it, by cell; nothing is written. */
export async function tablesChecked(call: Call, output: Output, files: readonly NamedFile[]): Promise<number> {
  if (output.to === 'screen' && output.isJson) throw new UsageError(NO_JSON.why, NO_JSON.help);
  const answer = await importedScales(workspaceOf(call), call.host.home, files);
  const hasErrors = await findingsTold(call, answer.diagnostics);
  if (answer.isStopped) return answer.isRefused ? EXIT.failure : EXIT.findings;
  const documents = answer.scales.map((scale) => ({
    name: ['criteria-check', scale.shown] as const,
    document: () => documentOf(scale, call),
  }));
  await delivered(call, output, { documents });
  const isSound = answer.scales.every(
    ({ checked, faults }) => checked?.isSound === true && faults.every(({ fault }) => isOnlySaidOf(fault)),
  );
  return hasErrors || !isSound ? EXIT.findings : EXIT.fine;
}

async function documentOf(scale: ImportedScale, { locale }: Call): Promise<Document> {
  const { scaleDocument } = await import('../../reports/form/scale-blocks.ts');
  const { criteriaCheck } = await import('../../reports/criteria-check.ts');
  const { checked, shown } = scale;
  const proof = checked
    ? criteriaCheck.document({ checked: { ...checked, file: shown }, findings: 'above' }, locale).blocks
    : [];
  const blocks: Block[] = [...scaleDocument(scale, locale).blocks, ...proof];
  return { locale, blocks };
}

const NO_JSON: { readonly why: Words; readonly help: Words } = {
  why: { vi: 'bảng thang điểm chưa in được cho máy đọc', en: 'of a table nothing is printed for machines' },
  help: {
    vi: 'nhập bảng (emul form import) rồi soát thang điểm bằng mã của nó',
    en: 'read it in (emul form import) and check the scale by its id',
  },
};
