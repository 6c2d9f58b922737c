import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.ts';
import { countsOf, type Findings } from '../../../src/diagnostics/findings.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

/** A finding under some text of a file; the text's first appearance, or the place given. */
export function finding(
  content: string,
  under: string | readonly [start: number, end: number],
  {
    path = 'scores/2016/2016-W45.yaml',
    message = 'sai',
    help = undefined as string | undefined,
    severity = 'error' as Severity,
    id = 'an-id',
  } = {},
): Diagnostic {
  const start = typeof under === 'string' ? content.indexOf(under) : under[0];
  const end = typeof under === 'string' ? start + under.length : under[1];
  return {
    id,
    severity,
    place: { file: new SourceFile(path, content), start, end },
    message: () => message,
    help: () => help,
    suggestions: [],
  };
}

export function findings(...diagnostics: Diagnostic[]): Findings {
  return { diagnostics, summary: { ...countsOf(diagnostics), accepted: 0, files: 1 } };
}

export const MANNER = { locale: 'vi', isColoured: false, version: '0.1.0' } as const;

/** Names and texts that mean something to a terminal, a log, XML, JSON or a URI. */
export const HOSTILE = [
  'a::error file=x::y',
  'a,b:c%0Ad',
  'a\nb\r\nc\td',
  '<x a="1">&amp;\']]></x>',
  '\u001b[31mred\u0007\u009b',
  '\u202eevil\u2066\u200b\ufeff',
  '\ufffe\uffff',
  '\ud800x\udfff',
  '../../../etc/passwd?x#y',
  'điểm “lẻ” – 16,5 🎉',
  '\\u0000 \\" {}',
];
