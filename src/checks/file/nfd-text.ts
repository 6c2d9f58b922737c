import { defineCheck } from '../../checking/check.ts';
import type { Place } from '../../source/located.ts';
import type { Node } from '../../source/node.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Letters typed apart from their accents (NFD), as some keyboards and copies do: read all the same, but not found by a search. */
export const nfdText = defineCheck<{ word: string }>({
  id: 'nfd-text',
  severity: 'info',
  message: {
    vi: ({ word }) =>
      `chữ “${word}” gõ rời dấu (tổ hợp); emul đọc như chữ dựng sẵn, nhưng tìm chữ trong tệp có thể không thấy`,
    en: ({ word }) =>
      `“${word}” has its accents typed apart (NFD); emul reads it as usual, but a search in the file may miss it`,
  },
  help: {
    vi: () => 'trong bộ gõ hãy chọn bảng mã Unicode dựng sẵn rồi gõ lại',
    en: () => 'choose precomposed Unicode in the keyboard and type it again',
  },
  *inWorkspace({ settings, organization, ownRegulations, criteria, briefings }) {
    const nodes: Node[] = [settings, organization, ...ownRegulations, ...criteria, ...briefings].map(
      ({ node }) => node,
    );
    for (const file of new Set(nodes.map(({ tape }) => tape.file))) {
      if (file.isNfc) continue;
      const at = firstApart(file);
      if (at) yield { at, facts: { word: file.text.slice(at.start, at.end).normalize('NFC') } };
    }
  },
});

/** The first word that is not in NFC: one for the whole file, which was typed or copied in one way. */
function firstApart(file: SourceFile): Place | undefined {
  for (const { index, 0: word } of file.text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word !== word.normalize('NFC')) return { file, start: index, end: index + word.length };
  }
  return undefined;
}
