import type { PapersAnswer } from '../answers/closing/papers.ts';
import { ISSUED_FOLDER } from '../model/issued.ts';
import { lineAt } from '../source/line-of.ts';
import { outputText } from './output-text.ts';

/** `--json` of `emul papers` and `papers show`. */
export function papersJson({ period, papers, missing }: PapersAnswer, version: string): string {
  return outputText('papers', version, {
    period: period?.id ?? null,
    papers: papers.map(({ paper, state }) => ({
      number: paper.number?.value ?? null,
      date: paper.date.value,
      document: paper.document.value,
      period: paper.period?.value ?? null,
      subject: paper.subject?.value ?? null,
      of: paper.of?.value ?? null,
      signer: paper.signer?.value ?? null,
      is: paper.isScan ? 'scan' : 'to-sign',
      file: `${ISSUED_FOLDER}/${paper.file.value}`,
      sha256: paper.sha256.value,
      code: paper.code?.value ?? null,
      state,
      place: { file: paper.date.place.file.path, line: lineAt(paper.date.place) },
    })),
    missing: missing.map((each) => ({
      what: each.what,
      number: each.what === 'file' ? (each.said.number?.value ?? null) : null,
      document: each.what === 'file' ? each.said.document : null,
    })),
  });
}
